/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which places of a song are worth a closer look? */
#pragma once

#include "audio/alignment/white-sound.h"
#include "audio/decode.h"

G_BEGIN_DECLS

/* samples of one piece of the recording: 2 s. Two clocks differ by less than a sample in it. */
#define BB_RECORDING_PIECE 16000

#define BB_RECORDING_MOST_PLACES 8

/**
 * bb_recording_survey:
 * @places: (out) (array fixed-size=BB_RECORDING_MOST_PLACES): samples of @song at which @recording begins, to 16 ms,
 *   the most likely first
 *
 * Returns: how many; none where cancelled
 */
guint bb_recording_survey (const BbWhiteSound *song,
                           const BbWhiteSound *recording,
                           BbDecodeProgress progress,
                           gpointer data,
                           GCancellable *cancellable,
                           gint64 *places);

G_END_DECLS
