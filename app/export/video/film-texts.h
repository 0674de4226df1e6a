/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is there to say of a frame of the video? */
#pragma once

#include "export/video/film-options.h"

G_BEGIN_DECLS

typedef struct _BbFilmTexts BbFilmTexts;

/** Returns: (transfer full): what can be said of @project, which has to stay */
BbFilmTexts *bb_film_texts_new (const BbProject *project);
void bb_film_texts_free (BbFilmTexts *self);

/** Returns: (transfer full) (nullable): what @burn says of @frame; %NULL for nothing */
char *bb_film_texts_get (const BbFilmTexts *self, BbFilmBurn burn, gint64 frame);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFilmTexts, bb_film_texts_free)

G_END_DECLS
