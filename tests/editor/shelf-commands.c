/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a board of the shelf drawn on, put onto the song and taken off it, each in one step of undo? */
#include "fixture.h"

#include "editor/board-commands.h"
#include "editor/option-commands.h"
#include "editor/shelf-commands.h"
#include "editor/time-commands.h"
#include "model/shelf.h"

static const BbProject *
get_project (Fixture *fixture)
{
  return bb_editor_get_project (fixture->editor);
}

/* what the boards say, and those of the shelf after a bar */
static void
assert_boards (Fixture *fixture, const char *expected)
{
  g_autofree char *actions = fixture_get_actions (fixture);
  g_autoptr (GString) all = g_string_new (actions);
  g_autoptr (GError) error = NULL;

  g_string_append (all, " |");
  for (guint i = 0; i < get_project (fixture)->lists[BB_SHELF]->n_items; i++)
    g_string_append_printf (all, " %s", bb_board_get_text (bb_shelf_get (get_project (fixture), i), "action"));
  g_assert_cmpstr (all->str, ==, expected);
  bb_project_check (get_project (fixture), &error);
  g_assert_no_error (error);
}

static void
add (Fixture *fixture, const char *action)
{
  bb_shelf_command_new (fixture->editor);
  bb_board_command_set_text (fixture->editor, bb_editor_get_shelved (fixture->editor)->id, "action", action);
}

/* what is in hand is drawn on, cleared and written to, and nothing else is */
static void
test_in_hand (Fixture *fixture, gconstpointer data)
{
  const BbBrush brush = { BB_BRUSH_PEN, 64, 0x000000ff };
  const BbInkPoint points[] = { { 0, 0, 500 }, { 900, 900, 500 } };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, points, G_N_ELEMENTS (points));

  g_assert_null (bb_editor_get_shelved (fixture->editor));
  add (fixture, "x");
  g_assert_true (bb_editor_get_board (fixture->editor) == bb_shelf_get (get_project (fixture), 0));
  bb_board_command_add_stroke (fixture->editor, bb_editor_get_board (fixture->editor)->id, stroke);
  g_assert_false (bb_board_is_empty (bb_editor_get_board (fixture->editor)));
  g_assert_true (bb_board_is_empty (bb_project_get_board (get_project (fixture), 0)));
  bb_board_command_clear (fixture->editor);
  g_assert_true (bb_board_is_empty (bb_editor_get_board (fixture->editor)));
  bb_board_command_choose (fixture->editor, bb_editor_get_board (fixture->editor)->id, 1, "kind", "dance");
  g_assert_cmpstr (bb_board_get_text (bb_editor_get_board (fixture->editor), "kind"), ==, "dance");

  /* a jump of the playhead lets it go */
  bb_editor_seek (fixture->editor, 60);
  g_assert_null (bb_editor_get_shelved (fixture->editor));
  g_assert_true (bb_editor_get_board (fixture->editor) == bb_project_get_board (get_project (fixture), 1));
  assert_boards (fixture, "0 1 2 | x");
}

/* keys that speak of boards speak of the one that is seen */
static void
test_keys (Fixture *fixture, gconstpointer data)
{
  add (fixture, "x");
  add (fixture, "y");
  add (fixture, "z");
  bb_board_command_move (fixture->editor, -1);
  assert_boards (fixture, "0 1 2 | x z y");
  bb_board_command_duplicate (fixture->editor);
  assert_boards (fixture, "0 1 2 | x z z y");
  bb_board_command_delete (fixture->editor);
  assert_boards (fixture, "0 1 2 | x z y");
  g_assert_cmpstr (bb_board_get_text (bb_editor_get_shelved (fixture->editor), "action"), ==, "y");
  bb_board_command_delete (fixture->editor);
  bb_board_command_delete (fixture->editor);
  bb_board_command_delete (fixture->editor);
  assert_boards (fixture, "0 1 2 |");
  g_assert_null (bb_editor_get_shelved (fixture->editor));
  bb_editor_undo (fixture->editor);
  assert_boards (fixture, "0 1 2 | x");
}

static void
test_lay (Fixture *fixture, gconstpointer data)
{
  add (fixture, "x");
  add (fixture, "y");
  bb_shelf_command_lay (fixture->editor);
  assert_boards (fixture, "0 y 1 2 | x");
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 24);
  bb_editor_undo (fixture->editor);
  assert_boards (fixture, "0 1 2 | x y");

  bb_editor_seek (fixture->editor, 0);
  bb_editor_take_shelved (fixture->editor, bb_shelf_get (get_project (fixture), 0)->id);
  bb_shelf_command_lay_option (fixture->editor);
  assert_boards (fixture, "x 1 2 | y");
  bb_option_command_step (fixture->editor, 1);
  assert_boards (fixture, "0 1 2 | y");
  g_assert_cmpuint (fixture->n_messages, ==, 0);
  bb_shelf_command_lay (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
}

static void
test_put_away (Fixture *fixture, gconstpointer data)
{
  bb_editor_select (fixture->editor, 1, FALSE);
  bb_editor_select (fixture->editor, 2, TRUE);
  bb_shelf_command_put_away (fixture->editor);
  assert_boards (fixture, "0 | 1 2");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Put Boards on the Shelf");
  bb_editor_undo (fixture->editor);
  assert_boards (fixture, "0 1 2 |");

  /* what is locked holds */
  bb_editor_select (fixture->editor, 1, FALSE);
  bb_time_command_toggle_lock (fixture->editor);
  bb_shelf_command_put_away (fixture->editor);
  assert_boards (fixture, "0 1 2 |");
  g_assert_cmpuint (fixture->n_messages, ==, 1);
}

/* an undo takes a board from under the hand */
static void
test_gone (Fixture *fixture, gconstpointer data)
{
  bb_shelf_command_new (fixture->editor);
  bb_editor_undo (fixture->editor);
  g_assert_null (bb_editor_get_shelved (fixture->editor));
  g_assert_true (bb_editor_get_board (fixture->editor) == bb_project_get_board (get_project (fixture), 0));
}

static const FixtureTest tests[] = {
  { "/shelf-commands/in-hand", test_in_hand, 3, 48 }, { "/shelf-commands/keys", test_keys, 3, 48 },
  { "/shelf-commands/lay", test_lay, 3, 48 },         { "/shelf-commands/put-away", test_put_away, 3, 48 },
  { "/shelf-commands/gone", test_gone, 3, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
