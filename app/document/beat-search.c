/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which beat grid has the song of a project? */
#include "document/beat-search.h"

#include "audio/beats/onset-share.h"
#include "audio/beats/song-beats.h"
#include "model/tempo.h"
#include "store/media.h"

static BbSound *
load (const BbSong *song,
      const char *folder,
      BbDecodeProgress progress,
      gpointer data,
      GCancellable *cancellable,
      GError **error)
{
  g_autofree char *path = g_build_filename (folder, song->media, NULL);
  g_autofree char *hash = bb_media_dup_hash (song->media);

  return bb_sound_load (path, hash, (BbDecodeRule) song->decoding, NULL, progress, data, cancellable, error);
}

static BbTempo *
make_tempo (const BbBeats *beats)
{
  BbTempo *tempo = bb_tempo_new (beats->sample, beats->tempo, BB_BEATS_PER_BAR);

  tempo->confidence = beats->confidence;
  return tempo;
}

static BbList *
find (BbSound *sound, double near, GCancellable *cancellable, GError **error)
{
  const BbWav *wav = bb_sound_get_wav (sound);
  g_autoptr (BbOnsetShare) share = bb_onset_share_new (sound, cancellable);
  g_autoptr (GArray) beats = bb_beats_find_in (bb_onset_share_get (share), bb_wav_get_sample_rate (wav), near);
  g_autoptr (GPtrArray) tempi = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_tempo_unref);

  for (guint i = 0; i < beats->len; i++)
    g_ptr_array_add (tempi, make_tempo (&g_array_index (beats, BbBeats, i)));
  return g_cancellable_set_error_if_cancelled (cancellable, error) ? NULL : bb_list_new_from (tempi->pdata, tempi->len);
}

BbList *
bb_beat_search_run (const BbProject *project,
                    const char *folder,
                    BbDecodeProgress progress,
                    gpointer data,
                    GCancellable *cancellable,
                    GError **error)
{
  g_autoptr (BbSound) sound = load (project->song, folder, progress, data, cancellable, error);

  return sound != NULL ? find (sound, 0, cancellable, error) : NULL;
}

typedef struct
{
  BbSound *sound;
  double near;
} Search;

static void
search_free (gpointer data)
{
  Search *search = data;

  bb_sound_unref (search->sound);
  g_free (search);
}

static void
search_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Search *search = data;
  GError *error = NULL;
  BbList *tempi = find (search->sound, search->near, cancellable, &error);

  if (tempi != NULL)
    g_task_return_pointer (task, tempi, (GDestroyNotify) bb_list_unref);
  else
    g_task_return_error (task, error);
}

void
bb_beat_search_async (BbSound *sound,
                      double near,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Search *search = g_new0 (Search, 1);

  search->sound = bb_sound_ref (sound);
  search->near = near;
  g_task_set_task_data (task, search, search_free);
  g_task_run_in_thread (task, search_in_thread);
}

BbList *
bb_beat_search_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
