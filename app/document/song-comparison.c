/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are two mixes of a song heard at once, to tell whether they were matched well? */
#include "document/song-comparison.h"

#include "document/song-match.h"

struct _BbSongComparison
{
  BbSong *old;
  char *media; /* of the one that took its place, and how that was decoded */
  int decoding;
  BbSongRun *runs;
  guint n_runs;
};

BbSongComparison *
bb_song_comparison_new (const BbSong *old, const BbSong *new, const BbMixMatch *match)
{
  BbSongComparison *self = g_atomic_rc_box_new0 (BbSongComparison);

  self->old = bb_song_ref (old);
  self->media = g_strdup (new->media);
  self->decoding = new->decoding;
  self->runs = g_memdup2 (match->runs, match->n * sizeof (BbSongRun));
  self->n_runs = match->n;
  return self;
}

BbSongComparison *
bb_song_comparison_ref (BbSongComparison *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  BbSongComparison *self = data;

  bb_song_unref (self->old);
  g_free (self->media);
  g_free (self->runs);
}

void
bb_song_comparison_unref (BbSongComparison *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

gboolean
bb_song_comparison_is_of (const BbSongComparison *self, const BbSong *song)
{
  return song != NULL && g_str_equal (song->media, self->media) && song->decoding == self->decoding;
}

BbTrackMix *
bb_song_comparison_make_mix (const BbSongComparison *self,
                             const char *folder,
                             BbSound *sound,
                             GCancellable *cancellable,
                             GError **error)
{
  g_autoptr (BbSound) old = bb_song_match_load (folder, self->old, cancellable, error);
  g_autoptr (BbTrackMix) mix = bb_track_mix_new (sound, TRUE);

  if (old == NULL)
    return NULL;

  bb_track_mix_compare (mix, old, self->runs, self->n_runs);
  return g_steal_pointer (&mix);
}
