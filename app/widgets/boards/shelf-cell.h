/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one board of the shelf look? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"
#include "render/board-cache.h"

G_BEGIN_DECLS

#define BB_TYPE_SHELF_CELL (bb_shelf_cell_get_type ())
/**
 * BbShelfCell:
 *
 * The picture of a board of the shelf and what happens in it, which is typed in place. It is dragged onto the song,
 * into the overview, and to another place on the shelf; boards of the song are dropped on it.
 */
G_DECLARE_FINAL_TYPE (BbShelfCell, bb_shelf_cell, BB, SHELF_CELL, GtkBox)

GtkWidget *bb_shelf_cell_new (BbEditor *editor, BbBoardCache *cache);

/** Shows the board at @index of the shelf */
void bb_shelf_cell_show (BbShelfCell *self, guint index);

/** Returns: the index on the shelf of the board that it shows */
guint bb_shelf_cell_get_index (BbShelfCell *self);

G_END_DECLS
