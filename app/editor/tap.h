/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which tempo does a hand tap? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BB_TAPS_MOST 64
/* so many taps make a tempo */
#define BB_TAPS_LEAST 4
/* a pause of so many seconds begins anew */
#define BB_TAP_PAUSE 2.5

/**
 * BbTaps:
 * @n: how many
 * @at: when each was, in seconds
 *
 * The taps of one hand, the newest last. A plain value; begin with zeroes.
 */
typedef struct
{
  guint n;
  double at[BB_TAPS_MOST];
} BbTaps;

/** Adds a tap at @at, in seconds; after a pause, or out of order, it is the first */
void bb_taps_add (BbTaps *self, double at);

/**
 * bb_taps_measure:
 * @tempo: (out): beats a minute
 * @first: (out): where the first beat lies, in seconds
 *
 * A line through the taps, least squares: each is off by some milliseconds, and all of them far less. A tap that was
 * left out counts as one.
 *
 * Returns: %FALSE where there are too few
 */
gboolean bb_taps_measure (const BbTaps *self, double *tempo, double *first);

G_END_DECLS
