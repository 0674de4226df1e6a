/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a movement of the pen get onto the board? */
#include "editor/board-commands.h"
#include "editor/note-commands.h"
#include "model/boards.h"
#include "widgets/stage/brush-ring.h"
#include "widgets/stage/canvas-private.h"

static void
add_samples (BbCanvas *canvas, const BbToolInput *input)
{
  cairo_rectangle_int_t dirty;

  for (guint i = 0; i < input->n_samples; i++)
    bb_ink_live_add (canvas->live, &input->samples[i]);
  dirty = bb_ink_live_update (canvas->live);
  bb_canvas_queue_dirty (canvas, &dirty);
}

static void
begin_stroke (const BbTool *self, BbCanvas *canvas, gboolean has_pressure)
{
  BbBrush brush = bb_editor_get_brush_of (canvas->editor, self->brush);

  bb_ink_live_set_hand (canvas->live, &canvas->hand);
  bb_ink_live_begin (canvas->live, &brush, has_pressure, bb_canvas_get_ink_per_pixel (canvas));
}

/* begun anew each time: all of it lies elsewhere */
static void
draw_straight (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  gboolean snaps = (input->modifiers & GDK_CONTROL_MASK) != 0;
  cairo_rectangle_int_t dirty = bb_ink_live_cancel (canvas->live);
  BbPenSample ends[2];

  bb_canvas_queue_dirty (canvas, &dirty);
  for (guint i = 0; i < input->n_samples; i++)
    bb_straight_go (&canvas->straight, &input->samples[i], snaps, ends);
  begin_stroke (self, canvas, input->has_pressure);
  add_samples (canvas, &(BbToolInput){ ends, G_N_ELEMENTS (ends) });
}

/* the board stays on the stage until the user jumps */
static gboolean
press (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  if (!bb_canvas_may_draw (canvas))
    return FALSE;

  canvas->pins_here = bb_editor_is_playing (canvas->editor) && !bb_editor_is_pinned (canvas->editor);
  if (canvas->pins_here)
    bb_editor_pin (canvas->editor);
  bb_canvas_ensure_picture (canvas);
  if (canvas->live == NULL)
    return FALSE;

  g_free (canvas->drawn_on);
  canvas->drawn_on = g_strdup (canvas->picture->note != NULL ? canvas->picture->note->id : canvas->picture->board->id);
  begin_stroke (self, canvas, input->has_pressure);
  add_samples (canvas, input);
  canvas->is_straight = (input->modifiers & GDK_SHIFT_MASK) != 0 && input->n_samples > 0;
  if (canvas->is_straight)
    canvas->straight = bb_straight_begin (&input->samples[0]);
  return TRUE;
}

static void
move (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  if (canvas->is_straight && input->n_samples > 0)
    draw_straight (self, canvas, input);
  else
    add_samples (canvas, input);
}

/* the board that is drawn on, or NULL where it went away under the pen */
static const BbBoard *
find_drawn_on (BbCanvas *canvas)
{
  return bb_boards_find (bb_editor_get_project (canvas->editor), canvas->drawn_on);
}

/* likewise on a note: its text may change under the pen, but no other scribble */
static void
keep_on_note (BbCanvas *canvas, BbStroke *stroke)
{
  const BbNote *note = bb_notes_get (bb_editor_get_project (canvas->editor), canvas->drawn_on);
  gboolean is_seen = note != NULL && note->scribble == canvas->picture->note->scribble;

  canvas->is_kept = is_seen;
  bb_note_command_add_stroke (canvas->editor, canvas->drawn_on, stroke);
  canvas->is_kept = FALSE;
  if (is_seen)
    bb_value_set (&canvas->picture->note, bb_notes_get (bb_editor_get_project (canvas->editor), canvas->drawn_on));
}

/* the stroke is in the picture already, as it was seen: the new board needs no drawing, unless another edit
   came under the pen */
static void
keep_stroke (BbCanvas *canvas, BbStroke *stroke)
{
  gboolean is_seen = find_drawn_on (canvas) == canvas->picture->board;
  const BbBoard *board;

  canvas->is_kept = is_seen;
  bb_board_command_add_stroke (canvas->editor, canvas->drawn_on, stroke);
  canvas->is_kept = FALSE;
  board = find_drawn_on (canvas);
  if (!is_seen || !bb_value_set (&canvas->picture->board, board))
    return;

  /* the first stroke made the layer that it lies on */
  canvas->picture->index = bb_board_find_ink (board, bb_editor_get_layer (canvas->editor, board));
}

/* one undo step where it touched the picture, else it is dropped */
static void
release (const BbTool *self, BbCanvas *canvas)
{
  cairo_rectangle_int_t dirty;
  g_autoptr (BbStroke) stroke = bb_ink_live_end (canvas->live, canvas->picture->ink, &dirty);

  bb_canvas_queue_dirty (canvas, &dirty);
  if (stroke != NULL && canvas->picture->note != NULL)
    keep_on_note (canvas, stroke);
  else if (stroke != NULL)
    keep_stroke (canvas, stroke);
  else if (canvas->pins_here)
    bb_editor_unpin (canvas->editor);
}

static void
cancel (const BbTool *self, BbCanvas *canvas)
{
  cairo_rectangle_int_t dirty = bb_ink_live_cancel (canvas->live);

  bb_canvas_queue_dirty (canvas, &dirty);
}

static void
snapshot_ring (const BbTool *self, BbCanvas *canvas, GtkSnapshot *snapshot, const graphene_point_t *pointer)
{
  BbBrush brush = bb_editor_get_brush_of (canvas->editor, self->brush);

  bb_brush_ring_snapshot (snapshot, pointer, brush.size / bb_canvas_get_ink_per_pixel (canvas));
}

#define INK(kind) [kind] = { kind, press, move, release, cancel, snapshot_ring }

const BbTool bb_tools_ink[BB_BRUSH_N_KINDS] = { INK (BB_BRUSH_PENCIL), INK (BB_BRUSH_PEN), INK (BB_BRUSH_BRUSH),
                                                INK (BB_BRUSH_MARKER), INK (BB_BRUSH_ERASER) };
