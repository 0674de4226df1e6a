/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the song heard, or a track, or all, and does Undo never leave silence? */
#include "fixture.h"

#include "editor/track-commands.h"
#include "model/track.h"

static void
add_tracks (Fixture *fixture)
{
  static const char *const names[] = { "Instrumental", "Guide" };
  const BbProject *project = bb_editor_get_project (fixture->editor);
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", 48000, 8 * 48000);
  g_autoptr (BbProject) with_song = bb_project_with_song (project, song);
  g_autoptr (GPtrArray) tracks = g_ptr_array_new_with_free_func (bb_value_unref);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      BbTrack *track = bb_track_new ("media/y.flac", "y.flac", 48000, 48000);

      bb_string_set (&track->name, names[i]);
      track->is_muted = TRUE;
      g_ptr_array_add (tracks, track);
    }
  bb_editor_commit (fixture->editor, "Tracks",
                    bb_project_with_list (with_song, BB_TRACKS, bb_list_new_from (tracks->pdata, tracks->len)), NULL);
}

static gboolean
is_muted (Fixture *fixture, guint index)
{
  const BbList *tracks = bb_editor_get_project (fixture->editor)->lists[BB_TRACKS];

  return ((const BbTrack *) bb_list_get (tracks, index))->is_muted;
}

static void
expect_heard (Fixture *fixture, guint index, gboolean song, gboolean first, gboolean second)
{
  g_assert_cmpuint (bb_track_command_get_heard (fixture->editor), ==, index);
  g_assert_true (bb_document_is_song_heard (bb_editor_get_document (fixture->editor)) == song);
  g_assert_true (is_muted (fixture, 0) == !first);
  g_assert_true (is_muted (fixture, 1) == !second);
}

static void
test_next (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) names = NULL;

  add_tracks (fixture);
  names = bb_track_command_list (fixture->editor);
  g_assert_cmpuint (g_strv_length (names), ==, 4);
  g_assert_cmpstr (names[1], ==, "Instrumental");
  g_assert_cmpstr (names[2], ==, "Guide");

  expect_heard (fixture, 0, TRUE, FALSE, FALSE);
  bb_track_command_hear_next (fixture->editor);
  expect_heard (fixture, 1, FALSE, TRUE, FALSE);
  bb_track_command_hear_next (fixture->editor);
  expect_heard (fixture, 2, FALSE, FALSE, TRUE);
  bb_track_command_hear_next (fixture->editor);
  expect_heard (fixture, 3, TRUE, TRUE, TRUE);
  bb_track_command_hear_next (fixture->editor);
  expect_heard (fixture, 0, TRUE, FALSE, FALSE);
}

static void
test_undo (Fixture *fixture, gconstpointer data)
{
  add_tracks (fixture);
  bb_track_command_hear (fixture->editor, 2);
  bb_editor_undo (fixture->editor);
  expect_heard (fixture, 0, TRUE, FALSE, FALSE);
  bb_editor_redo (fixture->editor);
  expect_heard (fixture, 2, FALSE, FALSE, TRUE);
}

/* without a track there is nothing to choose, and nothing happens */
static void
test_none (Fixture *fixture, gconstpointer data)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);

  bb_track_command_hear_next (fixture->editor);
  g_assert_true (bb_editor_get_project (fixture->editor) == project);
  g_assert_cmpuint (bb_track_command_get_heard (fixture->editor), ==, 0);
}

static const FixtureTest tests[] = {
  { "/track-commands/next", test_next, 4, 48 },
  { "/track-commands/undo", test_undo, 4, 48 },
  { "/track-commands/none", test_none, 4, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
