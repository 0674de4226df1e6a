/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a button called that shows an icon? */
#include "widgets/common/icon-names.h"

#include <adwaita.h>

/* a button of a menu with nothing in it shows an arrow */
static gboolean
shows_icon (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget))
    return gtk_button_get_icon_name (GTK_BUTTON (widget)) != NULL;

  return GTK_IS_MENU_BUTTON (widget) && gtk_menu_button_get_label (GTK_MENU_BUTTON (widget)) == NULL &&
         gtk_menu_button_get_child (GTK_MENU_BUTTON (widget)) == NULL;
}

/* a new icon brings the relation to its image back, so it goes each time */
void
bb_icon_names_by_tooltip (GtkWidget *button)
{
  const char *text = gtk_widget_get_tooltip_text (button);

  if (text == NULL)
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

void
bb_icon_names_adopt (GtkWidget *widget)
{
  if (shows_icon (widget) && gtk_widget_get_tooltip_text (widget) != NULL)
    {
      g_signal_connect (widget, "notify::tooltip-text", G_CALLBACK (bb_icon_names_by_tooltip), NULL);
      g_signal_connect_after (widget, "notify::icon-name", G_CALLBACK (bb_icon_names_by_tooltip), NULL);
      bb_icon_names_by_tooltip (widget);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      /* it shows an icon by a button within, and keeps the tooltip to itself */
      if (ADW_IS_SPLIT_BUTTON (widget) && shows_icon (child) && gtk_widget_get_tooltip_text (child) == NULL)
        gtk_widget_set_tooltip_text (child, gtk_widget_get_tooltip_text (widget));
      bb_icon_names_adopt (child);
    }
}
