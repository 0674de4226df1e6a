/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long is a board in beats, as people say and type it? */
#pragma once

#include "model/beat-grid.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the length from @start to @end, in frames, as dancers, editors and clients say it:
 *  "2 beats · 23 fr · 0.96 s"; "1+21 · 45 frames" where there are no beats */
char *bb_beat_length_describe (const BbBeatGrid *grid, const BbFrameRate *rate, gint64 start, gint64 end);

/** Returns: (transfer full): in beats and frames alone: "2 beats · 23 fr"; "23 frames" where there are no beats */
char *bb_beat_length_describe_short (const BbBeatGrid *grid, gint64 start, gint64 end);

/** Reads "2b", "2 beats", "0.5 beat" or the same in the user's language. Returns: whether @text is one; sets @beats */
gboolean bb_beat_length_parse (const char *text, double *beats);

G_END_DECLS
