/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key does what, once the user has changed some? */
#pragma once

#include "window/actions/keys.h"
#include "window/keys/accelerators.h"

G_BEGIN_DECLS

/**
 * BbKeyCode:
 * @keyval: in lower case; 0 is no key
 * @modifiers: with it
 *
 * A key, as tables and settings name it.
 */
typedef struct
{
  guint keyval;
  GdkModifierType modifiers;
} BbKeyCode;

/**
 * BbKeyPress:
 * @keyval: what the keyboard said
 * @first_keyval: what the key is in the first layout: a Hangul or Cyrillic one says jamo or a Cyrillic letter
 * @modifiers: with it
 *
 * A key that was pressed.
 */
typedef struct
{
  guint keyval;
  guint first_keyval;
  GdkModifierType modifiers;
} BbKeyPress;

/**
 * BbKeySlot:
 * @action: detailed, static
 * @standard: the key that it has by default
 * @key: the one that it has
 * @is_accelerator: whether it is of the whole window
 *
 * One key of an action. An action may have several.
 */
typedef struct
{
  const char *action;
  BbKeyCode standard;
  BbKeyCode key;
  gboolean is_accelerator;
} BbKeySlot;

#define BB_KEY_NONE G_MAXUINT

typedef struct _BbKeyMap BbKeyMap;

/** Returns: (transfer full): one with no keys */
BbKeyMap *bb_key_map_new (void);

/** Returns: (transfer full): one that is changed by itself */
BbKeyMap *bb_key_map_copy (const BbKeyMap *self);

void bb_key_map_free (BbKeyMap *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbKeyMap, bb_key_map_free)

/** Adds the rows of @keys (static, ended by keyval 0) */
void bb_key_map_add_keys (BbKeyMap *self, const BbKey *keys);

/** Adds the rows of @accelerators (static, ended by action NULL) */
void bb_key_map_add_accelerators (BbKeyMap *self, const BbAccelerator *accelerators);

guint bb_key_map_get_n_slots (const BbKeyMap *self);
const BbKeySlot *bb_key_map_get (const BbKeyMap *self, guint index);

/** Takes over what was changed, @changes being an a{sas}: by action, all of its keys in the order of its slots, "" for
 * none. What cannot be read is as by default. A key that stands in two is the first's, and one that was changed goes
 * before one that was not. */
void bb_key_map_load (BbKeyMap *self, GVariant *changes);

/** Returns: (transfer floating): an a{sas} of those actions that have other keys than by default */
GVariant *bb_key_map_save (const BbKeyMap *self);

/** Returns: the slot whose key is @press, or BB_KEY_NONE */
guint bb_key_map_find (const BbKeyMap *self, const BbKeyPress *press);

/** Returns: the slot that has @key, or BB_KEY_NONE */
guint bb_key_map_find_key (const BbKeyMap *self, BbKeyCode key);

/** Returns: the slot whose key by default is @key, or BB_KEY_NONE */
guint bb_key_map_find_standard (const BbKeyMap *self, BbKeyCode key);

/** Gives slot @index the key that was pressed, and takes it from all others */
void bb_key_map_take (BbKeyMap *self, guint index, const BbKeyPress *press);

/** Gives slot @index its key by default, and takes that from another */
void bb_key_map_reset (BbKeyMap *self, guint index);

/** Leaves slot @index without a key */
void bb_key_map_clear (BbKeyMap *self, guint index);

/** Returns: whether slot @index has another key than by default */
gboolean bb_key_map_is_changed (const BbKeyMap *self, guint index);

/** Returns: whether any has */
gboolean bb_key_map_is_any_changed (const BbKeyMap *self);

/** Returns: whether the key of @slot is heard wherever the keyboard is: it is of the whole window, and no key that
 * writes, or moves in a text, for that would be taken from text fields */
gboolean bb_key_slot_is_everywhere (const BbKeySlot *slot);

/** Returns: (transfer full) (array zero-terminated=1): the keys of @action that are heard wherever the keyboard is */
GStrv bb_key_map_list_everywhere (const BbKeyMap *self, const char *action);

/** Returns: whether @a and @b are one key */
gboolean bb_key_code_equal (BbKeyCode a, BbKeyCode b);

/** Returns: the key that GTK writes as @text, or none */
BbKeyCode bb_key_code_parse (const char *text);

/** Returns: (transfer full): @key as GTK writes it, "" for none */
char *bb_key_code_to_string (BbKeyCode key);

/** Returns: (transfer full): @key for people, "" for none */
char *bb_key_code_get_label (BbKeyCode key);

/** Returns: the name that @press has in tables and settings */
BbKeyCode bb_key_press_get_code (const BbKeyPress *press);

G_END_DECLS
