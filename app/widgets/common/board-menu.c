/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which menu opens on a board? */
#include "widgets/common/board-menu.h"

#include "editor/board-commands.h"
#include "widgets/common/move-menu.h"

#define BOARD_MENU "/io/github/beatboard/Beatboard/ui/board-menu.ui"

GtkWidget *
bb_menu_new (GtkWidget *parent, GMenuModel *model)
{
  GtkWidget *menu = gtk_popover_menu_new_from_model (model);

  gtk_popover_set_has_arrow (GTK_POPOVER (menu), FALSE);
  gtk_widget_set_halign (menu, GTK_ALIGN_START);
  gtk_widget_set_parent (menu, parent);
  return menu;
}

static GtkWidget *
menu_new (GtkWidget *parent, const char *resource, const char *id)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (resource);

  return bb_menu_new (parent, G_MENU_MODEL (gtk_builder_get_object (builder, id)));
}

/* how boards move stands with when they show */
GtkWidget *
bb_board_menu_new (GtkWidget *parent)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (BOARD_MENU);
  GMenuModel *model = G_MENU_MODEL (gtk_builder_get_object (builder, "board_menu"));
  g_autoptr (GMenuModel) section = g_menu_model_get_item_link (model, 1, G_MENU_LINK_SECTION);

  bb_move_menu_append (G_MENU (section));
  return bb_menu_new (parent, model);
}

GtkWidget *
bb_note_menu_new (GtkWidget *parent)
{
  return menu_new (parent, "/io/github/beatboard/Beatboard/ui/note-menu.ui", "note_menu");
}

GtkWidget *
bb_notes_menu_new (GtkWidget *parent)
{
  return menu_new (parent, "/io/github/beatboard/Beatboard/ui/note-menu.ui", "notes_menu");
}

/* the last item of all clears, and says how many boards */
static void
name_clear (GtkWidget *menu, BbEditor *editor)
{
  GMenuModel *sections = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (menu));
  g_autoptr (GMenuModel)
      section = g_menu_model_get_item_link (sections, g_menu_model_get_n_items (sections) - 1, G_MENU_LINK_SECTION);
  int last = g_menu_model_get_n_items (section) - 1;
  g_autoptr (GMenuItem) item = g_menu_item_new_from_model (section, last);
  g_autofree char *label = bb_board_command_describe_clear (editor);
  g_autofree char *shown = NULL;

  g_menu_model_get_item_attribute (section, last, G_MENU_ATTRIBUTE_LABEL, "s", &shown);
  if (g_strcmp0 (label, shown) == 0)
    return;

  g_menu_item_set_label (item, label);
  g_menu_remove (G_MENU (section), last);
  g_menu_append_item (G_MENU (section), item);
}

void
bb_board_menu_follow (GtkWidget *menu, BbEditor *editor)
{
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (gtk_popover_popdown), menu, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (gtk_popover_popdown), menu, G_CONNECT_SWAPPED);
  /* it follows every change of the project, too */
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (name_clear), menu, G_CONNECT_SWAPPED);
}

void
bb_board_menu_open (GtkWidget *menu, double x, double y)
{
  GtkWidget *parent = gtk_widget_get_parent (menu);
  int right = MAX (gtk_widget_get_width (parent) - 1, 0);
  int bottom = MAX (gtk_widget_get_height (parent) - 1, 0);

  /* the board may lie outside what its parent shows: a popover that points there has no room */
  gtk_popover_set_pointing_to (GTK_POPOVER (menu),
                               &(GdkRectangle){ (int) CLAMP (x, 0, right), (int) CLAMP (y, 0, bottom), 1, 1 });
  gtk_popover_popup (GTK_POPOVER (menu));
}
