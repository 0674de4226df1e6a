/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What has the song of a project in common with the one that takes its place? */
#include "document/song-match.h"

#include "store/media.h"

BbSound *
bb_song_match_load (const char *folder, const BbSong *song, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = bb_media_get_path (folder, song->media);
  g_autofree char *hash = bb_media_dup_hash (song->media);

  return bb_sound_load (path, hash, (BbDecodeRule) song->decoding, NULL, NULL, NULL, cancellable, error);
}

/* a song that decodes to another length than it did is not what the project lies on */
static gboolean
is_as_it_was (const BbSong *song, const BbPcm *pcm)
{
  return (gint64) pcm->n_samples == song->n_samples && (int) pcm->rate == song->sample_rate;
}

gboolean
bb_song_match_run (const char *folder,
                   const BbSong *old,
                   const BbSound *sound,
                   BbDecodeProgress progress,
                   gpointer data,
                   GCancellable *cancellable,
                   BbMixMatch *match,
                   GError **error)
{
  g_autoptr (BbSound) before = bb_song_match_load (folder, old, cancellable, NULL);
  BbPcm one, other = bb_wav_get_pcm (bb_sound_get_wav (sound));

  *match = (BbMixMatch){ NULL };
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (before == NULL)
    return TRUE;

  one = bb_wav_get_pcm (bb_sound_get_wav (before));
  if (is_as_it_was (old, &one))
    bb_mix_match_find (&one, &other, progress, data, cancellable, match);
  if (match->confidence < BB_MIX_SURE)
    bb_mix_match_clear (match);
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}
