/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do all boards look side by side? */
#include "widgets/board-list.h"
struct _BbBoardList { AdwBin parent; };
G_DEFINE_FINAL_TYPE (BbBoardList, bb_board_list, ADW_TYPE_BIN)
static void bb_board_list_class_init (BbBoardListClass *k) {}
static void bb_board_list_init (BbBoardList *k) {}
void bb_board_list_set_editor (BbBoardList *self, BbEditor *editor) {}
