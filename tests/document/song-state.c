/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the song that was chosen last count, and its job alone? */
#include "document/song-state.h"

#include "fixture.h"

typedef struct
{
  guint n_sounds;
  guint n_moved;
} Told;

static void
sounds_cb (gpointer data)
{
  ((Told *) data)->n_sounds++;
}

static void
moved_cb (gpointer data)
{
  ((Told *) data)->n_moved++;
}

/* a job that came too late ends nothing */
static void
test_growing (Fixture *fixture, gconstpointer data)
{
  Told told = { 0 };
  BbSongState *state = bb_song_state_new (sounds_cb, moved_cb, &told);
  g_autoptr (BbSongJob) first = bb_song_job_new (fixture->folder, "first.flac", NULL, NULL, NULL);
  g_autoptr (BbSongJob) second = bb_song_job_new (fixture->folder, "second.flac", NULL, NULL, NULL);

  g_assert_null (bb_song_state_get_growing (state));
  bb_song_state_begin (state, first);
  g_assert_true (bb_song_state_get_growing (state) == bb_song_job_get_peaks (first));
  bb_song_state_begin (state, second);
  bb_song_state_end (state, first);
  g_assert_true (bb_song_state_get_growing (state) == bb_song_job_get_peaks (second));
  bb_song_state_end (state, second);
  g_assert_null (bb_song_state_get_growing (state));
  bb_song_state_free (state);
}

static void
test_chosen_last (Fixture *fixture, gconstpointer data)
{
  Told told = { 0 };
  BbSongState *state = bb_song_state_new (sounds_cb, moved_cb, &told);
  g_autoptr (GCancellable) first = g_cancellable_new (), second = g_cancellable_new ();

  bb_song_state_choose (state, first);
  g_assert_false (g_cancellable_is_cancelled (first));
  bb_song_state_choose (state, second);
  g_assert_true (g_cancellable_is_cancelled (first));
  bb_song_state_choose (state, NULL);
  g_assert_true (g_cancellable_is_cancelled (second));
  bb_song_state_free (state);
}

/* the sound of a job is heard once it is given, and a job alone leaves it be */
static void
test_sounds (Fixture *fixture, gconstpointer data)
{
  Told told = { 0 };
  BbSongState *state = bb_song_state_new (sounds_cb, moved_cb, &told);
  g_autofree char *file = fixture_make_song (fixture, "demo.flac", 2, "Demo");
  g_autoptr (BbSongJob)
      job = bb_song_job_new (fixture->folder, file, NULL, bb_progress_meter_report, bb_song_state_get_meter (state));
  g_autoptr (GError) error = NULL;

  bb_song_state_begin (state, job);
  g_assert_true (bb_song_job_run (job, NULL, &error));
  g_assert_no_error (error);
  g_assert_null (bb_song_state_get_sound (state));
  g_assert_cmpint (bb_song_state_guess_samples (state), >=, 2 * 44100);

  bb_song_state_end (state, job);
  bb_song_state_set_sound (state, bb_song_job_get_sound (job));
  g_assert_true (bb_song_state_get_sound (state) == bb_song_job_get_sound (job));
  g_assert_cmpuint (told.n_sounds, ==, 1);
  while (told.n_moved == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat (bb_song_state_get_progress (state), >, 0);

  bb_song_state_set_sound (state, NULL);
  g_assert_null (bb_song_state_get_sound (state));
  g_assert_cmpuint (told.n_sounds, ==, 2);
  bb_song_state_free (state);
}

/* a song that the project has is not copied again: it lies there, or it is told that it does not */
static void
test_present (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = fixture_make_song (fixture, "demo.flac", 3, "Demo");
  g_autoptr (BbSongJob) job = bb_song_job_new (fixture->folder, file, NULL, NULL, NULL);
  g_autoptr (BbSongJob) again = NULL, elsewhere = NULL;
  g_autoptr (BbSong) song = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (bb_song_job_run (job, NULL, &error));
  g_assert_no_error (error);
  song = bb_song_job_make_song (job);
  g_assert_cmpstr (song->media_name, ==, "demo.flac");
  g_assert_cmpint (song->n_samples, ==, 3 * 44100);

  again = bb_song_job_new_present (fixture->folder, song, NULL, NULL);
  g_assert_true (bb_song_job_run (again, NULL, &error));
  g_assert_no_error (error);

  elsewhere = bb_song_job_new_present (fixture->project, song, NULL, NULL);
  g_assert_false (bb_song_job_run (elsewhere, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_null (bb_song_job_get_sound (elsewhere));
}

static const FixtureTest tests[] = {
  { "/document/song-state/growing", test_growing },
  { "/document/song-state/chosen-last", test_chosen_last },
  { "/document/song-state/sounds", test_sounds },
  { "/document/song-state/present", test_present },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
