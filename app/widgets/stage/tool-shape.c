/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand draw a shape: a line, a frame, an arrow? */
#include <glib/gi18n-lib.h>

#include "editor/performer.h"
#include "editor/stroke-commands.h"
#include "sketch/shape.h"
#include "widgets/stage/canvas-private.h"

/* what draws lines: neither shapes nor an eraser */
static BbBrush
get_brush (BbCanvas *canvas)
{
  BbBrush brush = bb_editor_get_brush (canvas->editor);
  gboolean draws = !bb_brush_is_shape (brush.kind) && brush.kind != BB_BRUSH_ERASER;

  return draws ? brush : bb_editor_get_brush_of (canvas->editor, BB_BRUSH_PEN);
}

static void
show (BbCanvas *canvas, gboolean constrains)
{
  const BbBrush brush = get_brush (canvas);
  const BbInkPoint *way = (const BbInkPoint *) (gpointer) canvas->loop->data;
  BbShapeKind kind = bb_editor_get_shape (canvas->editor);
  g_autoptr (GPtrArray) strokes = bb_shape_draw (kind, &brush, way, canvas->loop->len, constrains);

  if (kind == BB_SHAPE_PERFORMER)
    bb_performer_write (strokes, canvas->letter, &brush, way[0].x, way[0].y);
  canvas->has_shape = strokes->len > 0;
  bb_stroke_command_propose_with (canvas->editor, canvas->drawn_on, strokes);
}

static gboolean
press (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  if (input->n_samples == 0 || !bb_canvas_may_draw (canvas))
    return FALSE;

  g_free (canvas->drawn_on);
  canvas->drawn_on = g_strdup (bb_editor_get_sheet (canvas->editor)->id);
  canvas->has_shape = FALSE;
  g_array_set_size (canvas->loop, 0);
  bb_canvas_add_to_loop (canvas, input);
  if (bb_editor_get_shape (canvas->editor) == BB_SHAPE_PERFORMER)
    {
      canvas->letter = bb_performer_find_letter (bb_editor_get_sheet (canvas->editor));
      show (canvas, FALSE);
    }
  return TRUE;
}

static void
move (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  bb_canvas_add_to_loop (canvas, input);
  show (canvas, (input->modifiers & GDK_SHIFT_MASK) != 0);
}

static void
release (const BbTool *self, BbCanvas *canvas)
{
  if (canvas->has_shape)
    bb_editor_accept (canvas->editor, _ ("Draw Shape"));
  else
    bb_editor_withdraw (canvas->editor);
  g_array_set_size (canvas->loop, 0);
}

static void
cancel (const BbTool *self, BbCanvas *canvas)
{
  bb_editor_withdraw (canvas->editor);
  g_array_set_size (canvas->loop, 0);
}

const BbTool bb_tool_shape = { BB_BRUSH_N_KINDS, press, move, release, cancel, NULL };
