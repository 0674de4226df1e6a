/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand select strokes, and move, turn and scale them? */
#include <glib/gi18n-lib.h>

#include "editor/ink-selection.h"
#include "render/camera-marks.h"
#include "render/palette.h"
#include "widgets/stage/canvas-private.h"
#include "widgets/stage/handle.h"

/* pixels */
#define REACH 9
#define DASH 5

static gboolean
has_shift (const BbToolInput *input)
{
  return (input->modifiers & GDK_SHIFT_MASK) != 0;
}

/* Ctrl: the loop is the rectangle from where the hand came down to where it is */
static void
make_rectangle (BbCanvas *canvas)
{
  BbInkPoint from = g_array_index (canvas->loop, BbInkPoint, 0);
  BbInkPoint to = g_array_index (canvas->loop, BbInkPoint, canvas->loop->len - 1);
  const BbInkPoint corners[] = { from, { to.x, from.y, 0 }, to, { from.x, to.y, 0 } };

  g_array_set_size (canvas->loop, 0);
  g_array_append_vals (canvas->loop, corners, G_N_ELEMENTS (corners));
}

/* what is selected is taken hold of; beside it, a loop begins */
static gboolean
press (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  double reach = REACH * bb_canvas_get_ink_per_pixel (canvas);
  BbInkBox box;

  if (input->n_samples == 0 || !bb_canvas_may_draw (canvas))
    return FALSE;

  canvas->grip = (BbInkGrip){ BB_INK_GRIP_NOTHING };
  if (!has_shift (input) && bb_ink_selection_get_box (canvas->editor, &box))
    canvas->grip = bb_ink_grip_begin (&box, input->samples[0].x, input->samples[0].y, reach);
  canvas->is_gripped = FALSE;
  canvas->loop_adds = has_shift (input);
  g_array_set_size (canvas->loop, 0);
  bb_canvas_add_to_loop (canvas, input);
  return TRUE;
}

static void
move (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  const BbPenSample *last = input->n_samples > 0 ? &input->samples[input->n_samples - 1] : NULL;
  BbInkMatrix matrix;

  if (last == NULL)
    return;

  bb_canvas_add_to_loop (canvas, input);
  if (canvas->grip.part != BB_INK_GRIP_NOTHING && (canvas->is_gripped || bb_canvas_has_moved (canvas)))
    {
      matrix = bb_ink_grip_drag (&canvas->grip, last->x, last->y, has_shift (input));
      bb_ink_selection_propose (canvas->editor, &matrix);
      canvas->is_gripped = TRUE;
    }
  else if (canvas->grip.part == BB_INK_GRIP_NOTHING && (input->modifiers & GDK_CONTROL_MASK) != 0)
    make_rectangle (canvas);
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

static const char *
get_label (BbInkGripPart part)
{
  return part == BB_INK_GRIP_TURN     ? _ ("Turn Strokes")
         : part == BB_INK_GRIP_CORNER ? _ ("Scale Strokes")
                                      : _ ("Move Strokes");
}

static void
release (const BbTool *self, BbCanvas *canvas)
{
  const BbInkPoint *loop = (const BbInkPoint *) (gpointer) canvas->loop->data;

  if (canvas->is_gripped)
    bb_ink_selection_accept (canvas->editor, get_label (canvas->grip.part));
  else if (bb_canvas_has_moved (canvas))
    bb_ink_selection_take_loop (canvas->editor, loop, canvas->loop->len, canvas->loop_adds);
  else
    bb_ink_selection_take_at (canvas->editor, loop[0].x, loop[0].y, REACH * bb_canvas_get_ink_per_pixel (canvas),
                              canvas->loop_adds);
  g_array_set_size (canvas->loop, 0);
  canvas->grip.part = BB_INK_GRIP_NOTHING;
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

static void
cancel (const BbTool *self, BbCanvas *canvas)
{
  bb_editor_withdraw (canvas->editor);
  g_array_set_size (canvas->loop, 0);
  canvas->grip.part = BB_INK_GRIP_NOTHING;
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

const BbTool bb_tool_select = { BB_BRUSH_N_KINDS, press, move, release, cancel, NULL };

/* seen on light and on dark: white, with dashes of the colour of marks */
static void
stroke_dashed (cairo_t *cr, double pixel)
{
  double dash = DASH * pixel;

  cairo_set_line_width (cr, 1.5 * pixel);
  bb_set_source_colour (cr, 0xffffffff);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_stroke_preserve (cr);
  bb_set_source_colour (cr, BB_CAMERA_MARK_COLOUR);
  cairo_set_dash (cr, &dash, 1, 0);
  cairo_stroke (cr);
}

static void
draw_box (cairo_t *cr, const BbInkBox *box, double pixel)
{
  double x, y;

  cairo_rectangle (cr, box->left, box->top, box->right - box->left, box->bottom - box->top);
  stroke_dashed (cr, pixel);
  for (int i = 0; i < 4; i++)
    {
      bb_ink_grip_get_corner (box, i, &x, &y);
      bb_handle_draw (cr, x, y, pixel, FALSE);
    }
  bb_ink_grip_get_turn (box, REACH * pixel, &x, &y);
  bb_handle_draw (cr, x, y, pixel, TRUE);
}

static void
draw_loop (cairo_t *cr, const GArray *loop, double pixel)
{
  for (guint i = 0; i < loop->len; i++)
    cairo_line_to (cr, g_array_index (loop, BbInkPoint, i).x, g_array_index (loop, BbInkPoint, i).y);
  cairo_close_path (cr);
  stroke_dashed (cr, pixel);
}

void
bb_canvas_snapshot_selection (BbCanvas *self, GtkSnapshot *snapshot)
{
  double pixel = bb_canvas_get_ink_per_pixel (self);
  gboolean is_looping = self->loop->len > 1 && self->grip.part == BB_INK_GRIP_NOTHING;
  BbInkBox box;
  cairo_t *cr;

  if (bb_editor_get_tool (self->editor) != BB_STAGE_TOOL_SELECT || bb_editor_is_playing (self->editor))
    return;
  if (!bb_ink_selection_get_box (self->editor, &box) && !is_looping)
    return;

  cr = bb_canvas_append_cairo (self, snapshot);
  if (is_looping)
    draw_loop (cr, self->loop, pixel);
  else if (!self->is_gripped || self->grip.part == BB_INK_GRIP_NOTHING)
    draw_box (cr, &box, pixel);
  cairo_destroy (cr);
}
