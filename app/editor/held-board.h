/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which board does a field speak of, while the song plays on? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/**
 * BbHeldBoard:
 * @id: of the board, which bb_held_board_follow() sets
 * @is_held: whether it stays: while somebody types
 *
 * Begin with zeroes.
 */
typedef struct
{
  char *id;
  gboolean is_held;
} BbHeldBoard;

/** Returns: the index of the board that is held; that of the current one, which it is from now on, where none is held
 * or it is gone */
guint bb_held_board_follow (BbHeldBoard *self, BbEditor *editor);

/** Returns: (transfer none): likewise the board, which may be one of the shelf; @index (out): of its place, or -1 */
const BbBoard *bb_held_board_follow_any (BbHeldBoard *self, BbEditor *editor, int *index);

void bb_held_board_clear (BbHeldBoard *self);

G_END_DECLS
