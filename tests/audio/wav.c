/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a WAV file what other programs take for one, and is it read back whole? */
#include "audio/wav.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

static const gint16 ramp[] = { 0, 1, -1, 32767, -32768, 7 };

static char *
new_path (const char *name)
{
  g_autofree char *folder = g_dir_make_tmp ("beatboard-wav-XXXXXX", NULL);

  return g_build_filename (folder, name, NULL);
}

static void
remove_with_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
write_ramp (const char *path, guint channels, guint sample_rate)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BbWavWriter) writer = bb_wav_writer_new (path, &error);

  g_assert_no_error (error);
  bb_wav_writer_set_format (writer, channels, sample_rate);
  g_assert_true (bb_wav_writer_write (writer, ramp, sizeof ramp, &error));
  g_assert_true (bb_wav_writer_finish (writer, &error));
}

static void
test_read_back (void)
{
  g_autofree char *path = new_path ("ramp.wav");

  for (guint channels = 1; channels <= 2; channels++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (BbWav) wav = NULL;

      write_ramp (path, channels, 48000);
      wav = bb_wav_open (path, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (bb_wav_get_sample_rate (wav), ==, 48000);
      g_assert_cmpuint (bb_wav_get_channels (wav), ==, channels);
      g_assert_cmpuint (bb_wav_get_n_samples (wav), ==, G_N_ELEMENTS (ramp) / channels);
      g_assert_cmpmem (bb_wav_get_samples (wav), sizeof ramp, ramp, sizeof ramp);
    }

  remove_with_folder (path);
}

static void
test_others_read_it (void)
{
  g_autofree char *path = new_path ("ramp.wav");
  g_autofree char *output = NULL;
  g_autofree char *line = g_strdup_printf ("ffprobe -v error -of csv=p=0 -show_entries "
                                           "stream=codec_name,sample_rate,channels,duration_ts %s",
                                           path);

  write_ramp (path, 2, 44100);
  g_assert_true (g_spawn_command_line_sync (line, &output, NULL, NULL, NULL));
  g_assert_cmpstr (g_strstrip (output), ==, "pcm_s16le,44100,2,3");
  remove_with_folder (path);
}

static void
test_private (void)
{
  g_autofree char *path = new_path ("ramp.wav");
  GStatBuf status;

  write_ramp (path, 1, 8000);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
  remove_with_folder (path);
}

static void
test_silence (void)
{
  g_autofree char *path = new_path ("silence.wav");
  g_autoptr (GError) error = NULL;
  g_autoptr (BbWavWriter) writer = bb_wav_writer_new (path, &error);
  g_autoptr (BbWav) wav = NULL;

  bb_wav_writer_set_format (writer, 1, 8000);
  g_assert_true (bb_wav_writer_write_silence (writer, 2000000, &error));
  g_assert_true (bb_wav_writer_write (writer, ramp, sizeof ramp, &error));
  g_assert_true (bb_wav_writer_write_silence (writer, 4, &error));
  g_assert_true (bb_wav_writer_finish (writer, &error));

  wav = bb_wav_open (path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (bb_wav_get_n_samples (wav), ==, 1000000 + G_N_ELEMENTS (ramp) + 2);
  g_assert_cmpint (bb_wav_get_samples (wav)[999999], ==, 0);
  g_assert_cmpint (bb_wav_get_samples (wav)[1000003], ==, 32767);
  g_assert_cmpint (bb_wav_get_samples (wav)[1000007], ==, 0);
  remove_with_folder (path);
}

static void
test_damaged (void)
{
  static const struct
  {
    gsize size;  /* what is left of the file */
    gsize wrong; /* which byte is changed */
  } cases[] = { { 0, 0 }, { 30, 0 }, { 55, 0 }, { 57, 0 }, { 56, 8 }, { 56, 22 }, { 56, 40 } };
  g_autofree char *path = new_path ("ramp.wav");
  g_autofree char *whole = NULL;

  write_ramp (path, 2, 44100);
  g_assert_true (g_file_get_contents (path, &whole, NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *damaged = g_malloc0 (64);
      g_autoptr (GError) error = NULL;

      memcpy (damaged, whole, 56);
      damaged[cases[i].wrong] ^= cases[i].size == 56 ? 0x40 : 0;
      g_assert_true (g_file_set_contents (path, damaged, (gssize) cases[i].size, NULL));
      g_assert_null (bb_wav_open (path, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
    }

  remove_with_folder (path);
}

static void
test_left_unfinished (void)
{
  g_autofree char *path = new_path ("ramp.wav");
  BbWavWriter *writer = bb_wav_writer_new (path, NULL);

  g_assert_true (bb_wav_writer_write (writer, ramp, sizeof ramp, NULL));
  bb_wav_writer_free (writer);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  remove_with_folder (path);
}

static void
test_no_room (void)
{
  g_autofree char *path = new_path ("ramp.wav");
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *megabyte = g_malloc0 (1000000);
  g_autoptr (GError) error = NULL;
  struct rlimit before, small;
  BbWavWriter *writer;

  getrlimit (RLIMIT_FSIZE, &before);
  small = (struct rlimit){ 100000, before.rlim_max };
  signal (SIGXFSZ, SIG_IGN);
  setrlimit (RLIMIT_FSIZE, &small);

  writer = bb_wav_writer_new (path, NULL);
  g_assert_false (bb_wav_writer_write (writer, megabyte, 1000000, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, folder));
  bb_wav_writer_free (writer);

  setrlimit (RLIMIT_FSIZE, &before);
  remove_with_folder (path);
}

static void
test_past_4_gib (void)
{
  g_autofree char *path = new_path ("long.wav");
  g_autoptr (GError) error = NULL;
  BbWavWriter *writer = bb_wav_writer_new (path, NULL);

  g_assert_true (bb_wav_writer_write_silence (writer, 4294967200, &error));
  g_assert_false (bb_wav_writer_write (writer, ramp, sizeof ramp * 10, &error));
  g_assert_nonnull (error);
  bb_wav_writer_free (writer);
  remove_with_folder (path);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/wav/read-back", test_read_back);
  g_test_add_func ("/wav/others-read-it", test_others_read_it);
  g_test_add_func ("/wav/private", test_private);
  g_test_add_func ("/wav/silence", test_silence);
  g_test_add_func ("/wav/damaged", test_damaged);
  g_test_add_func ("/wav/left-unfinished", test_left_unfinished);
  g_test_add_func ("/wav/no-room", test_no_room);
  g_test_add_func ("/wav/past-4-gib", test_past_4_gib);

  return g_test_run ();
}
