/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are many values kept in order? */
#include "model/list.h"

#include <string.h>

static void
list_own (gpointer value)
{
  BbList *self = value;

  self->items = g_memdup2 (self->items, self->n_items * sizeof (gpointer));
  for (guint i = 0; i < self->n_items; i++)
    bb_value_ref (self->items[i]);
}

static void
list_clear (gpointer value)
{
  BbList *self = value;

  for (guint i = 0; i < self->n_items; i++)
    bb_value_unref (self->items[i]);
  g_free (self->items);
}

static const BbValueClass list_class = { "list", sizeof (BbList), list_own, list_clear };

BbList *
bb_list_new (void)
{
  return bb_value_new (&list_class);
}

static BbList *
list_new_sized (guint n_items)
{
  BbList *self = bb_list_new ();

  self->n_items = n_items;
  self->items = g_new (gpointer, n_items);
  return self;
}

static void
copy_items (gpointer *to, const gpointer *from, guint n_items)
{
  for (guint i = 0; i < n_items; i++)
    to[i] = bb_value_ref (from[i]);
}

BbList *
bb_list_new_from (const gpointer *items, guint n_items)
{
  BbList *self = list_new_sized (n_items);

  copy_items (self->items, items, n_items);
  return self;
}

BbList *
bb_list_new_take (GPtrArray *items)
{
  BbList *self = bb_list_new ();
  gsize n_items;

  self->items = g_ptr_array_steal (items, &n_items);
  self->n_items = (guint) n_items;
  g_ptr_array_unref (items);
  return self;
}

BbList *
bb_list_splice (const BbList *self, guint index, guint n_removed, const gpointer *items, guint n_items)
{
  BbList *next;
  guint tail;

  g_return_val_if_fail (index <= self->n_items && n_removed <= self->n_items - index, NULL);

  tail = self->n_items - index - n_removed;
  next = list_new_sized (index + n_items + tail);
  next->base.extra = g_strdup (self->base.extra);
  copy_items (next->items, self->items, index);
  copy_items (next->items + index, items, n_items);
  copy_items (next->items + index + n_items, self->items + index + n_removed, tail);
  return next;
}

BbList *
bb_list_replace (const BbList *self, guint index, gconstpointer item)
{
  return bb_list_splice (self, index, 1, (gpointer *) &item, 1);
}

BbList *
bb_list_insert (const BbList *self, guint index, gconstpointer item)
{
  return bb_list_splice (self, index, 0, (gpointer *) &item, 1);
}

BbList *
bb_list_remove (const BbList *self, guint index)
{
  return bb_list_splice (self, index, 1, NULL, 0);
}

gboolean
bb_list_is_same (const BbList *a, const BbList *b)
{
  if (a->n_items != b->n_items)
    return FALSE;

  for (guint i = 0; i < a->n_items; i++)
    {
      if (a->items[i] != b->items[i])
        return FALSE;
    }

  return TRUE;
}
