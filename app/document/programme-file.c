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
} Wish;

static void
wish_free (gpointer data)
{
  Wish *wish = data;

  bb_sound_unref (wish->sound);
  bb_song_unref (wish->song);
  g_free (wish);
}

static void
make_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Wish *wish = data;
  GError *error = NULL;
  char *path = bb_layout_make_programme (wish->sound, wish->song, &wish->rate, wish->length, cancellable, &error);

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
  Wish *wish;

  if (project->song == NULL || sound == NULL || bb_document_needs_sound (self))
    {
      g_task_return_pointer (task, NULL, NULL);
      return;
    }

  wish = g_new0 (Wish, 1);
  wish->sound = bb_sound_ref (sound);
  wish->song = bb_song_ref (project->song);
  wish->rate = project->settings->rate;
  wish->length = project->settings->length;
  g_task_set_task_data (task, wish, wish_free);
  g_task_run_in_thread (task, make_in_thread);
}

char *
bb_document_make_programme_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
