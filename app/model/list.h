/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are many values kept in order? */
#pragma once

#include "model/value.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbList, bb_list)

/**
 * BbList:
 * @n_items: how many
 * @items: (array length=n_items): the values
 *
 * An immutable array of values of one kind. Every change makes a new list that shares the items.
 */
struct _BbList
{
  BbValue base;
  guint n_items;
  gpointer *items;
};

/** Returns: (transfer full): the empty list */
BbList *bb_list_new (void);

/** Returns: (transfer full): a list of @items, of which each gains a reference */
BbList *bb_list_new_from (const gpointer *items, guint n_items);

/** Returns: (transfer full): a list that takes over @items (transfer full), whose elements it owns then */
BbList *bb_list_new_take (GPtrArray *items);

/**
 * bb_list_splice:
 * @index: where, 0 to n_items
 * @n_removed: how many go from there on
 * @items: (array length=n_items) (nullable): what comes in their place; each gains a reference
 *
 * Returns: (transfer full): the new list
 */
BbList *bb_list_splice (const BbList *self, guint index, guint n_removed, const gpointer *items, guint n_items);

/** Returns: (transfer full): the list with @item in place of the one at @index */
BbList *bb_list_replace (const BbList *self, guint index, gconstpointer item);

/** Returns: (transfer full): the list with @item before the one at @index (n_items: at the end) */
BbList *bb_list_insert (const BbList *self, guint index, gconstpointer item);

/** Returns: (transfer full): the list without the item at @index */
BbList *bb_list_remove (const BbList *self, guint index);

/** Returns: whether both hold the very same items, in the same order */
gboolean bb_list_is_same (const BbList *a, const BbList *b);

/** Returns: (transfer none): the item at @index */
static inline gconstpointer
bb_list_get (const BbList *self, guint index)
{
  g_assert (index < self->n_items);
  return self->items[index];
}

G_END_DECLS
