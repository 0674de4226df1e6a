/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are edges, shots and transitions found, and do they survive another frame rate? */
#include "model/places.h"

#include "story.h"

#include <locale.h>

static void
test_edges (void)
{
  g_autoptr (BbProject) project = bb_test_story_parse ("0:a 24:b 48:c 96");
  const struct
  {
    gint64 frame;
    gint64 before;
    gint64 after;
  } rows[] = { { 0, 0, 24 },   { 1, 0, 24 },   { 24, 0, 48 },  { 25, 24, 48 }, { 47, 24, 48 },
               { 48, 24, 95 }, { 95, 48, 95 }, { 96, 48, 95 }, { -3, 0, 0 },   { 500, 48, 95 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpint (bb_places_find_edge (project, rows[i].frame, -1), ==, rows[i].before);
      g_assert_cmpint (bb_places_find_edge (project, rows[i].frame, 1), ==, rows[i].after);
    }
}

static void
test_shots (void)
{
  g_autoptr (BbProject) project = bb_test_story_parse ("0:+a 10:+b 20:c 30:d 40:+e 50:+f 60");
  const guint expected[][2] = { { 0, 2 }, { 0, 2 }, { 2, 1 }, { 3, 3 }, { 3, 3 }, { 3, 3 } };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      guint first, n;

      bb_places_find_shot (project, i, &first, &n);
      g_assert_cmpuint (first, ==, expected[i][0]);
      g_assert_cmpuint (n, ==, expected[i][1]);
    }
}

/* what is left of a shot keeps the number that was typed for it, unless it has its own */
static void
test_number_stays (void)
{
  g_autoptr (BbProject) plain = bb_test_story_parse ("0:a 10:b 20:+c 30:d 60");
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (plain, 1));
  g_autoptr (BbProject) typed = NULL;
  g_autoptr (BbProject) removed = NULL;
  g_autoptr (BbProject) moved = NULL;

  bb_string_set (&board->number, "12");
  typed = bb_places_set_board (plain, 1, board);
  removed = bb_places_remove (typed, 1, 1);
  moved = bb_places_move (typed, 1, 1, 3);
  g_assert_cmpstr (bb_project_get_board (removed, 1)->number, ==, "12");
  g_assert_null (bb_project_get_board (removed, 2)->number);
  g_assert_null (bb_project_get_board (moved, 1)->number);
  g_assert_cmpstr (bb_project_get_board (moved, 3)->number, ==, "12");
}

static BbProject *
with_transition (const BbProject *project, guint index, gint64 length)
{
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, index));

  board->transition = BB_TRANSITION_DISSOLVE;
  board->transition_length = length;
  return bb_places_set_board (project, index, board);
}

static void
test_transitions (void)
{
  g_autoptr (BbProject) project = bb_test_story_parse ("0:a 20:b 31:c 32:d 96");
  const struct
  {
    guint index;
    gint64 length;
    gint64 begin; /* -1: none */
    gint64 end;
  } rows[] = {
    { 1, 8, 16, 24 },   { 1, 7, 17, 24 },   { 1, 1, 20, 21 }, { 1, 100, 10, 26 },
    { 2, 100, 26, 32 }, { 3, 100, 32, 64 }, { 0, 10, 0, 5 },  { 1, 0, -1, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) with = with_transition (project, rows[i].index, rows[i].length);
      gint64 begin = 0, end = 0;

      g_assert_cmpint (bb_places_get_transition (with, rows[i].index, &begin, &end), ==, rows[i].begin >= 0);
      if (rows[i].begin < 0)
        continue;

      g_assert_cmpint (begin, ==, rows[i].begin);
      g_assert_cmpint (end, ==, rows[i].end);
    }
}

/* all that lies in time keeps its time: options, shelf, song, start timecode */
static void
test_set_rate (void)
{
  const BbFrameRate fast = { 48, 1, FALSE };
  g_autoptr (BbProject) plain = bb_test_story_parse ("0:a 24:b *36 96");
  g_autoptr (BbProject) before = with_transition (plain, 1, 10);
  g_autoptr (BbSong) song = bb_song_new ("media/a.flac", NULL, 48000, 48000);
  g_autoptr (BbProject) after = NULL;

  bb_song_set_start (song, -12);
  bb_value_set (&before->song, song);
  bb_list_unref (before->lists[BB_SHELF]);
  before->lists[BB_SHELF] = bb_list_new_from ((gpointer *) bb_project_get_place (before, 1)->options->items, 1);
  bb_settings_unref (before->settings);
  before->settings = bb_settings_copy (plain->settings);
  before->settings->start = 86400;

  after = bb_places_set_rate (before, &fast);
  g_assert_cmpint (after->settings->start, ==, 172800);
  g_assert_cmpint (after->settings->length, ==, 192);
  g_assert_cmpint (bb_project_get_start (after, 1), ==, 48);
  g_assert_cmpint (bb_project_get_board (after, 1)->transition_length, ==, 20);
  g_assert_cmpint (((const BbBoard *) bb_list_get (after->lists[BB_SHELF], 0))->transition_length, ==, 20);
  g_assert_cmpint (((const BbStretch *) bb_list_get (after->song->map, 0))->start, ==, -24);
  g_assert_true (bb_project_get_board (after, 0) == bb_project_get_board (before, 0));
}

/* what lies past the longest possible video is kept on the shelf */
static void
test_lay_past_the_longest (void)
{
  g_autofree char *story = g_strdup_printf ("0:a %d", BB_LENGTH_MAX - 10);
  g_autoptr (BbProject) project = bb_test_story_parse (story);
  g_autoptr (GPtrArray) boards = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_board_unref);
  g_autoptr (BbProject) laid = NULL;

  for (guint i = 0; i < 3; i++)
    g_ptr_array_add (boards, bb_test_story_board ("x"));
  laid = bb_places_lay (project, BB_LENGTH_MAX, boards, 24);
  g_assert_cmpuint (bb_project_count (laid), ==, 2);
  g_assert_cmpint (laid->settings->length, ==, BB_LENGTH_MAX);
  g_assert_cmpuint (laid->lists[BB_SHELF]->n_items, ==, 2);
  g_assert_true (bb_project_check (laid, NULL));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/timeline-find/edges", test_edges);
  g_test_add_func ("/model/timeline-find/shots", test_shots);
  g_test_add_func ("/model/timeline-find/number-stays", test_number_stays);
  g_test_add_func ("/model/timeline-find/transitions", test_transitions);
  g_test_add_func ("/model/timeline-find/set-rate", test_set_rate);
  g_test_add_func ("/model/timeline-find/lay-past-the-longest", test_lay_past_the_longest);

  return g_test_run ();
}
