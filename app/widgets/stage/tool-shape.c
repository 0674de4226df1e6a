/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand draw a shape: a line, a frame, an arrow? */
#include <glib/gi18n-lib.h>

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

static gboolean
press (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  if (input->n_samples == 0 || !bb_canvas_may_draw (canvas))
    return FALSE;

  g_free (canvas->drawn_on);
  canvas->drawn_on = g_strdup (bb_editor_get_board (canvas->editor)->id);
  canvas->has_shape = FALSE;
  g_array_set_size (canvas->loop, 0);
  bb_canvas_add_to_loop (canvas, input);
  return TRUE;
}

static void
move (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  BbBrush brush = get_brush (canvas);
  g_autoptr (GPtrArray) strokes = NULL;

  bb_canvas_add_to_loop (canvas, input);
  strokes = bb_shape_draw (bb_editor_get_shape (canvas->editor), &brush,
                           (const BbInkPoint *) (gpointer) canvas->loop->data, canvas->loop->len,
                           (input->modifiers & GDK_SHIFT_MASK) != 0);
  canvas->has_shape = strokes->len > 0;
  bb_stroke_command_propose_with (canvas->editor, canvas->drawn_on, strokes);
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
