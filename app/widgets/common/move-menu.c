/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which menus choose a camera's move, and a transition? */
#include "widgets/common/move-menu.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

GMenuModel *
bb_move_menu_load (const char *id)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/io/github/beatboard/Beatboard/ui/move-menu.ui");

  return G_MENU_MODEL (g_object_ref (gtk_builder_get_object (builder, id)));
}

void
bb_move_menu_append (GMenu *menu)
{
  g_autoptr (GMenuModel) camera = bb_move_menu_load ("camera_menu");
  g_autoptr (GMenuModel) transition = bb_move_menu_load ("transition_menu");
  g_autoptr (GMenuModel) crop = bb_move_menu_load ("crop_menu");

  g_menu_append_submenu (menu, _ ("Move"), camera);
  g_menu_append_submenu (menu, _ ("Transition"), transition);
  g_menu_append_submenu (menu, _ ("Crop"), crop);
}
