/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the song laid otherwise by commands and by hand, each as one step, and is it said what cannot be? */
#include "editor/drag.h"
#include "editor/stretch-commands.h"
#include "fixture.h"
#include "model/song-map.h"
#include "model/tempo.h"

/* four boards of 48 frames at 24 a second; 2400 samples a second: 100 a frame; 120 beats a minute: 12 frames each */
#define FRAME 100

static void
add_song (Fixture *fixture)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  g_autoptr (BbSong) song = bb_song_new ("media/none.wav", "none.wav", 24 * FRAME, 192 * FRAME);
  g_autoptr (BbProject) sung = bb_project_with_song (project, song);
  g_autoptr (BbTempo) beats = bb_tempo_new (0, 120, 4);

  bb_editor_set_snapping (fixture->editor, BB_SNAP_FLAG (BB_SNAP_BEAT) | BB_SNAP_FLAG (BB_SNAP_PLAYHEAD));
  bb_editor_commit (fixture->editor, "Song",
                    bb_project_with_list (sung, BB_TEMPI, bb_list_new_from ((gpointer *) &beats, 1)), NULL);
}

/* "0: 0-48, 72: 48-192", all in frames */
static void
assert_map (Fixture *fixture, const char *expected)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < bb_song_map_count (project); i++)
    {
      const BbStretch *stretch = bb_song_map_get (project, i);

      g_string_append_printf (text, "%s%d: %g-%g", i > 0 ? ", " : "", (int) stretch->start,
                              (double) stretch->from / FRAME, (double) stretch->to / FRAME);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
assert_undo (Fixture *fixture, const char *label)
{
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, label);
}

static void
assert_said (Fixture *fixture, guint n)
{
  g_assert_cmpuint (fixture->n_messages, ==, n);
  fixture->n_messages = 0;
}

static void
test_commands (Fixture *fixture, gconstpointer data)
{
  bb_stretch_command_split (fixture->editor);
  assert_said (fixture, 1);
  add_song (fixture);
  bb_stretch_command_split (fixture->editor);
  bb_stretch_command_join (fixture->editor);
  bb_stretch_command_remove (fixture->editor);
  assert_said (fixture, 3);
  assert_undo (fixture, "Song");

  bb_editor_seek (fixture->editor, 96);
  bb_stretch_command_split (fixture->editor);
  assert_map (fixture, "0: 0-96, 96: 96-192");
  assert_undo (fixture, "Split Song");
  bb_editor_seek (fixture->editor, 120);
  bb_stretch_command_trim (fixture->editor, FALSE);
  assert_map (fixture, "0: 0-96, 120: 120-192");
  bb_editor_seek (fixture->editor, 108);
  bb_stretch_command_split (fixture->editor);
  assert_said (fixture, 1);
  bb_stretch_command_trim (fixture->editor, TRUE);
  assert_map (fixture, "0: 0-108, 120: 120-192");
  assert_undo (fixture, "Trim Piece of the Song");
  bb_stretch_command_join (fixture->editor);
  assert_map (fixture, "0: 0-192");
  assert_undo (fixture, "Join Pieces of the Song");
  bb_editor_undo (fixture->editor);
  bb_editor_seek (fixture->editor, 130);
  bb_stretch_command_remove (fixture->editor);
  assert_map (fixture, "0: 0-108");
  assert_undo (fixture, "Remove Piece of the Song");
  assert_said (fixture, 0);
  bb_editor_seek (fixture->editor, 150);
  g_assert_false (bb_stretch_command_may_pause (fixture->editor));
  assert_said (fixture, 1);
}

static void
test_pause (Fixture *fixture, gconstpointer data)
{
  g_autofree char *starts = NULL;
  g_autofree char *actions = NULL;

  add_song (fixture);
  bb_editor_seek (fixture->editor, 96);
  g_assert_true (bb_stretch_command_may_pause (fixture->editor));
  g_assert_cmpint (bb_stretch_command_count_frames (fixture->editor, 8), ==, 96);
  bb_stretch_command_pause (fixture->editor, 24, TRUE);
  assert_map (fixture, "0: 0-96, 120: 96-192");
  assert_undo (fixture, "Pause Song");
  starts = fixture_get_starts (fixture);
  actions = fixture_get_actions (fixture);
  g_assert_cmpstr (starts, ==, "0 48 96 120 168");
  g_assert_cmpstr (actions, ==, "0 1 - 2 3");
  bb_editor_undo (fixture->editor);
  assert_map (fixture, "0: 0-192");
  g_assert_cmpint (bb_editor_get_project (fixture->editor)->settings->length, ==, 192);
}

/* a locked board holds, unless it stays where it is */
static void
test_locked (Fixture *fixture, gconstpointer data)
{
  const BbProject *project;
  g_autoptr (BbBoard) board = NULL;
  g_autoptr (BbPlace) place = NULL;

  add_song (fixture);
  project = bb_editor_get_project (fixture->editor);
  board = bb_board_copy (bb_project_get_board (project, 3));
  board->is_locked = TRUE;
  place = bb_place_new (144, board);
  bb_editor_commit (fixture->editor, "Lock",
                    bb_project_with_list (project, BB_PLACES, bb_list_replace (project->lists[BB_PLACES], 3, place)),
                    NULL);
  bb_editor_seek (fixture->editor, 96);
  bb_stretch_command_pause (fixture->editor, 24, TRUE);
  assert_said (fixture, 1);
  assert_map (fixture, "0: 0-192");
  bb_stretch_command_pause (fixture->editor, 24, FALSE);
  assert_said (fixture, 0);
  assert_map (fixture, "0: 0-96, 120: 96-192");
}

/* steps of one kind are one, and the playhead stays on its beat */
static void
test_move (Fixture *fixture, gconstpointer data)
{
  add_song (fixture);
  bb_editor_seek (fixture->editor, 96);
  bb_stretch_command_split (fixture->editor);
  bb_editor_seek (fixture->editor, 100);
  bb_stretch_command_move_beat (fixture->editor, 1);
  assert_map (fixture, "0: 0-96, 108: 96-192");
  bb_stretch_command_move (fixture->editor, 1);
  assert_map (fixture, "0: 0-96, 109: 96-192");
  bb_stretch_command_move_beat (fixture->editor, 1);
  assert_map (fixture, "0: 0-96, 120: 96-192");
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 124);
  bb_stretch_command_move_beat (fixture->editor, -1);
  assert_map (fixture, "0: 0-96, 108: 96-192");
  bb_stretch_command_move_beat (fixture->editor, -1);
  assert_map (fixture, "0: 0-96, 96: 96-192");
  assert_said (fixture, 0);
  bb_stretch_command_move (fixture->editor, -1);
  assert_said (fixture, 1);
  bb_editor_undo (fixture->editor);
  assert_undo (fixture, "Split Song");
}

static BbDrag *
press (Fixture *fixture, BbHitKind kind, int index, gint64 frame, gboolean extend)
{
  const BbLanesHit hit = { kind, index, frame };
  BbDrag *held = bb_drag_begin (fixture->editor, &hit, (double) frame, extend);

  g_assert_nonnull (held);
  bb_drag_set_reach (held, 3);
  return held;
}

static void
drag (Fixture *fixture, BbHitKind kind, int index, gint64 frame, double way, gboolean extend)
{
  BbDrag *held = press (fixture, kind, index, frame, extend);

  g_assert_cmpfloat (bb_drag_get_threshold (held), >, 0);
  g_assert_true (bb_drag_to (held, (double) frame + way / 2));
  g_assert_true (bb_drag_to (held, (double) frame + way));
  bb_drag_release (held);
}

/* it snaps to where beats were, not to those that it takes along */
static void
test_drag (Fixture *fixture, gconstpointer data)
{
  add_song (fixture);
  bb_editor_seek (fixture->editor, 96);
  bb_stretch_command_split (fixture->editor);
  bb_editor_seek (fixture->editor, 0);
  drag (fixture, BB_HIT_STRETCH, 1, 130, 13, FALSE);
  assert_map (fixture, "0: 0-96, 108: 96-192");
  assert_undo (fixture, "Move Piece of the Song");
  g_assert_cmpint (bb_editor_get_project (fixture->editor)->settings->length, ==, 204);
  drag (fixture, BB_HIT_STRETCH, 1, 130, -40, FALSE);
  assert_map (fixture, "0: 0-96, 96: 96-192");
  drag (fixture, BB_HIT_STRETCH_END, 0, 96, -25, FALSE);
  assert_map (fixture, "0: 0-72, 96: 96-192");
  assert_undo (fixture, "Trim Piece of the Song");
  drag (fixture, BB_HIT_STRETCH_START, 1, 96, -50, FALSE);
  assert_map (fixture, "0: 0-72, 72: 72-192");
  /* Shift on the song takes it and all that is later along */
  drag (fixture, BB_HIT_SONG, -1, 20, 24, TRUE);
  assert_map (fixture, "24: 0-72, 96: 72-192");
}

/* Escape takes it back; a press alone brings the playhead there; what changes meanwhile ends it */
static void
test_drag_cancel (Fixture *fixture, gconstpointer data)
{
  BbDrag *held;

  add_song (fixture);
  bb_editor_seek (fixture->editor, 96);
  bb_stretch_command_split (fixture->editor);
  held = press (fixture, BB_HIT_STRETCH, 1, 130, FALSE);
  g_assert_true (bb_drag_to (held, 154));
  assert_map (fixture, "0: 0-96, 120: 96-192");
  g_assert_true (bb_drag_cancel (held));
  assert_map (fixture, "0: 0-96, 96: 96-192");
  bb_drag_release (press (fixture, BB_HIT_STRETCH, 1, 130, FALSE));
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 130);

  held = press (fixture, BB_HIT_STRETCH, 1, 130, FALSE);
  g_assert_true (bb_drag_to (held, 154));
  bb_editor_commit (fixture->editor, "Elsewhere", bb_song_map_remove (bb_editor_get_base (fixture->editor), 1), NULL);
  bb_drag_to (held, 160);
  bb_drag_release (held);
  assert_map (fixture, "0: 0-96");
  assert_undo (fixture, "Elsewhere");
}

int
main (int argc, char **argv)
{
  static const FixtureTest tests[] = {
    { "/editor/stretches/commands", test_commands, 4, 48 },
    { "/editor/stretches/pause", test_pause, 4, 48 },
    { "/editor/stretches/locked", test_locked, 4, 48 },
    { "/editor/stretches/move", test_move, 4, 48 },
    { "/editor/stretches/drag", test_drag, 4, 48 },
    { "/editor/stretches/drag/cancel", test_drag_cancel, 4, 48 },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
