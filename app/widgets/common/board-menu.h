/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with the selected boards, as the menu that timeline and overview share. */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/* bb_menu_new:
 * A menu of @model as a child of @parent, as the ones below. */
GtkWidget *bb_menu_new (GtkWidget *parent, GMenuModel *model);

/* bb_board_menu_new:
 * The menu as a child of @parent, which unparents it. Made long before it is shown: GTK sets the lines between
 * sections when idle, and a menu that opens before that is too low for its last item. */
GtkWidget *bb_board_menu_new (GtkWidget *parent);

/* bb_note_menu_new:
 * Likewise, what can be done with the note in hand; opened as the other is. */
GtkWidget *bb_note_menu_new (GtkWidget *parent);

/* bb_notes_menu_new:
 * Likewise, how notes come where there are none. */
GtkWidget *bb_notes_menu_new (GtkWidget *parent);

/* bb_board_menu_follow:
 * Closes @menu when other boards are selected in @editor, or when they change: what it says is meant for those on
 * which it was opened. */
void bb_board_menu_follow (GtkWidget *menu, BbEditor *editor);

/* bb_board_menu_open:
 * Opens @menu at @x, @y of its parent, or as near as its parent reaches. */
void bb_board_menu_open (GtkWidget *menu, double x, double y);

G_END_DECLS
