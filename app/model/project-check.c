/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a project keep the invariants of the model? */
#include "model/project.h"

#include "model/id.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

typedef gboolean (*Check) (const BbProject *self, GError **error);

static gboolean G_GNUC_PRINTF (2, 3)
fail (GError **error, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  if (error != NULL)
    *error = g_error_new_valist (G_IO_ERROR, G_IO_ERROR_INVALID_DATA, format, arguments);
  va_end (arguments);
  return FALSE;
}

static gboolean
check_settings (const BbProject *self, GError **error)
{
  const BbSettings *settings = self->settings;

  if (!bb_frame_rate_is_valid (&settings->rate))
    return fail (error, _("%d/%d is not a frame rate that Beatboard knows."),
                 settings->rate.numerator, settings->rate.denominator);
  if (settings->width < BB_SIZE_MIN || settings->width > BB_SIZE_MAX
      || settings->height < BB_SIZE_MIN || settings->height > BB_SIZE_MAX)
    return fail (error, _("A picture of %d×%d pixels is outside %d to %d pixels a side."),
                 settings->width, settings->height, BB_SIZE_MIN, BB_SIZE_MAX);
  if (settings->length < 1 || settings->length > BB_LENGTH_MAX)
    return fail (error, _("A length of %" G_GINT64_FORMAT " frames is outside 1 to %d."),
                 settings->length, BB_LENGTH_MAX);
  return TRUE;
}

static gboolean
check_places (const BbProject *self, GError **error)
{
  if (bb_project_count (self) == 0)
    return fail (error, _("The project has no board."));
  if (bb_project_get_start (self, 0) != 0)
    return fail (error, _("The first board starts at frame %" G_GINT64_FORMAT ", not at 0."),
                 bb_project_get_start (self, 0));

  for (guint i = 0; i < bb_project_count (self); i++)
    {
      if (bb_project_get_duration (self, i) < 1)
        return fail (error,
                     _("Board %s at frame %" G_GINT64_FORMAT " has no length: the next one, or the "
                       "end of the video, does not come after it."),
                     bb_project_get_board (self, i)->id, bb_project_get_start (self, i));
    }

  return TRUE;
}

static gboolean
add_id (GHashTable *ids, const char *id, GError **error)
{
  if (!bb_id_is_valid (id))
    return fail (error, _("“%s” cannot be an id."), id);
  if (!g_hash_table_add (ids, (gpointer) id))
    return fail (error, _("The id “%s” is used twice."), id);
  return TRUE;
}

static gboolean
add_board_ids (GHashTable *ids, const BbBoard *board, GError **error)
{
  if (!add_id (ids, board->id, error))
    return FALSE;

  for (guint i = 0; i < board->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (board->layers, i);

      if (!add_id (ids, layer->id, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_list_ids (GHashTable *ids, const BbList *boards, GError **error)
{
  for (guint i = 0; i < boards->n_items; i++)
    {
      if (!add_board_ids (ids, bb_list_get (boards, i), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_ids (const BbProject *self, GError **error)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  const BbList *scenes = self->lists[BB_SCENES];

  for (guint i = 0; i < bb_project_count (self); i++)
    {
      if (!add_list_ids (ids, bb_project_get_place (self, i)->options, error))
        return FALSE;
    }
  for (guint i = 0; i < scenes->n_items; i++)
    {
      if (!add_id (ids, ((const BbScene *) bb_list_get (scenes, i))->id, error))
        return FALSE;
    }

  return add_list_ids (ids, self->lists[BB_SHELF], error);
}

static gboolean
check_song (const BbProject *self, GError **error)
{
  const BbSong *song = self->song;

  if (song == NULL)
    return TRUE;
  if (song->sample_rate < 1 || song->n_samples < 0)
    return fail (error, _("The song “%s” has no possible sample rate or length."), song->media);

  for (guint i = 0; i < song->map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (song->map, i);

      if (stretch->from < 0 || stretch->to < stretch->from || stretch->to > song->n_samples)
        return fail (error,
                     _("The song map takes samples %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT
                       " of a song of %" G_GINT64_FORMAT "."),
                     stretch->from, stretch->to, song->n_samples);
    }

  return TRUE;
}

static const Check checks[] = { check_settings, check_places, check_ids, check_song };

gboolean
bb_project_check (const BbProject *self, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      if (!checks[i](self, error))
        return FALSE;
    }

  return TRUE;
}
