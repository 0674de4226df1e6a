/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which beat grid has the song of a project? */
#pragma once

#include "audio/beats/song-beats.h"
#include "audio/decode.h"
#include "audio/sound.h"
#include "model/project.h"
#include "model/tempo.h"

G_BEGIN_DECLS

/**
 * bb_beat_search_run:
 * @project: with a song
 * @folder: of the project, where its media are
 * @progress: (nullable): of decoding, where the song is not decoded yet
 * @beats: (out): what was found
 *
 * Blocks; any thread.
 *
 * Returns: %FALSE and @error (%G_IO_ERROR) where the song cannot be decoded, or the search is cancelled; no confidence
 *   where the song is too short for a beat
 */
gboolean bb_beat_search_run (const BbProject *project,
                             const char *folder,
                             BbDecodeProgress progress,
                             gpointer data,
                             GCancellable *cancellable,
                             BbBeats *beats,
                             GError **error);

/**
 * bb_beat_search_async:
 * @sound: decoded already
 * @near: as in bb_beats_find()
 *
 * The same in a thread.
 */
void bb_beat_search_async (BbSound *sound,
                           double near,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer data);
gboolean bb_beat_search_finish (GAsyncResult *result, BbBeats *beats, GError **error);

/** Returns: (transfer full): the grid that @beats are, as a segment from the first of its downbeats on */
BbTempo *bb_beat_search_make_tempo (const BbBeats *beats, const BbSong *song);

G_END_DECLS
