/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which random edits move boards in time? */
#include "pieces.h"

#include "model/contents.h"
#include "model/edges.h"
#include "model/numbering.h"
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
  BbPace pace = bb_pace_of_frames (48);

  return bb_places_add (project, bb_test_pick_frame (rand, project), board, &pace, NULL);
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

/* some places in a row */
static void
pick_run (GRand *rand, const BbProject *project, guint *first, guint *n)
{
  *first = bb_test_pick_place (rand, project);
  *n = 1 + bb_test_pick_index (rand, MIN (bb_project_count (project) - *first, 6));
}

/* takes over @next, which is %NULL where there was no room */
static BbProject *
keep (BbProject *next, const BbProject *project)
{
  return next != NULL ? next : bb_project_ref (project);
}

static BbProject *
edit_slide (GRand *rand, const BbProject *project)
{
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  guint first, n;

  pick_run (rand, project, &first, &n);
  if (g_rand_boolean (rand))
    return bb_edges_slide (project, first, n, g_rand_int_range (rand, -40, 40));
  return keep (bb_edges_slide_beat (project, grid, first, n, g_rand_boolean (rand) ? 1 : -1), project);
}

static BbProject *
edit_spread (GRand *rand, const BbProject *project)
{
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  const BbPace pace = { .frames = 7.5,
                        .grid = g_rand_boolean (rand) ? grid : NULL,
                        .step = (BbBeatStep) bb_test_pick_index (rand, BB_BEAT_N_STEPS),
                        .count = 1 };
  guint first, n;

  pick_run (rand, project, &first, &n);
  switch (bb_test_pick_index (rand, 3))
    {
    case 0:
      return keep (bb_edges_spread (project, &pace, first, n), project);
    case 1:
      return keep (bb_edges_spread_evenly (project, grid, first, n), project);
    default:
      return keep (bb_edges_set_beats (project, grid, first, n, g_rand_double_range (rand, 0.25, 9)), project);
    }
}

static BbProject *
edit_cut_every (GRand *rand, const BbProject *project)
{
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  gint64 from = bb_test_pick_frame (rand, project);

  if (bb_project_count (project) > PLACES_MOST)
    return edit_remove (rand, project);
  return bb_edges_cut_every (project, grid, (BbBeatStep) bb_test_pick_index (rand, BB_BEAT_N_STEPS), from, from + 96);
}

static BbProject *
edit_contents (GRand *rand, const BbProject *project)
{
  g_auto (GStrv) numbers = bb_numbering_compute (project);
  guint first, n;

  pick_run (rand, project, &first, &n);
  switch (bb_test_pick_index (rand, 3))
    {
    case 0:
      return bb_contents_slip (project, first, n, g_rand_boolean (rand) ? 1 : -1);
    case 1:
      return bb_contents_swap (project, first, first + n - 1);
    default:
      return bb_contents_join (project, first, n, (const char *const *) numbers);
    }
}

static const BbRandomEdit edits[] = {
  edit_roll,        edit_ripple, edit_add,  edit_lay,   edit_remove, edit_move,      edit_duplicate,
  edit_toggle_shot, edit_length, edit_rate, edit_slide, edit_spread, edit_cut_every, edit_contents,
};

const BbRandomEdits bb_test_timeline_edits = { edits, G_N_ELEMENTS (edits) };
