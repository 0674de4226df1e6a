/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the picture move from frame to frame of the video? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * bb_moves_find_at:
 * @index: of a place
 * @frame: may lie outside of it, as in a transition: nothing moves there
 *
 * Returns: how far its board is at @frame, 0 at its first frame to %BB_MOVE_END at its last; 0 where it has one
 */
double bb_moves_find_at (const BbProject *project, guint index, gint64 frame);

/**
 * BbCameraMove:
 * @keys: list of #BbMoveKey, of the project; or %NULL where the camera stands still
 * @first: its first frame
 * @n: how many it has
 */
typedef struct
{
  const BbList *keys;
  gint64 first;
  gint64 n;
} BbCameraMove;

/** Returns: the move that the camera makes while the place at @index shows: its own, or one that goes on from a board
 *  before it in the shot */
BbCameraMove bb_moves_find_move (const BbProject *project, guint index);

/**
 * bb_moves_find_camera:
 * @index: of a place
 * @frame: as above
 * @camera: (out): where it stands, shake included
 *
 * Shake is computed from the
 * frame alone, so that it is the same whatever is drawn before: the sum of three sines on each axis.
 *
 * Returns: %FALSE where it stands still and sees the picture area, as far as this board goes
 */
gboolean bb_moves_find_camera (const BbProject *project, guint index, gint64 frame, BbPose *camera);

/**
 * bb_moves_find_span:
 * @index: of a place
 * @first: (out): the first frame of the move that its camera is in
 * @n: (out): how many it takes
 *
 * Returns: the index of the place whose board has the move; -1 where the camera stands still
 */
int bb_moves_find_span (const BbProject *project, guint index, gint64 *first, gint64 *n);

/** Returns: whether anything moves while the place at @index shows: camera, hand, or layers */
gboolean bb_moves_has_any (const BbProject *project, guint index);

/** Returns: whether @frame may look otherwise than those beside it, and than its board as that lies: something moves,
 *  or one board gives way to another. Of a board without a picture nothing is seen to move */
gboolean bb_moves_at (const BbProject *project, gint64 frame);

/**
 * bb_moves_find_transition:
 * @frame: of the video
 * @index: (out): the place that comes in
 * @share: (out): how much of it is there, more than 0 and less than 1
 *
 * Returns: whether @frame lies in a transition
 */
gboolean bb_moves_find_transition (const BbProject *project, gint64 frame, guint *index, double *share);

/** Returns: the first frame from @frame on that no transition takes: there a board is all its own */
gint64 bb_moves_find_own (const BbProject *project, gint64 frame);

G_END_DECLS
