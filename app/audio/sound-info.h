/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is known of a sound beside its samples? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BbSoundInfo:
 * @title: (nullable): from the tags, as all up to @cover_type
 * @artist: (nullable):
 * @album: (nullable):
 * @cover: (nullable): the picture as it stands in the file
 * @cover_type: (nullable): MIME type of @cover, such as "image/jpeg"
 * @sample_rate: samples a second
 * @source_channels: channels in the file; what is decoded has at most two
 * @n_samples: how many samples were decoded
 * @fingerprint: tells one decoding from another; see bb_peaks_dup_fingerprint()
 * @is_cut: the file is damaged or was cut off: there should be more of it; bb_remark_damaged() says so
 * @n_announced: how many samples there should be where it is cut, by the file itself; 0 where it
 *   does not say
 * @n_silent: how many samples amid the rest could not be decoded, and are silent
 * @silent_at: the first of those
 */
typedef struct
{
  char *title;
  char *artist;
  char *album;
  GBytes *cover;
  char *cover_type;
  guint sample_rate;
  guint source_channels;
  guint64 n_samples;
  char *fingerprint;
  gboolean is_cut;
  guint64 n_announced;
  guint64 n_silent;
  guint64 silent_at;
} BbSoundInfo;

void bb_sound_info_free (BbSoundInfo *self);

/**
 * bb_sound_info_save:
 * @path: a key file; the cover goes beside it, with ".cover" added
 */
gboolean bb_sound_info_save (const BbSoundInfo *self, const char *path, GError **error);

/**
 * bb_sound_info_load:
 *
 * Returns: (transfer full): what bb_sound_info_save() wrote; or %NULL, with a #GFileError or a
 *   #GKeyFileError
 */
BbSoundInfo *bb_sound_info_load (const char *path, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSoundInfo, bb_sound_info_free)

G_END_DECLS
