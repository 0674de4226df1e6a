/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can a hand on the stage hold? */
#include "editor/stage-tool.h"

/* NULL for those that go by names of their own */
static const char *const names[BB_STAGE_TOOL_N_KINDS] = {
  [BB_STAGE_TOOL_STROKES] = "stroke-eraser", [BB_STAGE_TOOL_SELECT] = "select", [BB_STAGE_TOOL_SHAPE] = "shape",
  [BB_STAGE_TOOL_CAMERA] = "camera",         [BB_STAGE_TOOL_PLACE] = "place",   [BB_STAGE_TOOL_STAMP] = "stamp",
};

gboolean
bb_stage_tool_from_name (const char *name, BbStageTool *tool)
{
  for (guint i = 0; i < BB_STAGE_TOOL_N_KINDS; i++)
    {
      if (g_strcmp0 (names[i], name) == 0)
        {
          *tool = (BbStageTool) i;
          return TRUE;
        }
    }
  return FALSE;
}
