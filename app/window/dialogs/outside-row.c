/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which program does the user open boards with? */
#include "window/dialogs/outside-row.h"

#include "window/outside/outside-app.h"

/* on the row: those that it names */
#define APPS "beatboard-apps"

static void
selected_cb (AdwComboRow *row, GParamSpec *pspec, GSettings *settings)
{
  const GPtrArray *apps = g_object_get_data (G_OBJECT (row), APPS);
  guint index = adw_combo_row_get_selected (row);

  if (index < apps->len)
    g_settings_set_string (settings, BB_OUTSIDE_KEY,
                           g_app_info_get_id (((const BbOutsideApp *) apps->pdata[index])->app));
}

void
bb_outside_row_set_settings (AdwComboRow *row, GSettings *settings)
{
  GPtrArray *apps = bb_outside_app_list ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *wanted = g_settings_get_string (settings, BB_OUTSIDE_KEY);

  for (guint i = 0; i < apps->len; i++)
    gtk_string_list_append (names, g_app_info_get_name (((const BbOutsideApp *) apps->pdata[i])->app));
  g_object_set_data_full (G_OBJECT (row), APPS, apps, (GDestroyNotify) g_ptr_array_unref);
  adw_combo_row_set_model (row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (row, bb_outside_app_find (apps, wanted));
  gtk_widget_set_visible (GTK_WIDGET (row), apps->len > 1);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (selected_cb), settings, 0);
}
