/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which random edits move boards in time? */
#include "pieces.h"

#include "model/places.h"

/* with more than so many, what is added goes again */
#define PLACES_MOST 80

static BbProject *
edit_roll (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);

  return index == 0 ? bb_project_ref (project) : bb_places_roll (project, index, bb_test_pick_frame (rand, project));
}

static BbProject *
edit_ripple (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);

  return index == 0 ? bb_project_ref (project) : bb_places_ripple (project, index, bb_test_pick_frame (rand, project));
}

static BbProject *
edit_remove (GRand *rand, const BbProject *project)
{
  guint count = bb_project_count (project);
  guint first = bb_test_pick_place (rand, project);
  guint most = count > PLACES_MOST ? PLACES_MOST : 3;

  return bb_places_remove (project, first, bb_test_pick_index (rand, MIN (count - first, most) + 1));
}

static BbProject *
edit_add (GRand *rand, const BbProject *project)
{
  g_autoptr (BbBoard) board = bb_test_make_board (rand);

  return bb_places_add (project, bb_test_pick_frame (rand, project), board, 48, NULL);
}

static BbProject *
edit_lay (GRand *rand, const BbProject *project)
{
  g_autoptr (GPtrArray) boards = NULL;

  if (bb_project_count (project) > PLACES_MOST)
    return edit_remove (rand, project);

  boards = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_board_unref);
  for (guint n = bb_test_pick_index (rand, 6) + 1; n > 0; n--)
    g_ptr_array_add (boards, bb_test_make_board (rand));
  return bb_places_lay (project, bb_test_pick_frame (rand, project), boards, g_rand_int_range (rand, 1, 60));
}

static BbProject *
edit_move (GRand *rand, const BbProject *project)
{
  guint count = bb_project_count (project);
  guint first = bb_test_pick_place (rand, project);
  guint n = bb_test_pick_index (rand, count - first + 1);

  return bb_places_move (project, first, n, bb_test_pick_index (rand, count - n + 1));
}

static BbProject *
edit_duplicate (GRand *rand, const BbProject *project)
{
  return bb_places_duplicate (project, bb_test_pick_place (rand, project));
}

static BbProject *
edit_toggle_shot (GRand *rand, const BbProject *project)
{
  return bb_places_toggle_shot (project, bb_test_pick_place (rand, project));
}

static BbProject *
edit_length (GRand *rand, const BbProject *project)
{
  BbProject *next = bb_places_set_length (project, g_rand_int_range (rand, 1, 5000), NULL);

  return next != NULL ? next : bb_project_ref (project);
}

static BbProject *
edit_rate (GRand *rand, const BbProject *project)
{
  guint n_rates;
  const BbFrameRate *rates = bb_frame_rate_list (&n_rates);

  return bb_places_set_rate (project, &rates[bb_test_pick_index (rand, n_rates)]);
}

static const BbRandomEdit edits[] = {
  edit_roll, edit_ripple,    edit_add,         edit_lay,    edit_remove,
  edit_move, edit_duplicate, edit_toggle_shot, edit_length, edit_rate,
};

const BbRandomEdits bb_test_timeline_edits = { edits, G_N_ELEMENTS (edits) };
