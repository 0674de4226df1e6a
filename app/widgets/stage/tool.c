/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which tools are there? */
#include "widgets/stage/tool.h"

static const BbTool *const tools[] = { &bb_tool_pen, &bb_tool_eraser };

const BbTool *
bb_tool_for_brush (BbBrushKind kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    {
      if (tools[i]->brush == kind)
        return tools[i];
    }

  return tools[0];
}
