/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a sound come in beside the song, and which of them are heard? */
#include "document/document-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/track.h"

/* a sound that comes in beside the song */
typedef struct
{
  BbSongJob *job;
  char *name;
} Arrival;

static void
arrival_free (gpointer data)
{
  Arrival *arrival = data;

  bb_song_job_free (arrival->job);
  g_free (arrival->name);
  g_free (arrival);
}

/* what the file is called, where nobody says how the track is */
static char *
find_name (const char *file, const char *name)
{
  g_autofree char *base = g_filename_display_basename (file);
  const char *dot = strrchr (base, '.');

  if (name != NULL)
    return g_strdup (name);

  return dot != NULL && dot > base ? g_strndup (base, dot - base) : g_strdup (base);
}

static Arrival *
arrival_new (BbDocument *self, const char *file, const char *name, BbProgress progress, gpointer data)
{
  Arrival *arrival = g_new0 (Arrival, 1);

  arrival->job = bb_song_job_new (self->folder, file, bb_document_get_project (self)->song, progress, data);
  arrival->name = find_name (file, name);

  return arrival;
}

static gboolean
check_song (BbDocument *self, GError **error)
{
  if (bb_document_get_project (self)->song != NULL)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                       _ ("A track lies beside the song, and the project has none. Choose the song first."));
  return FALSE;
}

static const BbSongRun *
find_longest (const BbMixMatch *match)
{
  const BbSongRun *longest = &match->runs[0];

  for (guint i = 1; i < match->n; i++)
    {
      if (match->runs[i].to - match->runs[i].from > longest->to - longest->from)
        longest = &match->runs[i];
    }
  return longest;
}

/* an instrumental has what @song has but the voice, and need not begin with it; a guide may have nothing of it, and
 * another song may have come meanwhile */
static double
find_sample (const Arrival *arrival, const BbSong *song, int sample_rate)
{
  const BbMixMatch *match = bb_song_job_get_match (arrival->job, song);
  const BbSongRun *run = match != NULL && match->n > 0 ? find_longest (match) : NULL;

  return run != NULL ? (double) run->from - (double) run->new_from * song->sample_rate / sample_rate : 0;
}

/* muted: an instrumental over its song is heard by who asks for it */
static void
adopt (BbDocument *self, Arrival *arrival)
{
  const BbProject *project = bb_history_get_base (self->history);
  const BbList *tracks = project->lists[BB_TRACKS];
  g_autoptr (BbSong) sound = bb_song_job_make_song (arrival->job);
  g_autoptr (BbTrack) track = bb_track_new (sound->media, sound->media_name, sound->sample_rate, sound->n_samples);

  bb_string_set (&track->name, arrival->name);
  bb_string_set (&track->fingerprint, sound->fingerprint);
  track->channels = sound->channels;
  track->decoding = sound->decoding;
  track->sample = find_sample (arrival, project->song, sound->sample_rate);
  track->is_muted = TRUE;
  bb_history_commit (self->history, _ ("Add Track"),
                     bb_project_with_list (project, BB_TRACKS, bb_list_insert (tracks, tracks->n_items, track)), NULL);
}

gboolean
bb_document_add_track (BbDocument *self,
                       const char *file,
                       const char *name,
                       BbProgress progress,
                       gpointer data,
                       GCancellable *cancellable,
                       GError **error)
{
  Arrival *arrival;
  gboolean is_here;

  if (!bb_document_check_writable (self, error) || !check_song (self, error))
    return FALSE;

  arrival = arrival_new (self, file, name, progress, data);
  is_here = bb_song_job_run (arrival->job, cancellable, error);
  if (is_here)
    adopt (self, arrival);
  arrival_free (arrival);

  return is_here;
}

static void
run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Arrival *arrival = data;
  GError *error = NULL;

  if (bb_song_job_run (arrival->job, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
bb_document_add_track_async (BbDocument *self,
                             const char *file,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, data);
  GError *error = NULL;

  if (!check_song (self, &error) || !bb_document_begin_arrival (self, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  g_task_set_task_data (task,
                        arrival_new (self, file, NULL, bb_progress_meter_report, bb_song_state_get_meter (self->song)),
                        arrival_free);
  g_task_set_return_on_cancel (task, FALSE);
  g_task_run_in_thread (task, run_in_thread);
}

gboolean
bb_document_add_track_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  Arrival *arrival = g_task_get_task_data (G_TASK (result));
  gboolean is_here = g_task_propagate_boolean (G_TASK (result), error);

  if (arrival == NULL)
    return FALSE;

  if (is_here)
    adopt (self, arrival);
  bb_document_end_arrival (self);
  return is_here;
}

void
bb_document_set_song_heard (BbDocument *self, gboolean is_heard)
{
  bb_song_state_set_heard (self->song, is_heard);
}

/* an undo may have muted what was heard in its place: silence is nothing that anybody chose */
gboolean
bb_document_is_song_heard (BbDocument *self)
{
  const BbList *tracks = bb_document_get_project (self)->lists[BB_TRACKS];

  for (guint i = 0; i < tracks->n_items; i++)
    if (!((const BbTrack *) bb_list_get (tracks, i))->is_muted)
      return bb_song_state_is_heard (self->song);

  return TRUE;
}
