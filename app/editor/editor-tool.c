/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the hand on the stage hold: which tool, which brush? */
#include "editor/editor-private.h"

static void
notify (BbEditor *self, gboolean is_changed)
{
  bb_editor_follow_tool (self);
  if (is_changed)
    g_object_notify (G_OBJECT (self), "brush");
}

/* Returns: whether it is another */
static gboolean
take (BbEditor *self, BbStageTool tool)
{
  gboolean differs = self->tool != tool;

  self->tool = tool;
  return differs;
}

void
bb_editor_set_tool (BbEditor *self, BbStageTool tool)
{
  notify (self, take (self, tool));
}

BbStageTool
bb_editor_get_tool (BbEditor *self)
{
  return self->tool;
}

void
bb_editor_set_shape (BbEditor *self, BbShapeKind shape)
{
  gboolean differs = self->shape != shape;

  self->shape = shape;
  notify (self, take (self, BB_STAGE_TOOL_SHAPE) || differs);
}

BbShapeKind
bb_editor_get_shape (BbEditor *self)
{
  return self->shape;
}

BbBrush
bb_editor_get_brush (BbEditor *self)
{
  return self->brushes.brushes[self->brushes.kind];
}

BbBrush
bb_editor_get_brush_of (BbEditor *self, BbBrushKind kind)
{
  return self->brushes.brushes[kind];
}

void
bb_editor_restore_brush (BbEditor *self, const BbBrush *brush)
{
  bb_brush_case_restore (&self->brushes, brush);
  notify (self, TRUE);
}

void
bb_editor_set_brush_kind (BbEditor *self, BbBrushKind kind)
{
  gboolean differs = take (self, BB_STAGE_TOOL_BRUSH);

  notify (self, bb_brush_case_set_kind (&self->brushes, kind) || differs);
}

void
bb_editor_set_brush_size (BbEditor *self, gint32 size)
{
  notify (self, bb_brush_case_set_size (&self->brushes, size));
}

void
bb_editor_set_brush_colour (BbEditor *self, guint32 colour)
{
  gboolean differs = take (self, BB_STAGE_TOOL_BRUSH);

  notify (self, bb_brush_case_set_colour (&self->brushes, colour) || differs);
}
