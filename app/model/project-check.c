/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a project keep the invariants of the model? */
#include "model/project.h"

#include "model/chapter.h"
#include "model/id.h"
#include "model/lyric.h"
#include "model/note.h"
#include "model/scene.h"
#include "model/section.h"
#include "model/stamp.h"
#include "model/tempo.h"
#include "model/track.h"
#include "model/video.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <math.h>

typedef gboolean (*Check) (const BbProject *self, GError **error);

static gboolean G_GNUC_PRINTF (2, 3) fail (GError **error, const char *format, ...)
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
    return fail (error, _ ("%d/%d is not a frame rate that Beatboard knows."), settings->rate.numerator,
                 settings->rate.denominator);
  if (settings->width < BB_SIZE_MIN || settings->width > BB_SIZE_MAX || settings->height < BB_SIZE_MIN ||
      settings->height > BB_SIZE_MAX)
    return fail (error, _ ("A picture of %d×%d pixels is outside %d to %d pixels a side."), settings->width,
                 settings->height, BB_SIZE_MIN, BB_SIZE_MAX);
  if (settings->start < 0 || settings->start > BB_LENGTH_MAX)
    return fail (error, _ ("A start timecode of %" PRId64 " frames is outside 0 to %d."), settings->start,
                 BB_LENGTH_MAX);
  if (settings->length < 1 || settings->length > BB_LENGTH_MAX)
    return fail (error, _ ("A length of %" PRId64 " frames is outside 1 to %d."), settings->length, BB_LENGTH_MAX);
  return TRUE;
}

static gboolean
check_places (const BbProject *self, GError **error)
{
  if (bb_project_count (self) == 0)
    return fail (error, _ ("The project has no board."));
  if (bb_project_get_start (self, 0) != 0)
    return fail (error, _ ("The first board starts at frame %" PRId64 ", not at 0."), bb_project_get_start (self, 0));

  for (guint i = 0; i < bb_project_count (self); i++)
    {
      if (bb_project_get_duration (self, i) < 1)
        return fail (error,
                     _ ("Board %s at frame %" PRId64 " has no length: the next one, or the "
                        "end of the video, does not come after it."),
                     bb_project_get_board (self, i)->id, bb_project_get_start (self, i));
    }

  return TRUE;
}

static gboolean
add_id (GHashTable *ids, const char *id, GError **error)
{
  if (!bb_id_is_valid (id))
    return fail (error, _ ("“%s” cannot be an id."), id);
  if (!g_hash_table_add (ids, (gpointer) id))
    return fail (error, _ ("The id “%s” is used twice."), id);
  return TRUE;
}

/* the very layer that the project's list has, once on a board */
static gboolean
check_shared (const BbProject *self, const BbBoard *board, guint index, GError **error)
{
  const BbList *layers = self->lists[BB_LAYERS];
  const BbLayer *layer = bb_list_get (board->layers, index);
  guint i = 0;

  while (i < layers->n_items && bb_list_get (layers, i) != layer)
    i++;
  if (i == layers->n_items)
    return fail (error, _ ("The layer “%s” of board %s is not one of those that boards share."), layer->id, board->id);
  if (bb_board_find_layer (board, layer->id) != (int) index)
    return fail (error, _ ("The id “%s” is used twice."), layer->id);
  return TRUE;
}

static gboolean
add_layer_ids (const BbProject *self, GHashTable *ids, const BbBoard *board, GError **error)
{
  for (guint i = 0; i < board->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (board->layers, i);

      if (layer->is_shared ? !check_shared (self, board, i, error) : !add_id (ids, layer->id, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_board_ids (const BbProject *self, GHashTable *ids, const BbBoard *board, GError **error)
{
  return add_id (ids, board->id, error) && add_layer_ids (self, ids, board, error) &&
         add_layer_ids (self, ids, board->plan, error);
}

static gboolean
add_list_ids (const BbProject *self, GHashTable *ids, const BbList *boards, GError **error)
{
  for (guint i = 0; i < boards->n_items; i++)
    {
      if (!add_board_ids (self, ids, bb_list_get (boards, i), error))
        return FALSE;
    }

  return TRUE;
}

/* what the lists hold that have ids of their own, beside boards */
static const struct
{
  BbListKind kind;
  gsize id_offset;
} lists_with_ids[] = {
  { BB_SCENES, offsetof (BbScene, id) },      { BB_SECTIONS, offsetof (BbSection, id) },
  { BB_LYRICS, offsetof (BbLyric, id) },      { BB_NOTES, offsetof (BbNote, id) },
  { BB_TRACKS, offsetof (BbTrack, id) },      { BB_VIDEOS, offsetof (BbVideo, id) },
  { BB_TREATMENT, offsetof (BbChapter, id) }, { BB_LAYERS, offsetof (BbLayer, id) },
  { BB_STAMPS, offsetof (BbStamp, id) },
};

static gboolean
add_record_ids (GHashTable *ids, const BbList *records, gsize id_offset, GError **error)
{
  for (guint i = 0; i < records->n_items; i++)
    {
      if (!add_id (ids, G_STRUCT_MEMBER (char *, records->items[i], id_offset), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_reference_ids (GHashTable *ids, const BbList *chapters, GError **error)
{
  for (guint i = 0; i < chapters->n_items; i++)
    {
      const BbChapter *chapter = bb_list_get (chapters, i);

      if (!add_record_ids (ids, chapter->references, offsetof (BbReference, id), error))
        return FALSE;
    }

  return TRUE;
}

/* what a stamp shows lies on no board, and so shares nothing with one */
static gboolean
check_unshared (const BbList *layers, GError **error)
{
  for (guint i = 0; i < layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (layers, i);

      if (layer->is_shared)
        return fail (error, _ ("The layer “%s” of a stamp is shared. Only those of boards can be."), layer->id);
    }

  return TRUE;
}

static gboolean
add_stamp_ids (const BbProject *self, GHashTable *ids, GError **error)
{
  const BbList *stamps = self->lists[BB_STAMPS];

  for (guint i = 0; i < stamps->n_items; i++)
    {
      const BbBoard *board = ((const BbStamp *) bb_list_get (stamps, i))->board;

      if (!check_unshared (board->layers, error) || !check_unshared (board->plan->layers, error) ||
          !add_board_ids (self, ids, board, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_ids (const BbProject *self, GError **error)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < bb_project_count (self); i++)
    {
      if (!add_list_ids (self, ids, bb_project_get_place (self, i)->options, error))
        return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (lists_with_ids); i++)
    {
      if (!add_record_ids (ids, self->lists[lists_with_ids[i].kind], lists_with_ids[i].id_offset, error))
        return FALSE;
    }

  return add_list_ids (self, ids, self->lists[BB_SHELF], error) && add_stamp_ids (self, ids, error) &&
         add_reference_ids (ids, self->lists[BB_TREATMENT], error);
}

static gboolean
check_fields (const BbProject *self, GError **error)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  const BbList *fields = self->lists[BB_FIELDS];

  for (guint i = 0; i < fields->n_items; i++)
    {
      const BbField *field = bb_list_get (fields, i);

      if (bb_field_find_builtin (field->id) != NULL || !g_hash_table_add (ids, field->id))
        return fail (error, _ ("The field “%s” is defined twice."), field->id);
    }

  return TRUE;
}

static double
get_tempo_order (gconstpointer item)
{
  return ((const BbTempo *) item)->sample;
}

static double
get_section_order (gconstpointer item)
{
  return (double) ((const BbSection *) item)->from;
}

static double
get_lyric_order (gconstpointer item)
{
  return (double) ((const BbLyric *) item)->from;
}

static double
get_note_order (gconstpointer item)
{
  return (double) ((const BbNote *) item)->frame;
}

static const struct
{
  BbListKind kind;
  double (*get_order) (gconstpointer item);
  const char *what;
} sorted_lists[] = {
  { BB_TEMPI, get_tempo_order, N_ ("The tempo segments are not in the order of time.") },
  { BB_SECTIONS, get_section_order, N_ ("The sections are not in the order of time.") },
  { BB_LYRICS, get_lyric_order, N_ ("The lyrics are not in the order of time.") },
  { BB_NOTES, get_note_order, N_ ("The notes are not in the order of time.") },
};

static gboolean
check_order (const BbProject *self, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (sorted_lists); i++)
    {
      const BbList *list = self->lists[sorted_lists[i].kind];

      for (guint j = 1; j < list->n_items; j++)
        {
          /* one that is not a number is in no order */
          if (!(sorted_lists[i].get_order (bb_list_get (list, j - 1)) <=
                sorted_lists[i].get_order (bb_list_get (list, j))))
            return fail (error, "%s", _ (sorted_lists[i].what));
        }
    }

  return TRUE;
}

static gboolean
check_tempi (const BbProject *self, GError **error)
{
  const BbList *tempi = self->lists[BB_TEMPI];

  for (guint i = 0; i < tempi->n_items; i++)
    {
      const BbTempo *tempo = bb_list_get (tempi, i);

      if (!isfinite (tempo->sample) || !isfinite (tempo->tempo) || tempo->tempo <= 0 || tempo->beats_per_bar < 1)
        return fail (error, _ ("A tempo of %g beats a minute, %d to a bar, cannot be."), tempo->tempo,
                     tempo->beats_per_bar);
    }

  return TRUE;
}

static gboolean
check_song (const BbProject *self, GError **error)
{
  const BbSong *song = self->song;

  if (song == NULL)
    return TRUE;
  if (song->sample_rate < 1 || song->n_samples < 0)
    return fail (error, _ ("The song “%s” has no possible sample rate or length."), song->media);

  for (guint i = 0; i < song->map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (song->map, i);

      if (stretch->from < 0 || stretch->to < stretch->from || stretch->to > song->n_samples)
        return fail (error, _ ("The song map takes samples %" PRId64 " to %" PRId64 " of a song of %" PRId64 "."),
                     stretch->from, stretch->to, song->n_samples);
      if (i > 0 && stretch->start < ((const BbStretch *) bb_list_get (song->map, i - 1))->start)
        return fail (error, _ ("The stretches of the song are not in the order of time."));
    }

  return TRUE;
}

static const Check checks[] = { check_settings, check_places, check_ids, check_fields,
                                check_order,    check_tempi,  check_song };

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
