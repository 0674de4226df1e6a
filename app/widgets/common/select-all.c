/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is typed into a time that was just clicked? */
#include "widgets/common/select-all.h"

static gboolean
select_all_cb (gpointer text)
{
  if (gtk_widget_has_focus (text))
    gtk_editable_select_region (GTK_EDITABLE (text), 0, -1);
  return G_SOURCE_REMOVE;
}

/* after the press, which puts the caret where it was */
static void
focus_changed_cb (GtkWidget *text)
{
  if (gtk_widget_has_focus (text))
    g_idle_add_full (G_PRIORITY_DEFAULT, select_all_cb, g_object_ref (text), g_object_unref);
}

/* a time that is left lies quiet again; the menu of its own does not count as leaving */
static void
left_cb (GtkEditable *entry)
{
  gtk_editable_select_region (entry, 0, 0);
}

void
bb_entry_select_all_on_focus (GtkEntry *entry)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (gtk_editable_get_delegate (GTK_EDITABLE (entry)), "notify::has-focus",
                    G_CALLBACK (focus_changed_cb), NULL);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), entry);
  gtk_widget_add_controller (GTK_WIDGET (entry), focus);
}
