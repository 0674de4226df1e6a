/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do camera and layers stand, and how do they get to the next place? */
#pragma once

#include "model/list.h"

G_BEGIN_DECLS

/* of a move: its first frame, and its last */
#define BB_MOVE_END 1000

#define BB_MOVE_SCALE_USUAL 1000
#define BB_MOVE_SCALE_LEAST 20
#define BB_MOVE_SCALE_MOST 10000
#define BB_MOVE_OPACITY_MOST 1000

typedef enum
{
  BB_EASING_BOTH, /* begins and ends gently, as an operator moves */
  BB_EASING_LINEAR,
  BB_EASING_IN,  /* begins gently */
  BB_EASING_OUT, /* ends gently */
  BB_EASING_HOLD,
  BB_EASING_N_KINDS
} BbEasing;

BB_DECLARE_VALUE (BbMoveKey, bb_move_key)

/**
 * BbMoveKey:
 * @at: thousandths of the way from the first frame of the move to its last
 * @x: of its centre, in units of ink from the centre of the picture area
 * @y: likewise
 * @scale: in thousandths: of a camera, what part of the picture area it sees, 500 being half of its height; of a layer,
 *   how large it is drawn
 * @rotation: in hundredths of a degree, clockwise
 * @opacity: 0 to 1000; of a layer
 * @easing: on the way to the next key
 *
 * One key of a move. A move stretches with its board.
 */
struct _BbMoveKey
{
  BbValue base;
  gint64 at;
  int x;
  int y;
  int scale;
  int rotation;
  int opacity;
  BbEasing easing;
};

/** Returns: (transfer full): the picture area as it is, at @at */
BbMoveKey *bb_move_key_new (gint64 at);

/**
 * bb_move_find_at:
 * @frame: may lie outside of the move
 * @first: its first frame
 * @n: how many it has
 *
 * Returns: how far a move is at @frame: 0 at its first frame to %BB_MOVE_END at its last; 0 where it has one
 */
double bb_move_find_at (gint64 frame, gint64 first, gint64 n);

/** Returns: (transfer none): the name of @easing in files */
const char *bb_easing_to_name (BbEasing easing);

/**
 * BbPose:
 *
 * What keys say of one moment, in the units of a key; scale and opacity are shares of 1, rotation is in radians.
 */
typedef struct
{
  double x;
  double y;
  double scale;
  double rotation;
  double opacity;
} BbPose;

/* the picture area as it is */
#define BB_POSE_STILL ((BbPose){ 0, 0, 1, 0, 1 })

/**
 * bb_move_keys_get_pose:
 * @keys: list of #BbMoveKey, sorted by at
 * @at: 0 to %BB_MOVE_END; before the first key, and behind the last, nothing moves
 *
 * Returns: the pose at @at; %BB_POSE_STILL without keys
 */
BbPose bb_move_keys_get_pose (const BbList *keys, double at);

/**
 * bb_move_keys_set:
 *
 * Returns: (transfer full): @keys with @key (a reference is taken) in place of the one at the same moment, or in order
 */
BbList *bb_move_keys_set (const BbList *keys, const BbMoveKey *key);

/** Returns: (transfer full): a key that holds what the move has at @at, with the easing of the way that it lies on */
BbMoveKey *bb_move_keys_take (const BbList *keys, gint64 at);

/** Returns: (transfer full): what of the move lies between two moments, as a move of its own; where its easing is cut
 * in two, each part moves evenly */
BbList *bb_move_keys_cut (const BbList *keys, gint64 from, gint64 to);

G_END_DECLS
