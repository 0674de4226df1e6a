/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is one video: settings, song, boards, and all that is said about them? */
#include "model/project.h"

#define DEFAULT_SECONDS 60

static void
settings_own (gpointer value)
{
  BbSettings *self = value;

  self->title = g_strdup (self->title);
  self->artist = g_strdup (self->artist);
  self->director = g_strdup (self->director);
  self->version = g_strdup (self->version);
}

static void
settings_clear (gpointer value)
{
  BbSettings *self = value;

  g_free (self->title);
  g_free (self->artist);
  g_free (self->director);
  g_free (self->version);
}

static const BbValueClass settings_class = { "settings", sizeof (BbSettings), settings_own, settings_clear };

static void
project_own (gpointer value)
{
  BbProject *self = value;

  bb_settings_ref (self->settings);
  bb_song_ref (self->song);
  for (guint kind = 0; kind < BB_N_LISTS; kind++)
    bb_list_ref (self->lists[kind]);
}

static void
project_clear (gpointer value)
{
  BbProject *self = value;

  bb_settings_unref (self->settings);
  bb_song_unref (self->song);
  for (guint kind = 0; kind < BB_N_LISTS; kind++)
    bb_list_unref (self->lists[kind]);
}

static const BbValueClass project_class = { "project", sizeof (BbProject), project_own, project_clear };

BbSettings *
bb_settings_new (void)
{
  BbSettings *self = bb_value_new (&settings_class);

  self->rate = BB_FRAME_RATE_DEFAULT;
  self->width = 1920;
  self->height = 1080;
  self->length = DEFAULT_SECONDS * bb_frame_rate_nominal (&self->rate);
  return self;
}

double
bb_settings_get_aspect (const BbSettings *self)
{
  return (double) self->width / self->height;
}

gboolean
bb_settings_has_default_length (const BbSettings *self)
{
  const BbFrameRate rate = BB_FRAME_RATE_DEFAULT;
  gint64 length = DEFAULT_SECONDS * bb_frame_rate_nominal (&rate);

  return self->length == bb_time_convert_frame (&rate, &self->rate, length);
}

BbProject *
bb_project_new (void)
{
  BbProject *self = bb_value_new (&project_class);
  g_autoptr (BbBoard) board = bb_board_new ();
  GPtrArray *places = g_ptr_array_new ();

  self->settings = bb_settings_new ();
  g_ptr_array_add (places, bb_place_new (0, board));
  self->lists[BB_PLACES] = bb_list_new_take (places);
  for (guint kind = BB_PLACES + 1; kind < BB_N_LISTS; kind++)
    self->lists[kind] = bb_list_new ();

  return self;
}

BbProject *
bb_project_with_settings (const BbProject *self, BbSettings *settings)
{
  BbProject *next = bb_project_copy (self);

  bb_settings_unref (next->settings);
  next->settings = settings;
  return next;
}

BbProject *
bb_project_with_song (const BbProject *self, const BbSong *song)
{
  BbProject *next = bb_project_copy (self);

  bb_value_set (&next->song, song);
  return next;
}

BbProject *
bb_project_with_list (const BbProject *self, BbListKind kind, BbList *list)
{
  BbProject *next = bb_project_copy (self);

  bb_list_unref (next->lists[kind]);
  next->lists[kind] = list;
  return next;
}

guint
bb_project_count (const BbProject *self)
{
  return self->lists[BB_PLACES]->n_items;
}

const BbPlace *
bb_project_get_place (const BbProject *self, guint index)
{
  return bb_list_get (self->lists[BB_PLACES], index);
}

const BbBoard *
bb_project_get_board (const BbProject *self, guint index)
{
  return bb_place_get_board (bb_project_get_place (self, index));
}

gint64
bb_project_get_start (const BbProject *self, guint index)
{
  if (index >= bb_project_count (self))
    return self->settings->length;

  return bb_project_get_place (self, index)->start;
}

gint64
bb_project_get_duration (const BbProject *self, guint index)
{
  return bb_project_get_start (self, index + 1) - bb_project_get_start (self, index);
}

guint
bb_project_find_place (const BbProject *self, gint64 frame)
{
  guint low = 0, high = bb_project_count (self);

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (bb_project_get_place (self, middle)->start <= frame)
        low = middle;
      else
        high = middle;
    }

  return low;
}

static gboolean
place_has_board (const BbPlace *place, const char *id)
{
  for (guint i = 0; i < place->options->n_items; i++)
    {
      const BbBoard *board = bb_list_get (place->options, i);

      if (g_str_equal (board->id, id))
        return TRUE;
    }

  return FALSE;
}

int
bb_project_find_board (const BbProject *self, const char *id)
{
  for (guint i = 0; i < bb_project_count (self); i++)
    {
      if (place_has_board (bb_project_get_place (self, i), id))
        return (int) i;
    }

  return -1;
}

const BbScene *
bb_project_find_scene (const BbProject *self, const char *id)
{
  const BbList *scenes = self->lists[BB_SCENES];

  for (guint i = 0; i < scenes->n_items; i++)
    {
      const BbScene *scene = bb_list_get (scenes, i);

      if (g_str_equal (scene->id, id))
        return scene;
    }

  return NULL;
}

const BbField *
bb_project_find_field (const BbProject *self, const char *id)
{
  const BbField *builtin = bb_field_find_builtin (id);

  return builtin != NULL ? builtin : bb_project_find_own_field (self, id);
}

const BbField *
bb_project_find_own_field (const BbProject *self, const char *id)
{
  const BbList *fields = self->lists[BB_FIELDS];

  for (guint i = 0; i < fields->n_items; i++)
    {
      const BbField *field = bb_list_get (fields, i);

      if (g_str_equal (field->id, id))
        return field;
    }

  return NULL;
}

BbList *
bb_project_list_fields (const BbProject *self)
{
  const BbList *builtin = bb_field_list_builtin ();
  const BbList *own = self->lists[BB_FIELDS];

  return bb_list_splice (builtin, builtin->n_items, 0, own->items, own->n_items);
}
