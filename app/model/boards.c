/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which board is it, wherever it lies: at a place, as an option of one, or on the shelf? */
#include "model/boards.h"

/* its index in a list of boards, or -1 */
static int
find_in (const BbList *boards, const char *id)
{
  for (guint i = 0; i < boards->n_items; i++)
    {
      const BbBoard *board = bb_list_get (boards, i);

      if (g_str_equal (board->id, id))
        return (int) i;
    }

  return -1;
}

/* that is no plan */
static const BbBoard *
find (const BbProject *project, const char *id)
{
  const BbList *shelf = project->lists[BB_SHELF];
  int place = bb_project_find_board (project, id);
  const BbList *boards = place >= 0 ? bb_project_get_place (project, (guint) place)->options : shelf;
  int index = find_in (boards, id);

  return index >= 0 ? bb_list_get (boards, (guint) index) : NULL;
}

const BbBoard *
bb_boards_find (const BbProject *project, const char *id)
{
  g_autofree char *planned = bb_board_find_planned (id);
  const BbBoard *board = find (project, planned != NULL ? planned : id);

  return planned != NULL && board != NULL ? board->plan : board;
}

static BbProject *
set_option (const BbProject *project, guint index, guint option, const BbBoard *board)
{
  const BbPlace *place = bb_project_get_place (project, index);
  g_autoptr (BbList) options = bb_list_replace (place->options, option, board);
  g_autoptr (BbPlace) next = bb_place_new_with_options (place->start, options, place->live);

  return bb_project_with_list (project, BB_PLACES, bb_list_replace (project->lists[BB_PLACES], index, next));
}

/* of a board that is there */
static BbProject *
set (const BbProject *project, const BbBoard *board)
{
  const BbList *shelf = project->lists[BB_SHELF];
  int place = bb_project_find_board (project, board->id);
  if (place >= 0)
    return set_option (project, (guint) place,
                       (guint) find_in (bb_project_get_place (project, (guint) place)->options, board->id), board);

  return bb_project_with_list (project, BB_SHELF, bb_list_replace (shelf, (guint) find_in (shelf, board->id), board));
}

static BbProject *
set_plan (const BbProject *project, const BbBoard *board, const BbBoard *plan)
{
  g_autoptr (BbBoard) next = bb_board_copy (board);

  bb_value_set (&next->plan, plan);
  return set (project, next);
}

BbProject *
bb_boards_set (const BbProject *project, const BbBoard *board)
{
  const BbBoard *old = bb_boards_find (project, board->id);
  g_autofree char *planned = bb_board_find_planned (board->id);

  if (old == NULL || old == board)
    return bb_project_ref ((BbProject *) project);

  return planned != NULL ? set_plan (project, find (project, planned), board) : set (project, board);
}
