/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what several boards share drawn once, and changed once? */
#include "model/sharing.h"

#include "model/boards.h"
#include "model/contents.h"
#include "model/history.h"
#include "model/options.h"
#include "model/placement.h"
#include "model/shelf.h"
#include "story.h"

#include <locale.h>

static const BbLayer *
get_layer (const BbProject *project, guint place, guint index)
{
  return bb_list_get (bb_project_get_board (project, place)->layers, index);
}

/* the picture of the first of four boards is the background of the first three */
static BbHistory *
make_shared (void)
{
  g_autoptr (BbProject) project = bb_test_story_parse ("0:a 24:b 48:c 72:d 96");
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  BbHistory *history = bb_history_new (project);

  for (guint i = 0; i < 3; i++)
    g_ptr_array_add (others, (gpointer) bb_project_get_board (project, i));
  bb_history_commit (history, "Share",
                     bb_sharing_share (project, bb_project_get_board (project, 0)->id, get_layer (project, 0, 0)->id,
                                       others),
                     NULL);
  return history;
}

static void
assert_good (BbHistory *history)
{
  g_autoptr (GError) error = NULL;

  bb_project_check (bb_history_get_project (history), &error);
  g_assert_no_error (error);
}

/* a command that thinks of the board at @place alone */
static BbProject *
fade (const BbProject *project, guint place, guint index, int opacity)
{
  const BbBoard *board = bb_project_get_board (project, place);
  g_autoptr (BbLayer) layer = bb_layer_copy (bb_list_get (board->layers, index));
  g_autoptr (BbBoard) next = bb_board_copy (board);

  layer->opacity = opacity;
  bb_board_take_layers (next, bb_list_replace (board->layers, index, layer));
  return bb_boards_set (project, next);
}

static void
test_share (void)
{
  g_autoptr (BbHistory) history = make_shared ();
  const BbProject *project = bb_history_get_project (history);
  const BbLayer *background = get_layer (project, 0, 0);

  assert_good (history);
  g_assert_cmpuint (bb_sharing_count (project, background->id), ==, 3);
  g_assert_true (get_layer (project, 1, 0) == background && get_layer (project, 2, 0) == background);
  g_assert_cmpuint (bb_project_get_board (project, 1)->layers->n_items, ==, 2);
  g_assert_cmpuint (bb_project_get_board (project, 3)->layers->n_items, ==, 1);
  g_assert_true (bb_list_get (project->lists[BB_LAYERS], 0) == background);
}

static void
test_changed_once (void)
{
  g_autoptr (BbHistory) history = make_shared ();

  bb_history_commit (history, "Fade", fade (bb_history_get_project (history), 2, 0, 300), NULL);
  assert_good (history);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (get_layer (bb_history_get_project (history), i, 0)->opacity, ==, 300);
  g_assert_true (get_layer (bb_history_get_project (history), 0, 0) ==
                 get_layer (bb_history_get_project (history), 1, 0));

  /* as a drag goes on, too, and one step takes it all back */
  bb_history_propose (history, fade (bb_history_get_base (history), 1, 0, 100));
  g_assert_cmpint (get_layer (bb_history_get_project (history), 0, 0)->opacity, ==, 100);
  bb_history_withdraw (history);
  g_assert_true (bb_history_undo (history));
  assert_good (history);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (get_layer (bb_history_get_project (history), i, 0)->opacity, ==, 1000);

  /* what is not shared stays on its board */
  bb_history_commit (history, "Fade", fade (bb_history_get_project (history), 1, 1, 500), NULL);
  g_assert_cmpint (get_layer (bb_history_get_project (history), 1, 1)->opacity, ==, 500);
  g_assert_cmpint (get_layer (bb_history_get_project (history), 2, 1)->opacity, ==, 1000);
}

/* copies share it, on the timeline, as options, and on the shelf; and none of them has to show */
static void
test_copies (void)
{
  g_autoptr (BbHistory) history = make_shared ();
  const BbProject *project = bb_history_get_project (history);
  g_autoptr (BbBoard) copy = bb_board_duplicate (bb_project_get_board (project, 0));
  g_autoptr (BbProject) more = bb_options_duplicate (project, 2);

  bb_history_commit (history, "Copy", bb_shelf_insert (more, 0, copy), NULL);
  project = bb_history_get_project (history);
  g_assert_cmpuint (bb_sharing_count (project, get_layer (project, 0, 0)->id), ==, 5);
  bb_history_commit (history, "Fade", fade (bb_history_get_project (history), 0, 0, 300), NULL);
  assert_good (history);
  project = bb_history_get_project (history);
  g_assert_true (bb_list_get (bb_shelf_get (project, 0)->layers, 0) == get_layer (project, 0, 0));
  for (guint i = 0; i < 2; i++)
    g_assert_true (bb_list_get (((const BbBoard *) bb_list_get (bb_project_get_place (project, 2)->options, i))->layers,
                                0) == get_layer (project, 0, 0));
}

/* boards that become one have it once, and what is hidden of others is nobody else's */
static void
test_join (void)
{
  g_autoptr (BbHistory) history = make_shared ();
  const char *const numbers[] = { "1A", "1B", "1C", "1D", NULL };
  g_autoptr (BbBoard) bare = NULL;
  const BbProject *project;

  bb_history_commit (history, "Join", bb_contents_join (bb_history_get_project (history), 0, 2, numbers), NULL);
  assert_good (history);
  project = bb_history_get_project (history);
  g_assert_cmpuint (bb_project_get_board (project, 0)->layers->n_items, ==, 2);
  g_assert_false (get_layer (project, 1, 0)->is_hidden);

  /* the next one is joined to a board that does not have it */
  bare = bb_board_copy (bb_project_get_board (project, 0));
  bb_board_take_layers (bare, bb_list_remove (bare->layers, bare->layers->n_items - 1));
  bb_history_commit (history, "Remove", bb_boards_set (project, bare), NULL);
  bb_history_commit (history, "Join", bb_contents_join (bb_history_get_project (history), 0, 2, numbers), NULL);
  assert_good (history);
  project = bb_history_get_project (history);
  g_assert_cmpuint (project->lists[BB_LAYERS]->n_items, ==, 0);
  g_assert_true (get_layer (project, 0, 0)->is_hidden);
}

/* a layer that no board has is none of the project's any more, until that is taken back */
static void
test_gone (void)
{
  g_autoptr (BbHistory) history = make_shared ();

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (BbBoard) bare = bb_board_copy (bb_project_get_board (bb_history_get_project (history), i));

      bb_board_take_layers (bare, bb_list_new ());
      bb_history_commit (history, "Clear", bb_boards_set (bb_history_get_project (history), bare), NULL);
    }
  g_assert_cmpuint (bb_history_get_project (history)->lists[BB_LAYERS]->n_items, ==, 0);
  g_assert_true (bb_history_undo (history));
  g_assert_cmpuint (bb_history_get_project (history)->lists[BB_LAYERS]->n_items, ==, 1);
  assert_good (history);
}

/* what is seen in a mirror twice is seen as before, and four quarters are a whole turn */
static void
test_placement (void)
{
  BbPlacement placement = BB_PLACEMENT_PLAIN, turned;

  placement.rotation = 3000;
  placement.x = 700;
  turned = bb_placement_flip (&placement, FALSE);
  g_assert_cmpint (turned.rotation, ==, -3000);
  g_assert_true (turned.is_mirrored && !turned.is_flipped);
  turned = bb_placement_flip (&turned, FALSE);
  g_assert_true (bb_placement_equal (&turned, &placement));
  for (guint i = 0; i < 4; i++)
    turned = bb_placement_turn (&turned, 90);
  g_assert_true (bb_placement_equal (&turned, &placement));

  placement = (BbPlacement){ .scale_x = 0, .scale_y = 99999, .rotation = 54000, .crop_left = 900, .crop_right = 900 };
  placement = bb_placement_hold (&placement);
  g_assert_cmpint (placement.scale_x, ==, BB_PLACEMENT_SCALE_LEAST);
  g_assert_cmpint (placement.scale_y, ==, BB_PLACEMENT_SCALE_MOST);
  g_assert_cmpint (placement.rotation, ==, 18000);
  g_assert_cmpint (placement.crop_left + placement.crop_right, ==, BB_PLACEMENT_WHOLE - BB_PLACEMENT_CROP_LEAST);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/sharing/share", test_share);
  g_test_add_func ("/model/sharing/changed-once", test_changed_once);
  g_test_add_func ("/model/sharing/copies", test_copies);
  g_test_add_func ("/model/sharing/join", test_join);
  g_test_add_func ("/model/sharing/gone", test_gone);
  g_test_add_func ("/model/sharing/placement", test_placement);
  return g_test_run ();
}
