/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards are chosen in the overview, and what does the editor know of it? */
#pragma once

#include "widgets/boards/board-order.h"

G_BEGIN_DECLS

/**
 * BbBoardChoice:
 *
 * What a view has selected, and what the editor has. The editor's selection has no holes: those that the view has are
 * filled, unless a search made them. Then the choice is scattered, and the editor knows but the last of it.
 */
typedef struct _BbBoardChoice BbBoardChoice;

/** @changed: told with @data whenever something else is chosen */
BbBoardChoice *
bb_board_choice_new (BbEditor *editor, BbBoardOrder *order, void (*changed) (gpointer data), gpointer data);
void bb_board_choice_free (BbBoardChoice *self);

/** Returns: (transfer none): for a view */
GtkSelectionModel *bb_board_choice_get_model (BbBoardChoice *self);

/** Chooses what the editor has selected */
void bb_board_choice_follow (BbBoardChoice *self);

/** Hears neither of both while the list changes, until @holds is %FALSE */
void bb_board_choice_hold (BbBoardChoice *self, gboolean holds);

gboolean bb_board_choice_is_scattered (BbBoardChoice *self);

/** Returns: (transfer full): ids of the chosen boards */
GStrv bb_board_choice_list (BbBoardChoice *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbBoardChoice, bb_board_choice_free)

G_END_DECLS
