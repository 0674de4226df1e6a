/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long does which tempo hold? */
#pragma once

#include "audio/beats/tempo-spectrum.h"

G_BEGIN_DECLS

/**
 * BbTempoRun:
 * @from: first stretch of the spectrum
 * @to: the stretch behind its last
 * @tempo: in beats a minute, right to a step of the spectrum
 */
typedef struct
{
  guint from;
  guint to;
  double tempo;
} BbTempoRun;

/**
 * bb_tempo_runs_find:
 * @is_one: whether the tempo is taken not to change
 *
 * The path through the spectrum on which tempi fit best, where each change costs as much as a stretch that fits not at
 * all (A. J. Viterbi, "Error Bounds for Convolutional Codes and an Asymptotically Optimum Decoding Algorithm", 1967).
 * Twice or half of a tempo is the same tempo, counted otherwise.
 *
 * Returns: (transfer full) (element-type BbTempoRun): the runs, at least one, in order, without gaps
 */
GArray *bb_tempo_runs_find (const BbTempoSpectrum *spectrum, gboolean is_one);

G_END_DECLS
