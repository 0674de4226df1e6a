/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a hand to be followed? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** Milliseconds: what a screen and the way to it take, about */
#define BB_HAND_AHEAD 8.0

/**
 * BbHand:
 * @steadiness: 0 to 1: how much more than tremor is smoothed away
 * @hardness: -1 to 1: how hard must be pressed for a wide line; 0 as tablets need it
 * @ahead: milliseconds, 0 to %BB_HAND_AHEAD: how far the tip of a line that is being drawn reaches before the pen
 *
 * What a user says of his hand, whatever the brush. All zeroes is a hand that is taken as it is. A plain value.
 */
typedef struct
{
  double steadiness;
  double hardness;
  double ahead;
} BbHand;

G_END_DECLS
