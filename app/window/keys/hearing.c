/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a widget hear keys, whatever keyboard layout or input method is on? */
#include "window/keys/hearing.h"

#include "window/keys/user-keys.h"

#define MODIFIERS (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)

BbKeyPress
bb_key_press_read (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  BbKeyPress press = { keyval, GDK_KEY_VoidSymbol, state & MODIFIERS };

  gdk_display_translate_key (gtk_widget_get_display (widget), keycode, 0, 0, &press.first_keyval, NULL, NULL, NULL);
  return press;
}

static gboolean
activate (GtkWidget *widget, const char *detailed)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (!g_action_parse_detailed_name (detailed, &name, &target, NULL))
    return FALSE;

  return gtk_widget_activate_action_variant (widget, name, target);
}

/* what is heard everywhere GTK has passed on already */
static gboolean
hear (GtkEventControllerKey *controller, const BbKeyMap *map, const BbKeyPress *press)
{
  guint index = bb_key_map_find (map, press);
  const BbKeySlot *slot = index != BB_KEY_NONE ? bb_key_map_get (map, index) : NULL;

  if (slot == NULL || bb_key_slot_is_everywhere (slot))
    return FALSE;

  return activate (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller)), slot->action);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, gpointer data)
{
  BbKeyPress press = bb_key_press_read (controller, keyval, keycode, state);

  return hear (controller, data, &press);
}

static gboolean
user_key_pressed_cb (GtkEventControllerKey *controller,
                     guint keyval,
                     guint keycode,
                     GdkModifierType state,
                     gpointer data)
{
  BbKeyPress press = bb_key_press_read (controller, keyval, keycode, state);

  return hear (controller, bb_user_keys_get_map (data), &press);
}

static void
free_map (gpointer map, GClosure *closure)
{
  bb_key_map_free (map);
}

void
bb_keys_attach_tables (GtkWidget *widget, const BbKey *const *tables)
{
  GtkEventController *controller = gtk_event_controller_key_new ();
  BbKeyMap *map = bb_key_map_new ();

  for (guint i = 0; tables[i] != NULL; i++)
    bb_key_map_add_keys (map, tables[i]);

  g_signal_connect_data (controller, "key-pressed", G_CALLBACK (key_pressed_cb), map, free_map, 0);
  gtk_widget_add_controller (widget, controller);
}

void
bb_keys_attach (GtkWidget *widget)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect (controller, "key-pressed", G_CALLBACK (user_key_pressed_cb), bb_user_keys_get ());
  gtk_widget_add_controller (widget, controller);
}
