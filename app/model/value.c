/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the model share what does not change? */
#include "model/value.h"

#include <string.h>

static BbValue *
value_boxed_copy (BbValue *self)
{
  return bb_value_ref (self);
}

static void
value_boxed_free (BbValue *self)
{
  bb_value_unref (self);
}

G_DEFINE_BOXED_TYPE (BbValue, bb_value, value_boxed_copy, value_boxed_free)

gpointer
bb_value_new (const BbValueClass *klass)
{
  BbValue *self = g_malloc0 (klass->size);

  self->klass = klass;
  g_atomic_ref_count_init (&self->references);
  return self;
}

gpointer
bb_value_copy (gconstpointer value)
{
  const BbValue *from = value;
  BbValue *self;

  g_return_val_if_fail (from != NULL, NULL);

  self = g_memdup2 (from, from->klass->size);
  g_atomic_ref_count_init (&self->references);
  self->extra = g_strdup (from->extra);
  self->klass->own (self);
  return self;
}

gpointer
bb_value_ref (gconstpointer value)
{
  BbValue *self = (BbValue *) value;

  if (self != NULL)
    g_atomic_ref_count_inc (&self->references);
  return self;
}

void
bb_value_unref (gpointer value)
{
  BbValue *self = value;

  if (self == NULL || !g_atomic_ref_count_dec (&self->references))
    return;

  self->klass->clear (self);
  g_free (self->extra);
  g_free (self);
}

gboolean
bb_value_is_writable (gconstpointer value)
{
  const BbValue *self = value;

  return g_atomic_ref_count_compare ((gatomicrefcount *) &self->references, 1);
}

gboolean
bb_value_set (gpointer field, gconstpointer value)
{
  gpointer *slot = field;
  gpointer old = *slot;

  if (old == value)
    return FALSE;

  *slot = bb_value_ref (value);
  bb_value_unref (old);
  return TRUE;
}

char *
bb_string_compose (const char *text)
{
  char *composed = text != NULL ? g_utf8_normalize (text, -1, G_NORMALIZE_NFC) : NULL;

  return composed != NULL ? composed : g_strdup (text);
}

gboolean
bb_string_set (char **field, const char *text)
{
  g_autofree char *composed = bb_string_compose (text);

  if (text != NULL && *text == '\0')
    text = NULL;
  if (g_strcmp0 (*field, text != NULL ? composed : NULL) == 0)
    return FALSE;

  g_free (*field);
  *field = text != NULL ? g_steal_pointer (&composed) : NULL;
  return TRUE;
}
