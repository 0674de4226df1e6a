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
 * The overview: a grid of all boards with number, time and text; the accessible twin of the timeline.
 */
G_DECLARE_FINAL_TYPE (BbBoardList, bb_board_list, BB, BOARD_LIST, AdwBin)

void bb_board_list_set_editor (BbBoardList *self, BbEditor *editor);

G_END_DECLS
