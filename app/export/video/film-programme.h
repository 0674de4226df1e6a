/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is heard in a frame of the video? */
#pragma once

#include "audio/wav.h"
#include "export/job.h"

G_BEGIN_DECLS

/**
 * bb_film_programme_open:
 * @request: whose project, which has a song, and folder are looked at
 * @job: gets a warning for a track that cannot be had
 *
 * Decodes what is not decoded yet.
 *
 * Returns: (transfer full) (nullable): the sound of the whole video, which may be shorter than it: silence follows; or
 *   %NULL and @error where the song cannot be had, or the job is cancelled
 */
BbWav *bb_film_programme_open (const BbExportRequest *request, BbExportJob *job, GError **error);

typedef struct _BbFilmProgramme BbFilmProgramme;

/**
 * bb_film_programme_new:
 * @request: whose project and folder are looked at
 * @job: gets a warning for a song or a track that cannot be had
 *
 * Decodes what is not decoded yet.
 *
 * Returns: (transfer full) (nullable): the programme; %NULL where there is none to be had, or with @error where the job
 *   is cancelled
 */
BbFilmProgramme *bb_film_programme_new (const BbExportRequest *request, BbExportJob *job, GError **error);
void bb_film_programme_free (BbFilmProgramme *self);

int bb_film_programme_get_sample_rate (const BbFilmProgramme *self);
int bb_film_programme_get_channels (const BbFilmProgramme *self);

/**
 * bb_film_programme_get:
 * @n_samples: (out): how many there are for each channel, from the start of @frame to that of the next
 *
 * Returns: (transfer none): the programme's own samples, interleaved; silence where it is over. Valid until the next
 *   call
 */
const gint16 *bb_film_programme_get (BbFilmProgramme *self, gint64 frame, gint64 *n_samples);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFilmProgramme, bb_film_programme_free)

G_END_DECLS
