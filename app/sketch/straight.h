/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which straight line does a hand mean that draws one? */
#pragma once

#include "sketch/pen.h"

G_BEGIN_DECLS

/* degrees between the ways that a line snaps to */
#define BB_STRAIGHT_STEP 15

/**
 * BbStraight:
 * @from: where it begins
 * @heaviest: the pressure of the hand until now: a line is as wide at both ends
 *
 * A line from where the pen came down to where it is. Begin with bb_straight_begin(). A plain value.
 */
typedef struct
{
  BbPenSample from;
  double heaviest;
} BbStraight;

/** Returns: a line that begins at @from */
BbStraight bb_straight_begin (const BbPenSample *from);

/**
 * bb_straight_go:
 * @to: where the pen is
 * @snaps: whether the line goes upright, level, or in steps of %BB_STRAIGHT_STEP degrees between
 * @ends: (out) (array fixed-size=2): what a hand says that draws it slowly and evenly
 *
 * Gives the line to draw. A place that is no number is where it begins.
 */
void bb_straight_go (BbStraight *self, const BbPenSample *to, gboolean snaps, BbPenSample ends[2]);

G_END_DECLS
