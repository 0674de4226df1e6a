/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a video become longer, shorter, or another number of frames a second? */
#include "model/places.h"

#include "model/note.h"
#include "model/numbering.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <inttypes.h>

static BbProject *
with_length (const BbProject *project, gint64 length)
{
  BbSettings *settings = bb_settings_copy (project->settings);

  settings->length = length;
  return bb_project_with_settings (project, settings);
}

/* how many places begin before @length */
static guint
count_before (const BbProject *project, gint64 length)
{
  return bb_project_find_place (project, length - 1) + 1;
}

static gboolean
fail_at (const BbProject *project, guint index, gint64 length, GError **error)
{
  const BbSettings *settings = project->settings;
  g_auto (GStrv) numbers = bb_numbering_compute (project);
  g_autofree char *end = bb_time_to_timecode (&settings->rate, settings->start, length);
  g_autofree char *start = bb_time_to_timecode (&settings->rate, settings->start,
                                                bb_project_get_start (project, index));

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _ ("The video cannot end at %s: board %s starts at %s. Move or delete it first."), end, numbers[index],
               start);
  return FALSE;
}

static gboolean
can_end_at (const BbProject *project, gint64 length, GError **error)
{
  if (length < 1 || length > BB_LENGTH_MAX)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("A length of %" PRId64 " frames is outside 1 to %d."), length, BB_LENGTH_MAX);
      return FALSE;
    }

  for (guint i = count_before (project, length); i < bb_project_count (project); i++)
    {
      if (!bb_place_is_blank (bb_project_get_place (project, i)))
        return fail_at (project, i, length, error);
    }

  return TRUE;
}

static BbProject *
shorten (const BbProject *project, gint64 length)
{
  g_autoptr (BbProject) shorter = with_length (project, length);
  guint n = count_before (project, length);
  BbList *places = bb_list_new_from (project->lists[BB_PLACES]->items, n);

  return bb_project_with_list (shorter, BB_PLACES, places);
}

static BbProject *
lengthen (const BbProject *project, gint64 length)
{
  g_autoptr (BbProject) longer = with_length (project, length);
  const BbList *places = project->lists[BB_PLACES];
  g_autoptr (BbBoard) board = NULL;
  g_autoptr (BbPlace) place = NULL;

  if (bb_place_is_blank (bb_list_get (places, places->n_items - 1)))
    return g_steal_pointer (&longer);

  board = bb_board_new ();
  place = bb_place_new (project->settings->length, board);
  return bb_project_with_list (longer, BB_PLACES, bb_list_insert (places, places->n_items, place));
}

BbProject *
bb_places_set_length (const BbProject *project, gint64 length, GError **error)
{
  if (!can_end_at (project, length, error))
    return NULL;
  if (length == project->settings->length)
    return bb_project_ref (project);

  return length < project->settings->length ? shorten (project, length) : lengthen (project, length);
}

/* from one rate to another */
typedef struct
{
  const BbFrameRate *from;
  const BbFrameRate *to;
} Change;

static gint64
change_frame (const Change *change, gint64 frame)
{
  return bb_time_convert_frame (change->from, change->to, frame);
}

/* a transition keeps its length in time, and at least one frame */
static BbBoard *
change_board (const Change *change, const BbBoard *board)
{
  BbBoard *changed;

  if (board->transition_length == 0)
    return bb_board_ref (board);

  changed = bb_board_copy (board);
  changed->transition_length = MAX (change_frame (change, board->transition_length), 1);
  return changed;
}

static BbList *
change_boards (const Change *change, const BbList *boards)
{
  GPtrArray *changed = g_ptr_array_new ();

  for (guint i = 0; i < boards->n_items; i++)
    g_ptr_array_add (changed, change_board (change, bb_list_get (boards, i)));
  return bb_list_new_take (changed);
}

/* @end: (out): the first frame after the start of the last */
static BbList *
change_places (const Change *change, const BbList *places, gint64 *end)
{
  GPtrArray *moved = g_ptr_array_new ();

  *end = 0;
  for (guint i = 0; i < places->n_items; i++)
    {
      const BbPlace *place = bb_list_get (places, i);
      g_autoptr (BbList) options = change_boards (change, place->options);
      gint64 start = MAX (change_frame (change, place->start), *end);

      g_ptr_array_add (moved, bb_place_new_with_options (start, options, place->live));
      *end = start + 1;
    }

  return bb_list_new_take (moved);
}

static BbList *
change_notes (const Change *change, const BbList *notes)
{
  GPtrArray *moved = g_ptr_array_new ();

  for (guint i = 0; i < notes->n_items; i++)
    {
      BbNote *note = bb_note_copy (bb_list_get (notes, i));
      gint64 end = change_frame (change, note->frame + note->length);

      note->frame = change_frame (change, note->frame);
      note->length = note->length > 0 ? MAX (end - note->frame, 1) : 0;
      g_ptr_array_add (moved, note);
    }

  return bb_list_new_take (moved);
}

static BbSong *
change_song (const Change *change, const BbSong *song)
{
  BbSong *moved = bb_song_copy (song);
  GPtrArray *map = g_ptr_array_new ();

  for (guint i = 0; i < song->map->n_items; i++)
    {
      BbStretch *stretch = bb_stretch_copy (bb_list_get (song->map, i));

      stretch->start = change_frame (change, stretch->start);
      g_ptr_array_add (map, stretch);
    }

  bb_song_take_map (moved, bb_list_new_take (map));
  return moved;
}

static BbSettings *
change_settings (const Change *change, const BbSettings *settings, gint64 end)
{
  BbSettings *changed = bb_settings_copy (settings);

  changed->rate = *change->to;
  changed->start = bb_time_convert_timecode (change->from, change->to, settings->start);
  changed->length = MAX (change_frame (change, settings->length), end);
  return changed;
}

/* takes over @list */
static void
project_take_list (BbProject *project, BbListKind kind, BbList *list)
{
  bb_list_unref (project->lists[kind]);
  project->lists[kind] = list;
}

BbProject *
bb_places_set_rate (const BbProject *project, const BbFrameRate *rate)
{
  Change change = { &project->settings->rate, rate };
  g_autoptr (BbSong) song = NULL;
  g_autoptr (BbSettings) settings = NULL;
  BbList *places;
  BbProject *next;
  gint64 end;

  g_return_val_if_fail (bb_frame_rate_is_valid (rate), bb_project_ref (project));

  if (bb_frame_rate_equal (change.from, rate))
    return bb_project_ref (project);

  places = change_places (&change, project->lists[BB_PLACES], &end);
  settings = change_settings (&change, project->settings, end);
  if (settings->length > BB_LENGTH_MAX)
    {
      bb_list_unref (places);
      return bb_project_ref (project);
    }

  song = project->song != NULL ? change_song (&change, project->song) : NULL;
  next = bb_project_copy (project);
  bb_value_set (&next->settings, settings);
  bb_value_set (&next->song, song);
  project_take_list (next, BB_PLACES, places);
  project_take_list (next, BB_SHELF, change_boards (&change, project->lists[BB_SHELF]));
  project_take_list (next, BB_NOTES, change_notes (&change, project->lists[BB_NOTES]));
  return next;
}
