/* SPDX-License-Identifier: GPL-3.0-or-later */
/* On which monitor is it presented, and on which is what only the presenter sees? */
#include "window/monitors.h"

#include <glib/gi18n.h>

/* Returns: (transfer none) (nullable): the first monitor with that connector; or where that is %NULL, but @not */
static GdkMonitor *
find (GListModel *monitors, const char *connector, GdkMonitor * not )
{
  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      /* the display keeps it */
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);

      if (connector != NULL ? g_strcmp0 (gdk_monitor_get_connector (monitor), connector) == 0 : monitor != not )
        return monitor;
    }
  return NULL;
}

static GdkMonitor *
find_own (GtkWindow *window)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));

  return surface != NULL ? gdk_display_get_monitor_at_surface (gtk_widget_get_display (GTK_WIDGET (window)), surface)
                         : NULL;
}

GdkMonitor *
bb_monitors_choose (GtkWindow *window, const char *connector, GdkMonitor **other)
{
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (window)));
  GdkMonitor *own = find_own (window), *chosen = NULL, *rest;

  if (*connector != '\0')
    chosen = find (monitors, connector, NULL);
  if (chosen == NULL)
    chosen = find (monitors, NULL, own);
  if (chosen == NULL)
    chosen = own;
  rest = chosen != own ? own : find (monitors, NULL, chosen);
  *other = rest != NULL ? g_object_ref (rest) : NULL;
  return chosen != NULL ? g_object_ref (chosen) : NULL;
}

static void
add_item (GMenu *menu, const char *label, const char *action, const char *connector)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", connector);
  g_menu_append_item (menu, item);
}

void
bb_monitors_fill_menu (GdkDisplay *display, GMenu *menu, const char *action)
{
  GListModel *monitors = gdk_display_get_monitors (display);
  guint n = g_list_model_get_n_items (monitors);

  g_menu_remove_all (menu);
  if (n < 2)
    return;

  add_item (menu, _ ("On Another Monitor than This Window"), action, "");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
      const char *connector = gdk_monitor_get_connector (monitor), *model = gdk_monitor_get_model (monitor);
      /* the first is what the monitor calls itself, the second its socket */
      g_autofree char *label = model != NULL ? g_strdup_printf (_ ("On %s (%s)"), model, connector)
                                             : g_strdup_printf (_ ("On %s"), connector);

      if (connector != NULL)
        add_item (menu, label, action, connector);
    }
}
