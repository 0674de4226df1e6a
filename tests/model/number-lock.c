/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a number that has gone out never change? */
#include "model/number-lock.h"

#include <locale.h>

#include "model/numbering.h"
#include "model/places.h"

#define N_SHOTS 4

static BbProject *
make_project (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < N_SHOTS; i++)
    {
      g_autoptr (BbBoard) board = bb_board_new ();

      bb_board_set_text (board, BB_FIELD_ID_ACTION, "x");
      g_ptr_array_add (places, bb_place_new (i * 10, board));
    }
  return bb_project_with_list (project, BB_PLACES, bb_list_new_take (places));
}

static void
assert_numbers (const BbProject *project, const char *expected)
{
  g_auto (GStrv) numbers = bb_numbering_compute (project);
  g_autofree char *text = g_strjoinv (" ", numbers);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_lock (void)
{
  g_autoptr (BbProject) plain = make_project ();
  g_autoptr (BbProject) locked = bb_number_lock_set (plain);
  g_autoptr (BbProject) cut = bb_places_cut (locked, 15);
  g_autoptr (BbProject) removed = bb_places_remove (cut, 3, 1);
  g_autoptr (BbProject) again = bb_number_lock_set (removed);
  g_autoptr (BbProject) same = bb_number_lock_set (again);
  g_autoptr (BbProject) free_again = bb_number_lock_clear (again);
  g_autoptr (GArray) omitted = NULL;

  g_assert_false (bb_number_lock_is_on (plain));
  g_assert_true (bb_number_lock_is_on (locked));
  assert_numbers (locked, "1A 2A 3A 4A");
  /* a shot that comes between takes nobody's number */
  assert_numbers (cut, "1A 2A 2-1A 3A 4A");
  g_assert_cmpuint (bb_number_lock_count_new (cut), ==, 1);
  /* and one that goes leaves its number empty */
  assert_numbers (removed, "1A 2A 3-1A 4A");
  omitted = bb_number_lock_list_omitted (again);
  g_assert_cmpuint (omitted->len, ==, 1);
  g_assert_cmpstr (g_array_index (omitted, BbOmitted, 0).number, ==, "3A");
  g_assert_cmpuint (g_array_index (omitted, BbOmitted, 0).index, ==, 3);
  g_assert_cmpuint (bb_number_lock_count_new (again), ==, 0);
  g_assert_true (same == again);
  assert_numbers (free_again, "1A 2A 3A 4A");
  g_assert_false (bb_number_lock_is_on (free_again));
}

/* what is dragged elsewhere keeps its number too */
static void
test_moved (void)
{
  g_autoptr (BbProject) plain = make_project ();
  g_autoptr (BbProject) locked = bb_number_lock_set (plain);
  g_autoptr (BbProject) moved = bb_places_move (locked, 0, 1, 2);
  g_autoptr (GArray) omitted = bb_number_lock_list_omitted (moved);

  assert_numbers (moved, "2A 3A 1A 4A");
  g_assert_cmpuint (omitted->len, ==, 0);
}

/* a number typed on one board is no word on the others, unless they are to count on */
static void
test_alone (void)
{
  g_autoptr (BbProject) plain = make_project ();
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (plain, 1));
  g_autoptr (BbBoard) leading = NULL;
  g_autoptr (BbProject) alone = NULL;
  g_autoptr (BbProject) counted = NULL;

  bb_string_set (&board->number, "12A");
  board->number_is_alone = TRUE;
  alone = bb_places_set_board (plain, 1, board);
  assert_numbers (alone, "1A 12A 3A 4A");
  leading = bb_board_copy (board);
  leading->number_is_alone = FALSE;
  counted = bb_places_set_board (plain, 1, leading);
  assert_numbers (counted, "1A 12A 13A 14A");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/number-lock/lock", test_lock);
  g_test_add_func ("/model/number-lock/moved", test_moved);
  g_test_add_func ("/model/number-lock/alone", test_alone);
  return g_test_run ();
}
