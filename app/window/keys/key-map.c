/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key does what, once the user has changed some? */
#include "window/keys/key-map.h"

#define WITH (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)

struct _BbKeyMap
{
  GArray *slots; /* of BbKeySlot, in the order of the tables */
};

static BbKeySlot *
slot_at (const BbKeyMap *self, guint index)
{
  return &g_array_index (self->slots, BbKeySlot, index);
}

BbKeyMap *
bb_key_map_new (void)
{
  BbKeyMap *self = g_new0 (BbKeyMap, 1);

  self->slots = g_array_new (FALSE, FALSE, sizeof (BbKeySlot));
  return self;
}

BbKeyMap *
bb_key_map_copy (const BbKeyMap *self)
{
  BbKeyMap *copy = g_new0 (BbKeyMap, 1);

  copy->slots = g_array_copy (self->slots);
  return copy;
}

void
bb_key_map_free (BbKeyMap *self)
{
  g_array_unref (self->slots);
  g_free (self);
}

static void
add (BbKeyMap *self, const char *action, BbKeyCode key, gboolean is_accelerator)
{
  BbKeySlot slot = { action, key, key, is_accelerator };

  g_array_append_val (self->slots, slot);
}

void
bb_key_map_add_keys (BbKeyMap *self, const BbKey *keys)
{
  for (const BbKey *key = keys; key->keyval != 0; key++)
    add (self, key->action, (BbKeyCode){ key->keyval, key->modifiers }, FALSE);
}

void
bb_key_map_add_accelerators (BbKeyMap *self, const BbAccelerator *accelerators)
{
  for (const BbAccelerator *row = accelerators; row->action != NULL; row++)
    for (guint i = 0; row->keys[i] != NULL; i++)
      add (self, row->action, bb_key_code_parse (row->keys[i]), TRUE);
}

guint
bb_key_map_get_n_slots (const BbKeyMap *self)
{
  return self->slots->len;
}

const BbKeySlot *
bb_key_map_get (const BbKeyMap *self, guint index)
{
  g_return_val_if_fail (index < self->slots->len, NULL);

  return slot_at (self, index);
}

/* keys */

gboolean
bb_key_code_equal (BbKeyCode a, BbKeyCode b)
{
  return a.keyval == b.keyval && a.modifiers == b.modifiers;
}

BbKeyCode
bb_key_code_parse (const char *text)
{
  BbKeyCode key = { 0 };

  if (!gtk_accelerator_parse (text, &key.keyval, &key.modifiers))
    return (BbKeyCode){ 0 };

  key.keyval = gdk_keyval_to_lower (key.keyval);
  return key;
}

char *
bb_key_code_to_string (BbKeyCode key)
{
  return key.keyval != 0 ? gtk_accelerator_name (key.keyval, key.modifiers) : g_strdup ("");
}

char *
bb_key_code_get_label (BbKeyCode key)
{
  return key.keyval != 0 ? gtk_accelerator_get_label (key.keyval, key.modifiers) : g_strdup ("");
}

/* a sign, such as + and /, for which some layouts have Shift */
static gboolean
is_sign (guint keyval)
{
  return keyval <= 127 && g_ascii_ispunct ((char) keyval);
}

BbKeyCode
bb_key_press_get_code (const BbKeyPress *press)
{
  gboolean is_foreign = gdk_keyval_to_unicode (press->keyval) > 127 && press->first_keyval != GDK_KEY_VoidSymbol;
  guint keyval = gdk_keyval_to_lower (is_foreign ? press->first_keyval : press->keyval);
  GdkModifierType modifiers = press->modifiers;

  if (is_sign (keyval) && !is_foreign)
    modifiers &= ~GDK_SHIFT_MASK;
  return (BbKeyCode){ keyval, modifiers };
}

/* finding */

guint
bb_key_map_find_key (const BbKeyMap *self, BbKeyCode key)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      if (key.keyval != 0 && bb_key_code_equal (slot_at (self, i)->key, key))
        return i;
    }

  return BB_KEY_NONE;
}

/* as the keyboard says it; a sign without the Shift that it needs there; as the first layout has it */
guint
bb_key_map_find (const BbKeyMap *self, const BbKeyPress *press)
{
  guint keyval = gdk_keyval_to_lower (press->keyval);
  guint index = bb_key_map_find_key (self, (BbKeyCode){ keyval, press->modifiers });

  if (index == BB_KEY_NONE && is_sign (keyval))
    index = bb_key_map_find_key (self, (BbKeyCode){ keyval, press->modifiers & ~GDK_SHIFT_MASK });
  if (index == BB_KEY_NONE)
    index = bb_key_map_find_key (self, (BbKeyCode){ gdk_keyval_to_lower (press->first_keyval), press->modifiers });
  return index;
}

guint
bb_key_map_find_standard (const BbKeyMap *self, BbKeyCode key)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      if (bb_key_code_equal (slot_at (self, i)->standard, key))
        return i;
    }

  return BB_KEY_NONE;
}

/* changing */

void
bb_key_map_clear (BbKeyMap *self, guint index)
{
  slot_at (self, index)->key = (BbKeyCode){ 0 };
}

void
bb_key_map_take (BbKeyMap *self, guint index, const BbKeyPress *press)
{
  bb_key_map_clear (self, index);
  for (guint other = bb_key_map_find (self, press); other != BB_KEY_NONE; other = bb_key_map_find (self, press))
    bb_key_map_clear (self, other);
  slot_at (self, index)->key = bb_key_press_get_code (press);
}

void
bb_key_map_reset (BbKeyMap *self, guint index)
{
  BbKeySlot *slot = slot_at (self, index);
  guint other = bb_key_map_find_key (self, slot->standard);

  if (other != BB_KEY_NONE)
    bb_key_map_clear (self, other);
  slot->key = slot->standard;
}

gboolean
bb_key_map_is_changed (const BbKeyMap *self, guint index)
{
  const BbKeySlot *slot = slot_at (self, index);

  return !bb_key_code_equal (slot->key, slot->standard);
}

gboolean
bb_key_map_is_any_changed (const BbKeyMap *self)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      if (bb_key_map_is_changed (self, i))
        return TRUE;
    }

  return FALSE;
}

/* the settings */

/* what @changes have for the slot that is the @nth of @action; NULL for nothing */
static char *
look_up (GVariant *changes, const char *action, guint nth)
{
  g_autoptr (GVariant) keys = g_variant_lookup_value (changes, action, G_VARIANT_TYPE_STRING_ARRAY);
  char *text = NULL;

  if (keys != NULL && nth < g_variant_n_children (keys))
    g_variant_get_child (keys, nth, "s", &text);
  return text;
}

static guint
count_before (const BbKeyMap *self, guint index)
{
  guint n = 0;

  for (guint i = 0; i < index; i++)
    n += g_str_equal (slot_at (self, i)->action, slot_at (self, index)->action);
  return n;
}

static void
load_slot (BbKeyMap *self, guint index, GVariant *changes)
{
  BbKeySlot *slot = slot_at (self, index);
  g_autofree char *text = look_up (changes, slot->action, count_before (self, index));
  BbKeyCode key = text != NULL ? bb_key_code_parse (text) : slot->standard;

  if (text == NULL || (key.keyval == 0 && *text != '\0'))
    slot->key = slot->standard;
  else
    slot->key = key;
}

/* of slots with one key, that which was changed keeps it, or the first of these */
static void
part (BbKeyMap *self)
{
  for (guint i = 0; i < self->slots->len; i++)
    for (guint j = 0; j < self->slots->len; j++)
      {
        gboolean has_right = bb_key_map_is_changed (self, i) && (i < j || !bb_key_map_is_changed (self, j));

        if (i != j && has_right && bb_key_code_equal (slot_at (self, i)->key, slot_at (self, j)->key))
          bb_key_map_clear (self, j);
      }
}

void
bb_key_map_load (BbKeyMap *self, GVariant *changes)
{
  for (guint i = 0; i < self->slots->len; i++)
    load_slot (self, i, changes);
  part (self);
}

static void
save_action (const BbKeyMap *self, const char *action, GVariantBuilder *builder)
{
  g_variant_builder_open (builder, G_VARIANT_TYPE ("{sas}"));
  g_variant_builder_add (builder, "s", action);
  g_variant_builder_open (builder, G_VARIANT_TYPE_STRING_ARRAY);
  for (guint i = 0; i < self->slots->len; i++)
    {
      g_autofree char *text = bb_key_code_to_string (slot_at (self, i)->key);

      if (g_str_equal (slot_at (self, i)->action, action))
        g_variant_builder_add (builder, "s", text);
    }
  g_variant_builder_close (builder);
  g_variant_builder_close (builder);
}

GVariant *
bb_key_map_save (const BbKeyMap *self)
{
  g_autoptr (GHashTable) saved = g_hash_table_new (g_str_hash, g_str_equal);
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sas}"));
  for (guint i = 0; i < self->slots->len; i++)
    {
      const char *action = slot_at (self, i)->action;

      if (bb_key_map_is_changed (self, i) && g_hash_table_add (saved, (gpointer) action))
        save_action (self, action, &builder);
    }

  return g_variant_builder_end (&builder);
}

/* wherever the keyboard is */

/* what a text field does with Control: copy and the like, and to go by words */
static gboolean
is_of_text (guint keyval)
{
  static const guint keyvals[] = {
    GDK_KEY_a,  GDK_KEY_c,    GDK_KEY_v,    GDK_KEY_x,   GDK_KEY_Left,   GDK_KEY_Right,
    GDK_KEY_Up, GDK_KEY_Down, GDK_KEY_Home, GDK_KEY_End, GDK_KEY_Delete, GDK_KEY_BackSpace,
  };

  for (guint i = 0; i < G_N_ELEMENTS (keyvals); i++)
    {
      if (keyvals[i] == keyval)
        return TRUE;
    }

  return FALSE;
}

gboolean
bb_key_slot_is_everywhere (const BbKeySlot *slot)
{
  guint keyval = slot->key.keyval;
  gboolean is_function = keyval >= GDK_KEY_F1 && keyval <= GDK_KEY_F35;
  GdkModifierType with = slot->key.modifiers & WITH;

  if (!slot->is_accelerator || keyval == 0)
    return FALSE;

  return is_function || (with != 0 && !(with == GDK_CONTROL_MASK && is_of_text (keyval)));
}

GStrv
bb_key_map_list_everywhere (const BbKeyMap *self, const char *action)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < self->slots->len; i++)
    {
      const BbKeySlot *slot = slot_at (self, i);
      g_autofree char *text = bb_key_code_to_string (slot->key);

      if (g_str_equal (slot->action, action) && bb_key_slot_is_everywhere (slot))
        g_strv_builder_add (builder, text);
    }

  return g_strv_builder_end (builder);
}
