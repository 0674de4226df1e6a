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

/** Returns: (transfer full): @keys from their end to their beginning */
BbList *bb_move_keys_reverse (const BbList *keys);

G_END_DECLS
