/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are boards put, moved and taken away in time? */
#include "model/places.h"

#include <math.h>

static BbProject *
with_places (const BbProject *project, BbList *places)
{
  return bb_project_with_list (project, BB_PLACES, places);
}

/* takes over @place */
static BbProject *
replace_place (const BbProject *project, guint index, BbPlace *place)
{
  g_autoptr (BbPlace) kept = place;

  return with_places (project, bb_list_replace (project->lists[BB_PLACES], index, kept));
}

/* puts a new place of @board at @start, which lies inside the place before @index */
static BbProject *
insert_board (const BbProject *project, guint index, gint64 start, const BbBoard *board)
{
  g_autoptr (BbPlace) place = bb_place_new (start, board);

  return with_places (project, bb_list_insert (project->lists[BB_PLACES], index, place));
}

BbProject *
bb_places_roll (const BbProject *project, guint index, gint64 frame)
{
  gint64 least, most;

  g_return_val_if_fail (index > 0 && index < bb_project_count (project), bb_project_ref (project));

  least = bb_project_get_start (project, index - 1) + 1;
  most = bb_project_get_start (project, index + 1) - 1;
  frame = CLAMP (frame, least, most);
  if (frame == bb_project_get_start (project, index))
    return bb_project_ref (project);

  return replace_place (project, index, bb_place_with_start (bb_project_get_place (project, index), frame));
}

/* how long a board would last that begins where the place at @index does */
static gint64
find_length (const BbProject *project, guint index, const BbPace *pace)
{
  gint64 start = bb_project_get_start (project, index);

  return llround (bb_pace_next (pace, (double) start)) - start;
}

/* the frame of the place at @index at which a board splits it that was asked for on its first */
static gint64
split_point (const BbProject *project, guint index, const BbPace *pace)
{
  gint64 duration = bb_project_get_duration (project, index), length = find_length (project, index, pace);

  return bb_project_get_start (project, index) + (duration > length ? length : duration / 2);
}

/* a split there would leave a flash of the place at @index: under half a second of it */
static gboolean
leaves_flash (const BbProject *project, guint index, gint64 frame)
{
  return 2 * (frame - bb_project_get_start (project, index)) < bb_frame_rate_nominal (&project->settings->rate);
}

static gboolean
is_room (const BbProject *project, guint index)
{
  return index < bb_project_count (project) && bb_place_is_blank (bb_project_get_place (project, index));
}

/* lays @board at the start of the blank place @index: @length frames of it, or all where a flash would be left */
static BbProject *
fill_room (const BbProject *project, guint index, const BbBoard *board, gint64 length)
{
  g_autoptr (GPtrArray) boards = g_ptr_array_new ();
  gint64 rest = bb_project_get_duration (project, index) - length;

  if (2 * rest < bb_frame_rate_nominal (&project->settings->rate))
    length = bb_project_get_duration (project, index);
  g_ptr_array_add (boards, (gpointer) board);
  return bb_places_lay (project, bb_project_get_start (project, index), boards, (double) length);
}

/* does a board that is asked for at @frame, in the place at @here, go into the blank one after it? */
static gboolean
goes_on (const BbProject *project, guint here, gint64 frame, const BbPace *pace)
{
  if (!is_room (project, here + 1))
    return FALSE;

  return !is_room (project, here) || (leaves_flash (project, here, frame) &&
                                      bb_project_get_duration (project, here) <= find_length (project, here, pace));
}

BbProject *
bb_places_add (const BbProject *project, gint64 frame, const BbBoard *board, const BbPace *pace, guint *index)
{
  guint count = bb_project_count (project);
  guint here;

  frame = CLAMP (frame, 0, project->settings->length - 1);
  here = bb_project_find_place (project, frame);
  if (index != NULL)
    *index = here;

  if (goes_on (project, here, frame, pace))
    {
      if (index != NULL)
        *index = here + 1;
      return fill_room (project, here + 1, board, find_length (project, here + 1, pace));
    }

  while (here < count && bb_project_get_duration (project, here) < 2)
    frame = bb_project_get_start (project, ++here);
  if (here == count)
    return bb_project_ref (project);

  if (leaves_flash (project, here, frame))
    frame = split_point (project, here, pace);
  if (index != NULL)
    *index = here + 1;
  return insert_board (project, here + 1, frame, board);
}

/* takes over @board */
static BbProject *
take_board (const BbProject *project, guint index, BbBoard *board)
{
  g_autoptr (BbBoard) kept = board;

  return bb_places_set_board (project, index, kept);
}

static BbProject *
set_starts_shot (const BbProject *project, guint index, gboolean starts_shot)
{
  BbBoard *board;

  if (bb_project_get_board (project, index)->starts_shot == starts_shot)
    return bb_project_ref (project);

  board = bb_board_copy (bb_project_get_board (project, index));
  board->starts_shot = starts_shot;
  return take_board (project, index, board);
}

/* the last place that starts a shot among the @n from @first; -1 where none does */
static int
find_start (const BbProject *project, guint first, guint n)
{
  for (guint i = first + n; i > first; i--)
    {
      if (bb_project_get_board (project, i - 1)->starts_shot)
        return (int) i - 1;
    }

  return -1;
}

/* what is left of a shot that loses its first boards, the @n from @first, is a shot still */
static BbProject *
mend_shot (const BbProject *project, guint first, guint n)
{
  if (first + n == bb_project_count (project) || find_start (project, first, n) < 0)
    return bb_project_ref (project);

  return set_starts_shot (project, first + n, TRUE);
}

/* a shot that loses its first boards for good keeps the number that was typed for it */
static BbProject *
mend_number (const BbProject *project, guint first, guint n)
{
  int start = find_start (project, first, n);
  const BbBoard *after;
  BbBoard *board;

  if (start < 0 || first + n == bb_project_count (project))
    return bb_project_ref (project);

  after = bb_project_get_board (project, first + n);
  if (after->starts_shot || after->number != NULL)
    return bb_project_ref (project);

  board = bb_board_copy (after);
  bb_string_set (&board->number, bb_project_get_board (project, start)->number);
  return take_board (project, first + n, board);
}

static BbProject *
remove_all (const BbProject *project)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  g_autoptr (BbPlace) place = bb_place_new (0, board);

  return with_places (project, bb_list_new_from ((gpointer *) &place, 1));
}

BbProject *
bb_places_remove (const BbProject *project, guint first, guint n)
{
  g_autoptr (BbProject) numbered = NULL;
  g_autoptr (BbProject) mended = NULL;
  g_autoptr (BbPlace) after = NULL;
  guint count = bb_project_count (project);

  g_return_val_if_fail (first <= count && n <= count - first, bb_project_ref (project));

  if (n == 0)
    return bb_project_ref (project);
  if (n == count)
    return remove_all (project);

  numbered = mend_number (project, first, n);
  mended = mend_shot (numbered, first, n);
  if (first > 0)
    return with_places (project, bb_list_splice (mended->lists[BB_PLACES], first, n, NULL, 0));

  after = bb_place_with_start (bb_project_get_place (mended, n), 0);
  return with_places (project, bb_list_splice (mended->lists[BB_PLACES], 0, n + 1, (gpointer *) &after, 1));
}

/* a copy of the live board at @index that comes in with a plain cut, and is not locked */
static BbBoard *
copy_board (const BbProject *project, guint index, gboolean starts_shot)
{
  BbBoard *copy = bb_board_duplicate (bb_project_get_board (project, index));

  copy->starts_shot = starts_shot;
  copy->is_locked = FALSE;
  copy->transition = BB_TRANSITION_CUT;
  copy->transition_length = 0;
  return copy;
}

BbProject *
bb_places_duplicate (const BbProject *project, guint index)
{
  g_autoptr (BbBoard) copy = copy_board (project, index, FALSE);
  gint64 duration = bb_project_get_duration (project, index);

  if (is_room (project, index + 1) && !is_room (project, index))
    return fill_room (project, index + 1, copy, duration);
  if (duration < 2)
    return bb_project_ref (project);

  return insert_board (project, index + 1, bb_project_get_start (project, index) + duration / 2, copy);
}

/* what moves goes on over the cut as it went before */
static BbProject *
cut_moves (const BbProject *project, guint index, gint64 frame, BbBoard *copy)
{
  gint64 start = bb_project_get_start (project, index), n = bb_project_get_duration (project, index);
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, index));

  bb_board_cut_moves (board, 0, llround (bb_move_find_at (frame - 1, start, n)));
  bb_board_cut_moves (copy, llround (bb_move_find_at (frame, start, n)), BB_MOVE_END);
  return bb_places_set_board (project, index, board);
}

BbProject *
bb_places_cut (const BbProject *project, gint64 frame)
{
  guint index = bb_project_find_place (project, frame);
  g_autoptr (BbBoard) copy = copy_board (project, index, TRUE);
  g_autoptr (BbProject) moved = NULL;

  if (frame == bb_project_get_start (project, index))
    return bb_project_ref (project);
  if (!bb_board_moves (copy))
    return insert_board (project, index + 1, frame, copy);

  moved = cut_moves (project, index, frame, copy);
  return insert_board (moved, index + 1, frame, copy);
}

BbProject *
bb_places_begin_shot (const BbProject *project, gint64 frame)
{
  guint index = bb_project_find_place (project, frame);
  g_autoptr (BbBoard) board = bb_board_new ();

  if (frame > bb_project_get_start (project, index))
    return insert_board (project, index + 1, frame, board);

  return index > 0 ? set_starts_shot (project, index, TRUE) : bb_project_ref (project);
}

/* @order: indices of the places of @project; each keeps its length */
static BbProject *
reorder (const BbProject *project, const guint *order)
{
  GPtrArray *places = g_ptr_array_new ();
  gint64 start = 0;

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      const BbPlace *place = bb_project_get_place (project, order[i]);

      g_ptr_array_add (places, bb_place_with_start (place, start));
      start += bb_project_get_duration (project, order[i]);
    }

  return with_places (project, bb_list_new_take (places));
}

/* the new order of indices: the @n from @first stand before the @to-th of those that stay */
static guint *
order_moved (guint count, guint first, guint n, guint to)
{
  guint *order = g_new (guint, count);
  guint stays = 0;

  for (guint i = 0; i < count; i++)
    {
      if (i >= first && i < first + n)
        order[to + i - first] = i;
      else
        {
          order[stays < to ? stays : stays + n] = i;
          stays++;
        }
    }

  return order;
}

/* boards that change places within their shot leave its cut where it is */
static BbProject *
move_in_shot (const BbProject *project, const guint *order, guint low)
{
  guint old_first = low, new_first = order[low];
  gboolean starts_shot = bb_project_get_board (project, old_first)->starts_shot;
  g_autoptr (BbProject) without = set_starts_shot (project, old_first, FALSE);
  g_autoptr (BbProject) with = set_starts_shot (without, new_first, starts_shot);

  return reorder (with, order);
}

BbProject *
bb_places_move (const BbProject *project, guint first, guint n, guint to)
{
  guint count = bb_project_count (project);
  guint low = MIN (first, to), high = MAX (first, to) + n;
  g_autofree guint *order = NULL;
  g_autoptr (BbProject) mended = NULL;

  g_return_val_if_fail (first <= count && n <= count - first && to <= count - n, bb_project_ref (project));

  if (n == 0 || to == first)
    return bb_project_ref (project);

  order = order_moved (count, first, n, to);
  if (find_start (project, low + 1, high - low - 1) < 0)
    return move_in_shot (project, order, low);

  mended = mend_shot (project, first, n);
  return reorder (mended, order);
}

BbProject *
bb_places_set_board (const BbProject *project, guint index, const BbBoard *board)
{
  if (bb_project_get_board (project, index) == board)
    return bb_project_ref (project);

  return replace_place (project, index, bb_place_with_board (bb_project_get_place (project, index), board));
}

BbProject *
bb_places_toggle_shot (const BbProject *project, guint index)
{
  if (index == 0)
    return bb_project_ref (project);

  return set_starts_shot (project, index, !bb_project_get_board (project, index)->starts_shot);
}
