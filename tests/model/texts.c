/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is one thing said on many boards at once, and taken away again? */
#include "model/texts.h"

#include <locale.h>

/* a board for each letter of @actions, which is what it says; "-" for nothing */
static BbProject *
parse_actions (const char *actions)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; actions[i] != '\0'; i++)
    {
      const char text[] = { actions[i], '\0' };
      g_autoptr (BbBoard) board = bb_board_new ();

      bb_board_set_text (board, BB_FIELD_ID_ACTION, *text != '-' ? text : NULL);
      g_ptr_array_add (places, bb_place_new (i, board));
    }

  return bb_project_with_list (plain, BB_PLACES, bb_list_new_take (places));
}

static char *
draw_actions (const BbProject *project)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      const char *said = bb_board_get_text (bb_project_get_board (project, i), BB_FIELD_ID_ACTION);

      g_string_append (text, *said != '\0' ? said : "-");
    }

  return g_string_free (text, FALSE);
}

static void
test_set (void)
{
  static const struct
  {
    const char *before;
    guint first;
    guint n;
    const char *text;
    const char *after;
  } rows[] = {
    { "abcde", 1, 3, "x", "axxxe" }, { "abcde", 0, 5, "", "-----" },  { "abcde", 4, 1, NULL, "abcd-" },
    { "aaaaa", 0, 5, "a", "aaaaa" }, { "abcde", 2, 0, "x", "abcde" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse_actions (rows[i].before);
      g_autoptr (BbProject) after = bb_texts_set (before, rows[i].first, rows[i].n, BB_FIELD_ID_ACTION, rows[i].text);
      g_autofree char *kept = draw_actions (before);
      g_autofree char *drawn = draw_actions (after);

      g_assert_cmpstr (drawn, ==, rows[i].after);
      g_assert_cmpstr (kept, ==, rows[i].before);
      g_assert_true ((before == after) == g_str_equal (rows[i].before, rows[i].after));
    }
}

/* what a board says that already said so is the same board, so that nothing is drawn again */
static void
test_set_shares (void)
{
  g_autoptr (BbProject) before = parse_actions ("abc");
  g_autoptr (BbProject) after = bb_texts_set (before, 0, 2, BB_FIELD_ID_ACTION, "a");

  g_assert_true (bb_project_get_place (before, 0) == bb_project_get_place (after, 0));
  g_assert_true (bb_project_get_place (before, 1) != bb_project_get_place (after, 1));
  g_assert_true (bb_project_get_place (before, 2) == bb_project_get_place (after, 2));
}

static BbProject *
add_hidden (const BbProject *project, const char *text)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  g_autoptr (BbBoard) shelved = NULL;
  const BbPlace *place = bb_project_get_place (project, 0);
  g_autoptr (BbPlace) two = NULL;
  g_autoptr (BbList) options = NULL;
  g_autoptr (BbProject) placed = NULL;

  bb_board_set_text (board, BB_FIELD_ID_ACTION, text);
  shelved = bb_board_duplicate (board);
  options = bb_list_insert (place->options, 1, board);
  two = bb_place_new_with_options (0, options, 0);
  placed = bb_project_with_list (project, BB_PLACES, bb_list_replace (project->lists[BB_PLACES], 0, two));
  return bb_project_with_list (placed, BB_SHELF, bb_list_new_from ((gpointer *) &shelved, 1));
}

static void
test_drop (void)
{
  static const struct
  {
    const char *before;
    const char *text;
    guint n;
    const char *after;
  } rows[] = {
    { "abcba", "b", 4, "a-c-a" },
    { "abcba", NULL, 7, "-----" },
    { "a-c", "x", 0, "a-c" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) plain = parse_actions (rows[i].before);
      g_autoptr (BbProject) before = add_hidden (plain, "b");
      g_autoptr (BbProject) after = bb_texts_drop (before, BB_FIELD_ID_ACTION, rows[i].text);
      g_autofree char *drawn = draw_actions (after);

      g_assert_cmpstr (drawn, ==, rows[i].after);
      g_assert_cmpuint (bb_texts_count (before, BB_FIELD_ID_ACTION, rows[i].text), ==, rows[i].n);
      g_assert_cmpuint (bb_texts_count (after, BB_FIELD_ID_ACTION, rows[i].text), ==, 0);
      g_assert_true (bb_project_check (after, NULL));
      g_assert_true ((before == after) == (rows[i].n == 0));
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/texts/set", test_set);
  g_test_add_func ("/model/texts/set-shares", test_set_shares);
  g_test_add_func ("/model/texts/drop", test_drop);

  return g_test_run ();
}
