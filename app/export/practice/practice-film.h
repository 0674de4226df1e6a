/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a practice video show and let be heard, frame by frame? */
#pragma once

#include "export/job.h"
#include "export/video/film-options.h"
#include "render/picture-source.h"

G_BEGIN_DECLS

/**
 * BbPracticeFilm:
 *
 * The frames of the file, counted from 0: those of the count-in first. Used by one thread at a time.
 */
typedef struct _BbPracticeFilm BbPracticeFilm;

/** Returns: (transfer full): what @request asks for, with @options for a practice video; or %NULL and @error where
 * there is no song, or it cannot be had. @pictures have to stay, as what @request names */
BbPracticeFilm *bb_practice_film_new (const BbExportRequest *request,
                                      const BbPictureSource *pictures,
                                      const BbFilmOptions *options,
                                      BbExportJob *job,
                                      GError **error);
void bb_practice_film_free (BbPracticeFilm *self);

gint64 bb_practice_film_get_n_frames (const BbPracticeFilm *self);
int bb_practice_film_get_sample_rate (const BbPracticeFilm *self);
int bb_practice_film_get_channels (const BbPracticeFilm *self);

/** Returns: (transfer none): the samples of @frame, as bb_practice_sound_get() says */
const gint16 *bb_practice_film_get_sound (BbPracticeFilm *self, gint64 frame, gint64 *n_samples);

/** Returns: whether @frame looks as the one before it does */
gboolean bb_practice_film_stands_still (const BbPracticeFilm *self, gint64 frame);

/** Draws @frame over all of @surface */
void bb_practice_film_draw (BbPracticeFilm *self, cairo_surface_t *surface, gint64 frame);

/** Draws what a practice video of @project shows at @frame of the video, the boards in any case, over all of @surface:
 *  for whoever chooses it */
void bb_practice_film_preview (const BbProject *project,
                               const BbPictureSource *pictures,
                               const BbFilmOptions *options,
                               cairo_surface_t *surface,
                               gint64 frame);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPracticeFilm, bb_practice_film_free)

G_END_DECLS
