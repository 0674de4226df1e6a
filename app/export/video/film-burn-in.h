/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands over the picture of a video? */
#pragma once

#include <cairo.h>

#include "export/video/film-options.h"

G_BEGIN_DECLS

/** BbFilmBurnIn: texts over each frame. For one thread at a time */
typedef struct _BbFilmBurnIn BbFilmBurnIn;

/** Returns: (transfer full) (nullable): over frames of @project, which has to stay, of @width by @height pixels; %NULL
 *  where nothing is asked for */
BbFilmBurnIn *bb_film_burn_in_new (const BbProject *project, const BbFilmOptions *options, int width, int height);
void bb_film_burn_in_free (BbFilmBurnIn *self);

/** Returns: whether the same stands over both frames */
gboolean bb_film_burn_in_is_same (const BbFilmBurnIn *self, gint64 frame, gint64 other);

/** Draws it over @frame, white on dark, whatever lies below */
void bb_film_burn_in_draw (const BbFilmBurnIn *self, cairo_t *cr, gint64 frame);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFilmBurnIn, bb_film_burn_in_free)

G_END_DECLS
