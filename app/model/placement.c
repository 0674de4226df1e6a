/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a picture lie on its board, other than plainly in the middle? */
#include "model/placement.h"

#define HALF_TURN 18000

gboolean
bb_placement_equal (const BbPlacement *a, const BbPlacement *b)
{
  return a->x == b->x && a->y == b->y && a->scale_x == b->scale_x && a->scale_y == b->scale_y &&
         a->rotation == b->rotation && a->is_mirrored == b->is_mirrored && a->is_flipped == b->is_flipped &&
         a->crop_left == b->crop_left && a->crop_top == b->crop_top && a->crop_right == b->crop_right &&
         a->crop_bottom == b->crop_bottom;
}

gboolean
bb_placement_is_plain (const BbPlacement *self)
{
  return bb_placement_equal (self, &BB_PLACEMENT_PLAIN);
}

static int
hold_rotation (int rotation)
{
  int rest = rotation % (2 * HALF_TURN);

  if (rest > HALF_TURN)
    return rest - 2 * HALF_TURN;
  return rest <= -HALF_TURN ? rest + 2 * HALF_TURN : rest;
}

/* the side that is named first gives way last */
static void
hold_crop (int *first, int *second)
{
  int most = BB_PLACEMENT_WHOLE - BB_PLACEMENT_CROP_LEAST;

  *first = CLAMP (*first, 0, most);
  *second = CLAMP (*second, 0, most - *first);
}

BbPlacement
bb_placement_hold (const BbPlacement *self)
{
  BbPlacement held = *self;

  held.scale_x = CLAMP (held.scale_x, BB_PLACEMENT_SCALE_LEAST, BB_PLACEMENT_SCALE_MOST);
  held.scale_y = CLAMP (held.scale_y, BB_PLACEMENT_SCALE_LEAST, BB_PLACEMENT_SCALE_MOST);
  held.rotation = hold_rotation (held.rotation);
  hold_crop (&held.crop_left, &held.crop_right);
  hold_crop (&held.crop_top, &held.crop_bottom);
  return held;
}

BbPlacement
bb_placement_turn (const BbPlacement *self, int degrees)
{
  BbPlacement turned = *self;

  turned.rotation = hold_rotation (self->rotation + degrees * 100);
  return turned;
}

/* a mirror turns the other way what was turned */
BbPlacement
bb_placement_flip (const BbPlacement *self, gboolean is_upright)
{
  BbPlacement flipped = *self;

  flipped.rotation = hold_rotation (-self->rotation);
  if (is_upright)
    flipped.is_flipped = !self->is_flipped;
  else
    flipped.is_mirrored = !self->is_mirrored;
  return flipped;
}
