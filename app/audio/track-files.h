/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the files beside a song come to be heard with it? */
#pragma once

#include "audio/track-mix.h"
#include "model/list.h"

G_BEGIN_DECLS

/**
 * bb_track_files_mix:
 * @folder: of the project
 * @song: decoded
 * @is_heard: whether the song itself is
 * @tracks: list of #BbTrack
 * @remark: (out) (transfer full): which of them could not be had, for people, or %NULL
 * @cancellable: (nullable):
 *
 * Decodes what is not muted; so call it in a thread. One that cannot be had leaves the others to be heard.
 *
 * Returns: (transfer full) (nullable): what is heard; %NULL where that is @song alone
 */
BbTrackMix *bb_track_files_mix (const char *folder,
                                BbSound *song,
                                gboolean is_heard,
                                const BbList *tracks,
                                char **remark,
                                GCancellable *cancellable);

G_END_DECLS
