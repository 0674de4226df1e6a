/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do boards change places while edges stay, and is nothing lost when they are joined? */
#include "model/contents.h"

#include <locale.h>

#include "model/boards.h"
#include "model/field.h"
#include "model/numbering.h"
#include "model/places.h"
#include "story.h"

static void
assert_story (BbProject *next, const char *expected)
{
  g_autoptr (BbProject) kept = next;
  g_autofree char *drawn = bb_test_story_draw (kept);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (drawn, ==, expected);
  bb_project_check (kept, &error);
  g_assert_no_error (error);
}

static const struct
{
  const char *before;
  guint first, n;
  int direction;
  const char *after;
} slips[] = {
  { "0:a 10:b 30:c 60:d 96", 1, 1, 1, "0:a 10:c 30:b 60:d 96" },
  { "0:a 10:b 30:c 60:d 96", 1, 1, -1, "0:b 10:a 30:c 60:d 96" },
  { "0:a 10:b 30:c 60:d 96", 1, 2, 1, "0:a 10:d 30:b 60:c 96" },
  { "0:a 10:b 30:c 60:d 96", 1, 2, -1, "0:b 10:c 30:a 60:d 96" },
  { "0:a 10:b 96", 0, 1, -1, "0:a 10:b 96" },
  { "0:a 10:b 96", 1, 1, 1, "0:a 10:b 96" },
  { "0:a 10:+b 30:c *12 96", 0, 2, 1, "0:c 10:+a 30:b *12 96" },
};

static void
test_slip (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autoptr (BbProject) before = bb_test_story_parse (slips[i].before);

      assert_story (bb_contents_slip (before, slips[i].first, slips[i].n, slips[i].direction), slips[i].after);
    }
}

static void
test_swap (void)
{
  g_autoptr (BbProject) before = bb_test_story_parse ("0:a 10:+b 30:c 60:+d 96");

  assert_story (bb_contents_swap (before, 1, 2), "0:a 10:+c 30:b 60:+d 96");
  assert_story (bb_contents_swap (before, 3, 0), "0:d 10:+b 30:c 60:+a 96");
  assert_story (bb_contents_swap (before, 2, 2), "0:a 10:+b 30:c 60:+d 96");
}

/* takes over @project */
static BbProject *
say (BbProject *project, guint index, const char *field, const char *text)
{
  g_autoptr (BbProject) before = project;
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (before, index));

  bb_board_set_text (board, field, text);
  return bb_places_set_board (before, index, board);
}

static BbProject *
join (const BbProject *project, guint first, guint n)
{
  g_auto (GStrv) numbers = bb_numbering_compute (project);

  return bb_contents_join (project, first, n, (const char *const *) numbers);
}

static const BbLayer *
get_layer (const BbProject *project, guint index, guint layer)
{
  return bb_list_get (bb_project_get_board (project, index)->layers, layer);
}

/* the first picture shows, the others are there to be shown */
static void
test_join (void)
{
  g_autoptr (BbProject) before = bb_test_story_parse ("0:x 10:a 30:b 60:+c 80:d *40 96");
  g_autoptr (BbProject) joined = join (before, 1, 3);
  static const char *const media[] = { "b", "c", "a" };
  static const char *const names[] = { "3A", "3B", NULL };

  g_assert_cmpuint (bb_project_count (joined), ==, 3);
  g_assert_cmpint (bb_project_get_duration (joined, 1), ==, 70);
  g_assert_cmpuint (bb_project_get_board (joined, 1)->layers->n_items, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpstr (get_layer (joined, 1, i)->media, ==, media[i]);
      g_assert_cmpstr (get_layer (joined, 1, i)->name, ==, names[i]);
      g_assert_true (get_layer (joined, 1, i)->is_hidden == (i < 2));
    }
  assert_story (bb_project_ref (joined), "0:x 10:b 80:d *40 96");
}

/* takes over @project */
static BbProject *
plan (BbProject *project, guint index)
{
  g_autoptr (BbProject) before = project;
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (before, index));

  bb_board_take_plan (board, bb_list_ref (board->layers));
  bb_board_take_layers (board, bb_list_new ());
  return bb_places_set_board (before, index, board);
}

/* of two plans one shows, and the other is kept */
static void
test_join_plans (void)
{
  g_autoptr (BbProject) before = plan (plan (bb_test_story_parse ("0:- 10:a 30:b 60:c 96"), 1), 2);
  g_autoptr (BbProject) joined = join (before, 0, 4);
  const BbBoard *board = bb_project_get_board (joined, 0);
  const BbLayer *below = bb_list_get (board->plan->layers, 0), *above = bb_list_get (board->plan->layers, 1);

  g_assert_cmpuint (board->plan->layers->n_items, ==, 2);
  g_assert_cmpuint (board->layers->n_items, ==, 1);
  g_assert_cmpstr (above->media, ==, "a");
  g_assert_false (above->is_hidden);
  g_assert_true (below->is_hidden);
  g_assert_true (bb_boards_find (joined, board->plan->id) == board->plan);
}

/* a blank board that comes first gives way to a picture, but keeps its time */
static void
test_join_blank (void)
{
  g_autoptr (BbProject) before = bb_test_story_parse ("0:- 10:a 30:b 96");
  g_autoptr (BbProject) joined = join (before, 0, 2);

  assert_story (bb_project_ref (joined), "0:a 30:b 96");
  g_assert_false (get_layer (joined, 0, 0)->is_hidden);
  assert_story (join (before, 1, 1), "0:- 10:a 30:b 96");
}

static void
test_join_texts (void)
{
  g_autoptr (BbProject) project = bb_test_story_parse ("0:a 10:b 30:c 96");
  g_autoptr (BbProject) joined = NULL;
  const BbBoard *board;

  project = say (project, 0, BB_FIELD_ID_ACTION, "She turns.");
  project = say (project, 1, BB_FIELD_ID_ACTION, "He waits.");
  project = say (project, 2, BB_FIELD_ID_ACTION, "She turns.");
  project = say (project, 0, BB_FIELD_ID_KIND, "dance");
  project = say (project, 1, BB_FIELD_ID_KIND, "drama");
  project = say (project, 2, BB_FIELD_ID_NOTES, "rain");
  joined = join (project, 0, 2);
  board = bb_project_get_board (joined, 0);
  g_assert_cmpstr (bb_board_get_text (board, BB_FIELD_ID_ACTION), ==, "She turns.\nHe waits.");
  g_assert_cmpstr (bb_board_get_text (board, BB_FIELD_ID_KIND), ==, "dance");
  g_clear_pointer (&joined, bb_project_unref);

  joined = join (project, 0, 3);
  board = bb_project_get_board (joined, 0);
  g_assert_cmpstr (bb_board_get_text (board, BB_FIELD_ID_NOTES), ==, "rain");
}

/* other options of each stay options */
static void
test_join_options (void)
{
  g_autoptr (BbProject) before = bb_test_story_parse ("0:a 10:b 96");
  const BbPlace *second = bb_project_get_place (before, 1);
  g_autoptr (BbBoard) other = bb_test_story_board ("o");
  g_autoptr (BbList) options = bb_list_insert (second->options, 1, other);
  g_autoptr (BbPlace) place = bb_place_new_with_options (10, options, 0);
  g_autoptr (BbProject)
      with = bb_project_with_list (before, BB_PLACES, bb_list_replace (before->lists[BB_PLACES], 1, place));
  g_autoptr (BbProject) joined = join (with, 0, 2);

  g_assert_cmpuint (bb_project_get_place (joined, 0)->options->n_items, ==, 2);
  g_assert_true (bb_list_get (bb_project_get_place (joined, 0)->options, 1) == other);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/contents/slip", test_slip);
  g_test_add_func ("/model/contents/swap", test_swap);
  g_test_add_func ("/model/contents/join", test_join);
  g_test_add_func ("/model/contents/join/blank", test_join_blank);
  g_test_add_func ("/model/contents/join/plans", test_join_plans);
  g_test_add_func ("/model/contents/join/texts", test_join_texts);
  g_test_add_func ("/model/contents/join/options", test_join_options);
  return g_test_run ();
}
