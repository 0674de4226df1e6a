/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do boards leave the song for the shelf and come back, with nothing lost? */
#include "model/shelf.h"

#include <locale.h>

#include "model/boards.h"
#include "model/options.h"
#include "story.h"

/* the pictures, or words, of the boards on the shelf: "a b" */
static char *
draw_shelf (const BbProject *project)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < project->lists[BB_SHELF]->n_items; i++)
    {
      const BbBoard *board = bb_shelf_get (project, i);
      const BbLayer *layer = board->layers->n_items > 0 ? bb_list_get (board->layers, 0) : NULL;

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", layer != NULL ? layer->media : "-");
    }

  return g_string_free (text, FALSE);
}

static void
assert_project (const BbProject *project, const char *story, const char *shelf)
{
  g_autofree char *is_story = bb_test_story_draw (project);
  g_autofree char *is_shelf = draw_shelf (project);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (is_story, ==, story);
  g_assert_cmpstr (is_shelf, ==, shelf);
  bb_project_check (project, &error);
  g_assert_no_error (error);
}

/* a project with boards of these pictures on the shelf */
static BbProject *
parse (const char *story, const char *shelf)
{
  g_auto (GStrv) names = g_strsplit (shelf, " ", -1);
  BbProject *project = bb_test_story_parse (story);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (BbProject) before = project;
      g_autoptr (BbBoard) board = bb_test_story_board (names[i]);

      project = bb_shelf_insert (before, i, board);
    }

  return project;
}

static void
test_put_away (void)
{
  static const struct
  {
    const char *before;
    guint first;
    guint n;
    const char *after;
    const char *shelf;
  } rows[] = {
    { "0:a 24:b 48:c 72", 1, 1, "0:a 48:c 72", "b" },
    { "0:a 24:b 48:c 72", 0, 1, "0:b 48:c 72", "a" },
    { "0:a 24:b 48:c 72", 0, 3, "0:- 72", "a b c" },
    /* of what is blank nothing is kept, and a lock stays behind */
    { "0:a 24:- 48:c! 72", 1, 2, "0:a 72", "c" },
    { "0:a 24:- 48:c 72", 1, 1, "0:a 24:- 48:c 72", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = bb_test_story_parse (rows[i].before);
      g_autoptr (BbProject) after = bb_shelf_put_away (before, rows[i].first, rows[i].n);

      assert_project (after, rows[i].after, rows[i].shelf);
      assert_project (before, rows[i].before, "");
    }
}

/* what is the place's own stays behind: a number of the shelf would be one that nobody sees */
static void
test_loose (void)
{
  g_autoptr (BbProject) plain = bb_test_story_parse ("0:a 24:+b! 48");
  g_autoptr (BbBoard) numbered = bb_board_copy (bb_project_get_board (plain, 1));
  g_autoptr (BbProject) before = NULL, after = NULL;
  const BbBoard *loose;

  bb_string_set (&numbered->number, "7");
  numbered->number_is_alone = TRUE;
  numbered->transition = BB_TRANSITION_DISSOLVE;
  numbered->transition_length = 12;
  before = bb_boards_set (plain, numbered);
  after = bb_shelf_put_away (before, 1, 1);

  loose = bb_shelf_get (after, 0);
  g_assert_cmpstr (loose->id, ==, numbered->id);
  g_assert_null (loose->number);
  g_assert_false (loose->number_is_alone);
  g_assert_false (loose->is_locked);
  g_assert_true (loose->starts_shot);
  g_assert_cmpint (loose->transition, ==, BB_TRANSITION_CUT);
}

/* of a place with options the one that shows goes, and the place stays */
static void
test_put_away_option (void)
{
  g_autoptr (BbProject) plain = bb_test_story_parse ("0:a 24:b 48:c 72");
  g_autoptr (BbBoard) other = bb_test_story_board ("x");
  g_autoptr (BbProject) before = bb_options_add (plain, 1, other);
  g_autoptr (BbProject) one = bb_shelf_put_away (before, 1, 1);
  g_autoptr (BbProject) all = bb_shelf_put_away (before, 0, 3);

  assert_project (before, "0:a 24:x 48:c 72", "");
  assert_project (one, "0:a 24:b 48:c 72", "x");
  assert_project (all, "0:b 72", "a x c");
}

static void
test_lay (void)
{
  static const struct
  {
    gint64 frame;
    const char *after;
  } rows[] = {
    { 30, "0:a 24:- 30:y 54:- 96:b 120" },
    { 100, "0:a 24:- 96:b 100:y 120" },
    /* on the first frame of a board it goes halfway into it */
    { 0, "0:a 12:y 24:- 96:b 120" },
    { 120, "0:a 24:- 96:b 120:y 144" },
  };
  const BbPace pace = bb_pace_of_frames (24);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse ("0:a 24:- 96:b 120", "x y z");
      g_autoptr (BbProject) after = bb_shelf_lay (before, 1, rows[i].frame, &pace);

      assert_project (after, rows[i].after, "x z");
      assert_project (before, "0:a 24:- 96:b 120", "x y z");
    }
}

static void
test_lay_before (void)
{
  static const struct
  {
    guint place;
    const char *after;
  } rows[] = { { 0, "0:x 12:a 24:b 48" }, { 1, "0:a 12:x 24:b 48" }, { 2, "0:a 24:b 36:x 48" } };
  const BbPace pace = bb_pace_of_frames (24);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse ("0:a 24:b 48", "x");
      g_autoptr (BbProject) after = bb_shelf_lay_before (before, 0, rows[i].place, &pace);

      assert_project (after, rows[i].after, "");
    }
}

static void
test_lay_as_option (void)
{
  g_autoptr (BbProject) before = parse ("0:a 24:+b! 48:- 72", "x y");
  g_autoptr (BbProject) once = bb_shelf_lay_as_option (before, 0, 1);
  g_autoptr (BbProject) twice = bb_shelf_lay_as_option (once, 0, 2);
  g_autofree char *options = bb_options_describe (bb_project_get_place (once, 1));

  /* the cut and the lock are the place's */
  assert_project (once, "0:a 24:+x! 48:- 72", "y");
  g_assert_cmpstr (options, ==, "B/2");
  /* nobody needs an empty option */
  assert_project (twice, "0:a 24:+x! 48:y 72", "");
  g_assert_cmpuint (bb_project_get_place (twice, 2)->options->n_items, ==, 1);
}

static void
test_move (void)
{
  static const struct
  {
    guint index;
    guint to;
    const char *after;
  } rows[] = { { 0, 2, "y z x" }, { 2, 0, "z x y" }, { 1, 1, "x y z" }, { 0, 1, "y x z" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse ("0:a 24", "x y z");
      g_autoptr (BbProject) after = bb_shelf_move (before, rows[i].index, rows[i].to);

      assert_project (after, "0:a 24", rows[i].after);
    }
}

/* a board is found and changed wherever it lies, and another option of its place is another board */
static void
test_boards (void)
{
  g_autoptr (BbProject) plain = parse ("0:a 24:b 48", "x");
  g_autoptr (BbBoard) other = bb_test_story_board ("o");
  g_autoptr (BbProject) project = bb_options_add (plain, 1, other);
  const BbList *options = bb_project_get_place (project, 1)->options;
  const BbBoard *all[] = { bb_project_get_board (project, 0), bb_list_get (options, 0), bb_list_get (options, 1),
                           bb_shelf_get (project, 0) };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr (BbBoard) said = bb_board_copy (all[i]);
      g_autoptr (BbProject) same = bb_boards_set (project, all[i]);
      g_autoptr (BbProject) next = NULL;

      bb_board_set_text (said, BB_FIELD_ID_ACTION, "here");
      next = bb_boards_set (project, said);
      g_assert_true (same == project);
      g_assert_true (bb_boards_find (project, all[i]->id) == all[i]);
      g_assert_true (bb_boards_find (next, all[i]->id) == said);
      for (guint other_one = 0; other_one < G_N_ELEMENTS (all); other_one++)
        g_assert_true (other_one == i || bb_boards_find (next, all[other_one]->id) == all[other_one]);
    }

  g_assert_null (bb_boards_find (project, "b-none"));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shelf/put-away", test_put_away);
  g_test_add_func ("/shelf/loose", test_loose);
  g_test_add_func ("/shelf/put-away-option", test_put_away_option);
  g_test_add_func ("/shelf/lay", test_lay);
  g_test_add_func ("/shelf/lay-before", test_lay_before);
  g_test_add_func ("/shelf/lay-as-option", test_lay_as_option);
  g_test_add_func ("/shelf/move", test_move);
  g_test_add_func ("/shelf/boards", test_boards);
  return g_test_run ();
}
