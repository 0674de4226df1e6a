/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one board look as a row of a conte sheet? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"
#include "render/board-cache.h"

G_BEGIN_DECLS

#define BB_TYPE_BOARD_ROW (bb_board_row_get_type ())
/**
 * BbBoardRow:
 *
 * Picture, number and time of one board beside its action, lyric, choreography and notes, which are typed in place.
 */
G_DECLARE_FINAL_TYPE (BbBoardRow, bb_board_row, BB, BOARD_ROW, GtkBox)

/** Returns: (transfer floating): pictures come from @cache */
GtkWidget *bb_board_row_new (BbEditor *editor, BbBoardCache *cache);

/** Shows the place at @index, its picture at most @size pixels long on its longer side */
void bb_board_row_show (BbBoardRow *self, guint index, int size);

/** Fills @header, which is empty the first time, with what the columns of rows are called */
void bb_board_row_fill_header (GtkBox *header, BbEditor *editor, int size);

/** Lets what it says first be typed */
void bb_board_row_begin (BbBoardRow *self);

G_END_DECLS
