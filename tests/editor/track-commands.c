/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the song heard, or a track, or all, and does Undo never leave silence? */
#include "fixture.h"

#include "editor/track-commands.h"
#include "editor/track-offset.h"
#include "model/tracks.h"

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

static void
test_change (Fixture *fixture, gconstpointer data)
{
  const BbProject *project;
  g_autofree char *id = NULL;

  add_tracks (fixture);
  project = bb_editor_get_project (fixture->editor);
  id = g_strdup (((const BbTrack *) bb_list_get (project->lists[BB_TRACKS], 0))->id);
  bb_track_command_rename (fixture->editor, id, "MR");
  bb_track_command_rename (fixture->editor, id, "");
  bb_track_command_place (fixture->editor, id, "-300 ms");
  project = bb_editor_get_project (fixture->editor);
  g_assert_cmpstr (bb_tracks_find (project, id)->name, ==, "MR");
  g_assert_cmpfloat (bb_tracks_find (project, id)->sample, ==, -14400);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Move Track");
  bb_track_command_place (fixture->editor, id, "soon");
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  bb_track_command_set_gain (fixture->editor, id, -5);
  bb_track_command_set_gain (fixture->editor, id, -100);
  g_assert_cmpint (bb_tracks_find (bb_editor_get_project (fixture->editor), id)->gain, ==, BB_TRACK_GAIN_MIN);
  bb_editor_undo (fixture->editor);
  g_assert_cmpint (bb_tracks_find (bb_editor_get_project (fixture->editor), id)->gain, ==, 0);
  bb_track_command_remove (fixture->editor, id);
  g_assert_null (bb_tracks_find (bb_editor_get_project (fixture->editor), id));
  bb_track_command_remove (fixture->editor, id);
  bb_editor_undo (fixture->editor);
  g_assert_nonnull (bb_tracks_find (bb_editor_get_project (fixture->editor), id));
}

/* 24 frames and 48000 samples a second */
static void
test_offset (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *text;
    gboolean is_one;
    double sample;
    const char *said;
  } rows[] = {
    { "2", TRUE, 96000, "+2.000 s" },
    { "2.5 s", TRUE, 120000, "+2.500 s" },
    { "-0,5s", TRUE, -24000, "-0.500 s" },
    { "1500 ms", TRUE, 72000, "+1.500 s" },
    { " 12 fr ", TRUE, 24000, "+0.500 s" },
    { "-6 frames", TRUE, -12000, "-0.250 s" },
    { "0", TRUE, 0, "0.000 s" },
    { "", FALSE, 0, NULL },
    { "two", FALSE, 0, NULL },
    { "2 h", FALSE, 0, NULL },
    { "1e99", FALSE, 0, NULL },
    { "nan", FALSE, 0, NULL },
  };
  const BbProject *project;

  add_tracks (fixture);
  project = bb_editor_get_project (fixture->editor);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double sample = 0;
      g_autofree char *said = NULL;

      g_test_message ("“%s”", rows[i].text);
      g_assert_true (bb_track_offset_parse (project, rows[i].text, &sample) == rows[i].is_one);
      said = bb_track_offset_describe (project, sample);
      g_assert_cmpfloat (sample, ==, rows[i].sample);
      g_assert_cmpstr (said, ==, rows[i].is_one ? rows[i].said : "0.000 s");
    }
}

static const FixtureTest tests[] = {
  { "/track-commands/next", test_next, 4, 48 },     { "/track-commands/undo", test_undo, 4, 48 },
  { "/track-commands/change", test_change, 4, 48 }, { "/track-commands/offset", test_offset, 4, 48 },
  { "/track-commands/none", test_none, 4, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
