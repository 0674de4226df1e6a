/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are boards changed, where they are and as many as are selected? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/** Changes a writable copy of @board. Returns: whether it differs then */
typedef gboolean (*BbBoardChange) (BbBoard *board, gconstpointer data);

/** Returns: (transfer container) (element-type BbBoard): those that bb_board_change_selected() would change */
GPtrArray *bb_board_change_list (BbEditor *editor);

/** Changes the live boards of all places that are selected, as one undo step; of the shelf's, the one that is in hand
 */
void bb_board_change_selected (BbEditor *editor,
                               const char *label,
                               BbBoardChange change,
                               gconstpointer data,
                               const char *merge_key);

/** Returns: (transfer container) (element-type BbBoard): of those of bb_board_change_list() what the hand draws on:
 * them, or their plans */
GPtrArray *bb_board_change_list_sheets (BbEditor *editor);

/** As bb_board_change_selected(), for those */
void bb_board_change_sheets (BbEditor *editor, const char *label, BbBoardChange change, gconstpointer data);

/** Changes the board with @id, wherever an edit has moved it since; nothing where it is gone */
void bb_board_change_one (BbEditor *editor,
                          const char *id,
                          const char *label,
                          BbBoardChange change,
                          gconstpointer data,
                          const char *merge_key);

/* What draws on a board needs a layer of it: @ink is its index, as bb_board_find_ink() gives it; -1 for a new one on
 * top
 */

/** Returns: (transfer full): a writable copy of it */
BbLayer *bb_board_change_begin_ink (const BbBoard *board, int ink);

/** Puts @layer, which came of that, into its place on a writable board */
void bb_board_change_end_ink (BbBoard *board, int ink, BbLayer *layer);

G_END_DECLS
