/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do samples become a stream of a container? */
#pragma once

#include "export/video/film-container.h"

G_BEGIN_DECLS

typedef struct _BbFilmSamples BbFilmSamples;

/** Returns: (transfer full): a stream in @container, made by @choice; or %NULL and an AVERROR as @status */
BbFilmSamples *
bb_film_samples_new (const BbFilmForm *form, const BbFilmCodec *choice, BbFilmContainer *container, int *status);
void bb_film_samples_free (BbFilmSamples *self);

/** Writes the next @n_samples, of 16 bits and interleaved. Returns: 0, or an AVERROR */
int bb_film_samples_write (BbFilmSamples *self, const gint16 *samples, int n_samples);

/** Writes what the encoder kept back. Returns: 0, or an AVERROR */
int bb_film_samples_end (BbFilmSamples *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFilmSamples, bb_film_samples_free)

G_END_DECLS
