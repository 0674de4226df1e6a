/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How often does something begin in a song? */
#pragma once

#include "audio/beats/onsets.h"

G_BEGIN_DECLS

/**
 * bb_tempo_spectrum_find:
 *
 * Of the tempi that fit, the one that a dancer would count: the spectrum of the onsets at the beat and its multiples,
 * weighed by how usual a tempo is; then made exact by how its phase drifts through the song.
 *
 * Returns: beats a minute, 60 to 200
 */
double bb_tempo_spectrum_find (const BbOnsets *onsets);

G_END_DECLS
