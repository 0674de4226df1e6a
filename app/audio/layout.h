/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which WAV file is the sound of the whole video? */
#pragma once

#include "audio/track-mix.h"
#include "model/frame-rate.h"
#include "model/song.h"

G_BEGIN_DECLS

/**
 * bb_layout_make_programme:
 * @sound: @song, decoded
 * @mix: (nullable): @sound and what is heard beside it, or instead; %NULL: @sound alone
 * @song: with the map that says which stretch of it lies where
 * @rate: of the video
 * @length: of the video in frames
 * @cancellable: (nullable):
 *
 * Where the map is plain, and the song alone is heard, this is the sound's own WAV file, whatever the length. Otherwise
 * a file in the cache holds the stretches, sample-exact, and silence elsewhere; it is written if it is not there. Open
 * the file before long: from then on it stays readable even if the cache lets it go.
 *
 * Returns: (transfer full): the path of a WAV file; or %NULL, with %G_IO_ERROR_CANCELLED or why
 *   it cannot be written
 */
char *bb_layout_make_programme (BbSound *sound,
                                const BbTrackMix *mix,
                                const BbSong *song,
                                const BbFrameRate *rate,
                                gint64 length,
                                GCancellable *cancellable,
                                GError **error);

G_END_DECLS
