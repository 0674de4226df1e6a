/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which tool is in use on the canvas, and may it be? */
#include <math.h>

#include "editor/layer-words.h"
#include "widgets/stage/canvas-private.h"

/* pixels: a press that moves less is a click */
#define STILL 3

const BbTool *
bb_canvas_find_tool (BbCanvas *self, gboolean erases)
{
  BbStageTool tool = bb_editor_get_tool (self->editor);
  gboolean is_shelved = bb_editor_get_shelved (self->editor) != NULL;
  BbBrushKind kind;

  /* a board of the shelf has no camera until it has a time, and a note is drawn on */
  if ((is_shelved && (tool == BB_STAGE_TOOL_CAMERA || tool == BB_STAGE_TOOL_CROP)) ||
      bb_editor_is_scribbling (self->editor))
    tool = BB_STAGE_TOOL_BRUSH;
  if (tool != BB_STAGE_TOOL_BRUSH && !(erases && tool == BB_STAGE_TOOL_STROKES))
    return bb_tool_get (tool);

  kind = erases ? BB_BRUSH_ERASER : bb_editor_get_brush (self->editor).kind;
  /* a scribble is lines */
  return bb_tool_for_brush (bb_brush_is_shape (kind) && bb_editor_is_scribbling (self->editor) ? BB_BRUSH_PEN : kind);
}

gboolean
bb_canvas_is_busy (BbCanvas *self)
{
  return self->tool != NULL;
}

gboolean
bb_canvas_is_inking (BbCanvas *self)
{
  return self->tool != NULL && self->tool->brush != BB_BRUSH_N_KINDS;
}

gboolean
bb_canvas_may_draw (BbCanvas *self)
{
  const BbBoard *board = bb_editor_get_sheet (self->editor);
  const char *in_hand = bb_editor_get_layer (self->editor, board);
  g_autofree char *refusal = NULL;

  if (bb_canvas_get_scribbled_note (self) != NULL || bb_board_takes_ink (board, in_hand))
    return TRUE;

  refusal = bb_layer_words_refuse (board, bb_list_get (board->layers, (guint) bb_board_find_ink (board, in_hand)));
  bb_editor_say (self->editor, refusal);
  return FALSE;
}

void
bb_canvas_add_to_loop (BbCanvas *self, const BbToolInput *input)
{
  for (guint i = 0; i < input->n_samples; i++)
    {
      BbInkPoint point = { (gint32) input->samples[i].x, (gint32) input->samples[i].y, 0 };

      g_array_append_val (self->loop, point);
    }
}

gboolean
bb_canvas_has_moved (BbCanvas *self)
{
  BbInkPoint first = g_array_index (self->loop, BbInkPoint, 0);
  double least = STILL * bb_canvas_get_ink_per_pixel (self);

  for (guint i = 1; i < self->loop->len; i++)
    {
      BbInkPoint point = g_array_index (self->loop, BbInkPoint, i);

      if (hypot (point.x - first.x, point.y - first.y) >= least)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_inside (BbCanvas *self, double x, double y)
{
  bb_canvas_to_ink (self, &x, &y);
  return fabs (x) <= BB_INK_PICTURE_HEIGHT / 2.0 * bb_canvas_get_aspect (self) &&
         fabs (y) <= BB_INK_PICTURE_HEIGHT / 2.0;
}

gboolean
bb_canvas_may_begin_at (BbCanvas *self, double x, double y)
{
  if (is_inside (self, x, y))
    return bb_editor_may_edit (self->editor);

  self->is_refused = bb_document_is_read_only (bb_editor_get_document (self->editor));
  return !self->is_refused;
}

void
bb_canvas_follow_refused (BbCanvas *self, double x, double y)
{
  if (!self->is_refused || !is_inside (self, x, y))
    return;

  self->is_refused = FALSE;
  bb_editor_may_edit (self->editor);
}

void
bb_canvas_forget_refused (BbCanvas *self)
{
  self->is_refused = FALSE;
}

gboolean
bb_canvas_press (BbCanvas *self, const BbTool *tool, const BbToolInput *input)
{
  if (self->tool != NULL || !tool->press (tool, self, input))
    return FALSE;

  self->tool = tool;
  self->n_presses++;
  return TRUE;
}

guint
bb_canvas_count_presses (BbCanvas *self)
{
  return self->n_presses;
}

void
bb_canvas_move (BbCanvas *self, const BbToolInput *input)
{
  if (self->tool != NULL)
    self->tool->move (self->tool, self, input);
}

/* after the hand is up */
static void
settle (BbCanvas *self)
{
  if (self->is_misplaced)
    bb_canvas_place_picture (self);
  else
    bb_canvas_update_picture (self);
}

void
bb_canvas_release (BbCanvas *self)
{
  const BbTool *tool = g_steal_pointer (&self->tool);

  if (tool == NULL)
    return;

  tool->release (tool, self);
  settle (self);
}

gboolean
bb_canvas_cancel (BbCanvas *self)
{
  const BbTool *tool = g_steal_pointer (&self->tool);

  if (tool == NULL)
    return FALSE;

  tool->cancel (tool, self);
  settle (self);
  return TRUE;
}
