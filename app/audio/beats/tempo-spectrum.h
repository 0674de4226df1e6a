/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How well does each tempo fit, from stretch to stretch of a song? */
#pragma once

#include "audio/beats/onsets.h"

G_BEGIN_DECLS

/* seconds of a stretch */
#define BB_TEMPO_STRETCH 12.0

/**
 * BbTempoSpectrum:
 * @stretch: how many moments of the onsets a stretch has; what is left at the end belongs to the last one
 * @n_stretches: at least 1
 * @n_tempi: how many are tried
 * @fits: (array): n_stretches × n_tempi, how much of the onsets falls on beats of that tempo, and how usual that is
 *
 * Read only.
 */
typedef struct
{
  gsize stretch;
  guint n_stretches;
  guint n_tempi;
  double least;
  float *fits;
} BbTempoSpectrum;

/**
 * bb_tempo_spectrum_new:
 * @near: the tempo that a person tapped, near which the song's is looked for; 0 for anywhere from 60 to 200
 *
 * The spectrum of the onsets at the beat and its multiples, weighed by how usual it is that a dancer counts so.
 */
BbTempoSpectrum *bb_tempo_spectrum_new (const BbOnsets *onsets, double near);

void bb_tempo_spectrum_free (BbTempoSpectrum *self);

/** Returns: the @index-th tempo, in beats a minute */
double bb_tempo_spectrum_get_tempo (const BbTempoSpectrum *self, guint index);

/** Returns: the index of the tempo that is nearest to @tempo; -1 where that is farther off than half a step */
int bb_tempo_spectrum_find (const BbTempoSpectrum *self, double tempo);

/**
 * bb_tempo_refine:
 * @tempo: right to 0.2 beats a minute
 *
 * Makes it exact by how its phase drifts from the beginning to the end: that of beats, eighths, triplets or sixteenths,
 * whichever keeps together best. The beat itself need not be the steadiest in a song that is syncopated.
 *
 * Returns: beats a minute
 */
double bb_tempo_refine (const BbOnsets *onsets, double tempo);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbTempoSpectrum, bb_tempo_spectrum_free)

G_END_DECLS
