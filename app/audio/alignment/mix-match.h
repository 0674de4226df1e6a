/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a song is where in another mix of it? */
#pragma once

#include <gio/gio.h>

#include "audio/decode.h"
#include "audio/pcm.h"
#include "model/remix.h"

G_BEGIN_DECLS

/* below this confidence it is another song */
#define BB_MIX_SURE 0.5

/**
 * BbMixMatch:
 * @runs: (array length=n): what both have, in order
 * @confidence: 0 to 1; below %BB_MIX_SURE there is no more in common than tempo and drums
 */
typedef struct
{
  BbSongRun *runs;
  guint n;
  double confidence;
} BbMixMatch;

void bb_mix_match_clear (BbMixMatch *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BbMixMatch, bb_mix_match_clear)

/**
 * bb_mix_match_find:
 * @old: the song
 * @new: what may be another mix of it, louder or softer, shortened or lengthened; its rate may be another
 * @progress: (nullable): called in this thread
 * @cancellable: (nullable):
 * @match: (out): what was found; read its confidence
 *
 * Pieces of the old song are looked for in all of the new one by generalised correlation, which gives the lags that
 * occur at all; of the ways from lag to lag through the song that go backward in neither, the one on which both are
 * most alike is taken (R. Bellman, "Dynamic Programming", 1957). Where it changes its lag is found to a sample or so of
 * 8000 a second, the lag itself to a sample of the songs. Blocks; any thread.
 *
 * Returns: %FALSE where cancelled, or where either song is shorter than ten seconds
 */
gboolean bb_mix_match_find (const BbPcm *old,
                            const BbPcm *new,
                            BbDecodeProgress progress,
                            gpointer data,
                            GCancellable *cancellable,
                            BbMixMatch *match);

G_END_DECLS
