/* SPDX-License-Identifier: GPL-3.0-or-later */
/* By how much may parts of a song be shifted in another mix? */
#pragma once

#include "audio/alignment/white-sound.h"
#include "audio/decode.h"

G_BEGIN_DECLS

/* lags that are looked at more closely */
#define BB_MIX_MOST_LAGS 64

/**
 * bb_mix_lags_find:
 * @lags: (out) (array fixed-size=BB_MIX_MOST_LAGS): samples, with a fraction, that the new song is late by
 *
 * Returns: how many; none where cancelled
 */
guint bb_mix_lags_find (const BbWhiteSound *old,
                        const BbWhiteSound *new,
                        BbDecodeProgress progress,
                        gpointer data,
                        GCancellable *cancellable,
                        double *lags);

G_END_DECLS
