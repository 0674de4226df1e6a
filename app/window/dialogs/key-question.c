/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key shall do it, and may it be taken from something else? */
#include "window/dialogs/key-question.h"

#include <glib/gi18n.h>

#include "window/dialogs/message-dialog.h"
#include "window/keys/hearing.h"
#include "window/keys/user-keys.h"

typedef struct
{
  AdwMessageDialog *dialog;
  GtkWindow *parent; /* outlives the question */
  const BbKeyEntry *entry;
  guint index;
} Question;

static const BbKeyMap *
get_map (void)
{
  return bb_user_keys_get_map (bb_user_keys_get ());
}

static const char *
get_title (guint index)
{
  const BbKeyEntry *entry = bb_key_list_find (bb_key_list_get (), get_map (), index);

  return entry != NULL ? entry->title : bb_key_map_get (get_map (), index)->action;
}

/* taking one from something else */

static void
answered_cb (AdwMessageDialog *dialog, const char *response, BbKeyMap *map)
{
  if (g_str_equal (response, "take"))
    bb_user_keys_set_map (bb_user_keys_get (), map);
}

static void
free_map (gpointer map, GClosure *closure)
{
  bb_key_map_free (map);
}

/* @map becomes the user's if they say so */
static void
ask_to_take (GtkWindow *parent, BbKeyMap *map, const char *body)
{
  AdwMessageDialog *dialog = bb_message_new (parent, _ ("Take the Key?"), body);

  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "take", _ ("_Take"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "take", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "take");
  g_signal_connect_data (dialog, "response", G_CALLBACK (answered_cb), map, free_map, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* "Shift+B is “Spread the boards over bars”." */
static char *
describe_holder (guint index)
{
  g_autofree char *label = bb_key_code_get_label (bb_key_map_get (get_map (), index)->key);

  /* Translators: a key, and what it does */
  return g_strdup_printf (_ ("%s is “%s”."), label, get_title (index));
}

static char *
describe_taking (const char *holders)
{
  return g_strdup_printf ("%s\n%s", holders, _ ("Take it from there?"));
}

static void
take (Question *self, const BbKeyPress *press, guint holder)
{
  g_autoptr (BbKeyMap) map = bb_key_map_copy (get_map ());
  g_autofree char *line = NULL;
  g_autofree char *body = NULL;

  bb_key_map_take (map, self->index, press);
  if (holder == BB_KEY_NONE)
    {
      bb_user_keys_set_map (bb_user_keys_get (), map);
      return;
    }

  line = describe_holder (holder);
  body = describe_taking (line);
  ask_to_take (self->parent, g_steal_pointer (&map), body);
}

static void
refuse (Question *self, const BbKeyPress *press, const BbKeyEntry *fixed)
{
  g_autofree char *label = bb_key_code_get_label (bb_key_press_get_code (press));
  g_autofree char *body = g_strdup_printf (_ ("%s stays “%s”. Press another key."), label, fixed->title);

  bb_message_say (self->dialog, self->entry->title, body);
}

/* whether there is nothing more to ask */
static gboolean
hear (Question *self, const BbKeyPress *press)
{
  const BbKeyEntry *fixed = bb_key_list_find_fixed (bb_key_list_get (), get_map (), press);
  guint holder = bb_key_map_find (get_map (), press);

  if (fixed != NULL)
    refuse (self, press, fixed);
  else if (holder != self->index)
    take (self, press, holder);
  return fixed == NULL;
}

/* asking for one */

/* Escape leaves it, and Tab goes to the button */
static gboolean
is_heard (guint keyval, GdkModifierType state)
{
  gboolean is_plain = (state & gtk_accelerator_get_default_mod_mask ()) == 0;

  return !(is_plain && keyval == GDK_KEY_Escape) && keyval != GDK_KEY_Tab && keyval != GDK_KEY_ISO_Left_Tab;
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, Question *self)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (controller));
  BbKeyPress press = bb_key_press_read (controller, keyval, keycode, state);

  if (gdk_key_event_is_modifier (event) || !is_heard (keyval, state))
    return FALSE;

  if (hear (self, &press))
    gtk_window_close (GTK_WINDOW (self->dialog));
  return TRUE;
}

static void
free_question (gpointer question, GClosure *closure)
{
  g_free (question);
}

void
bb_key_question_ask (GtkWindow *parent, const BbKeyEntry *entry, guint index)
{
  AdwMessageDialog *dialog = bb_message_new (parent, entry->title, _ ("Press the new key. Escape leaves it as it is."));
  GtkEventController *controller = gtk_event_controller_key_new ();
  Question *self = g_new (Question, 1);

  *self = (Question){ dialog, parent, entry, index };
  adw_message_dialog_add_response (dialog, "cancel", _ ("_Cancel"));
  /* before the button takes Return, and the dialog the keys that close it */
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_data (controller, "key-pressed", G_CALLBACK (key_pressed_cb), self, free_question, 0);
  gtk_widget_add_controller (GTK_WIDGET (dialog), controller);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* as they were */

void
bb_key_question_reset (GtkWindow *parent, const BbKeyEntry *entry)
{
  g_autoptr (BbKeyMap) map = bb_key_map_copy (get_map ());
  g_autoptr (GString) holders = g_string_new (NULL);
  g_autofree char *body = NULL;

  for (guint i = 0; i < bb_key_map_get_n_slots (map); i++)
    {
      guint holder = bb_key_map_find_key (get_map (), bb_key_map_get (map, i)->standard);

      if (!bb_key_entry_has_slot (entry, map, i))
        continue;
      bb_key_map_reset (map, i);
      if (holder != BB_KEY_NONE && !bb_key_entry_has_slot (entry, map, holder))
        {
          g_autofree char *line = describe_holder (holder);

          g_string_append_printf (holders, "%s%s", holders->len > 0 ? "\n" : "", line);
        }
    }

  if (holders->len == 0)
    {
      bb_user_keys_set_map (bb_user_keys_get (), map);
      return;
    }
  body = describe_taking (holders->str);
  ask_to_take (parent, g_steal_pointer (&map), body);
}

static void
reset_cb (AdwMessageDialog *dialog, const char *response)
{
  g_autoptr (BbKeyMap) map = bb_key_map_copy (get_map ());

  if (!g_str_equal (response, "reset"))
    return;

  for (guint i = 0; i < bb_key_map_get_n_slots (map); i++)
    bb_key_map_reset (map, i);
  bb_user_keys_set_map (bb_user_keys_get (), map);
}

void
bb_key_question_reset_all (GtkWindow *parent)
{
  AdwMessageDialog *dialog = bb_message_new (parent, _ ("Reset All Keys?"),
                                             _ ("Every key that you changed is as it was at first."));

  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "reset", _ ("_Reset"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "reset", ADW_RESPONSE_DESTRUCTIVE);
  g_signal_connect (dialog, "response", G_CALLBACK (reset_cb), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
}
