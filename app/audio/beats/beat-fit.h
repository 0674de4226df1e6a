/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which beats of one tempo lie best on the onsets? */
#pragma once

#include "audio/beats/onsets.h"

G_BEGIN_DECLS

/* beats in a bar, unless a person says otherwise */
#define BB_BEAT_FIT_BAR 4

/**
 * BbBeatFit:
 * @first: at which a beat falls, the first in the onsets or near it
 * @period: from one beat to the next
 *
 * In moments of the onsets it was found in.
 */
typedef struct
{
  double first;
  double period;
} BbBeatFit;

/**
 * bb_beat_fit_find:
 * @tempo: in beats a minute, right to 0.2
 * @is_counted: whether a person tapped it: it is not halved then
 *
 * A comb finds the phase, and a robust line through the onsets next to each beat settles it and the tempo.
 */
BbBeatFit bb_beat_fit_find (const BbOnsets *onsets, double tempo, gboolean is_counted);

/** Returns: which of the first four beats is most like the first of a bar, which begins with what is new: a chord, a
 * bass, a crash; 0 to 3 */
int bb_beat_fit_find_downbeat (const BbOnsets *onsets, const BbBeatFit *self);

/** Returns: how much more begins on the beats than between them, 0 to 1; where hardly anything begins, that is no beat
 */
double bb_beat_fit_judge (const BbOnsets *onsets, const BbBeatFit *self);

G_END_DECLS
