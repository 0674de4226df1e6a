/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do the beats of a song and its onsets come by themselves, and stay beats as a person sets them? */
#include "editor/tempo-commands.h"
#include "fixture.h"
#include "model/tempo.h"

/* a kick at 128 beats a minute, the first a tenth of a second in; and a tone without beats */
#define KICKS "aevalsrc='0.8*sin(2*PI*90*t)*exp(-30*mod(t+0.36875,0.46875))':d=24:s=44100"
#define TONE "sine=f=440:d=24:r=44100"

static void
set_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  gboolean *is_set = data;

  *is_set = bb_document_set_song_finish (BB_DOCUMENT (source), result, NULL);
  g_assert_true (*is_set);
}

static void
set_song (Fixture *fixture, const char *sound)
{
  g_autofree char *path = g_build_filename (fixture->folder, "made.flac", NULL);
  const char *const command[] = { "ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", sound, path, NULL };
  gboolean is_set = FALSE;
  int status;

  g_assert_true (
      g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  bb_document_set_song_async (fixture->document, path, NULL, set_cb, &is_set);
  while (!is_set)
    g_main_context_iteration (NULL, TRUE);
}

static const BbTempo *
get_tempo (Fixture *fixture)
{
  return bb_tempo_command_get (fixture->editor);
}

static void
test_found (Fixture *fixture, gconstpointer data)
{
  set_song (fixture, KICKS);
  while (get_tempo (fixture) == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpfloat_with_epsilon (get_tempo (fixture)->tempo, 128, 0.01);
  g_assert_cmpfloat (get_tempo (fixture)->confidence, >, 0.35);
  g_assert_cmpuint (fixture->n_messages, ==, 0);

  /* what a person sets stays, and counts as said */
  bb_tempo_command_scale (fixture->editor, 0.5);
  g_assert_cmpfloat_with_epsilon (get_tempo (fixture)->tempo, 64, 0.01);
  g_assert_cmpfloat (get_tempo (fixture)->confidence, ==, 0);
  bb_editor_undo (fixture->editor);
  g_assert_cmpfloat_with_epsilon (get_tempo (fixture)->tempo, 128, 0.01);
  bb_editor_undo (fixture->editor);
  g_assert_null (get_tempo (fixture));

  bb_tempo_command_find (fixture->editor);
  while (get_tempo (fixture) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat_with_epsilon (get_tempo (fixture)->tempo, 128, 0.01);
}

/* hands snap to where something begins, once that is found */
static void
test_onsets (Fixture *fixture, gconstpointer data)
{
  const BbFeatures *features;
  BbSnap snap;
  g_autofree char *first = NULL;

  g_assert_null (bb_editor_get_features (fixture->editor));
  bb_editor_set_snapping (fixture->editor, BB_SNAP_FLAG (BB_SNAP_ONSET));
  set_song (fixture, KICKS);
  while ((features = bb_editor_get_features (fixture->editor)) == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpuint (features->n_onsets, ==, 51);
  g_assert_cmpfloat_with_epsilon ((double) features->onsets[1], 0.56875 * 44100, 0.005 * 44100);
  snap = bb_editor_snap (fixture->editor, 13.2, 1, NULL);
  g_assert_cmpint (snap.kind, ==, BB_SNAP_ONSET);
  g_assert_cmpint (snap.frame, ==, 14);
  bb_editor_show_snap (fixture->editor, &snap);
  g_assert_cmpstr (bb_editor_get_snapped (fixture->editor, NULL), ==, "a sound");

  /* those of another song take their place */
  set_song (fixture, TONE);
  while ((features = bb_editor_get_features (fixture->editor)) == NULL || features->n_onsets == 51)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (features->n_onsets, <=, 2);
}

static void
test_no_beat (Fixture *fixture, gconstpointer data)
{
  set_song (fixture, TONE);
  while (bb_document_needs_sound (fixture->document))
    g_main_context_iteration (NULL, TRUE);
  bb_tempo_command_find (fixture->editor);
  while (fixture->n_messages == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  g_assert_null (get_tempo (fixture));

  /* the first grid that a person sets has its bar at the playhead */
  bb_editor_seek (fixture->editor, 30);
  bb_tempo_command_set (fixture->editor, 120);
  g_assert_cmpfloat_with_epsilon (get_tempo (fixture)->sample, 1.25 * 44100, 1);
  bb_tempo_command_set_metre (fixture->editor, 3, 4);
  g_assert_cmpint (get_tempo (fixture)->beats_per_bar, ==, 3);
  bb_editor_seek (fixture->editor, 120);
  bb_tempo_command_insert (fixture->editor);
  bb_tempo_command_set (fixture->editor, 90);
  g_assert_cmpuint (bb_tempo_command_count (fixture->editor), ==, 2);
  g_assert_cmpfloat (get_tempo (fixture)->tempo, ==, 90);
  bb_editor_seek (fixture->editor, 40);
  g_assert_cmpfloat (get_tempo (fixture)->tempo, ==, 120);
  bb_editor_seek (fixture->editor, 150);
  bb_tempo_command_remove (fixture->editor);
  bb_tempo_command_remove (fixture->editor);
  g_assert_cmpuint (bb_tempo_command_count (fixture->editor), ==, 1);
}

/* without a song there is nothing to be counted */
static void
test_no_song (Fixture *fixture, gconstpointer data)
{
  bb_tempo_command_set (fixture->editor, 120);
  bb_tempo_command_scale (fixture->editor, 2);
  bb_tempo_command_set_one (fixture->editor);
  bb_tempo_command_insert (fixture->editor);
  bb_tempo_command_remove (fixture->editor);
  bb_tempo_command_find (fixture->editor);
  bb_tempo_command_tap (fixture->editor);
  g_assert_null (get_tempo (fixture));
  g_assert_null (bb_editor_get_undo_label (fixture->editor));
}

static const FixtureTest tests[] = {
  { "/editor/tempo/found", test_found, 4, 48 },
  { "/editor/tempo/onsets", test_onsets, 4, 48 },
  { "/editor/tempo/no-beat", test_no_beat, 4, 48 },
  { "/editor/tempo/no-song", test_no_song, 4, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
