/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do frames become a stream of a container? */
#pragma once

#include "export/video/film-container.h"

G_BEGIN_DECLS

typedef struct _BbFilmPictures BbFilmPictures;

/** Returns: (transfer full): a stream in @container, made by @choice; or %NULL and an AVERROR as @status */
BbFilmPictures *
bb_film_pictures_new (const BbFilmForm *form, const BbFilmCodec *choice, BbFilmContainer *container, int *status);
void bb_film_pictures_free (BbFilmPictures *self);

/** Writes the next frame: @pixels, as %CAIRO_FORMAT_RGB24 with rows of 4 × width bytes; or %NULL for the one before
 *  once more. Returns: 0, or an AVERROR */
int bb_film_pictures_write (BbFilmPictures *self, const guint8 *pixels);

/** Writes what the encoder kept back. Returns: 0, or an AVERROR */
int bb_film_pictures_end (BbFilmPictures *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFilmPictures, bb_film_pictures_free)

G_END_DECLS
