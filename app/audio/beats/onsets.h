/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How strongly does something begin, at each moment of a sound, and what is it made of? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BbBands:
 * @low: mean square of what lies below 200 Hz or so: kick drum and bass; 0 to 1
 * @mid: of what lies between: voices, chords
 * @high: of what lies above 2.6 kHz or so: hats, breath, consonants
 */
typedef struct
{
  float low;
  float mid;
  float high;
} BbBands;

/**
 * BbOnsets:
 * @rate: moments a second
 * @start: sample of the sound at which the first moment lies; may have a fraction
 * @hop: samples from one to the next
 * @n: how many
 * @all: (array length=n): how much louder each band became, summed up; 0 and more, without its slow part
 * @low: (array length=n): the same of what lies below 150 Hz: kick drum and bass
 * @bands: (array length=n): what it is made of, before and behind the moment
 *
 * Read only.
 */
typedef struct
{
  double rate;
  double start;
  double hop;
  gsize n;
  float *all;
  float *low;
  BbBands *bands;
} BbOnsets;

/**
 * bb_onsets_find:
 * @samples: (array): @n_samples × @channels values, interleaved
 * @rate: samples a second
 * @cancellable: (nullable):
 *
 * Spectral flux: the rise of the logarithm of each of 24 bands, from 30 Hz to 16 kHz, over 3 ms. See J. P. Bello et
 * al., "A Tutorial on Onset Detection in Music Signals", IEEE Transactions on Speech and Audio Processing 13 (2005).
 *
 * Returns: (transfer full) (nullable): the onsets; %NULL where cancelled, or where the sound is shorter than a second
 */
BbOnsets *
bb_onsets_find (const gint16 *samples, guint64 n_samples, guint channels, guint rate, GCancellable *cancellable);

/** Returns: the moments of @self from @from to @to alone, which stay its own */
BbOnsets bb_onsets_slice (const BbOnsets *self, gsize from, gsize to);

void bb_onsets_free (BbOnsets *self);

/** Returns: the strength in @curve (one of the two) at @moment, which may lie between two, or outside */
float bb_onsets_at (const BbOnsets *self, const float *curve, double moment);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbOnsets, bb_onsets_free)

G_END_DECLS
