/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key does what in the rehearsal? */
#include "window/actions/rehearsal-keys.h"

#include "window/actions/watch-keys.h"
#include "window/keys/hearing.h"

/* a clicker sends Page Up and Page Down, and what is in watch-keys */
static const BbKey keys[] = {
  { GDK_KEY_Escape, 0, "win.rehearse-escape" },
  { GDK_KEY_Left, 0, "win.step-eight(-1)" },
  { GDK_KEY_Right, 0, "win.step-eight(1)" },
  { GDK_KEY_Page_Up, 0, "win.step-eight(-1)" },
  { GDK_KEY_Page_Down, 0, "win.step-eight(1)" },
  { GDK_KEY_l, 0, "win.rehearse-loop-toggle" },
  { GDK_KEY_1, 0, "win.speed(0.5)" },
  { GDK_KEY_2, 0, "win.speed(0.75)" },
  { GDK_KEY_3, 0, "win.speed(1.0)" },
  { GDK_KEY_w, 0, "win.click" },
  { GDK_KEY_w, GDK_SHIFT_MASK, "win.rehearse-count-in" },
  { GDK_KEY_f, 0, "win.mirror" },
  { GDK_KEY_u, 0, "win.leave-note" },
  { 0 },
};

/* a button that was reached by Tab would take it; Return presses that */
static gboolean
space_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, gpointer data)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  gboolean is_written = focus != NULL && GTK_IS_EDITABLE (focus);
  gboolean is_chosen = focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL;

  if (keyval != GDK_KEY_space || (state & gtk_accelerator_get_default_mod_mask ()) != 0 || is_written || is_chosen)
    return FALSE;

  return gtk_widget_activate_action (widget, "win.play", NULL);
}

void
bb_rehearsal_keys_attach (GtkWidget *widget)
{
  static const BbKey *const tables[] = { keys, bb_watch_keys, NULL };
  GtkEventController *controller = gtk_event_controller_key_new ();

  bb_keys_attach_tables (widget, tables);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "key-pressed", G_CALLBACK (space_pressed_cb), NULL);
  gtk_widget_add_controller (widget, controller);
}
