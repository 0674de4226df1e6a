/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lines help to compose a picture, and to see what other aspects will show of it? */
#pragma once

#include <cairo.h>

#include "model/project.h"

G_BEGIN_DECLS

typedef enum
{
  BB_GUIDE_THIRDS,
  BB_GUIDE_CENTRE,
  BB_GUIDE_DIAGONALS,
  BB_GUIDE_ACTION_SAFE,
  BB_GUIDE_TITLE_SAFE,
  BB_GUIDE_CROP_16_9,
  BB_GUIDE_CROP_9_16,
  BB_GUIDE_CROP_4_5,
  BB_GUIDE_CROP_1_1,
  BB_GUIDE_CROP_239,
  BB_N_GUIDES
} BbGuideKind;

#define BB_GUIDE_FLAG(kind) (1u << (kind))

/** Returns: (transfer none): the name of @kind in settings and actions: "guide-thirds" */
const char *bb_guide_get_name (BbGuideKind kind);

/**
 * BbGuides:
 * @kinds: a set of #BbGuideKind
 * @camera: over what it sees they lie
 * @crop_x: how far the middle of each crop is from that of what the camera sees, in units of ink of the frame; as
 * @crop_y. Those of other kinds are not asked for
 */
typedef struct
{
  guint kinds;
  BbPose camera;
  double crop_x[BB_N_GUIDES];
  double crop_y[BB_N_GUIDES];
} BbGuides;

/**
 * bb_guides_over_board:
 * @camera: where it stands
 * @aspect: of the picture area: width by height
 *
 * Returns: the guides for @board as it lies on the table
 */
BbGuides bb_guides_over_board (guint kinds, const BbBoard *board, const BbPose *camera, double aspect);

/** Returns: the guides for @frame of @project as the camera sees it */
BbGuides bb_guides_over_frame (guint kinds, const BbProject *project, gint64 frame);

/**
 * bb_render_guides:
 * @cr: the picture area's top left corner is its origin
 * @width: of the picture area in units of @cr
 * @height: likewise
 * @line: how wide a line is, in units of @cr
 *
 * Draws the guides, light lines under them so that they are seen on any picture. The safe areas are those of
 * SMPTE ST 2046-1: 93 % of the picture for action, 90 % for titles. Each crop mark says its aspect; where several
 * begin at one corner, the words stand below each other. They are read from left to right in a mirrored @cr too.
 */
void bb_render_guides (cairo_t *cr, const BbGuides *guides, double width, double height, double line);

G_END_DECLS
