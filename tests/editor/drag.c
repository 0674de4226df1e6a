/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does each kind of drag do what a hand expects, as one step, and take it back? */
#include "editor/drag.h"

#include "fixture.h"
#include "model/places.h"
#include "model/tempi.h"

/* all projects here are of four boards of 48 frames */

static BbDrag *
press (Fixture *fixture, BbHitKind kind, int index, gint64 frame, double position, gboolean extend)
{
  const BbLanesHit hit = { kind, index, frame };

  return bb_drag_begin (fixture->editor, &hit, position, extend);
}

static void
assert_starts (Fixture *fixture, const char *expected)
{
  g_autofree char *starts = fixture_get_starts (fixture);

  g_assert_cmpstr (starts, ==, expected);
}

static void
assert_actions (Fixture *fixture, const char *expected)
{
  g_autofree char *actions = fixture_get_actions (fixture);

  g_assert_cmpstr (actions, ==, expected);
}

static void
assert_selection (Fixture *fixture, guint expected, guint n_expected)
{
  guint first, n;

  bb_editor_get_selection (fixture->editor, &first, &n);
  g_assert_cmpuint (first, ==, expected);
  g_assert_cmpuint (n, ==, n_expected);
}

static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  g_assert_null (press (fixture, BB_HIT_NOTHING, -1, 0, 0, FALSE));
  g_assert_null (press (fixture, BB_HIT_GUTTER, -1, 0, -8, FALSE));
}

/* the first beat takes all along, any other stretches; a click goes to the count */
static void
test_beat (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", 48000, 8 * 48000);
  g_autoptr (BbProject) with_song = bb_project_with_song (bb_editor_get_project (fixture->editor), song);
  g_autoptr (BbTempo) tempo = bb_tempo_new (24000, 120, 4);
  const BbTempo *now;
  BbDrag *drag;

  g_assert_null (press (fixture, BB_HIT_COUNTS, -1, 12, 12, FALSE));
  bb_editor_commit (fixture->editor, "Beats", bb_tempi_set_only (with_song, tempo), NULL);

  drag = press (fixture, BB_HIT_COUNTS, -1, 13, 13, FALSE);
  g_assert_true (bb_drag_to (drag, 14));
  bb_drag_release (drag);
  now = bb_list_get (bb_editor_get_project (fixture->editor)->lists[BB_TEMPI], 0);
  g_assert_cmpfloat_with_epsilon (now->sample, 26000, 1e-6);
  g_assert_cmpfloat (now->tempo, ==, 120);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Move Beat");

  drag = press (fixture, BB_HIT_COUNTS, -1, 133, 133, FALSE);
  g_assert_true (bb_drag_to (drag, 138));
  now = bb_list_get (bb_editor_get_project (fixture->editor)->lists[BB_TEMPI], 0);
  g_assert_cmpfloat_with_epsilon (now->tempo, 120.0 * 120 / 125, 1e-6);
  bb_drag_cancel (drag);

  bb_drag_release (press (fixture, BB_HIT_COUNTS, -1, 26, 26.4, FALSE));
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 25);
}

static void
test_scrub (Fixture *fixture, gconstpointer data)
{
  BbDrag *drag = press (fixture, BB_HIT_SONG, -1, 60, 60.4, FALSE);

  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 60);
  g_assert_cmpfloat (bb_drag_get_threshold (drag), ==, 0);
  g_assert_true (bb_drag_to (drag, 99.9));
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 99);
  g_assert_true (bb_drag_to (drag, 4000));
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 191);
  bb_drag_release (drag);
  g_assert_null (bb_editor_get_undo_label (fixture->editor));
}

/* the edge stays as far from the pointer as it was when it was pressed */
static const struct
{
  double pressed;
  double at;
  const char *starts;
} rolls[] = {
  { 48, 60, "0 60 96 144" },     { 47.2, 59.2, "0 60 96 144" }, { 48.9, 61.3, "0 60 96 144" },
  { 48.9, 61.4, "0 61 96 144" }, { 48, -300, "0 1 96 144" },    { 48, 300, "0 95 96 144" },
};

static void
test_edge (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (rolls); i++)
    {
      BbDrag *drag = press (fixture, BB_HIT_EDGE, 1, 48, rolls[i].pressed, FALSE);

      g_assert_true (bb_drag_to (drag, 80));
      g_assert_true (bb_drag_to (drag, rolls[i].at));
      assert_starts (fixture, rolls[i].starts);
      g_assert_cmpint (bb_drag_get_hit (drag).kind, ==, BB_HIT_EDGE);
      g_assert_cmpint (bb_drag_get_hit (drag).frame, ==,
                       bb_project_get_start (bb_editor_get_project (fixture->editor), 1));
      g_assert_null (bb_editor_get_undo_label (fixture->editor));
      bb_drag_release (drag);
      assert_starts (fixture, rolls[i].starts);
      g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Move Edge");
      bb_editor_undo (fixture->editor);
      assert_starts (fixture, "0 48 96 144");
    }
}

/* a press that moves nothing is no edit */
static void
test_edge_pressed (Fixture *fixture, gconstpointer data)
{
  BbDrag *drag = press (fixture, BB_HIT_EDGE, 1, 48, 48, FALSE);

  bb_drag_release (drag);
  g_assert_null (bb_editor_get_undo_label (fixture->editor));
}

/* with Shift the later ones go along, as far as there is room */
static void
test_ripple (Fixture *fixture, gconstpointer data)
{
  BbDrag *drag = press (fixture, BB_HIT_EDGE, 1, 48, 48, TRUE);

  g_assert_true (bb_drag_to (drag, 60));
  assert_starts (fixture, "0 60 108 156");
  bb_drag_release (drag);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Ripple Edge");
  bb_editor_undo (fixture->editor);
  assert_starts (fixture, "0 48 96 144");
}

/* near the playhead the edge lies on it, and that is told; not where snapping is suspended or off */
static void
test_snap (Fixture *fixture, gconstpointer data)
{
  BbDrag *drag;
  gint64 frame;

  bb_editor_seek (fixture->editor, 60);
  bb_editor_set_snapping (fixture->editor, BB_SNAP_FLAG (BB_SNAP_PLAYHEAD));
  drag = press (fixture, BB_HIT_EDGE, 1, 48, 48, FALSE);
  g_assert_true (bb_drag_to (drag, 58));
  assert_starts (fixture, "0 58 96 144");
  bb_drag_set_reach (drag, 3);
  g_assert_true (bb_drag_to (drag, 58));
  assert_starts (fixture, "0 60 96 144");
  g_assert_cmpstr (bb_editor_get_snapped (fixture->editor, &frame), ==, "the playhead");
  g_assert_cmpint (frame, ==, 60);
  g_assert_true (bb_drag_to (drag, 56));
  g_assert_null (bb_editor_get_snapped (fixture->editor, NULL));
  g_assert_true (bb_drag_to (drag, 61));
  g_assert_nonnull (bb_editor_get_snapped (fixture->editor, NULL));
  bb_drag_release (drag);
  g_assert_null (bb_editor_get_snapped (fixture->editor, NULL));
  assert_starts (fixture, "0 60 96 144");
}

/* the neighbour leaves no room there: it is not said to lie there */
static void
test_snap_no_room (Fixture *fixture, gconstpointer data)
{
  BbDrag *drag;

  bb_editor_seek (fixture->editor, 100);
  bb_editor_set_snapping (fixture->editor, BB_SNAP_FLAG (BB_SNAP_PLAYHEAD));
  drag = press (fixture, BB_HIT_EDGE, 1, 48, 48, FALSE);
  bb_drag_set_reach (drag, 3);
  g_assert_true (bb_drag_to (drag, 99));
  assert_starts (fixture, "0 95 96 144");
  g_assert_null (bb_editor_get_snapped (fixture->editor, NULL));
  bb_drag_release (drag);
}

static void
test_edge_cancel (Fixture *fixture, gconstpointer data)
{
  BbDrag *drag = press (fixture, BB_HIT_EDGE, 2, 96, 96, FALSE);

  g_assert_true (bb_drag_to (drag, 120));
  assert_starts (fixture, "0 48 120 144");
  g_assert_true (bb_drag_cancel (drag));
  assert_starts (fixture, "0 48 96 144");
  g_assert_null (bb_editor_get_undo_label (fixture->editor));
}

static const struct
{
  guint index;
  double at;
  const char *actions;
} moves[] = {
  { 0, 47, "0 1 2 3" },  /* over itself */
  { 0, 71, "0 1 2 3" },  /* the first half of the next: before it, where it is */
  { 0, 72, "1 0 2 3" },  /* its second half: behind it */
  { 0, 999, "1 2 3 0" }, /* beyond the end */
  { 3, -20, "3 0 1 2" }, { 3, 24, "0 3 1 2" },
};

static void
test_boards (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      BbDrag *drag = press (fixture, BB_HIT_BOARD, (int) moves[i].index, moves[i].index * 48, moves[i].index * 48,
                            FALSE);
      guint first, n;

      assert_selection (fixture, moves[i].index, 1);
      g_assert_cmpfloat (bb_drag_get_threshold (drag), >, 0);
      g_assert_false (bb_drag_find_boards (drag, bb_editor_get_project (fixture->editor), &first, &n));
      g_assert_true (bb_drag_to (drag, moves[i].at));
      g_assert_cmpfloat (bb_drag_get_threshold (drag), ==, 0);
      assert_actions (fixture, moves[i].actions);
      g_assert_true (bb_drag_find_boards (drag, bb_editor_get_project (fixture->editor), &first, &n));
      bb_drag_release (drag);
      assert_actions (fixture, moves[i].actions);
      assert_selection (fixture, first, 1);
      bb_editor_undo (fixture->editor);
      assert_actions (fixture, "0 1 2 3");
    }
}

/* those that are selected go together; Escape brings them back */
static void
test_many (Fixture *fixture, gconstpointer data)
{
  BbDrag *drag;

  bb_editor_select (fixture->editor, 1, FALSE);
  bb_editor_select (fixture->editor, 2, TRUE);
  drag = press (fixture, BB_HIT_BOARD, 2, 96, 100, FALSE);
  assert_selection (fixture, 1, 2);
  g_assert_true (bb_drag_to (drag, 10));
  assert_actions (fixture, "1 2 0 3");
  g_assert_true (bb_drag_cancel (drag));
  assert_actions (fixture, "0 1 2 3");

  drag = press (fixture, BB_HIT_BOARD, 2, 96, 100, FALSE);
  g_assert_true (bb_drag_to (drag, 999));
  bb_drag_release (drag);
  assert_actions (fixture, "0 3 1 2");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Move Boards");
  assert_selection (fixture, 2, 2);
}

/* without a drag, a press on one of many selects that one; Shift stretches */
static void
test_click (Fixture *fixture, gconstpointer data)
{
  bb_drag_release (press (fixture, BB_HIT_BOARD, 1, 48, 50, FALSE));
  assert_selection (fixture, 1, 1);
  bb_drag_release (press (fixture, BB_HIT_BOARD, 3, 144, 150, TRUE));
  assert_selection (fixture, 1, 3);
  bb_drag_release (press (fixture, BB_HIT_BOARD, 2, 96, 100, FALSE));
  assert_selection (fixture, 2, 1);
  g_assert_false (bb_drag_cancel (press (fixture, BB_HIT_BOARD, 0, 0, 5, FALSE)));
}

/* what comes in from elsewhere while the button is down */
static void
commit_elsewhere (Fixture *fixture, BbProject *next)
{
  bb_editor_commit (fixture->editor, "Elsewhere", next, NULL);
}

static void
test_others (Fixture *fixture, gconstpointer data)
{
  BbDrag *drag = press (fixture, BB_HIT_BOARD, 2, 96, 100, FALSE);

  g_assert_true (bb_drag_to (drag, 100));
  commit_elsewhere (fixture, bb_places_move (bb_editor_get_base (fixture->editor), 0, 1, 3));
  assert_actions (fixture, "1 2 3 0");
  g_assert_true (bb_drag_to (drag, 0));
  assert_actions (fixture, "2 1 3 0");
  bb_drag_release (drag);
  assert_actions (fixture, "2 1 3 0");
}

/* the board in hand is deleted elsewhere */
static void
test_gone (Fixture *fixture, gconstpointer data)
{
  BbDrag *drag = press (fixture, BB_HIT_BOARD, 2, 96, 100, FALSE);

  g_assert_true (bb_drag_to (drag, 0));
  commit_elsewhere (fixture, bb_places_remove (bb_editor_get_base (fixture->editor), 2, 1));
  g_assert_false (bb_drag_to (drag, 100));
  bb_drag_cancel (drag);
  assert_actions (fixture, "0 1 3");
}

int
main (int argc, char **argv)
{
  static const FixtureTest tests[] = {
    { "/editor/drag/nothing", test_nothing, 4, 48 },
    { "/editor/drag/scrub", test_scrub, 4, 48 },
    { "/editor/drag/beat", test_beat, 4, 48 },
    { "/editor/drag/edge", test_edge, 4, 48 },
    { "/editor/drag/edge/pressed", test_edge_pressed, 4, 48 },
    { "/editor/drag/edge/cancel", test_edge_cancel, 4, 48 },
    { "/editor/drag/edge/ripple", test_ripple, 4, 48 },
    { "/editor/drag/edge/snap", test_snap, 4, 48 },
    { "/editor/drag/edge/snap/no-room", test_snap_no_room, 4, 48 },
    { "/editor/drag/boards", test_boards, 4, 48 },
    { "/editor/drag/boards/many", test_many, 4, 48 },
    { "/editor/drag/boards/click", test_click, 4, 48 },
    { "/editor/drag/others", test_others, 4, 48 },
    { "/editor/drag/gone", test_gone, 4, 48 },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
