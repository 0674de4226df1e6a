/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a loop go from eight to eight, and stay every board as it is? */
#include "editor/rehearsal-loop.h"

#include "editor/board-commands.h"
#include "editor/note-commands.h"
#include "editor/practice.h"
#include "fixture.h"
#include "model/section.h"
#include "model/tempo.h"

#define RATE 48000

/* 120 beats a minute at 24 frames a second */
#define EIGHT 96

static void
add (BbProject **project, BbListKind kind, gpointer item)
{
  BbList *list = (*project)->lists[kind];
  BbProject *next = bb_project_with_list (*project, kind, bb_list_insert (list, list->n_items, item));

  bb_value_unref (item);
  bb_project_unref (*project);
  *project = next;
}

/* a song of 16 eights, the first four a verse, the next a chorus */
static void
give_song (Fixture *fixture)
{
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", RATE, 64 * RATE);
  BbProject *project = bb_project_with_song (bb_editor_get_project (fixture->editor), song);

  add (&project, BB_TEMPI, bb_tempo_new (0, 120, 4));
  add (&project, BB_SECTIONS, bb_section_new ("verse", 0, 16 * RATE));
  add (&project, BB_SECTIONS, bb_section_new ("chorus", 16 * RATE, 32 * RATE));
  g_assert_true (bb_editor_commit (fixture->editor, "Song", project, NULL));
}

static void
assert_loop (Fixture *fixture, gint64 in, gint64 out, const char *expected)
{
  g_autofree char *said = bb_rehearsal_say_loop (fixture->editor);
  gint64 is_in, is_out;

  bb_editor_get_range (fixture->editor, &is_in, &is_out);
  g_assert_cmpint (is_in, ==, in);
  g_assert_cmpint (is_out, ==, out);
  g_assert_cmpstr (said, ==, expected);
}

static void
test_loops (Fixture *fixture, gconstpointer data)
{
  give_song (fixture);
  bb_editor_seek (fixture->editor, 5 * EIGHT + 10);
  assert_loop (fixture, 0, 0, "Loop: off");
  bb_rehearsal_set_loop (fixture->editor, BB_REHEARSAL_LOOP_EIGHT);
  assert_loop (fixture, 5 * EIGHT, 6 * EIGHT, "Loop: eight 2");
  bb_rehearsal_set_loop (fixture->editor, BB_REHEARSAL_LOOP_TWO);
  assert_loop (fixture, 4 * EIGHT, 6 * EIGHT, "Loop: eight 2 and before");
  bb_rehearsal_set_loop (fixture->editor, BB_REHEARSAL_LOOP_SECTION);
  assert_loop (fixture, 4 * EIGHT, 8 * EIGHT, "Loop: Chorus");
  bb_editor_set_range (fixture->editor, 10, 20);
  assert_loop (fixture, 10, 20, "Loop: range");
  bb_rehearsal_toggle_loop (fixture->editor);
  assert_loop (fixture, 10, 20, "Loop: off");
  bb_rehearsal_toggle_loop (fixture->editor);
  assert_loop (fixture, 5 * EIGHT, 6 * EIGHT, "Loop: eight 2");
}

static void
test_steps (Fixture *fixture, gconstpointer data)
{
  give_song (fixture);
  bb_rehearsal_set_loop (fixture->editor, BB_REHEARSAL_LOOP_EIGHT);
  bb_rehearsal_step_eight (fixture->editor, 1);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, EIGHT);
  assert_loop (fixture, EIGHT, 2 * EIGHT, "Loop: eight 2");
  bb_editor_seek (fixture->editor, 3 * EIGHT + 40);
  bb_rehearsal_step_eight (fixture->editor, -1);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 3 * EIGHT);
  bb_rehearsal_step_eight (fixture->editor, -1);
  assert_loop (fixture, 2 * EIGHT, 3 * EIGHT, "Loop: eight 3");

  bb_rehearsal_step_shot (fixture->editor, 1);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 200);
  bb_rehearsal_step_shot (fixture->editor, -1);
  bb_rehearsal_step_shot (fixture->editor, -1);
  bb_rehearsal_step_shot (fixture->editor, -1);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 0);
}

/* without beats a board stands for the eight */
static void
test_no_beats (Fixture *fixture, gconstpointer data)
{
  bb_editor_seek (fixture->editor, 150);
  bb_rehearsal_set_loop (fixture->editor, BB_REHEARSAL_LOOP_EIGHT);
  assert_loop (fixture, 100, 200, "Loop: 2A");
  bb_rehearsal_step_eight (fixture->editor, 1);
  assert_loop (fixture, 200, 300, "Loop: 3A");
  bb_rehearsal_set_loop (fixture->editor, BB_REHEARSAL_LOOP_SECTION);
  assert_loop (fixture, 200, 300, "Loop: 3A");
}

/* "5 6 7 8" is followed by a 1; in the editor, and uncounted, it plays from where one is */
static void
test_counted_in (Fixture *fixture, gconstpointer data)
{
  BbEditor *editor = fixture->editor;

  give_song (fixture);
  bb_player_set_count_in (bb_editor_get_player (editor), BB_COUNT_IN_CLICKED);
  bb_editor_seek (editor, 3 * EIGHT + 20);
  bb_editor_toggle_playing (editor);
  g_assert_cmpint (bb_editor_get_frame (editor), ==, 3 * EIGHT + 20);
  bb_editor_toggle_playing (editor);

  bb_editor_set_rehearsing (editor, TRUE);
  bb_editor_toggle_playing (editor);
  g_assert_cmpint (bb_editor_get_frame (editor), ==, 3 * EIGHT);
  bb_editor_toggle_playing (editor);
  bb_editor_seek (editor, 3 * EIGHT + 40);
  bb_editor_set_range (editor, 3 * EIGHT + 12, 5 * EIGHT);
  bb_editor_set_looping (editor, TRUE);
  bb_editor_toggle_playing (editor);
  g_assert_cmpint (bb_editor_get_frame (editor), ==, 3 * EIGHT + 12);
  bb_editor_toggle_playing (editor);

  bb_player_set_count_in (bb_editor_get_player (editor), BB_COUNT_IN_OFF);
  bb_editor_seek (editor, 3 * EIGHT + 20);
  bb_editor_toggle_playing (editor);
  g_assert_cmpint (bb_editor_get_frame (editor), ==, 3 * EIGHT + 20);
  bb_editor_toggle_playing (editor);
}

/* every command asks the one door, and that lets nothing through but a note */
static void
test_held (Fixture *fixture, gconstpointer data)
{
  const BbNoteDraft draft = { 10, 0, "Jiho", "sharper" };
  const BbProject *project;
  const BbList *places;

  bb_board_command_new (fixture->editor);
  project = bb_editor_get_project (fixture->editor);
  places = project->lists[BB_PLACES];
  bb_editor_set_rehearsing (fixture->editor, TRUE);
  bb_board_command_new (fixture->editor);
  bb_board_command_duplicate (fixture->editor);
  bb_board_command_delete (fixture->editor);
  bb_board_command_roll (fixture->editor, 5);
  bb_editor_undo (fixture->editor);
  bb_editor_propose (fixture->editor, bb_project_with_list (project, BB_PLACES, bb_list_remove (places, 0)));
  g_assert_true (bb_editor_get_project (fixture->editor) == project);
  g_assert_null (bb_editor_get_undo_label (fixture->editor));

  g_assert_true (bb_note_command_add (fixture->editor, &draft));
  g_assert_cmpuint (bb_editor_get_project (fixture->editor)->lists[BB_NOTES]->n_items, ==, 1);
  g_assert_true (bb_editor_get_project (fixture->editor)->lists[BB_PLACES] == places);

  bb_editor_set_rehearsing (fixture->editor, FALSE);
  bb_board_command_delete (fixture->editor);
  g_assert_true (bb_editor_get_project (fixture->editor)->lists[BB_PLACES] != places);
}

static void
assert_playing (Fixture *fixture, const char *loop, double speed, gboolean clicks)
{
  BbPlayer *player = bb_editor_get_player (fixture->editor);
  g_autofree char *said = bb_rehearsal_say_loop (fixture->editor);

  g_assert_cmpstr (said, ==, loop);
  g_assert_cmpfloat (bb_player_get_speed (player), ==, speed);
  g_assert_cmpint (bb_player_is_clicking (player), ==, clicks);
}

/* how dancers had it played stays in the rehearsal, and waits there */
static void
test_sides (Fixture *fixture, gconstpointer data)
{
  BbPlayer *player = bb_editor_get_player (fixture->editor);
  BbPracticeSides sides = { 0 };

  give_song (fixture);
  bb_practice_end (&sides, fixture->editor);
  bb_practice_begin (&sides, fixture->editor);
  bb_rehearsal_set_loop (fixture->editor, BB_REHEARSAL_LOOP_EIGHT);
  bb_player_set_speed (player, 0.75);
  bb_player_set_clicking (player, TRUE);
  bb_practice_begin (&sides, fixture->editor);
  assert_playing (fixture, "Loop: eight 1", 0.75, TRUE);
  bb_practice_end (&sides, fixture->editor);
  assert_playing (fixture, "Loop: off", 1, FALSE);
  g_assert_false (bb_editor_has_range (fixture->editor));
  bb_practice_begin (&sides, fixture->editor);
  assert_playing (fixture, "Loop: eight 1", 0.75, TRUE);
  bb_practice_end (&sides, fixture->editor);
}

/* what was chosen for playing in between is meant for the rehearsal too, and is there again after it */
static void
test_along (Fixture *fixture, gconstpointer data)
{
  BbPlayer *player = bb_editor_get_player (fixture->editor);
  BbPracticeSides sides = { 0 };

  give_song (fixture);
  bb_practice_begin (&sides, fixture->editor);
  bb_rehearsal_set_loop (fixture->editor, BB_REHEARSAL_LOOP_EIGHT);
  bb_player_set_speed (player, 0.5);
  bb_practice_end (&sides, fixture->editor);
  bb_editor_set_range (fixture->editor, 10, 20);
  bb_editor_set_looping (fixture->editor, TRUE);
  bb_practice_begin (&sides, fixture->editor);
  assert_playing (fixture, "Loop: range", 0.5, FALSE);
  bb_rehearsal_set_loop (fixture->editor, BB_REHEARSAL_LOOP_OFF);
  bb_practice_end (&sides, fixture->editor);
  assert_playing (fixture, "Loop: range", 1, FALSE);
}

int
main (int argc, char **argv)
{
  static const FixtureTest tests[] = {
    { "/editor/rehearsal-loop/loops", test_loops, 8, 200 },
    { "/editor/rehearsal-loop/steps", test_steps, 8, 200 },
    { "/editor/rehearsal-loop/no-beats", test_no_beats, 4, 100 },
    { "/editor/rehearsal-loop/counted-in", test_counted_in, 8, 200 },
    { "/editor/rehearsal-loop/held", test_held, 4, 100 },
    { "/editor/rehearsal-loop/sides", test_sides, 8, 200 },
    { "/editor/rehearsal-loop/along", test_along, 8, 200 },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
