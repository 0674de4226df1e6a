/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which moves of a camera have a name, and what do they look at? */
#pragma once

#include "model/board.h"

G_BEGIN_DECLS

typedef enum
{
  BB_MOVE_HOLD,
  BB_MOVE_PUSH_IN,
  BB_MOVE_PULL_OUT,
  BB_MOVE_PAN_LEFT,
  BB_MOVE_PAN_RIGHT,
  BB_MOVE_TILT_UP,
  BB_MOVE_TILT_DOWN,
  BB_MOVE_N_PRESETS
} BbMovePreset;

/** Returns: (transfer none): its name in actions: "push-in" */
const char *bb_move_preset_to_name (BbMovePreset preset);

/** Returns: whether there is a preset called @name; sets @preset */
gboolean bb_move_preset_from_name (const char *name, BbMovePreset *preset);

/**
 * bb_move_preset_make:
 * @aspect: of the picture area: width by height
 *
 * Lays @preset over @board: what is drawn on it by hand is what the camera looks at, and the middle where there is
 * nothing or a picture. It never sees beyond the picture area.
 *
 * Returns: (transfer full): list of #BbMoveKey; empty for %BB_MOVE_HOLD
 */
BbList *bb_move_preset_make (BbMovePreset preset, const BbBoard *board, double aspect);

typedef enum
{
  BB_LAYER_STILL,
  BB_LAYER_FADE_IN,
  BB_LAYER_FADE_OUT,
  BB_LAYER_FROM_LEFT,
  BB_LAYER_FROM_RIGHT,
  BB_LAYER_GROW,
  BB_LAYER_N_MOVES
} BbLayerMove;

/** Returns: whether there is a move of a layer called @name: "fade-in"; sets @move */
gboolean bb_layer_move_from_name (const char *name, BbLayerMove *move);

/** Returns: (transfer full): list of #BbMoveKey of a layer that moves by itself; empty for %BB_LAYER_STILL. What comes
 *  in is there after two fifths of its board. @aspect: of the picture area: width by height */
BbList *bb_layer_move_make (BbLayerMove move, double aspect);

/** Returns: (transfer full): @keys from their end to their beginning */
BbList *bb_move_keys_reverse (const BbList *keys);

G_END_DECLS
