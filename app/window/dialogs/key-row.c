/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one line of keys show them, and let them be changed? */
#include "window/dialogs/key-row.h"

#include <glib/gi18n.h>
#include <string.h>

#include "window/dialogs/key-question.h"
#include "window/keys/user-keys.h"

#define SLOT "bb-slot"

struct _BbKeyRow
{
  AdwActionRow parent;

  const BbKeyEntry *entry; /* static */
  GtkBox *keys;            /* of buttons with a GtkShortcutLabel, in the order of the entry */
  GtkWidget *reset_button;
};

G_DEFINE_FINAL_TYPE (BbKeyRow, bb_key_row, ADW_TYPE_ACTION_ROW)

static const BbKeyMap *
get_map (void)
{
  return bb_user_keys_get_map (bb_user_keys_get ());
}

static GtkWindow *
get_window (BbKeyRow *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

static guint
get_slot (GtkWidget *button)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), SLOT));
}

static void
key_clicked_cb (GtkWidget *button, BbKeyRow *self)
{
  bb_key_question_ask (get_window (self), self->entry, get_slot (button));
}

static void
reset_cb (BbKeyRow *self)
{
  /* the button goes, and the keyboard with it */
  gtk_widget_grab_focus (gtk_widget_get_first_child (GTK_WIDGET (self->keys)));
  bb_key_question_reset (get_window (self), self->entry);
}

/* of the row, it is the first key */
static gboolean
clear_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  BbKeyRow *self = BB_KEY_ROW (widget);
  GtkWidget *focus = gtk_window_get_focus (get_window (self));
  gboolean is_key = focus != NULL && gtk_widget_get_parent (focus) == GTK_WIDGET (self->keys);
  GtkWidget *button = is_key ? focus : gtk_widget_get_first_child (GTK_WIDGET (self->keys));
  g_autoptr (BbKeyMap) map = bb_key_map_copy (get_map ());

  bb_key_map_clear (map, get_slot (button));
  bb_user_keys_set_map (bb_user_keys_get (), map);
  return TRUE;
}

static void
bb_key_row_class_init (BbKeyRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/key-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BbKeyRow, keys);
  gtk_widget_class_bind_template_child (widget_class, BbKeyRow, reset_button);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, clear_cb, NULL);
}

static void
bb_key_row_init (BbKeyRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_key (BbKeyRow *self, guint slot)
{
  GtkWidget *button = gtk_button_new ();

  g_object_set_data (G_OBJECT (button), SLOT, GUINT_TO_POINTER (slot));
  gtk_button_set_child (GTK_BUTTON (button), gtk_shortcut_label_new (""));
  gtk_shortcut_label_set_disabled_text (GTK_SHORTCUT_LABEL (gtk_button_get_child (GTK_BUTTON (button))), _ ("None"));
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect (button, "clicked", G_CALLBACK (key_clicked_cb), self);
  gtk_box_append (self->keys, button);
  if (gtk_widget_get_prev_sibling (button) == NULL)
    adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), button);
}

GtkWidget *
bb_key_row_new (const BbKeyEntry *entry)
{
  BbKeyRow *self = g_object_new (BB_TYPE_KEY_ROW, "title", entry->title, NULL);

  self->entry = entry;
  for (guint i = 0; i < entry->keys->len; i++)
    {
      guint slot = bb_key_entry_get_slot (entry, i, get_map ());

      if (slot != BB_KEY_NONE)
        add_key (self, slot);
    }

  if (gtk_widget_get_first_child (GTK_WIDGET (self->keys)) == NULL)
    {
      g_object_unref (g_object_ref_sink (self));
      return NULL;
    }
  bb_key_row_update (self);
  return GTK_WIDGET (self);
}

static void
update_key (BbKeyRow *self, GtkWidget *button)
{
  const BbKeySlot *slot = bb_key_map_get (get_map (), get_slot (button));
  g_autofree char *accelerator = bb_key_code_to_string (slot->key);
  g_autofree char *label = bb_key_code_get_label (slot->key);
  const char *text = *label != '\0' ? label : _ ("None");
  /* Translators: what a key does, and the key */
  g_autofree char *name = g_strdup_printf (_ ("%s: %s"), self->entry->title, text);

  gtk_shortcut_label_set_accelerator (GTK_SHORTCUT_LABEL (gtk_button_get_child (GTK_BUTTON (button))), accelerator);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static gboolean
is_changed (BbKeyRow *self)
{
  for (guint i = 0; i < bb_key_map_get_n_slots (get_map ()); i++)
    {
      if (bb_key_map_is_changed (get_map (), i) && bb_key_entry_has_slot (self->entry, get_map (), i))
        return TRUE;
    }

  return FALSE;
}

void
bb_key_row_update (BbKeyRow *self)
{
  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->keys)); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    update_key (self, button);
  gtk_widget_set_visible (self->reset_button, is_changed (self));
}

static gboolean
has (const char *whole, const char *text)
{
  g_autofree char *folded = g_utf8_casefold (whole, -1);

  return strstr (folded, text) != NULL;
}

gboolean
bb_key_row_matches (BbKeyRow *self, const char *text)
{
  if (has (self->entry->title, text))
    return TRUE;

  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->keys)); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    {
      g_autofree char *label = bb_key_code_get_label (bb_key_map_get (get_map (), get_slot (button))->key);

      if (has (label, text))
        return TRUE;
    }

  return FALSE;
}
