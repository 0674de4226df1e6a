/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Of what does the overview consist? Private to board-list*.c. */
#pragma once

#include "render/board-cache.h"
#include "widgets/boards/board-choice.h"
#include "widgets/boards/board-list.h"
#include "widgets/boards/board-order.h"
#include "widgets/boards/overview-bar.h"
#include "widgets/boards/shown-cells.h"

G_BEGIN_DECLS

struct _BbBoardList
{
  AdwBin parent;

  BbEditor *editor;
  BbBoardCache *cache;
  BbBoardOrder *order;
  BbBoardChoice *choice;
  BbShownCells *cells;

  gboolean wants_focus; /* once the cells are laid out */

  BbOverviewBar *bar;
  GtkStack *stack;
  GtkStack *views;
  GtkGridView *grid;
  GtkListView *rows;
  GtkBox *header;
  GtkWidget *menu;
};

/** Returns: (transfer none): the view that is seen, grid or rows */
GtkWidget *bb_board_list_get_view (BbBoardList *self);

/** Lets the view and the size be seen that the bar asks for */
void bb_board_list_show_layout (BbBoardList *self);

void bb_board_list_scroll_to_current (BbBoardList *self);

/** The same once the boards are laid out */
void bb_board_list_show_later (BbBoardList *self);

/** And gives the current board the keyboard, too: a cell that is moved is another one afterwards, and the keyboard
 * would be lost with it */
void bb_board_list_focus_later (BbBoardList *self);

G_END_DECLS
