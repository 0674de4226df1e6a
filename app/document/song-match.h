/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What has the song of a project in common with the one that takes its place? */
#pragma once

#include "audio/alignment/mix-match.h"
#include "audio/sound.h"
#include "model/song.h"

G_BEGIN_DECLS

/** Returns: (transfer full) (nullable): the sound of @song, whose file may be lost: then it may be in the cache still
 */
BbSound *bb_song_match_load (const char *folder, const BbSong *song, GCancellable *cancellable, GError **error);

/**
 * bb_song_match_run:
 * @folder: of the project
 * @old: its song
 * @sound: the decoded one that takes its place
 * @match: (out): empty where they have nothing in common, one is too short to say, or the old one is not to be had
 *
 * Blocks; any thread.
 *
 * Returns: %FALSE and @error where cancelled
 */
gboolean bb_song_match_run (const char *folder,
                            const BbSong *old,
                            const BbSound *sound,
                            BbDecodeProgress progress,
                            gpointer data,
                            GCancellable *cancellable,
                            BbMixMatch *match,
                            GError **error);

G_END_DECLS
