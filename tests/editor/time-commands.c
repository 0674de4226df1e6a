/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is each edit of boards in time one step with a name, on one board and on many, and do locked boards hold? */
#include "editor/time-commands.h"

#include "editor/board-commands.h"
#include "fixture.h"
#include "model/section.h"
#include "model/tempo.h"

/* boards 0 to 3 of 48 frames; a beat lasts 12, and frame 0 begins a bar; a section lies from frame 48 to 144 */

static BbList *
list_of (gpointer item)
{
  BbList *list = bb_list_new_from (&item, 1);

  bb_value_unref (item);
  return list;
}

static void
add_beats (Fixture *fixture)
{
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", 48000, 8 * 48000);
  g_autoptr (BbProject) sung = bb_project_with_song (bb_editor_get_project (fixture->editor), song);
  g_autoptr (BbProject) counted = bb_project_with_list (sung, BB_TEMPI, list_of (bb_tempo_new (0, 120, 4)));

  bb_editor_commit (fixture->editor, "Beats",
                    bb_project_with_list (counted, BB_SECTIONS,
                                          list_of (bb_section_new ("verse", 2 * 48000, 6 * 48000))),
                    NULL);
}

static void
assert_boards (Fixture *fixture, const char *starts, const char *actions)
{
  g_autofree char *are_starts = fixture_get_starts (fixture);
  g_autofree char *are_actions = fixture_get_actions (fixture);

  g_assert_cmpstr (are_starts, ==, starts);
  g_assert_cmpstr (are_actions, ==, actions);
}

/* takes @amount where it has one */
typedef struct
{
  void (*plain) (BbEditor *editor);
  void (*with) (BbEditor *editor, int amount);
  int amount;
  guint first, n; /* the boards that are selected */
  const char *starts;
  const char *actions;
  const char *label;
  guint first_after, n_after;
} Row;

#define STAY "0 48 96 144"
#define ORDER "0 1 2 3"

static const Row rows[] = {
  { NULL, bb_time_command_nudge, 1, 1, 1, "0 49 97 144", ORDER, "Nudge Board", 1, 1 },
  { NULL, bb_time_command_nudge, -1, 1, 2, "0 47 95 143", ORDER, "Nudge Boards", 1, 2 },
  { NULL, bb_time_command_nudge_beat, 1, 1, 1, "0 60 108 144", ORDER, "Nudge Board", 1, 1 },
  { NULL, bb_time_command_nudge_beat, -1, 2, 2, "0 48 84 132", ORDER, "Nudge Boards", 2, 2 },
  { NULL, bb_time_command_roll_beat, 1, 1, 1, "0 60 96 144", ORDER, "Move Edge", 1, 1 },
  { NULL, bb_time_command_ripple, -5, 1, 1, "0 43 91 139", ORDER, "Ripple Edge", 1, 1 },
  { NULL, bb_time_command_ripple_beat, 1, 2, 1, "0 48 108 156", ORDER, "Ripple Edge", 2, 1 },
  { NULL, bb_time_command_slip, 1, 1, 1, STAY, "0 2 1 3", "Slip Picture", 2, 1 },
  { NULL, bb_time_command_slip, -1, 1, 2, STAY, "1 2 0 3", "Slip Pictures", 0, 2 },
  { bb_time_command_swap, NULL, 0, 1, 1, STAY, "0 2 1 3", "Swap Boards", 1, 1 },
  { bb_time_command_swap, NULL, 0, 0, 4, STAY, "3 1 2 0", "Swap Boards", 0, 4 },
  { bb_time_command_join, NULL, 0, 1, 1, "0 48 144", "0 1\n2 3", "Join Boards", 1, 1 },
  { bb_time_command_join, NULL, 0, 0, 3, "0 144", "0\n1\n2 3", "Join Boards", 0, 1 },
  { NULL, bb_time_command_spread, 0, 0, 3, "0 12 24 36", ORDER, "Spread over Beats", 0, 3 },
  { NULL, bb_time_command_spread, 0, 2, 2, "0 48 96 108", ORDER, "Spread over Beats", 2, 2 },
  { bb_time_command_spread_evenly, NULL, 0, 0, 2, STAY, ORDER, NULL, 0, 2 },
  { NULL, bb_time_command_set_beats, 2, 0, 2, "0 24 48 144", ORDER, "Change Length", 0, 2 },
  { NULL, bb_time_command_set_beats, 1, 2, 1, "0 48 96 108", ORDER, "Change Length", 2, 1 },
  { NULL, bb_time_command_cut_every, 0, 0, 2, "0 12 24 36 48 60 72 84 96 144", "0 0 0 0 1 1 1 1 2 3",
    "Cut on Every Beat", 0, 2 },
  { NULL, bb_time_command_cut_every, 0, 2, 1, "0 48 60 72 84 96 108 120 132 144", "0 1 1 1 1 2 2 2 2 3",
    "Cut on Every Beat", 5, 1 },
};

static void
select_boards (Fixture *fixture, guint first, guint n)
{
  bb_editor_select (fixture->editor, first, FALSE);
  if (n > 1)
    bb_editor_select (fixture->editor, first + n - 1, TRUE);
}

static void
run (Fixture *fixture, const Row *row)
{
  if (row->plain != NULL)
    row->plain (fixture->editor);
  else
    row->with (fixture->editor, row->amount);
}

static void
test_table (Fixture *fixture, gconstpointer data)
{
  guint first, n;

  add_beats (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("row %u", i);
      select_boards (fixture, rows[i].first, rows[i].n);
      run (fixture, &rows[i]);
      assert_boards (fixture, rows[i].starts, rows[i].actions);
      bb_editor_get_selection (fixture->editor, &first, &n);
      g_assert_cmpuint (first, ==, rows[i].first_after);
      g_assert_cmpuint (n, ==, rows[i].n_after);
      if (rows[i].label == NULL)
        continue;

      g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, rows[i].label);
      bb_editor_undo (fixture->editor);
      assert_boards (fixture, STAY, ORDER);
    }
}

/* what has no room, or no beats, is said and changes nothing */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  bb_time_command_nudge_beat (fixture->editor, 1);
  bb_time_command_set_beats (fixture->editor, 2);
  bb_time_command_spread (fixture->editor, BB_BEAT_STEP_BAR);
  g_assert_cmpuint (fixture->n_messages, ==, 3);
  add_beats (fixture);
  select_boards (fixture, 1, 1);
  bb_time_command_set_beats (fixture->editor, 8);
  select_boards (fixture, 3, 1);
  bb_time_command_join (fixture->editor);
  bb_time_command_swap (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 6);
  assert_boards (fixture, STAY, ORDER);
}

/* board 2 is locked: nothing moves it, nor takes it away */
static void
test_locked (Fixture *fixture, gconstpointer data)
{
  gboolean is_locked;

  add_beats (fixture);
  select_boards (fixture, 2, 1);
  bb_time_command_toggle_lock (fixture->editor);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Lock Board");
  bb_time_command_find_lock (fixture->editor, &is_locked);
  g_assert_true (is_locked);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gboolean touches = rows[i].first <= 2 && rows[i].first + rows[i].n >= 2 && rows[i].label != NULL;
      /* others pass it by */
      gboolean passes = rows[i].with == bb_time_command_cut_every || rows[i].with == bb_time_command_slip ||
                        (rows[i].plain == bb_time_command_swap && rows[i].n > 2);
      guint n_messages = fixture->n_messages;

      if (!touches || passes || rows[i].with == bb_time_command_roll_beat || rows[i].with == bb_time_command_ripple)
        continue;
      g_test_message ("row %u", i);
      select_boards (fixture, rows[i].first, rows[i].n);
      run (fixture, &rows[i]);
      assert_boards (fixture, STAY, ORDER);
      g_assert_cmpuint (fixture->n_messages, ==, n_messages + 1);
    }

  select_boards (fixture, 2, 1);
  bb_board_command_delete (fixture->editor);
  bb_board_command_roll (fixture->editor, 3);
  bb_board_command_move (fixture->editor, 1);
  bb_editor_seek (fixture->editor, 120);
  bb_board_command_cut (fixture->editor);
  bb_board_command_new (fixture->editor);
  assert_boards (fixture, STAY, ORDER);
  bb_time_command_toggle_lock (fixture->editor);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Unlock Board");
  bb_board_command_delete (fixture->editor);
  assert_boards (fixture, "0 48 144", "0 1 3");
}

static void
test_begin_shot (Fixture *fixture, gconstpointer data)
{
  bb_editor_seek (fixture->editor, 60);
  bb_time_command_begin_shot (fixture->editor);
  assert_boards (fixture, "0 48 60 96 144", "0 1 - 2 3");
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 60);
  g_assert_true (bb_editor_get_board (fixture->editor)->starts_shot);
  bb_time_command_begin_shot (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 1);

  bb_board_command_toggle_cut (fixture->editor);
  g_assert_false (bb_editor_get_board (fixture->editor)->starts_shot);
  bb_time_command_begin_shot (fixture->editor);
  g_assert_true (bb_editor_get_board (fixture->editor)->starts_shot);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Begin Shot");
}

/* each tap is a step; on the nearest beat where hands snap to beats; playing goes on */
static void
test_tap (Fixture *fixture, gconstpointer data)
{
  add_beats (fixture);
  bb_editor_seek (fixture->editor, 67);
  bb_time_command_tap (fixture->editor);
  assert_boards (fixture, "0 48 67 96 144", "0 1 1 2 3");
  bb_editor_undo (fixture->editor);

  bb_editor_set_snapping (fixture->editor, BB_SNAP_FLAG (BB_SNAP_BEAT) | BB_SNAP_FLAG (BB_SNAP_PLAYHEAD));
  bb_editor_seek (fixture->editor, 67);
  bb_time_command_tap (fixture->editor);
  bb_time_command_tap (fixture->editor);
  assert_boards (fixture, "0 48 72 96 144", "0 1 1 2 3");
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 72);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Cut While Listening");
  bb_editor_undo (fixture->editor);
  assert_boards (fixture, STAY, ORDER);

  bb_editor_set_snapping (fixture->editor, BB_SNAP_FLAG (BB_SNAP_BAR));
  bb_editor_seek (fixture->editor, 20);
  bb_time_command_tap (fixture->editor);
  assert_boards (fixture, STAY, ORDER);
}

static void
test_tap_playing (Fixture *fixture, gconstpointer data)
{
  gint64 frame;

  bb_editor_seek (fixture->editor, 60);
  bb_editor_toggle_playing (fixture->editor);
  while (bb_editor_get_frame (fixture->editor) < 64)
    {
      g_main_context_iteration (NULL, FALSE);
      bb_editor_tick (fixture->editor);
    }
  bb_time_command_tap (fixture->editor);
  frame = bb_project_get_start (bb_editor_get_project (fixture->editor), 2);
  g_assert_cmpint (frame, >=, 64);
  g_assert_cmpint (frame, <, 96);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), >=, frame);
  g_assert_true (bb_editor_is_playing (fixture->editor));
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Cut While Listening");
  bb_editor_toggle_playing (fixture->editor);
}

/* repeated steps are one */
static void
test_merge (Fixture *fixture, gconstpointer data)
{
  select_boards (fixture, 1, 1);
  for (guint i = 0; i < 5; i++)
    bb_time_command_nudge (fixture->editor, 1);
  assert_boards (fixture, "0 53 101 144", ORDER);
  bb_editor_undo (fixture->editor);
  assert_boards (fixture, STAY, ORDER);
}

int
main (int argc, char **argv)
{
  static const FixtureTest tests[] = {
    { "/editor/time-commands/table", test_table, 4, 48 },
    { "/editor/time-commands/refused", test_refused, 4, 48 },
    { "/editor/time-commands/locked", test_locked, 4, 48 },
    { "/editor/time-commands/begin-shot", test_begin_shot, 4, 48 },
    { "/editor/time-commands/tap", test_tap, 4, 48 },
    { "/editor/time-commands/tap/playing", test_tap_playing, 4, 48 },
    { "/editor/time-commands/merge", test_merge, 4, 48 },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
