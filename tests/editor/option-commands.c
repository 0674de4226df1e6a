/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do options of a place change what shows there, and nothing of its time? */
#include "fixture.h"

#include "editor/board-commands.h"
#include "editor/option-commands.h"
#include "editor/time-commands.h"
#include "model/options.h"

static const char *
describe (Fixture *fixture, guint index)
{
  static char *described = NULL;

  g_free (described);
  described = bb_options_describe (bb_project_get_place (bb_editor_get_project (fixture->editor), index));
  return described;
}

/* another option of the current board, that says @text */
static void
add_option (Fixture *fixture, const char *text)
{
  bb_option_command_duplicate (fixture->editor);
  bb_board_command_set_text (fixture->editor, bb_editor_get_board (fixture->editor)->id, "action", text);
}

static void
assert_boards (Fixture *fixture, const char *actions)
{
  g_autofree char *are_starts = fixture_get_starts (fixture);
  g_autofree char *are_actions = fixture_get_actions (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (are_starts, ==, "0 48 96 144");
  g_assert_cmpstr (are_actions, ==, actions);
  bb_project_check (bb_editor_get_project (fixture->editor), &error);
  g_assert_no_error (error);
}

static void
test_step (Fixture *fixture, gconstpointer data)
{
  bb_editor_select (fixture->editor, 1, FALSE);
  g_assert_null (describe (fixture, 1));
  bb_option_command_step (fixture->editor, 1);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  g_assert_null (bb_editor_get_undo_label (fixture->editor));

  add_option (fixture, "b");
  add_option (fixture, "c");
  g_assert_cmpstr (describe (fixture, 1), ==, "C/3");
  assert_boards (fixture, "0 c 2 3");
  bb_option_command_step (fixture->editor, 1);
  g_assert_cmpstr (describe (fixture, 1), ==, "A/3");
  assert_boards (fixture, "0 1 2 3");
  bb_option_command_step (fixture->editor, -1);
  assert_boards (fixture, "0 c 2 3");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Show Another Option");
  bb_editor_undo (fixture->editor);
  assert_boards (fixture, "0 1 2 3");
}

/* of several boards each that has options goes on by one, in one step */
static void
test_several (Fixture *fixture, gconstpointer data)
{
  bb_editor_select (fixture->editor, 1, FALSE);
  add_option (fixture, "b");
  bb_editor_select (fixture->editor, 3, FALSE);
  add_option (fixture, "d");
  bb_editor_select_all (fixture->editor);
  bb_option_command_step (fixture->editor, 1);
  assert_boards (fixture, "0 1 2 3");
  bb_editor_undo (fixture->editor);
  assert_boards (fixture, "0 b 2 d");
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  bb_editor_select (fixture->editor, 2, FALSE);
  add_option (fixture, "b");
  bb_option_command_remove (fixture->editor);
  assert_boards (fixture, "0 1 2 3");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Remove Option");
  g_assert_null (describe (fixture, 2));
  g_assert_false (bb_option_command_has_others (fixture->editor));

  bb_option_command_remove (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  bb_editor_undo (fixture->editor);
  assert_boards (fixture, "0 1 b 3");
  bb_option_command_step (fixture->editor, 1);
  bb_option_command_remove (fixture->editor);
  assert_boards (fixture, "0 1 b 3");
}

/* whether a shot begins, and the number that was typed, is the place's own */
static void
test_own (Fixture *fixture, gconstpointer data)
{
  bb_editor_select (fixture->editor, 1, FALSE);
  add_option (fixture, "b");
  bb_board_command_toggle_cut (fixture->editor);
  bb_board_command_set_number (fixture->editor, bb_editor_get_board (fixture->editor)->id, "7C");
  bb_option_command_step (fixture->editor, 1);
  g_assert_cmpstr (bb_editor_get_number (fixture->editor, 1), ==, "7C");
  g_assert_false (bb_editor_get_board (fixture->editor)->starts_shot);
  g_assert_cmpstr (bb_editor_get_number (fixture->editor, 2), ==, "8A");
}

static void
test_locked (Fixture *fixture, gconstpointer data)
{
  bb_editor_select (fixture->editor, 1, FALSE);
  add_option (fixture, "b");
  bb_time_command_toggle_lock (fixture->editor);
  bb_option_command_step (fixture->editor, 1);
  bb_option_command_duplicate (fixture->editor);
  bb_option_command_remove (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 3);
  assert_boards (fixture, "0 b 2 3");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Lock Board");
}

static const FixtureTest tests[] = {
  { "/option-commands/step", test_step, 4, 48 },     { "/option-commands/several", test_several, 4, 48 },
  { "/option-commands/remove", test_remove, 4, 48 }, { "/option-commands/own", test_own, 4, 48 },
  { "/option-commands/locked", test_locked, 4, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
