/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do playhead, selection and pin go where a hand expects them? */
#include "fixture.h"
#include "model/places.h"
#include "model/tempo.h"

#include "editor/board-commands.h"

typedef struct
{
  gint64 from;
  int direction;
  gint64 to;
} EdgeStep;

/* boards of 48 frames, four of them */
static const EdgeStep edge_steps[] = {
  { 0, 1, 48 }, { 47, 1, 48 }, { 48, 1, 96 }, { 100, 1, 144 }, { 144, 1, 191 },  { 191, 1, 191 },
  { 0, -1, 0 }, { 1, -1, 0 },  { 48, -1, 0 }, { 49, -1, 48 },  { 191, -1, 144 },
};

static void
test_step_edge (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (edge_steps); i++)
    {
      bb_editor_seek (fixture->editor, edge_steps[i].from);
      bb_editor_step_edge (fixture->editor, edge_steps[i].direction);
      g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, edge_steps[i].to);
    }
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_seek (Fixture *fixture, gconstpointer data)
{
  guint n_frames = 0, n_selections = 0;

  g_signal_connect_swapped (fixture->editor, "notify::frame", G_CALLBACK (count_cb), &n_frames);
  g_signal_connect_swapped (fixture->editor, "selection-changed", G_CALLBACK (count_cb), &n_selections);

  /* inside the same board nothing else is selected */
  bb_editor_seek (fixture->editor, 20);
  g_assert_cmpuint (n_frames, ==, 1);
  g_assert_cmpuint (n_selections, ==, 0);

  bb_editor_seek (fixture->editor, 1000);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 191);
  g_assert_cmpuint (bb_editor_get_current (fixture->editor), ==, 3);
  g_assert_cmpuint (n_selections, ==, 1);
  bb_editor_seek (fixture->editor, -5);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 0);

  bb_editor_step (fixture->editor, 1);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 1);
  bb_editor_step (fixture->editor, -1);
  bb_editor_step (fixture->editor, -1);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 0);
}

static void
assert_selection (Fixture *fixture, guint first, guint n)
{
  guint is_first, is_n;

  bb_editor_get_selection (fixture->editor, &is_first, &is_n);
  g_assert_cmpuint (is_first, ==, first);
  g_assert_cmpuint (is_n, ==, n);
}

static void
test_selection (Fixture *fixture, gconstpointer data)
{
  bb_editor_select (fixture->editor, 1, FALSE);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 48);
  assert_selection (fixture, 1, 1);

  bb_editor_stretch (fixture->editor, 1);
  bb_editor_stretch (fixture->editor, 1);
  assert_selection (fixture, 1, 3);
  bb_editor_stretch (fixture->editor, 1);
  assert_selection (fixture, 1, 3);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 48);

  /* back over where it began, to the other side */
  for (int i = 0; i < 3; i++)
    bb_editor_stretch (fixture->editor, -1);
  assert_selection (fixture, 0, 2);

  bb_editor_collapse (fixture->editor);
  assert_selection (fixture, 1, 1);
  bb_editor_select (fixture->editor, 3, TRUE);
  assert_selection (fixture, 1, 3);
  bb_editor_select_all (fixture->editor);
  assert_selection (fixture, 0, 4);

  /* a jump lets it go */
  bb_editor_seek (fixture->editor, 100);
  assert_selection (fixture, 2, 1);
}

static void
assert_range (BbEditor *editor, gint64 in, gint64 out, gboolean is_looping)
{
  gint64 is_in, is_out;

  bb_editor_get_range (editor, &is_in, &is_out);
  g_assert_cmpint (is_in, ==, in);
  g_assert_cmpint (is_out, ==, out);
  g_assert_cmpint (bb_editor_is_looping (editor), ==, is_looping);
}

/* marking is one thing, looping another: neither switches the other on or off */
static void
test_marks (Fixture *fixture, gconstpointer data)
{
  BbEditor *editor = fixture->editor;

  bb_editor_seek (editor, 20);
  bb_editor_mark_in (editor);
  assert_range (editor, 20, 192, FALSE);
  bb_editor_seek (editor, 59);
  bb_editor_mark_out (editor);
  assert_range (editor, 20, 60, FALSE);
  bb_editor_set_looping (editor, TRUE);
  assert_range (editor, 20, 60, TRUE);
  bb_editor_seek (editor, 10);
  bb_editor_mark_out (editor);
  assert_range (editor, 0, 11, TRUE);
  bb_editor_seek (editor, 100);
  bb_editor_mark_in (editor);
  assert_range (editor, 100, 192, TRUE);
  bb_editor_set_looping (editor, FALSE);
  assert_range (editor, 100, 192, FALSE);
}

/* on the last frame, Space and L begin again */
static void
test_again (Fixture *fixture, gconstpointer data)
{
  BbEditor *editor = fixture->editor;
  BbPlayer *player = bb_editor_get_player (editor);

  bb_editor_seek (editor, 191);
  bb_editor_toggle_playing (editor);
  g_assert_true (bb_editor_is_playing (editor));
  g_assert_cmpint (bb_editor_get_frame (editor), <, 48);
  bb_player_pause (player);

  bb_editor_set_range (editor, 48, 96);
  bb_editor_seek (editor, 191);
  bb_editor_shuttle (editor, BB_SHUTTLE_FORWARD);
  g_assert_cmpint (bb_editor_get_frame (editor), <, 48);
  bb_player_pause (player);

  bb_editor_set_looping (editor, TRUE);
  bb_editor_seek (editor, 191);
  bb_editor_toggle_playing (editor);
  g_assert_cmpint (bb_editor_get_frame (editor), >=, 48);
  g_assert_cmpint (bb_editor_get_frame (editor), <, 96);
  bb_player_pause (player);

  bb_editor_seek (editor, 100);
  bb_editor_toggle_playing (editor);
  g_assert_cmpint (bb_editor_get_frame (editor), >=, 48);
  bb_player_pause (player);
}

static void
test_range (Fixture *fixture, gconstpointer data)
{
  gint64 in, out;

  bb_editor_set_looping (fixture->editor, TRUE);
  g_assert_false (bb_editor_is_looping (fixture->editor));
  bb_editor_select (fixture->editor, 1, FALSE);
  bb_editor_stretch (fixture->editor, 1);
  bb_editor_range_from_selection (fixture->editor);
  bb_editor_get_range (fixture->editor, &in, &out);
  g_assert_cmpint (in, ==, 48);
  g_assert_cmpint (out, ==, 144);
  g_assert_true (bb_editor_is_looping (fixture->editor));
}

static void
play_past (Fixture *fixture, gint64 frame)
{
  while (bb_editor_get_frame (fixture->editor) < frame)
    {
      bb_editor_tick (fixture->editor);
      g_main_context_iteration (NULL, FALSE);
    }
}

/* the stage stays on its board while the song plays on, until the next jump */
static void
test_pin (Fixture *fixture, gconstpointer data)
{
  bb_player_play (bb_editor_get_player (fixture->editor));
  g_assert_true (bb_editor_is_playing (fixture->editor));
  bb_editor_pin (fixture->editor);
  play_past (fixture, 8);
  g_assert_cmpuint (bb_editor_get_current (fixture->editor), ==, 0);
  g_assert_true (bb_editor_is_pinned (fixture->editor));

  bb_editor_unpin (fixture->editor);
  g_assert_cmpuint (bb_editor_get_current (fixture->editor), >=, 1);

  bb_editor_pin (fixture->editor);
  bb_editor_step_edge (fixture->editor, 1);
  g_assert_false (bb_editor_is_pinned (fixture->editor));
  bb_player_pause (bb_editor_get_player (fixture->editor));
}

/* the pinned board goes away: the stage is told that it is not pinned any more */
static void
test_pinned_board_goes (Fixture *fixture, gconstpointer data)
{
  guint n_notified = 0;

  bb_editor_pin (fixture->editor);
  g_signal_connect_swapped (fixture->editor, "notify::pinned", G_CALLBACK (count_cb), &n_notified);
  bb_board_command_delete (fixture->editor);
  g_assert_false (bb_editor_is_pinned (fixture->editor));
  g_assert_cmpuint (n_notified, ==, 1);
}

/* the end of the video comes nearer: the playhead comes with it */
static void
test_shortened (Fixture *fixture, gconstpointer data)
{
  bb_editor_seek (fixture->editor, 191);
  bb_editor_select_all (fixture->editor);
  bb_history_commit (bb_document_get_history (fixture->document), "Shorter", bb_project_new (), NULL);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 191);
  g_assert_cmpuint (bb_editor_get_current (fixture->editor), ==, 0);
  assert_selection (fixture, 0, 1);
  g_assert_true (bb_history_undo (bb_document_get_history (fixture->document)));
  g_assert_cmpstr (bb_editor_get_number (fixture->editor, 3), ==, "4A");
}

static void
test_read_only (Fixture *fixture, gconstpointer data)
{
  g_autofree char *starts = NULL;

  bb_editor_seek (fixture->editor, 20);
  bb_document_close (fixture->document);
  bb_board_command_new (fixture->editor);
  bb_board_command_duplicate (fixture->editor);
  bb_board_command_delete (fixture->editor);
  starts = fixture_get_starts (fixture);
  g_assert_cmpstr (starts, ==, "0 48 96 144");
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 20);
  g_assert_cmpuint (fixture->n_messages, ==, 3);
}

static void
test_brushes (Fixture *fixture, gconstpointer data)
{
  gint32 pen = bb_editor_get_brush (fixture->editor).size;
  guint n_notified = 0;

  g_signal_connect_swapped (fixture->editor, "notify::brush", G_CALLBACK (count_cb), &n_notified);
  bb_editor_set_brush_kind (fixture->editor, BB_BRUSH_ERASER);
  bb_editor_set_brush_size (fixture->editor, 1000);
  bb_editor_set_brush_size (fixture->editor, 1000);
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_cmpint (bb_editor_get_brush (fixture->editor).size, ==, 1000);
  g_assert_cmpint (bb_editor_get_brush_of (fixture->editor, BB_BRUSH_PEN).size, ==, pen);

  /* a colour takes the pen in hand */
  bb_editor_set_brush_colour (fixture->editor, 0xc01c28ff);
  g_assert_cmpint (bb_editor_get_brush (fixture->editor).kind, ==, BB_BRUSH_PEN);
  g_assert_cmpint (bb_editor_get_brush (fixture->editor).size, ==, pen);
}

/* the beats are laid out once, and again when what they hang on is another */
static void
test_beats (Fixture *fixture, gconstpointer data)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", 48000, 8 * 48000);
  g_autoptr (BbProject) with_song = bb_project_with_song (project, song);
  g_autoptr (BbTempo) tempo = bb_tempo_new (0, 120, 4);
  const BbBeatGrid *grid;

  g_assert_cmpuint (bb_editor_get_beats (fixture->editor)->n, ==, 0);
  bb_editor_commit (fixture->editor, "Beats",
                    bb_project_with_list (with_song, BB_TEMPI, bb_list_insert (project->lists[BB_TEMPI], 0, tempo)),
                    NULL);
  grid = bb_editor_get_beats (fixture->editor);
  g_assert_cmpuint (grid->n, ==, 16);
  bb_editor_commit (fixture->editor, "Cut", bb_places_cut (bb_editor_get_project (fixture->editor), 10), NULL);
  g_assert_true (bb_editor_get_beats (fixture->editor) == grid);
  bb_editor_undo (fixture->editor);
  bb_editor_undo (fixture->editor);
  g_assert_cmpuint (bb_editor_get_beats (fixture->editor)->n, ==, 0);
}

static int
count_in (BbEditor *editor)
{
  int count;

  bb_editor_toggle_playing (editor);
  bb_editor_tick (editor);
  count = bb_editor_get_count (editor);
  bb_editor_toggle_playing (editor);
  bb_editor_tick (editor);
  g_assert_cmpint (bb_editor_get_count (editor), ==, 0);

  return count;
}

/* the player counts by the beats of the project, as they are */
static void
test_count_in (Fixture *fixture, gconstpointer data)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", 48000, 8 * 48000);
  g_autoptr (BbProject) with_song = bb_project_with_song (project, song);
  g_autoptr (BbTempo) tempo = bb_tempo_new (0, 120, 4);

  bb_player_set_count_in (bb_editor_get_player (fixture->editor), BB_COUNT_IN_CLICKED);
  g_assert_cmpint (count_in (fixture->editor), ==, 0);
  bb_editor_commit (fixture->editor, "Beats",
                    bb_project_with_list (with_song, BB_TEMPI, bb_list_insert (project->lists[BB_TEMPI], 0, tempo)),
                    NULL);
  g_assert_cmpint (count_in (fixture->editor), ==, 5);
  bb_editor_undo (fixture->editor);
  g_assert_cmpint (count_in (fixture->editor), ==, 0);
}

static const FixtureTest tests[] = {
  { "/editor/seek", test_seek, 4, 48 },
  { "/editor/step-edge", test_step_edge, 4, 48 },
  { "/editor/selection", test_selection, 4, 48 },
  { "/editor/marks", test_marks, 4, 48 },
  { "/editor/again", test_again, 4, 48 },
  { "/editor/range", test_range, 4, 48 },
  { "/editor/pin", test_pin, 40, 6 },
  { "/editor/pinned-board-goes", test_pinned_board_goes, 4, 48 },
  { "/editor/shortened", test_shortened, 4, 48 },
  { "/editor/read-only", test_read_only, 4, 48 },
  { "/editor/brushes", test_brushes, 1, 48 },
  { "/editor/beats", test_beats, 4, 48 },
  { "/editor/count-in", test_count_in, 4, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
