/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one board look in the overview? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"
#include "render/board-cache.h"

G_BEGIN_DECLS

#define BB_TYPE_BOARD_CELL (bb_board_cell_get_type ())
/**
 * BbBoardCell:
 *
 * Picture, number, start and length, scene, kind and action of one board.
 */
G_DECLARE_FINAL_TYPE (BbBoardCell, bb_board_cell, BB, BOARD_CELL, GtkBox)

/** Returns: how wide it is at least where @size is that of the longer side of its picture, in pixels */
int bb_board_cell_get_width (const BbSettings *settings, int size);

/** Returns: (transfer floating): pictures come from @cache */
GtkWidget *bb_board_cell_new (BbEditor *editor, BbBoardCache *cache);

/** Shows the place at @index, its picture at most @size pixels long on its longer side */
void bb_board_cell_show (BbBoardCell *self, guint index, int size);

/** Lets its action be typed */
void bb_board_cell_begin (BbBoardCell *self);

G_END_DECLS
