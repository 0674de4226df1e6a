/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a song decoded once, found again, and loaded beside other work while its peaks grow? */
#include "audio/sound.h"

#include <glib/gstdio.h>
#include <locale.h>

#include "audio/cache.h"

#define HASH "0123abcd"

static char *folder;
static char *song;

static void
count_cb (double share, gpointer data)
{
  (*(guint *) data)++;
}

/* @n_reports tells whether it was decoded: a cached song reports nothing */
static BbSound *
load (guint *n_reports)
{
  g_autoptr (GError) error = NULL;
  BbSound *sound;

  *n_reports = 0;
  sound = bb_sound_load (song, HASH, BB_DECODE_AS_MASTERED, NULL, count_cb, n_reports, NULL, &error);
  g_assert_no_error (error);
  return sound;
}

static char *
entry_path (const char *name)
{
  return g_build_filename (g_get_user_cache_dir (), "beatboard", "songs", HASH "m", name, NULL);
}

static void
test_cached (void)
{
  guint n_first, n_second;
  g_autoptr (BbSound) first = load (&n_first);
  g_autoptr (BbSound) second = load (&n_second);
  BbPeak a[100], b[100];

  g_assert_cmpuint (n_first, >, 0);
  g_assert_cmpuint (n_second, ==, 0);
  g_assert_cmpstr (bb_sound_get_info (second)->title, ==, "Neon");
  g_assert_cmpstr (bb_sound_get_info (second)->fingerprint, ==, bb_sound_get_info (first)->fingerprint);
  g_assert_cmpuint (bb_wav_get_n_samples (bb_sound_get_wav (second)), ==, 60 * 44100);
  bb_peaks_read (bb_sound_get_peaks (first), 0, 26460, 100, a);
  bb_peaks_read (bb_sound_get_peaks (second), 0, 26460, 100, b);
  g_assert_cmpmem (a, sizeof a, b, sizeof b);
}

static void
test_kept_while_alive (void)
{
  guint n_reports;
  BbSound *sound = load (&n_reports);
  g_autofree char *wav_path = g_strdup (bb_sound_get_wav_path (sound));

  bb_cache_trim (0);
  g_assert_true (g_file_test (wav_path, G_FILE_TEST_EXISTS));
  bb_sound_unref (sound);
  bb_cache_trim (0);
  g_assert_false (g_file_test (wav_path, G_FILE_TEST_EXISTS));
}

/* whatever happens to the cache costs one more decoding, and no more */
static void
test_damaged_cache (void)
{
  static const char *const names[] = { "sound.wav", "peaks", "info" };

  for (guint i = 0; i < G_N_ELEMENTS (names) * 2; i++)
    {
      g_autofree char *path = entry_path (names[i / 2]);
      guint n_reports;

      bb_sound_unref (load (&n_reports));
      if (i % 2 == 0)
        g_assert_cmpint (g_unlink (path), ==, 0);
      else
        g_assert_true (g_file_set_contents (path, "[sound]\nsamples=1\n", -1, NULL));

      bb_sound_unref (load (&n_reports));
      g_assert_cmpuint (n_reports, >, 0);
      bb_sound_unref (load (&n_reports));
      g_assert_cmpuint (n_reports, ==, 0);
    }
}

static void
test_failure_leaves_nothing (void)
{
  g_autofree char *text = g_build_filename (folder, "text.mp3", NULL);
  g_autofree char *songs = g_build_filename (g_get_user_cache_dir (), "beatboard", "songs", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = NULL;

  bb_cache_trim (0);
  g_assert_true (g_file_set_contents (text, "no sound", -1, NULL));
  g_assert_null (bb_sound_load (text, HASH, BB_DECODE_AS_MASTERED, NULL, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  dir = g_dir_open (songs, 0, NULL);
  g_assert_null (g_dir_read_name (dir));
  g_unlink (text);
}

typedef struct
{
  BbPeaks *peaks;
  GCancellable *cancellable; /* or NULL: it goes on to the end */
  guint n_growing;           /* how often peaks were seen that were not all there */
} Watch;

static void
progress_cb (double share, gpointer data)
{
  Watch *watch = data;
  BbPeak columns[100];
  guint known = bb_peaks_read (watch->peaks, 0, 26460, 100, columns);

  g_assert_cmpfloat (share, <=, 1);
  if (known > 0 && known < 100)
    watch->n_growing++;
  g_cancellable_cancel (watch->cancellable);
}

static void
test_growing (void)
{
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (BbSound) sound = NULL;
  Watch watch = { peaks };

  bb_cache_trim (0);
  sound = bb_sound_load (song, HASH, BB_DECODE_AS_MASTERED, peaks, progress_cb, &watch, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (watch.n_growing, >, 0);
  g_assert_true (bb_sound_get_peaks (sound) == peaks);
  g_assert_true (bb_peaks_is_finished (peaks));
}

static void
test_cancelled (void)
{
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  Watch watch = { peaks, cancellable };

  bb_cache_trim (0);
  g_assert_null (bb_sound_load (song, HASH, BB_DECODE_AS_MASTERED, peaks, progress_cb, &watch, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_autofree char *line = NULL;
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  folder = g_dir_make_tmp ("beatboard-sound-XXXXXX", NULL);
  song = g_build_filename (folder, "song.flac", NULL);
  line = g_strdup_printf ("ffmpeg -v error -f lavfi -i anoisesrc=d=60:r=44100 -ac 2 -sample_fmt s16 "
                          "-metadata title=Neon %s",
                          song);
  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, NULL, NULL));

  g_test_add_func ("/sound/cached", test_cached);
  g_test_add_func ("/sound/kept-while-alive", test_kept_while_alive);
  g_test_add_func ("/sound/damaged-cache", test_damaged_cache);
  g_test_add_func ("/sound/failure-leaves-nothing", test_failure_leaves_nothing);
  g_test_add_func ("/sound/growing", test_growing);
  g_test_add_func ("/sound/cancelled", test_cancelled);

  result = g_test_run ();
  g_unlink (song);
  g_rmdir (folder);
  g_free (song);
  g_free (folder);
  return result;
}
