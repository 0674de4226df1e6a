/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do all boards look side by side? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_BOARD_LIST (bb_board_list_get_type ())
/**
 * BbBoardList:
 *
 * The overview: all boards as a grid or as rows, to look for, to reorder, and to type into; the accessible twin of the
 * timeline.
 */
G_DECLARE_FINAL_TYPE (BbBoardList, bb_board_list, BB, BOARD_LIST, AdwBin)

void bb_board_list_set_editor (BbBoardList *self, BbEditor *editor);

/** Puts the keyboard onto the boards */
void bb_board_list_focus (BbBoardList *self);

/** Puts the keyboard where boards are looked for */
void bb_board_list_find (BbBoardList *self);

G_END_DECLS
