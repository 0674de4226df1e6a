/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which number has the current board, and when does it show? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_PLACE_CARD (bb_place_card_get_type ())
/**
 * BbPlaceCard:
 *
 * Shot number, cut, start and length of the current board. Number and length can be typed, and go to the board on
 * which the typing began.
 */
G_DECLARE_FINAL_TYPE (BbPlaceCard, bb_place_card, BB, PLACE_CARD, AdwBin)

void bb_place_card_set_editor (BbPlaceCard *self, BbEditor *editor);

G_END_DECLS
