/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which menu opens on a board? */
#include "widgets/board-menu.h"

GtkWidget *
bb_board_menu_new (GtkWidget *parent)
{
  g_autoptr (GtkBuilder) builder
      = gtk_builder_new_from_resource ("/io/github/beatboard/Beatboard/ui/board-menu.ui");
  GtkWidget *menu
      = gtk_popover_menu_new_from_model (G_MENU_MODEL (gtk_builder_get_object (builder, "board_menu")));

  gtk_popover_set_has_arrow (GTK_POPOVER (menu), FALSE);
  gtk_widget_set_halign (menu, GTK_ALIGN_START);
  gtk_widget_set_parent (menu, parent);
  return menu;
}

void
bb_board_menu_open (GtkWidget *menu, double x, double y)
{
  gtk_popover_set_pointing_to (GTK_POPOVER (menu), &(GdkRectangle){ (int) x, (int) y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (menu));
}
