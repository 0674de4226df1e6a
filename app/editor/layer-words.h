/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a layer called, and why does it take no ink? */
#pragma once

#include "model/board.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the name of @layer, one of those of @board: as the user typed it, as its file is called,
 * or "Ink 2", counted from below where there are several without a name */
char *bb_layer_words_name (const BbBoard *board, const BbLayer *layer);

/** Returns: (transfer full): why no stroke goes onto @layer, which is hidden or locked, and what to do */
char *bb_layer_words_refuse (const BbBoard *board, const BbLayer *layer);

G_END_DECLS
