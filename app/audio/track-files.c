/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the files beside a song come to be heard with it? */
#include "audio/track-files.h"

#include <glib/gi18n-lib.h>

#include "model/track.h"
#include "store/media.h"

static void
add_track (const char *folder, BbTrackMix *mix, const BbTrack *track, char **remark, GCancellable *cancellable)
{
  g_autofree char *path = bb_media_get_path (folder, track->media);
  g_autofree char *hash = bb_media_dup_hash (track->media);
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (BbSound)
      sound = bb_sound_load (path, hash, (BbDecodeRule) track->decoding, peaks, NULL, NULL, cancellable, &error);

  if (sound != NULL)
    bb_track_mix_add (mix, sound, track->sample, track->gain);
  else if (*remark == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    *remark = g_strdup_printf (_ ("The track “%s” is not heard: %s"), track->name, error->message);
}

BbTrackMix *
bb_track_files_mix (const char *folder,
                    BbSound *song,
                    gboolean is_heard,
                    const BbList *tracks,
                    char **remark,
                    GCancellable *cancellable)
{
  g_autoptr (BbTrackMix) mix = bb_track_mix_new (song, is_heard);

  *remark = NULL;
  for (guint i = 0; i < tracks->n_items; i++)
    {
      const BbTrack *track = bb_list_get (tracks, i);

      if (!track->is_muted)
        add_track (folder, mix, track, remark, cancellable);
    }

  return bb_track_mix_is_plain (mix) ? NULL : g_steal_pointer (&mix);
}
