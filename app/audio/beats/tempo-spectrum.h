/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How often does something begin in a song? */
#pragma once

#include "audio/beats/onsets.h"

G_BEGIN_DECLS

/**
 * bb_tempo_spectrum_find:
 * @near: the tempo that a person tapped, near which the song's is looked for; 0 for anywhere
 *
 * Of the tempi that fit, the one that a dancer would count: the spectrum of the onsets at the beat and its multiples,
 * weighed by how usual a tempo is; then made exact by how its phase drifts through the song.
 *
 * Returns: beats a minute, 60 to 200, or near @near
 */
double bb_tempo_spectrum_find (const BbOnsets *onsets, double near);

G_END_DECLS
