/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards stand in the overview, and in which row? */
#pragma once

#include <gtk/gtk.h>

#include "editor/board-filter.h"

G_BEGIN_DECLS

/**
 * BbBoardOrder:
 *
 * The boards that pass a filter, in order, as a list model: a row for each.
 */
typedef struct _BbBoardOrder BbBoardOrder;

BbBoardOrder *bb_board_order_new (BbEditor *editor);
void bb_board_order_free (BbBoardOrder *self);

/** Returns: (transfer none): strings, the ids of the boards */
GListModel *bb_board_order_get_model (BbBoardOrder *self);

/** Brings it up to date by the one run that differs, so that a view keeps its place. A board that is edited so that it
 *  passes no more stays until the filter changes: nobody types into what vanishes. Returns: whether other boards are
 * there, or elsewhere */
gboolean bb_board_order_update (BbBoardOrder *self);

/** Takes over what is in @filter, and empties that */
void bb_board_order_take_filter (BbBoardOrder *self, BbBoardFilter *filter);
gboolean bb_board_order_is_filtered (BbBoardOrder *self);

/** Returns: the index in the project of the board in @row */
guint bb_board_order_get_index (BbBoardOrder *self, guint row);

/** Returns: (transfer full): the rows of those of @n boards from @first on that have one */
GtkBitset *bb_board_order_find_rows (BbBoardOrder *self, guint first, guint n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbBoardOrder, bb_board_order_free)

G_END_DECLS
