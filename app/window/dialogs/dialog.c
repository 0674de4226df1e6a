/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do all dialogs do alike? */
#include "window/dialogs/dialog.h"

#include "window/keys/user-keys.h"

static gboolean
close_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  gtk_window_close (GTK_WINDOW (widget));
  return TRUE;
}

/* once the key has been heard: until then the dialog lives, and would reach for the window under it. The program may
 * have come to its end meanwhile */
static gboolean
quit_idle_cb (gpointer application)
{
  if (g_application_get_is_registered (application))
    g_action_group_activate_action (application, "quit", NULL);
  return G_SOURCE_REMOVE;
}

/* a dialog that does not close has something to say first; one that does has taken what was typed last */
static gboolean
quit_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  g_autoptr (GtkWindow) dialog = g_object_ref (GTK_WINDOW (widget));

  gtk_window_close (dialog);
  if (!gtk_widget_get_visible (widget))
    g_idle_add (quit_idle_cb, g_application_get_default ());
  return TRUE;
}

static void
add_shortcuts (GtkShortcutController *controller, const char *action, GtkShortcutFunc func)
{
  g_auto (GStrv) keys = bb_key_map_list_everywhere (bb_user_keys_get_map (bb_user_keys_get ()), action);

  for (guint i = 0; keys[i] != NULL; i++)
    gtk_shortcut_controller_add_shortcut (controller, gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys[i]),
                                                                        gtk_callback_action_new (func, NULL, NULL)));
}

/* a dialog may outlive the keys that it was made with: the shortcuts window does */
static void
set_shortcuts (GtkShortcutController *controller)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (controller));

  while (n-- > 0)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), n);

      gtk_shortcut_controller_remove_shortcut (controller, shortcut);
    }

  add_shortcuts (controller, "window.close", close_cb);
  add_shortcuts (controller, "app.quit", quit_cb);
}

/* GTK takes a number when its field loses the keyboard, which for a dialog that goes is too late */
static gboolean
close_request_cb (GtkWindow *dialog)
{
  GtkWidget *focus = gtk_window_get_focus (dialog);
  GtkWidget *number = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_SPIN_BUTTON) : NULL;

  if (number != NULL)
    gtk_spin_button_update (GTK_SPIN_BUTTON (number));
  return FALSE;
}

void
bb_dialog_attach (GtkWindow *dialog)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  set_shortcuts (GTK_SHORTCUT_CONTROLLER (controller));
  g_signal_connect_object (bb_user_keys_get (), "changed", G_CALLBACK (set_shortcuts), controller, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (dialog), controller);
  g_signal_connect (dialog, "close-request", G_CALLBACK (close_request_cb), NULL);
}
