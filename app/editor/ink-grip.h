/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand move, turn and scale what is selected of a board's ink? */
#pragma once

#include "sketch/stroke-change.h"

G_BEGIN_DECLS

typedef enum
{
  BB_INK_GRIP_NOTHING,
  BB_INK_GRIP_INSIDE, /* moves it */
  BB_INK_GRIP_CORNER, /* makes it larger or smaller; the corner across stays where it is */
  BB_INK_GRIP_TURN    /* turns it about its middle */
} BbInkGripPart;

/**
 * BbInkGrip:
 * @part: what is in hand
 * @corner: clockwise from the top left, 0 to 3
 * @box: around what is selected, as it was when the hand took hold; as the next
 * @x: where it did, in units of ink from the centre of the picture, as @y
 *
 * A plain value.
 */
typedef struct
{
  BbInkGripPart part;
  int corner;
  BbInkBox box;
  double x;
  double y;
} BbInkGrip;

/**
 * bb_ink_grip_begin:
 * @reach: how far a hand may miss, in units of ink
 *
 * Returns: what a hand takes hold of at @x, @y
 */
BbInkGrip bb_ink_grip_begin (const BbInkBox *box, double x, double y, double reach);

/**
 * bb_ink_grip_drag:
 * @constrains: Shift: a move goes straight across or down, a turn in steps of 15°; and a corner, which keeps the
 *   aspect, goes where the hand goes
 *
 * Returns: where what is selected goes with the hand at @x, @y
 */
BbInkMatrix bb_ink_grip_drag (const BbInkGrip *self, double x, double y, gboolean constrains);

/** Tells where @corner of @box lies, clockwise from the top left, 0 to 3 */
void bb_ink_grip_get_corner (const BbInkBox *box, int corner, double *x, double *y);

/** Tells where the handle lies that turns it: above it, or where that is out of the picture, below; or within */
void bb_ink_grip_get_turn (const BbInkBox *box, double reach, double *x, double *y);

G_END_DECLS
