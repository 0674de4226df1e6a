/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where are the beats of a song? */
#pragma once

#include "audio/beats/onsets.h"

G_BEGIN_DECLS

/**
 * BbBeats:
 * @tempo: beats a minute
 * @sample: of the song, at which the first of its bars begins; may have a fraction
 * @confidence: 0 to 1; how sure the search is that there is a beat
 *
 * Beats fall at @sample and every 60 / @tempo seconds after it, until the next ones begin.
 */
typedef struct
{
  double tempo;
  double sample;
  double confidence;
} BbBeats;

/* beats in a bar, unless a person says otherwise */
#define BB_BEATS_PER_BAR 4

/**
 * bb_beats_find:
 * @samples: (array): @n_samples × @channels values, interleaved
 * @rate: samples a second
 * @near: the tempo that a person tapped, near which the song's is looked for; 0 for anywhere
 * @cancellable: (nullable):
 *
 * Popular music keeps one tempo from its first beat to its last, or for a minute and more: so one grid is fitted to as
 * much of it as possible. The spectrum of the onsets gives the tempo, how its phase drifts makes that exact, and a
 * robust line through the onsets next to each beat settles both. Where the tempo changes, it does so with a bar. A
 * tapped tempo is that of the whole song. Blocks; call it in a thread.
 *
 * Returns: (transfer full) (element-type BbBeats): in order; none where the sound has no beat to speak of, is shorter
 *   than ten seconds, or the search was cancelled
 */
GArray *bb_beats_find (const gint16 *samples,
                       guint64 n_samples,
                       guint channels,
                       guint rate,
                       double near,
                       GCancellable *cancellable);

/** Returns: (transfer full) (element-type BbBeats): likewise, in @onsets (nullable) of a sound of @rate samples a
 * second */
GArray *bb_beats_find_in (const BbOnsets *onsets, guint rate, double near);

G_END_DECLS
