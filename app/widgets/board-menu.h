/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with the selected boards, as the menu that timeline and overview share. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* bb_board_menu_new:
 * The menu as a child of @parent, which unparents it. Made long before it is shown: GTK sets the lines between
 * sections when idle, and a menu that opens before that is too low for its last item. */
GtkWidget *bb_board_menu_new (GtkWidget *parent);

/* bb_board_menu_open:
 * Opens @menu at @x, @y of its parent. */
void bb_board_menu_open (GtkWidget *menu, double x, double y);

G_END_DECLS
