/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which file is the sound of the whole video, as it is now? */
#include "document/document-private.h"

#include <glib/gi18n-lib.h>

#include "audio/layout.h"
#include "audio/track-files.h"

typedef struct
{
  char *folder;
  BbSound *sound;
  gboolean is_heard;            /* the song itself */
  BbSongComparison *comparison; /* NULL unless mixes are compared: then nothing else counts */
  BbList *tracks;
  BbSong *song;
  BbFrameRate rate;
  gint64 length;
  char *remark; /* which track could not be had */
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_free (request->folder);
  g_free (request->remark);
  g_clear_pointer (&request->comparison, bb_song_comparison_unref);
  bb_list_unref (request->tracks);
  bb_sound_unref (request->sound);
  bb_song_unref (request->song);
  g_free (request);
}

static BbTrackMix *
make_mix (Request *request, GCancellable *cancellable, GError **error)
{
  return request->comparison != NULL
             ? bb_song_comparison_make_mix (request->comparison, request->folder, request->sound, cancellable, error)
             : bb_track_files_mix (request->folder, request->sound, request->is_heard, request->tracks,
                                   &request->remark, cancellable);
}

static void
make_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Request *request = data;
  GError *error = NULL;
  g_autoptr (BbTrackMix) mix = make_mix (request, cancellable, &error);
  char *path = error == NULL ? bb_layout_make_programme (request->sound, mix, request->song, &request->rate,
                                                         request->length, cancellable, &error)
                             : NULL;

  if (path != NULL)
    g_task_return_pointer (task, path, g_free);
  else
    g_task_return_error (task, error);
}

void
bb_document_make_programme_async (BbDocument *self,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer data)
{
  const BbProject *project = bb_document_get_project (self);
  BbSound *sound = bb_document_get_sound (self);
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, data);
  Request *request;

  if (project->song == NULL || sound == NULL || bb_document_needs_sound (self))
    {
      g_task_return_pointer (task, NULL, NULL);
      return;
    }

  request = g_new0 (Request, 1);
  request->folder = g_strdup (self->folder);
  request->sound = bb_sound_ref (sound);
  request->is_heard = bb_document_is_song_heard (self);
  request->comparison = self->is_comparing ? bb_song_comparison_ref (self->comparison) : NULL;
  request->tracks = bb_list_ref (project->lists[BB_TRACKS]);
  request->song = bb_song_ref (project->song);
  request->rate = project->settings->rate;
  request->length = project->settings->length;
  g_task_set_task_data (task, request, request_free);
  g_task_run_in_thread (task, make_in_thread);
}

char *
bb_document_make_programme_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  const Request *request = g_task_get_task_data (G_TASK (result));

  bb_notices_set (self->notices, BB_NOTICE_TRACK, request != NULL ? request->remark : NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

gboolean
bb_document_can_compare (BbDocument *self)
{
  return self->comparison != NULL && bb_song_comparison_is_of (self->comparison, bb_document_get_project (self)->song);
}

void
bb_document_set_comparing (BbDocument *self, gboolean is_comparing)
{
  g_autofree char *notice = NULL;

  is_comparing = is_comparing && bb_document_can_compare (self);
  if (self->is_comparing == is_comparing)
    return;

  self->is_comparing = is_comparing;
  if (is_comparing)
    notice = g_strdup_printf (_ ("You hear the mix before on the left, and “%s” on the right."),
                              bb_document_get_project (self)->song->media_name);
  bb_notices_set (self->notices, BB_NOTICE_COMPARING, notice);
  bb_song_state_tell (self->song);
}

gboolean
bb_document_is_comparing (BbDocument *self)
{
  return self->is_comparing;
}
