/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which file is the sound of the whole video, as it is now? */
#include "document/document.h"

#include "audio/layout.h"

typedef struct
{
  BbSound *sound;
  BbSong *song;
  BbFrameRate rate;
  gint64 length;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  bb_sound_unref (request->sound);
  bb_song_unref (request->song);
  g_free (request);
}

static void
make_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Request *request = data;
  GError *error = NULL;
  char *path = bb_layout_make_programme (request->sound, request->song, &request->rate, request->length, cancellable,
                                         &error);

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
  request->sound = bb_sound_ref (sound);
  request->song = bb_song_ref (project->song);
  request->rate = project->settings->rate;
  request->length = project->settings->length;
  g_task_set_task_data (task, request, request_free);
  g_task_run_in_thread (task, make_in_thread);
}

char *
bb_document_make_programme_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
