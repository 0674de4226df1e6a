/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards are seen beside the one in hand: through it, or against it? */
#pragma once

#include "editor/editor.h"
#include "render/skins.h"

G_BEGIN_DECLS

/** Returns: (transfer full) (element-type BbSkin): what shines through the current board, the lowest first: the board
 * on the light table, then the neighbours, of which farther ones are weaker. None while the video plays, where a note
 * is drawn on, where values are checked, or where nothing is to be seen */
GArray *bb_seen_boards_list_skins (BbEditor *editor);

/** Returns: (transfer none) (nullable): the board on the light table, where it is still there */
const BbBoard *bb_seen_boards_get_light (BbEditor *editor);

/** Lays the current board on the light table, and takes it off where it lies there */
void bb_seen_boards_lay_on_light_table (BbEditor *editor);

/** Shows what lies there, or hides it; says how a board comes there where none does */
void bb_seen_boards_toggle_light_table (BbEditor *editor);

/**
 * bb_seen_boards_find_pair:
 * @first: (out): the place whose last frame is compared
 * @second: (out): the place whose first frame is
 *
 * Finds the boards to compare: the two that are selected; else the one before the current board, and that; at the
 * beginning of the video the current board and the next.
 *
 * Returns: %FALSE where there are no two
 */
gboolean bb_seen_boards_find_pair (BbEditor *editor, guint *first, guint *second);

/** Compares two boards, or ends that; says why where it cannot */
void bb_seen_boards_toggle_compare (BbEditor *editor);

G_END_DECLS
