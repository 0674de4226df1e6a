/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a board go to another program, and come back? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

#define BB_TYPE_OUTSIDE_BOARD (bb_outside_board_get_type ())
/**
 * BbOutsideBoard:
 *
 * A board that is open in another program. For as long as it lives, what is saved there comes back: as one layer of the
 * board, which the next time takes the place of the one before.
 */
G_DECLARE_FINAL_TYPE (BbOutsideBoard, bb_outside_board, BB, OUTSIDE_BOARD, GObject)

/** Returns: (transfer full): for the board with that id in the project of @desk, which outlives it */
BbOutsideBoard *bb_outside_board_new (BbDesk *desk, const char *board_id);

/** Writes the board as it is now, as a file with that @suffix, and opens it in @app */
void bb_outside_board_open (BbOutsideBoard *self, GAppInfo *app, const char *suffix);

G_END_DECLS
