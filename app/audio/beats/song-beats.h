/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where are the beats of a song? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BbBeats:
 * @tempo: beats a minute
 * @sample: of the song, at which the first of its beats falls; 0 to one beat; may have a fraction
 * @downbeat: which of the first four beats is most like the first of a bar: 0 to 3
 * @confidence: 0 to 1; where it is below %BB_BEATS_SURE the song has no beat to speak of
 *
 * One grid for the whole song: its beats fall at @sample and every 60 / @tempo seconds after it.
 */
typedef struct
{
  double tempo;
  double sample;
  int downbeat;
  double confidence;
} BbBeats;

/* beats in a bar, unless a person says otherwise */
#define BB_BEATS_PER_BAR 4

#define BB_BEATS_SURE 0.35

/**
 * bb_beats_find:
 * @samples: (array): @n_samples × @channels values, interleaved
 * @rate: samples a second
 * @near: the tempo that a person tapped, near which the song's is looked for; 0 for anywhere
 * @cancellable: (nullable):
 * @beats: (out):
 *
 * Popular music has one tempo from its first beat to its last, so one grid is fitted to all of it: the spectrum of the
 * onsets gives the tempo, how its phase drifts through the song makes that exact, and a robust line through the onsets
 * next to each beat settles both. Blocks; call it in a thread.
 *
 * Returns: %FALSE where the sound is shorter than ten seconds, or it was cancelled
 */
gboolean bb_beats_find (const gint16 *samples,
                        guint64 n_samples,
                        guint channels,
                        guint rate,
                        double near,
                        GCancellable *cancellable,
                        BbBeats *beats);

G_END_DECLS
