/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand place a picture on its board? */
#pragma once

#include "model/layer.h"

G_BEGIN_DECLS

typedef enum
{
  BB_PLACING_NOTHING,
  BB_PLACING_INSIDE, /* moves it */
  BB_PLACING_SIDE,   /* crops it there */
  BB_PLACING_CORNER, /* makes it larger or smaller; the corner across stays where it is */
  BB_PLACING_TURN    /* turns it about the middle of what is seen of it */
} BbPlacingPart;

/**
 * BbPlacingView:
 * @picture_width: of the picture; only how it compares to @picture_height matters
 * @picture_height: likewise
 * @aspect: of the picture area: width by height
 * @reach: how far a hand may miss, in units of ink
 */
typedef struct
{
  double picture_width;
  double picture_height;
  double aspect;
  double reach;
} BbPlacingView;

/**
 * BbPlacing:
 * @part: what is in hand
 * @across: of a corner or a side, in the picture as its file has it: -1 left, 1 right, 0 neither
 * @down: likewise: -1 above, 1 below
 * @view: how it is seen
 * @x: where the hand took hold, in units of ink from the centre of the picture area
 * @y: likewise
 * @layer: as it was then; a reference
 *
 * From a press on the stage until the hand is up. Begin with bb_placing_begin(), end with bb_placing_clear().
 */
typedef struct
{
  BbPlacingPart part;
  int across;
  int down;
  BbPlacingView view;
  double x;
  double y;
  BbLayer *layer;
} BbPlacing;

/**
 * bb_placing_begin:
 * @layer: with a picture
 * @crops: whether a side is meant wherever it is taken, and not only at its handle
 *
 * Returns: whether anything is in hand
 */
gboolean
bb_placing_begin (BbPlacing *self, const BbLayer *layer, const BbPlacingView *view, double x, double y, gboolean crops);

/**
 * bb_placing_drag:
 * @constrains: Shift: a move goes straight across or down, a turn in steps of 15°; and a corner, which keeps the
 *   picture's aspect, goes where the hand goes
 *
 * Returns: how the picture lies with the hand at @x, @y. Moved, it sticks to the middle; turned, to upright
 */
BbPlacement bb_placing_drag (const BbPlacing *self, double x, double y, gboolean constrains);

void bb_placing_clear (BbPlacing *self);

/**
 * bb_placing_get_point:
 * @across: -1 at the left of what is not cropped, 0 halfway, 1 at its right, in the picture as its file has it
 * @down: likewise
 * @x: (out): in units of ink from the centre of the picture area
 * @y: (out): likewise
 */
void bb_placing_get_point (const BbLayer *layer, const BbPlacingView *view, int across, int down, double *x, double *y);

/** Tells where the handle lies that turns it: above it as it is seen, or within it where that is beyond the picture
 *  area */
void bb_placing_get_turn (const BbLayer *layer, const BbPlacingView *view, double *x, double *y);

/** Returns: @layer larger by @factor about the middle of what is seen of it, and turned about it by @rotation, in
 *  hundredths of a degree */
BbPlacement bb_placing_change (const BbLayer *layer, const BbPlacingView *view, double factor, int rotation);

G_END_DECLS
