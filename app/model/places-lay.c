/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do many boards go that are laid at once? */
#include "model/places.h"

#include <math.h>

static gboolean
is_blank (const BbProject *project, guint index)
{
  return bb_place_is_blank (bb_project_get_place (project, index));
}

/* replaces @n places from @index on by those of @places, which are taken over */
static BbProject *
splice_places (const BbProject *project, guint index, guint n, GPtrArray *places)
{
  g_autoptr (BbList) items = bb_list_new_take (places);

  return bb_project_with_list (project, BB_PLACES,
                               bb_list_splice (project->lists[BB_PLACES], index, n, items->items, items->n_items));
}

/* lays @board at @frame into the blank place @index, and leaves the rest of it blank on both sides */
static BbProject *
lay_in_blank (const BbProject *project, guint index, gint64 frame, const BbBoard *board, gint64 interval)
{
  const BbPlace *blank = bb_project_get_place (project, index);
  gboolean has_head = blank->start < frame;
  GPtrArray *places = g_ptr_array_new ();

  if (has_head)
    g_ptr_array_add (places, bb_place_ref (blank));
  g_ptr_array_add (places, bb_place_new (frame, board));

  if (interval < bb_project_get_start (project, index + 1) - frame)
    {
      g_autoptr (BbBoard) rest = has_head ? bb_board_new () : bb_board_ref (bb_place_get_board (blank));

      g_ptr_array_add (places, bb_place_new (frame + interval, rest));
    }

  return splice_places (project, index, 1, places);
}

static gboolean
is_locked (const BbProject *project, guint index)
{
  return bb_project_get_board (project, index)->is_locked;
}

static BbProject *
lay_in_board (const BbProject *project, guint index, gint64 frame, const BbBoard *board)
{
  GPtrArray *places = g_ptr_array_new ();

  g_ptr_array_add (places, bb_place_new (frame, board));
  return splice_places (project, index + 1, 0, places);
}

/* lengthens the video, so that @board at @frame has @interval */
static BbProject *
lay_at_end (const BbProject *project, gint64 frame, const BbBoard *board, gint64 interval)
{
  BbSettings *settings = bb_settings_copy (project->settings);
  g_autoptr (BbProject) longer = NULL;

  settings->length = MIN (frame + interval, BB_LENGTH_MAX);
  longer = bb_project_with_settings (project, settings);
  return lay_in_board (longer, bb_project_count (project) - 1, frame, board);
}

static BbProject *
lay_on_shelf (const BbProject *project, const BbBoard *board)
{
  const BbList *shelf = project->lists[BB_SHELF];

  return bb_project_with_list (project, BB_SHELF, bb_list_insert (shelf, shelf->n_items, board));
}

gint64
bb_places_find_room (const BbProject *project, gint64 frame)
{
  guint count = bb_project_count (project);

  if (frame >= project->settings->length)
    return frame;

  for (guint i = bb_project_find_place (project, frame); i < count; i++)
    {
      gint64 start = bb_project_get_start (project, i);
      gint64 half = bb_project_get_duration (project, i) / 2;

      if (is_locked (project, i))
        continue;
      if (frame > start || is_blank (project, i))
        return MAX (frame, start);
      if (half > 0)
        return start + half;
    }

  return project->settings->length;
}

static BbProject *
lay_one (const BbProject *project, gint64 frame, const BbBoard *board, gint64 interval)
{
  guint index = bb_project_find_place (project, frame);

  if (frame >= BB_LENGTH_MAX)
    return lay_on_shelf (project, board);
  if (frame >= project->settings->length)
    return lay_at_end (project, frame, board, interval);
  if (is_blank (project, index))
    return lay_in_blank (project, index, frame, board, interval);
  return lay_in_board (project, index, frame, board);
}

BbProject *
bb_places_lay_at_pace (const BbProject *project, gint64 frame, GPtrArray *boards, const BbPace *pace)
{
  BbProject *laid = bb_project_ref (project);
  double due = CLAMP (frame, 0, project->settings->length);

  for (guint i = 0; i < boards->len; i++)
    {
      g_autoptr (BbProject) before = laid;
      gint64 room = bb_places_find_room (before, llround (due));
      double next;

      if (room > llround (due))
        due = room;
      next = bb_pace_next (pace, due);
      laid = lay_one (before, room, g_ptr_array_index (boards, i), MAX (llround (next) - room, 1));
      due = next;
    }

  return laid;
}

BbProject *
bb_places_lay (const BbProject *project, gint64 frame, GPtrArray *boards, double interval)
{
  BbPace pace = bb_pace_of_frames (MIN (interval, BB_LENGTH_MAX));

  return bb_places_lay_at_pace (project, frame, boards, &pace);
}
