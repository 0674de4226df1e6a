/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which part of a board shows in another aspect than the project's? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/*
 * A video that is narrower than the project shows a window of its full height, one that is wider a window of its full
 * width. The window lies about the middle of what the camera sees, unless the board says about which point of the
 * picture: then as near to that as it can, at each key of the camera, and between them straight, as the camera goes.
 */

/**
 * bb_crop_get_size:
 * @project_aspect: width by height
 * @aspect: likewise, of the window
 * @width: (out): of the window, as a share of the picture area's
 * @height: (out): likewise; one of them is 1
 */
void bb_crop_get_size (double project_aspect, double aspect, double *width, double *height);

/**
 * bb_crop_find:
 * @index: of a place
 * @frame: may lie outside of it, as in a transition: nothing moves there
 * @aspect: of the window
 * @x: (out): how far its middle is from that of what the camera sees, in units of ink of the frame; as @y
 */
void bb_crop_find (const BbProject *project, guint index, gint64 frame, double aspect, double *x, double *y);

/**
 * bb_crop_find_at:
 * @camera: where it stands
 * @project_aspect: width by height
 *
 * Sets @x and @y likewise for @board as @camera sees it.
 */
void bb_crop_find_at (const BbBoard *board,
                      const BbPose *camera,
                      double project_aspect,
                      double aspect,
                      double *x,
                      double *y);

G_END_DECLS
