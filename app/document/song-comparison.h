/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are two mixes of a song heard at once, to tell whether they were matched well? */
#pragma once

#include "audio/alignment/mix-match.h"
#include "audio/track-mix.h"
#include "model/song.h"

G_BEGIN_DECLS

/**
 * BbSongComparison:
 *
 * The mix before, and what of it is where in the one that took its place. Immutable and atomically reference-counted.
 */
typedef struct _BbSongComparison BbSongComparison;

/** Returns: (transfer full): of @old and @new, which have @match in common */
BbSongComparison *bb_song_comparison_new (const BbSong *old, const BbSong *new, const BbMixMatch *match);

BbSongComparison *bb_song_comparison_ref (BbSongComparison *self);
void bb_song_comparison_unref (BbSongComparison *self);

/** Returns: whether @song (nullable) is the one that took the other's place, wherever it lies now */
gboolean bb_song_comparison_is_of (const BbSongComparison *self, const BbSong *song);

/**
 * bb_song_comparison_make_mix:
 * @folder: of the project, where the file of the mix before lies still
 * @sound: the decoded song
 *
 * Blocks; any thread.
 *
 * Returns: (transfer full) (nullable): the mix before on the left, the song on the right; or %NULL and @error where the
 *   former is not to be had any more
 */
BbTrackMix *bb_song_comparison_make_mix (const BbSongComparison *self,
                                         const char *folder,
                                         BbSound *sound,
                                         GCancellable *cancellable,
                                         GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSongComparison, bb_song_comparison_unref)

G_END_DECLS
