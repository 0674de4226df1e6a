/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sheet of the board does the hand draw on: its picture, or its plan? */
#include "editor/editor-private.h"

gboolean
bb_editor_is_on_plan (BbEditor *self)
{
  return self->is_on_plan;
}

const BbBoard *
bb_editor_get_sheet (BbEditor *self)
{
  const BbBoard *board = bb_editor_get_board (self);

  return self->is_on_plan ? board->plan : board;
}

/* a plan has no camera of its own that could be moved, and is shown in one aspect */
static gboolean
is_for_picture (BbStageTool tool)
{
  return tool == BB_STAGE_TOOL_CAMERA || tool == BB_STAGE_TOOL_CROP;
}

void
bb_editor_set_on_plan (BbEditor *self, gboolean is_on_plan)
{
  if (self->is_on_plan == is_on_plan)
    return;

  if (is_on_plan && is_for_picture (self->tool))
    bb_editor_set_tool (self, BB_STAGE_TOOL_BRUSH);
  if (is_on_plan)
    bb_editor_set_scribbling (self, FALSE);
  self->is_on_plan = is_on_plan;
  g_object_notify (G_OBJECT (self), "on-plan");
  bb_editor_selection_changed (self);
}

void
bb_editor_follow_tool (BbEditor *self)
{
  if (is_for_picture (self->tool))
    bb_editor_set_on_plan (self, FALSE);
}
