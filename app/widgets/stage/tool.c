/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which tools are there? */
#include "widgets/stage/tool.h"

static const BbTool *const tools[BB_STAGE_TOOL_N_KINDS] = {
  [BB_STAGE_TOOL_STROKES] = &bb_tool_strokes, [BB_STAGE_TOOL_SELECT] = &bb_tool_select,
  [BB_STAGE_TOOL_SHAPE] = &bb_tool_shape,     [BB_STAGE_TOOL_CAMERA] = &bb_tool_camera,
  [BB_STAGE_TOOL_PLACE] = &bb_tool_place,     [BB_STAGE_TOOL_CROP] = &bb_tool_crop,
  [BB_STAGE_TOOL_STAMP] = &bb_tool_stamp,
};

const BbTool *
bb_tool_for_brush (BbBrushKind kind)
{
  if (kind == BB_BRUSH_FILL)
    return &bb_tool_fill;
  return kind == BB_BRUSH_LETTERS ? &bb_tool_letters : &bb_tools_ink[kind];
}

const BbTool *
bb_tool_get (BbStageTool tool)
{
  g_return_val_if_fail (tools[tool] != NULL, &bb_tools_ink[BB_BRUSH_PEN]);

  return tools[tool];
}
