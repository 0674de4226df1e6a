/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a picture lie on its board, other than plainly in the middle? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BB_PLACEMENT_SCALE_USUAL 1000
#define BB_PLACEMENT_SCALE_LEAST 20
#define BB_PLACEMENT_SCALE_MOST 20000
/* what is left of a picture at least, of its width and of its height */
#define BB_PLACEMENT_CROP_LEAST 20
#define BB_PLACEMENT_WHOLE 1000

/**
 * BbPlacement:
 * @x: of the middle of the whole picture, in units of ink from the centre of the picture area
 * @y: likewise
 * @scale_x: its width in thousandths of that which it has where it only fits or fills
 * @scale_y: its height likewise
 * @rotation: in hundredths of a degree, clockwise
 * @is_mirrored: what is left in the picture is seen on the right
 * @is_flipped: what is above in the picture is seen below
 * @crop_left: thousandths of the picture, as its file has it, that are cut off at its left
 * @crop_top: likewise above
 * @crop_right: likewise at its right
 * @crop_bottom: likewise below
 *
 * A picture is cropped, mirrored, scaled, turned about its middle, and moved, in this order.
 */
typedef struct
{
  int x;
  int y;
  int scale_x;
  int scale_y;
  int rotation;
  gboolean is_mirrored;
  gboolean is_flipped;
  int crop_left;
  int crop_top;
  int crop_right;
  int crop_bottom;
} BbPlacement;

/* plainly in the middle */
#define BB_PLACEMENT_PLAIN ((BbPlacement){ .scale_x = BB_PLACEMENT_SCALE_USUAL, .scale_y = BB_PLACEMENT_SCALE_USUAL })

gboolean bb_placement_equal (const BbPlacement *a, const BbPlacement *b);

gboolean bb_placement_is_plain (const BbPlacement *self);

/** Returns: @self within what a file may say: scale and crop in their ranges, the rotation from -180° to 180° */
BbPlacement bb_placement_hold (const BbPlacement *self);

/** Returns: @self turned by @degrees clockwise, about the middle of the picture */
BbPlacement bb_placement_turn (const BbPlacement *self, int degrees);

/** Returns: @self as a mirror beside it shows it, seen on the board: also where it is turned; @is_upright: one below it
 */
BbPlacement bb_placement_flip (const BbPlacement *self, gboolean is_upright);

G_END_DECLS
