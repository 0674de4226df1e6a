/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can a hand on the stage hold? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbStageTool:
 * @BB_STAGE_TOOL_BRUSH: the brush in hand: it draws, or erases
 * @BB_STAGE_TOOL_STROKES: takes away whole strokes that it touches
 * @BB_STAGE_TOOL_SELECT: selects strokes, and moves, turns and scales them
 * @BB_STAGE_TOOL_SHAPE: draws a line, a frame, an arrow of a camera's move
 * @BB_STAGE_TOOL_STAMP: stamps what was drawn once
 * @BB_STAGE_TOOL_CAMERA: frames the board: moves what the camera sees
 * @BB_STAGE_TOOL_PLACE: places a picture of the board
 * @BB_STAGE_TOOL_CROP: says about which point another aspect shows the board
 */
typedef enum
{
  BB_STAGE_TOOL_BRUSH,
  BB_STAGE_TOOL_STROKES,
  BB_STAGE_TOOL_SELECT,
  BB_STAGE_TOOL_SHAPE,
  BB_STAGE_TOOL_STAMP,
  BB_STAGE_TOOL_CAMERA,
  BB_STAGE_TOOL_PLACE,
  BB_STAGE_TOOL_CROP,
  BB_STAGE_TOOL_N_KINDS
} BbStageTool;

/** Returns: %TRUE and sets @tool where @name is that of one in actions, such as "camera"; brushes and crops go by names
 *  of their own */
gboolean bb_stage_tool_from_name (const char *name, BbStageTool *tool);

G_END_DECLS
