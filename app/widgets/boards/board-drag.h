/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are boards dragged to another place of the overview? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/** Returns: the index in the project of the board that @cell shows */
typedef guint (*BbFindCell) (GtkWidget *cell, gpointer data);

/**
 * bb_board_drag_attach:
 * @cell: to be dragged with all boards that are selected, and dropped on: beside it to lie there, and from the shelf
 * onto its middle to become an option of it
 * @orientation: in which boards follow each other there
 * @data: for @find
 */
void
bb_board_drag_attach (GtkWidget *cell, BbEditor *editor, GtkOrientation orientation, BbFindCell find, gpointer data);

G_END_DECLS
