/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a sound come in beside the song, and is it heard when it is asked for? */
#include "fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "model/tracks.h"
#include "store/media.h"

static BbDocument *
create_with_song (Fixture *fixture)
{
  g_autofree char *file = fixture_make_song (fixture, "demo.flac", 5, "Neon 네온");
  BbDocument *document = fixture_create (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_true (bb_document_set_song (document, file, FALSE, NULL, NULL, NULL, &error));
  g_assert_no_error (error);

  return document;
}

static const BbTrack *
get_track (BbDocument *document, guint index)
{
  return bb_list_get (bb_document_get_project (document)->lists[BB_TRACKS], index);
}

static guint
count_tracks (BbDocument *document)
{
  return bb_document_get_project (document)->lists[BB_TRACKS]->n_items;
}

static void
add_track (Fixture *fixture, BbDocument *document, const char *file_name, const char *name)
{
  g_autofree char *file = fixture_make_song (fixture, file_name, 3, "Guide");
  g_autoptr (GError) error = NULL;

  g_assert_true (bb_document_add_track (document, file, name, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
}

static void
test_add (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = create_with_song (fixture);
  const BbTrack *track;

  add_track (fixture, document, "guide.flac", "Guide");
  add_track (fixture, document, "instrumental.wav", NULL);
  g_assert_cmpuint (count_tracks (document), ==, 2);
  track = get_track (document, 0);
  g_assert_cmpstr (track->name, ==, "Guide");
  g_assert_cmpstr (track->media_name, ==, "guide.flac");
  g_assert_cmpint (track->n_samples, ==, 3 * 44100);
  g_assert_true (track->is_muted);
  g_assert_true (bb_media_verify (bb_document_get_folder (document), track->media, NULL, NULL));
  g_assert_cmpstr (get_track (document, 1)->name, ==, "instrumental");

  g_assert_true (bb_history_undo (bb_document_get_history (document)));
  g_assert_cmpuint (count_tracks (document), ==, 1);
}

static void
test_no_song (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = fixture_make_song (fixture, "guide.flac", 3, "Guide");
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_false (bb_document_add_track (document, file, "Guide", NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_cmpuint (count_tracks (document), ==, 0);
}

static void
mute (BbDocument *document, gboolean is_muted)
{
  const BbProject *project = bb_document_get_project (document);
  g_autoptr (BbTrack) track = bb_track_copy ((BbTrack *) get_track (document, 0));

  track->is_muted = is_muted;
  bb_history_commit (bb_document_get_history (document), "Mute",
                     bb_project_with_list (project, BB_TRACKS, bb_list_replace (project->lists[BB_TRACKS], 0, track)),
                     NULL);
}

static void
set_gain (BbDocument *document, int gain)
{
  bb_history_commit (bb_document_get_history (document), "Quieter",
                     bb_tracks_set_gain (bb_document_get_project (document), get_track (document, 0)->id, gain), NULL);
}

/* of two seconds in the middle; the fixture's songs are tones */
static double
measure (const BbWav *wav)
{
  const gint16 *samples = bb_wav_get_samples (wav);
  guint channels = bb_wav_get_channels (wav);
  double sum = 0;

  for (gint64 i = 22050 * channels; i < (gint64) 110250 * channels; i++)
    sum += (double) samples[i] * samples[i];

  return sum;
}

/* the song, the track, both: and where what is heard is taken back, not silence */
static void
test_heard (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = create_with_song (fixture);
  g_autoptr (BbWav) song = NULL, both = NULL, track = NULL, again = NULL;

  add_track (fixture, document, "guide.flac", "Guide");
  song = fixture_make_programme (document);
  mute (document, FALSE);
  both = fixture_make_programme (document);
  bb_document_set_song_heard (document, FALSE);
  g_assert_false (bb_document_is_song_heard (document));
  track = fixture_make_programme (document);

  g_test_message ("song %.3g, both %.3g, track %.3g", measure (song), measure (both), measure (track));
  g_assert_cmpfloat (measure (song), >, 0);
  g_assert_cmpfloat (measure (track), >, 0);
  g_assert_cmpfloat (measure (both), >, 1.5 * measure (song));
  g_assert_cmpuint (bb_wav_get_n_samples (both), ==, bb_wav_get_n_samples (song));

  g_assert_true (bb_history_undo (bb_document_get_history (document)));
  g_assert_true (bb_document_is_song_heard (document));
  again = fixture_make_programme (document);
  g_assert_cmpfloat (measure (again), ==, measure (song));
}

/* half as high is a quarter of the energy, and that is what an export of the programme takes, too */
static void
test_gain (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = create_with_song (fixture);
  g_autoptr (BbWav) loud = NULL, soft = NULL;

  add_track (fixture, document, "guide.flac", "Guide");
  mute (document, FALSE);
  bb_document_set_song_heard (document, FALSE);
  loud = fixture_make_programme (document);
  set_gain (document, -6);
  soft = fixture_make_programme (document);
  g_assert_cmpfloat_with_epsilon (measure (soft) / measure (loud), 0.2512, 0.001);
}

/* a track whose file is gone is told of, and the song is heard */
static void
test_lost (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = create_with_song (fixture);
  g_autofree char *path = NULL;
  g_autoptr (BbWav) wav = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (BbTrack) track = NULL;
  const BbProject *project;

  add_track (fixture, document, "guide.flac", "Guide");
  track = bb_track_copy ((BbTrack *) get_track (document, 0));
  bb_string_set (&track->media, "media/0000000000000000000000000000000000000000000000000000000000000000.flac");
  track->is_muted = FALSE;
  project = bb_document_get_project (document);
  bb_history_commit (bb_document_get_history (document), "Lose",
                     bb_project_with_list (project, BB_TRACKS, bb_list_replace (project->lists[BB_TRACKS], 0, track)),
                     NULL);
  wav = fixture_make_programme (document);
  g_assert_cmpfloat (measure (wav), >, 0);
  g_assert_nonnull (bb_document_get_notice (document));
  g_assert_nonnull (strstr (bb_document_get_notice (document), "Guide"));

  mute (document, TRUE);
  g_clear_pointer (&wav, bb_wav_free);
  wav = fixture_make_programme (document);
  g_assert_null (bb_document_get_notice (document));
}

/* in a thread, as a window does */
static void
test_async (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = create_with_song (fixture);
  g_autofree char *file = fixture_make_song (fixture, "guide.flac", 3, "Guide");
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  bb_document_add_track_async (document, file, NULL, fixture_store_result_cb, &pending);
  result = fixture_wait (&pending);
  g_assert_true (bb_document_add_track_finish (document, result, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_tracks (document), ==, 1);
}

/* an instrumental that begins two seconds into the song lies there; a guide, which sounds otherwise, at its start */
static void
test_placed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *song = fixture_make_song (fixture, "song.wav", 30, "Neon");
  g_autofree char *part = fixture_path (fixture, "part.wav");
  const char *argv[] = { "ffmpeg", "-v", "error", "-ss", "2", "-i", song, "-t", "20", "-ar", "48000", part, NULL };
  g_autoptr (GError) error = NULL;
  int status = -1;

  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, NULL));
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  g_assert_true (bb_document_set_song (document, song, FALSE, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (bb_document_add_track (document, part, NULL, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  g_test_message ("found %.2f samples off", get_track (document, 0)->sample - 2 * 44100);
  g_assert_cmpfloat (ABS (get_track (document, 0)->sample - 2 * 44100), <=, 1);
  add_track (fixture, document, "guide.flac", "Guide");
  g_assert_cmpfloat (get_track (document, 1)->sample, ==, 0);
}

/* how long another choice of what is heard takes, of a song of four minutes that was never heard so */
static void
test_time (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *song = fixture_make_song (fixture, "song.wav", 240, "Neon");
  g_autofree char *guide = fixture_make_song (fixture, "guide.wav", 239, "Guide");
  g_autoptr (GError) error = NULL;

  g_assert_true (bb_document_set_song (document, song, FALSE, NULL, NULL, NULL, &error));
  g_assert_true (bb_document_add_track (document, guide, NULL, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  mute (document, FALSE);
  for (int heard = 0; heard < 2; heard++)
    {
      gint64 begin = g_get_monotonic_time ();
      g_autoptr (BbWav) wav = NULL;

      bb_document_set_song_heard (document, heard != 0);
      begin = g_get_monotonic_time ();
      wav = fixture_make_programme (document);
      g_test_message ("%s: %.0f ms", heard != 0 ? "both" : "the track alone",
                      (double) (g_get_monotonic_time () - begin) / 1000);
    }
}

static const FixtureTest tests[] = {
  { "/document/tracks/add", test_add },     { "/document/tracks/no-song", test_no_song },
  { "/document/tracks/heard", test_heard }, { "/document/tracks/lost", test_lost },
  { "/document/tracks/async", test_async }, { "/document/tracks/placed", test_placed },
  { "/document/tracks/time", test_time },   { "/document/tracks/gain", test_gain },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
