/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is heard in a frame of the video? */
#include "export/video/film-programme.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "audio/layout.h"
#include "audio/track-files.h"
#include "model/time.h"
#include "store/media.h"

struct _BbFilmProgramme
{
  BbWav *wav;
  BbFrameRate rate;
  gint16 *frame; /* of one frame, where that is not all in the file */
  gint64 room;   /* in it, in samples */
};

static BbSound *
load_song (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  const BbSong *song = request->project->song;
  g_autofree char *path = bb_media_get_path (request->folder, song->media);
  g_autofree char *hash = bb_media_dup_hash (song->media);

  return bb_sound_load (path, hash, (BbDecodeRule) song->decoding, NULL, NULL, NULL, job->cancellable, error);
}

/* Returns: (transfer full): the path of a WAV file */
static char *
lay_out (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  const BbProject *project = request->project;
  g_autoptr (BbSound) song = load_song (request, job, error);
  g_autoptr (BbTrackMix) mix = NULL;
  char *remark;

  if (song == NULL)
    return NULL;

  mix = bb_track_files_mix (request->folder, song, TRUE, project->lists[BB_TRACKS], &remark, job->cancellable);
  if (remark != NULL)
    bb_export_job_take_loss (job, remark);
  return bb_layout_make_programme (song, mix, project->song, &project->settings->rate, project->settings->length,
                                   job->cancellable, error);
}

BbWav *
bb_film_programme_open (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  g_autofree char *path = lay_out (request, job, error);

  return path != NULL ? bb_wav_open (path, error) : NULL;
}

BbFilmProgramme *
bb_film_programme_new (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  g_autoptr (GError) failure = NULL;
  BbFilmProgramme *self;
  BbWav *wav;

  if (request->project->song == NULL)
    return NULL;

  wav = bb_film_programme_open (request, job, &failure);
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
  if (wav == NULL)
    {
      bb_export_job_take_loss (job, g_strdup_printf (_ ("The video is silent: %s"), failure->message));
      return NULL;
    }

  self = g_new0 (BbFilmProgramme, 1);
  self->wav = wav;
  self->rate = request->project->settings->rate;
  return self;
}

void
bb_film_programme_free (BbFilmProgramme *self)
{
  bb_wav_free (self->wav);
  g_free (self->frame);
  g_free (self);
}

int
bb_film_programme_get_sample_rate (const BbFilmProgramme *self)
{
  return (int) bb_wav_get_sample_rate (self->wav);
}

int
bb_film_programme_get_channels (const BbFilmProgramme *self)
{
  return (int) bb_wav_get_channels (self->wav);
}

const gint16 *
bb_film_programme_get (BbFilmProgramme *self, gint64 frame, gint64 *n_samples)
{
  const int sample_rate = bb_film_programme_get_sample_rate (self);
  const gsize channels = bb_wav_get_channels (self->wav);
  const gint64 from = bb_time_frame_to_sample (&self->rate, frame, sample_rate);
  const gint64 there = (gint64) bb_wav_get_n_samples (self->wav) - from;
  const gint16 *samples = bb_wav_get_samples (self->wav) + (gsize) from * channels;

  *n_samples = bb_time_frame_to_sample (&self->rate, frame + 1, sample_rate) - from;
  if (there >= *n_samples)
    return samples;

  if (self->room < *n_samples)
    {
      self->room = *n_samples;
      self->frame = g_renew (gint16, self->frame, (gsize) self->room * channels);
    }
  memset (self->frame, 0, (gsize) *n_samples * channels * sizeof *samples);
  if (there > 0)
    memcpy (self->frame, samples, (gsize) there * channels * sizeof *samples);
  return self->frame;
}
