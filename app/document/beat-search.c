/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which beat grid has the song of a project? */
#include "document/beat-search.h"

#include "audio/sound.h"
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

gboolean
bb_beat_search_run (const BbProject *project,
                    const char *folder,
                    BbDecodeProgress progress,
                    gpointer data,
                    GCancellable *cancellable,
                    BbBeats *beats,
                    GError **error)
{
  g_autoptr (BbSound) sound = load (project->song, folder, progress, data, cancellable, error);
  const BbWav *wav;

  if (sound == NULL)
    return FALSE;

  *beats = (BbBeats){ 0 };
  wav = bb_sound_get_wav (sound);
  bb_beats_find (bb_wav_get_samples (wav), bb_wav_get_n_samples (wav), bb_wav_get_channels (wav),
                 bb_wav_get_sample_rate (wav), cancellable, beats);
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

BbTempo *
bb_beat_search_make_tempo (const BbBeats *beats, const BbSong *song)
{
  double beat = 60.0 * song->sample_rate / beats->tempo;
  BbTempo *tempo = bb_tempo_new (beats->sample + beats->downbeat * beat, beats->tempo, BB_BEATS_PER_BAR);

  tempo->confidence = beats->confidence;
  return tempo;
}
