/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are all keys called, and which stand together? */
#include "window/keys/key-list.h"

#include <string.h>

#define LAYOUT "/io/github/beatboard/Beatboard/gtk/help-overlay.ui"
#define FIXED "fixed"

typedef struct
{
  GPtrArray *groups;
  const char *property; /* whose text comes next, interned; or NULL */
  const char *context;  /* of its translation, interned; or NULL */
  GString *text;
  gboolean is_section_fixed;
  BbKeyGroup *group; /* where we are, or NULL */
  BbKeyEntry *entry; /* or NULL */
} Parser;

static void
entry_free (gpointer data)
{
  BbKeyEntry *entry = data;

  g_free (entry->title);
  g_free (entry->accelerator);
  g_array_unref (entry->keys);
  g_free (entry);
}

static void
group_free (gpointer data)
{
  BbKeyGroup *group = data;

  g_free (group->title);
  g_ptr_array_unref (group->entries);
  g_free (group);
}

static void
begin_group (Parser *self)
{
  self->group = g_new0 (BbKeyGroup, 1);
  self->group->entries = g_ptr_array_new_with_free_func (entry_free);
  self->group->is_fixed = self->is_section_fixed;
  g_ptr_array_add (self->groups, self->group);
}

static void
begin_entry (Parser *self)
{
  self->entry = g_new0 (BbKeyEntry, 1);
  self->entry->keys = g_array_new (FALSE, FALSE, sizeof (BbKeyCode));
  self->entry->is_fixed = self->is_section_fixed;
  g_ptr_array_add (self->group->entries, self->entry);
}

static void
begin_object (Parser *self, const char *type)
{
  if (g_str_equal (type, "GtkShortcutsSection"))
    {
      self->is_section_fixed = FALSE;
      self->group = NULL;
      self->entry = NULL;
    }
  if (g_str_equal (type, "GtkShortcutsGroup"))
    {
      begin_group (self);
      self->entry = NULL;
    }
  if (g_str_equal (type, "GtkShortcutsShortcut") && self->group != NULL)
    begin_entry (self);
}

static const char *
get_attribute (const char **names, const char **values, const char *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], name))
        return values[i];
    }

  return NULL;
}

static void
start_cb (GMarkupParseContext *context,
          const char *element,
          const char **names,
          const char **values,
          gpointer data,
          GError **error)
{
  Parser *self = data;

  if (g_str_equal (element, "object"))
    begin_object (self, get_attribute (names, values, "class"));
  if (g_str_equal (element, "property"))
    {
      self->property = g_intern_string (get_attribute (names, values, "name"));
      self->context = g_intern_string (get_attribute (names, values, "context"));
      g_string_truncate (self->text, 0);
    }
}

static void
text_cb (GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  Parser *self = data;

  if (self->property != NULL)
    g_string_append_len (self->text, text, (gssize) length);
}

static char *
translate (Parser *self)
{
  const char *text = self->text->str;

  return g_strdup (self->context != NULL ? g_dpgettext2 (NULL, self->context, text) : g_dgettext (NULL, text));
}

static void
add_key (BbKeyEntry *entry, const char *text)
{
  BbKeyCode key = bb_key_code_parse (text);

  g_array_append_val (entry->keys, key);
}

/* "1...8" is each of them */
static void
add_keys (BbKeyEntry *entry, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (strlen (parts[i]) == strlen ("1...8") && strstr (parts[i], "...") == parts[i] + 1)
        for (char key[] = { parts[i][0], '\0' }; key[0] <= parts[i][4]; key[0]++)
          add_key (entry, key);
      else
        add_key (entry, parts[i]);
    }
}

static void
end_entry_property (Parser *self)
{
  if (g_str_equal (self->property, "title") && self->entry->title == NULL)
    self->entry->title = translate (self);
  if (g_str_equal (self->property, "accelerator"))
    {
      self->entry->accelerator = g_strdup (self->text->str);
      add_keys (self->entry, self->text->str);
    }
  if (g_str_equal (self->property, "name"))
    self->entry->is_fixed = self->entry->is_fixed || g_str_equal (self->text->str, FIXED);
}

static void
end_cb (GMarkupParseContext *context, const char *element, gpointer data, GError **error)
{
  Parser *self = data;

  if (self->property == NULL)
    return;

  if (self->entry != NULL)
    end_entry_property (self);
  else if (self->group != NULL && g_str_equal (self->property, "title"))
    self->group->title = translate (self);
  else if (self->group == NULL && g_str_equal (self->property, "name"))
    self->is_section_fixed = g_str_equal (self->text->str, FIXED);
  self->property = NULL;
}

GPtrArray *
bb_key_list_parse (const char *layout, gssize length, GError **error)
{
  static const GMarkupParser functions = { start_cb, end_cb, text_cb };
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (group_free);
  g_autoptr (GString) text = g_string_new (NULL);
  Parser parser = { .groups = groups, .text = text };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&functions, 0, &parser, NULL);

  if (!g_markup_parse_context_parse (context, layout, length, error) ||
      !g_markup_parse_context_end_parse (context, error))
    return NULL;

  return g_steal_pointer (&groups);
}

const GPtrArray *
bb_key_list_get (void)
{
  static GPtrArray *groups = NULL;

  if (groups == NULL)
    {
      g_autoptr (GBytes) bytes = g_resources_lookup_data (LAYOUT, 0, NULL);
      gsize length;
      const char *layout = g_bytes_get_data (bytes, &length);

      groups = bb_key_list_parse (layout, (gssize) length, NULL);
    }

  return groups;
}

guint
bb_key_entry_get_slot (const BbKeyEntry *entry, guint nth, const BbKeyMap *map)
{
  return entry->is_fixed ? BB_KEY_NONE : bb_key_map_find_standard (map, g_array_index (entry->keys, BbKeyCode, nth));
}

static gboolean
is_changed (const BbKeyEntry *entry, const BbKeyMap *map)
{
  for (guint i = 0; i < entry->keys->len; i++)
    {
      guint slot = bb_key_entry_get_slot (entry, i, map);

      if (slot != BB_KEY_NONE && bb_key_map_is_changed (map, slot))
        return TRUE;
    }

  return FALSE;
}

char *
bb_key_entry_get_accelerator (const BbKeyEntry *entry, const BbKeyMap *map)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (!is_changed (entry, map))
    return g_strdup (entry->accelerator);

  for (guint i = 0; i < entry->keys->len; i++)
    {
      guint slot = bb_key_entry_get_slot (entry, i, map);
      g_autofree char *key = slot != BB_KEY_NONE ? bb_key_code_to_string (bb_key_map_get (map, slot)->key)
                                                 : bb_key_code_to_string (g_array_index (entry->keys, BbKeyCode, i));

      if (*key != '\0')
        g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", key);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

gboolean
bb_key_entry_has_slot (const BbKeyEntry *entry, const BbKeyMap *map, guint index)
{
  const char *action = bb_key_map_get (map, index)->action;

  for (guint i = 0; i < entry->keys->len; i++)
    {
      guint slot = bb_key_entry_get_slot (entry, i, map);

      if (slot != BB_KEY_NONE && g_str_equal (bb_key_map_get (map, slot)->action, action))
        return TRUE;
    }

  return FALSE;
}

const BbKeyEntry *
bb_key_list_find (const GPtrArray *groups, const BbKeyMap *map, guint index)
{
  for (guint i = 0; i < groups->len; i++)
    {
      const BbKeyGroup *group = groups->pdata[i];

      for (guint j = 0; j < group->entries->len; j++)
        {
          if (bb_key_entry_has_slot (group->entries->pdata[j], map, index))
            return group->entries->pdata[j];
        }
    }

  return NULL;
}

/* whether @press is a key of @entry that is in no table, or stays its own in one widget */
static gboolean
holds (const BbKeyEntry *entry, const BbKeyMap *map, BbKeyCode key)
{
  for (guint i = 0; i < entry->keys->len; i++)
    {
      if (bb_key_code_equal (g_array_index (entry->keys, BbKeyCode, i), key))
        return bb_key_map_find_standard (map, key) == BB_KEY_NONE;
    }

  return FALSE;
}

const BbKeyEntry *
bb_key_list_find_fixed (const GPtrArray *groups, const BbKeyMap *map, const BbKeyPress *press)
{
  for (guint i = 0; i < groups->len; i++)
    {
      const BbKeyGroup *group = groups->pdata[i];

      for (guint j = 0; !group->is_fixed && j < group->entries->len; j++)
        {
          if (holds (group->entries->pdata[j], map, bb_key_press_get_code (press)))
            return group->entries->pdata[j];
        }
    }

  return NULL;
}
