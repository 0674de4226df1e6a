/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be said about a board? */
#include "model/field.h"

#include <glib/gi18n-lib.h>

static const char *const type_names[BB_FIELD_N_TYPES] = {
  [BB_FIELD_LINE] = "line",
  [BB_FIELD_TEXT] = "text",
  [BB_FIELD_KIND] = "kind",
  [BB_FIELD_SCENE] = "scene",
};

static const struct
{
  const char *id;
  const char *label;
  BbFieldType type;
} builtin_fields[] = {
  { BB_FIELD_ID_SCENE, N_ ("Scene"), BB_FIELD_SCENE },
  { BB_FIELD_ID_KIND, N_ ("Kind"), BB_FIELD_KIND },
  { BB_FIELD_ID_ACTION, N_ ("Action"), BB_FIELD_TEXT },
  { BB_FIELD_ID_CAMERA, N_ ("Camera"), BB_FIELD_LINE },
  { BB_FIELD_ID_CAMERA_RATE, N_ ("Camera rate"), BB_FIELD_LINE },
  { BB_FIELD_ID_LYRIC, N_ ("Lyric"), BB_FIELD_TEXT },
  { BB_FIELD_ID_CHOREOGRAPHY, N_ ("Choreography"), BB_FIELD_TEXT },
  { BB_FIELD_ID_NOTES, N_ ("Notes"), BB_FIELD_TEXT },
};

static const BbShotKind shot_kinds[] = {
  { "dance", N_ ("Dance") },
  { "lip-sync", N_ ("Lip-sync") },
  { "drama", N_ ("Drama") },
  { "insert", N_ ("Insert") },
};

static void
field_own (gpointer value)
{
  BbField *self = value;

  self->id = g_strdup (self->id);
  self->label = g_strdup (self->label);
}

static void
field_clear (gpointer value)
{
  BbField *self = value;

  g_free (self->id);
  g_free (self->label);
}

static const BbValueClass field_class = { "field", sizeof (BbField), field_own, field_clear };

BbField *
bb_field_new (const char *id, const char *label, BbFieldType type)
{
  BbField *self = bb_value_new (&field_class);

  self->id = g_strdup (id);
  self->label = g_strdup (label);
  self->type = type;
  return self;
}

const BbList *
bb_field_list_builtin (void)
{
  static BbList *list;

  if (g_once_init_enter (&list))
    {
      GPtrArray *fields = g_ptr_array_new ();

      for (guint i = 0; i < G_N_ELEMENTS (builtin_fields); i++)
        g_ptr_array_add (fields, bb_field_new (builtin_fields[i].id, builtin_fields[i].label, builtin_fields[i].type));
      g_once_init_leave (&list, bb_list_new_take (fields));
    }

  return list;
}

const BbField *
bb_field_find_builtin (const char *id)
{
  const BbList *fields = bb_field_list_builtin ();

  for (guint i = 0; i < fields->n_items; i++)
    {
      const BbField *field = bb_list_get (fields, i);

      if (g_str_equal (field->id, id))
        return field;
    }

  return NULL;
}

const char *
bb_field_get_label (const BbField *self)
{
  return bb_field_find_builtin (self->id) == self ? _ (self->label) : self->label;
}

const char *
bb_field_type_to_name (BbFieldType type)
{
  g_return_val_if_fail (type < BB_FIELD_N_TYPES, NULL);

  return type_names[type];
}

const BbShotKind *
bb_field_list_kinds (guint *n_kinds)
{
  *n_kinds = G_N_ELEMENTS (shot_kinds);
  return shot_kinds;
}

const char *
bb_field_get_kind_label (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (shot_kinds); i++)
    {
      if (g_str_equal (shot_kinds[i].id, id))
        return _ (shot_kinds[i].label);
    }

  return id;
}

static void
text_own (gpointer value)
{
  BbText *self = value;

  self->text = g_strdup (self->text);
}

static void
text_clear (gpointer value)
{
  BbText *self = value;

  g_free (self->text);
}

static const BbValueClass text_class = { "text", sizeof (BbText), text_own, text_clear };

BbText *
bb_text_new (const char *field, const char *text)
{
  BbText *self = bb_value_new (&text_class);

  self->field = g_intern_string (field);
  self->text = g_strdup (text);
  return self;
}
