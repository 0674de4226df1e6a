/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are all keys called, and which stand together? */
#pragma once

#include "window/keys/key-map.h"

G_BEGIN_DECLS

/**
 * BbKeyEntry:
 * @title: what its keys do, translated
 * @accelerator: its keys by default, as the shortcuts window has them: "j k l", "1...8"
 * @keys: (element-type BbKeyCode): each of them
 * @is_fixed: whether it stands for keys that cannot be changed: those of one widget, or of a view with its own
 *
 * A line of the shortcuts window.
 */
typedef struct
{
  char *title;
  char *accelerator;
  GArray *keys;
  gboolean is_fixed;
} BbKeyEntry;

/**
 * BbKeyGroup:
 * @title: translated
 * @is_fixed: whether all of its section is
 * @entries: (element-type BbKeyEntry):
 *
 * Lines that stand together.
 */
typedef struct
{
  char *title;
  gboolean is_fixed;
  GPtrArray *entries;
} BbKeyGroup;

/** Returns: (transfer full) (element-type BbKeyGroup): the groups of the shortcuts window, read from @layout, which is
 * the text of its .ui: whatever there is named "fixed" is fixed; or NULL with @error */
GPtrArray *bb_key_list_parse (const char *layout, gssize length, GError **error);

/** Returns: (transfer none): those of the program */
const GPtrArray *bb_key_list_get (void);

/** Returns: the slot of @map whose key by default is the @nth of @entry; BB_KEY_NONE if it is fixed */
guint bb_key_entry_get_slot (const BbKeyEntry *entry, guint nth, const BbKeyMap *map);

/** Returns: (transfer full): the keys of @entry as they are in @map, as a shortcuts window takes them; "" for none */
char *bb_key_entry_get_accelerator (const BbKeyEntry *entry, const BbKeyMap *map);

/** Returns: whether slot @index of @map is for something that @entry stands for, listed there or not */
gboolean bb_key_entry_has_slot (const BbKeyEntry *entry, const BbKeyMap *map, guint index);

/** Returns: (nullable): the entry for what slot @index of @map does */
const BbKeyEntry *bb_key_list_find (const GPtrArray *groups, const BbKeyMap *map, guint index);

/** Returns: (nullable): the entry for a key of one widget, or of GTK, that could not be given away; those of views with
 * keys of their own are none */
const BbKeyEntry *bb_key_list_find_fixed (const GPtrArray *groups, const BbKeyMap *map, const BbKeyPress *press);

G_END_DECLS
