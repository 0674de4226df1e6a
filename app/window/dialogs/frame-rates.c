/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which frame rates does a menu offer? */
#include "window/dialogs/frame-rates.h"

#include <glib/gi18n.h>

static char *
describe_rate (const BbFrameRate *rate)
{
  g_autofree char *label = bb_frame_rate_to_label (rate);

  /* Translators: frames per second */
  return g_strdup_printf (_ ("%s fps"), label);
}

void
bb_frame_rates_list (AdwComboRow *row)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint n;
  const BbFrameRate *rates = bb_frame_rate_list (&n);

  for (guint i = 0; i < n; i++)
    gtk_string_list_take (names, describe_rate (&rates[i]));
  adw_combo_row_set_model (row, G_LIST_MODEL (names));
}

void
bb_frame_rates_show (AdwComboRow *row, const BbFrameRate *rate)
{
  GtkStringList *names = GTK_STRING_LIST (adw_combo_row_get_model (row));
  guint n, index = 0;
  const BbFrameRate *rates = bb_frame_rate_list (&n);

  while (index < n && !bb_frame_rate_equal (&rates[index], rate))
    index++;
  if (index == n && g_list_model_get_n_items (G_LIST_MODEL (names)) == n)
    gtk_string_list_take (names, describe_rate (rate));
  adw_combo_row_set_selected (row, index);
}

void
bb_frame_rates_say (AdwComboRow *row, gboolean is_possible)
{
  const char *text = is_possible ? _ ("Another rate keeps every edge at its time.")
                                 : _ ("The video is too long for so many frames a second.");

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  if (is_possible)
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
}
