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

/** Changes the board with @id, wherever an edit has moved it since; nothing where it is gone */
void bb_board_change_one (BbEditor *editor,
                          const char *id,
                          const char *label,
                          BbBoardChange change,
                          gconstpointer data,
                          const char *merge_key);

G_END_DECLS
