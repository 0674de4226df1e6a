/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the camera move over the current board, and how does the board come in? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_MOVE_CARD (bb_move_card_get_type ())
/**
 * BbMoveCard:
 *
 * Move and transition of the current board: what they do, in words, menus to choose another, and how much of the
 * picture area the camera sees, in numbers.
 */
G_DECLARE_FINAL_TYPE (BbMoveCard, bb_move_card, BB, MOVE_CARD, AdwBin)

void bb_move_card_set_editor (BbMoveCard *self, BbEditor *editor);

G_END_DECLS
