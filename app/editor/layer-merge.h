/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When do two layers make one, with the same to see? */
#pragma once

#include "model/board.h"

G_BEGIN_DECLS

/** Returns: (transfer none) (nullable): why the layer at @index cannot go onto the one below it, translated; %NULL
 * where it can: both of ink that stays strokes, opaque, still, in sight and unlocked, and nothing erased in the upper
 * one */
const char *bb_layer_merge_find_obstacle (const BbBoard *board, guint index);

/** Returns: (transfer full): @layers with the strokes of that at @index on the one below, which keeps its id and name
 */
BbList *bb_layer_merge (const BbList *layers, guint index);

G_END_DECLS
