/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a song come into a document, and its sound to the ear? */
#include "document/document-private.h"

#include <glib/gi18n-lib.h>

#include "audio/remark.h"
#include "document/song-edit.h"
#include "model/remix-project.h"

static BbSongJob *
job_new (BbDocument *self, const char *file, BbProgress progress, gpointer data)
{
  return bb_song_job_new (self->folder, file, bb_history_get_base (self->history)->song, progress, data);
}

/* what a person ought to know of the song that sounds from now on; takes over @remark */
static void
take_remark (BbDocument *self, char *remark)
{
  bb_notices_set (self->notices, BB_NOTICE_SONG, remark);
  bb_notices_set (self->notices, BB_NOTICE_LOST_SONG, NULL);
  g_free (remark);
}

/* the very song that the project has, decoded as it was then: chosen again, because its file was lost */
static gboolean
is_song_of (const BbProject *project, BbSongJob *job)
{
  g_autofree char *remark = NULL;

  if (project->song == NULL || !g_str_equal (project->song->media, bb_song_job_get_media (job)))
    return FALSE;

  remark = bb_remark_differs (bb_sound_get_info (bb_song_job_get_sound (job)), project->song);
  return remark == NULL;
}

/* what the project becomes: where both are mixes of one song, everything goes where its sound is */
static BbProject *
make_next (BbDocument *self, BbSongJob *job, const BbProject *project, BbSong *song)
{
  const BbMixMatch *match = bb_song_job_get_match (job, project->song);
  g_autoptr (GPtrArray) losses = NULL;
  BbProject *next;

  if (match != NULL && match->n > 0)
    {
      next = bb_remix_project (project, song, match->runs, match->n, &losses);
      self->song_outcome = bb_song_outcome_new (project, song, match->runs, match->n, losses);
      self->comparison = bb_song_comparison_new (project->song, song, match);
      return next;
    }
  if (match != NULL)
    self->song_outcome = bb_song_outcome_new_other (project, song);
  bb_song_edit_keep_map (song, project->song);
  return bb_song_edit_adopt (project, song);
}

/* the song becomes one edit */
static void
adopt (BbDocument *self, BbSongJob *job)
{
  const BbProject *project = bb_history_get_base (self->history);
  g_autoptr (BbSong) song = bb_song_job_make_song (job);
  const char *label = project->song == NULL ? _ ("Choose Song") : _ ("Replace Song");
  BbSound *sound = bb_song_job_get_sound (job);

  bb_document_set_comparing (self, FALSE);
  g_clear_pointer (&self->comparison, bb_song_comparison_unref);
  g_clear_pointer (&self->song_outcome, bb_song_outcome_free);
  bb_song_state_set_sound (self->song, sound);
  take_remark (self, bb_remark_damaged (bb_sound_get_info (sound), song->media_name));
  if (!is_song_of (project, job))
    bb_history_commit (self->history, label, make_next (self, job, project, song), NULL);
}

gboolean
bb_document_set_song (BbDocument *self,
                      const char *file,
                      gboolean is_as_is,
                      BbProgress progress,
                      gpointer data,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (BbSongJob) job = job_new (self, file, progress, data);

  if (is_as_is)
    bb_song_job_leave_as_is (job);
  if (!bb_document_check_writable (self, error) || !bb_song_job_run (job, cancellable, error))
    return FALSE;

  adopt (self, job);
  return TRUE;
}

static void
run_in_thread (GTask *task, gpointer source, gpointer job, GCancellable *cancellable)
{
  GError *error = NULL;

  if (bb_song_job_run (job, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* takes over @job */
static void
begin (BbDocument *self, GTask *task, BbSongJob *job)
{
  bb_song_state_begin (self->song, job);
  g_task_set_task_data (task, job, bb_song_job_free);
  g_task_set_return_on_cancel (task, FALSE);
  g_task_run_in_thread (task, run_in_thread);
}

void
bb_document_set_song_async (BbDocument *self,
                            const char *file,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, data);
  GError *error = NULL;

  if (!bb_document_begin_arrival (self, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  bb_song_state_choose (self->song, cancellable);
  begin (self, task, job_new (self, file, bb_progress_meter_report, bb_song_state_get_meter (self->song)));
}

gboolean
bb_document_set_song_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  BbSongJob *job = g_task_get_task_data (G_TASK (result));
  gboolean is_set = g_task_propagate_boolean (G_TASK (result), error);

  if (job == NULL)
    return FALSE;

  bb_song_state_end (self->song, job);
  if (is_set)
    adopt (self, job);
  bb_document_end_arrival (self);
  return is_set;
}

void
bb_document_load_sound_async (BbDocument *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  const BbSong *song = bb_document_get_project (self)->song;
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, data);

  if (song == NULL)
    {
      bb_song_state_set_sound (self->song, NULL);
      g_task_return_boolean (task, TRUE);
      return;
    }

  begin (self, task,
         bb_song_job_new_present (self->folder, song, bb_progress_meter_report, bb_song_state_get_meter (self->song)));
}

/* the song may have become another meanwhile */
static void
take_sound (BbDocument *self, BbSongJob *job)
{
  const BbSong *song = bb_document_get_project (self)->song;
  BbSound *sound = bb_song_job_get_sound (job);

  if (song == NULL || !g_str_equal (song->media, bb_song_job_get_media (job)))
    return;

  bb_song_state_set_sound (self->song, sound);
  take_remark (self, bb_remark_differs (bb_sound_get_info (sound), song));
}

gboolean
bb_document_load_sound_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  BbSongJob *job = g_task_get_task_data (G_TASK (result));
  GError *failure = NULL;
  gboolean is_loaded = g_task_propagate_boolean (G_TASK (result), &failure);

  /* a banner says it for as long as it is so */
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    bb_notices_set (self->notices, BB_NOTICE_LOST_SONG, failure->message);
  if (failure != NULL)
    g_propagate_error (error, failure);
  if (job == NULL)
    return is_loaded;

  bb_song_state_end (self->song, job);
  if (is_loaded)
    take_sound (self, job);
  return is_loaded;
}

gboolean
bb_document_needs_sound (BbDocument *self)
{
  const BbSong *song = bb_document_get_project (self)->song;
  BbSound *sound = bb_document_get_sound (self);
  g_autofree char *key = song != NULL ? bb_song_job_make_key (song) : NULL;

  return g_strcmp0 (key, sound != NULL ? bb_sound_get_key (sound) : NULL) != 0;
}

const BbSongOutcome *
bb_document_get_song_outcome (BbDocument *self)
{
  return self->song_outcome;
}

BbSound *
bb_document_get_sound (BbDocument *self)
{
  return bb_song_state_get_sound (self->song);
}

BbPeaks *
bb_document_get_growing_peaks (BbDocument *self)
{
  return bb_song_state_get_growing (self->song);
}

BbProject *
bb_document_make_preview (BbDocument *self)
{
  const BbProject *project = bb_document_get_project (self);
  BbPeaks *growing = bb_document_get_growing_peaks (self);
  g_autoptr (BbSong) song = NULL;

  if (growing == NULL || project->song != NULL || bb_peaks_get_sample_rate (growing) == 0)
    return NULL;

  song = bb_song_new ("", "", (int) bb_peaks_get_sample_rate (growing), bb_song_state_guess_samples (self->song));
  return bb_song_edit_fit (project, song);
}
