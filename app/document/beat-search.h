/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which beat grid has the song of a project? */
#pragma once

#include "audio/decode.h"
#include "audio/sound.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * bb_beat_search_run:
 * @project: with a song
 * @folder: of the project, where its media are
 * @progress: (nullable): of decoding, where the song is not decoded yet
 *
 * Blocks; any thread.
 *
 * Returns: (transfer full) (nullable): the beat grid, a list of tempi; without any where the song has no beat to speak
 *   of. %NULL and @error (%G_IO_ERROR) where the song cannot be decoded, or the search is cancelled
 */
BbList *bb_beat_search_run (const BbProject *project,
                            const char *folder,
                            BbDecodeProgress progress,
                            gpointer data,
                            GCancellable *cancellable,
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
BbList *bb_beat_search_finish (GAsyncResult *result, GError **error);

G_END_DECLS
