/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does every sample of the programme stand where the song map puts it? */
#include "audio/layout.h"

#include <glib/gstdio.h>
#include <locale.h>

#include "audio/cache.h"

#define RATE 44100
#define N_SAMPLES (3 * RATE)
#define LENGTH 96

static char *song_path;

/* no value stands twice in a row, and none is 0: every offset shows */
static gint16
value_at (gint64 sample, guint channel)
{
  return (gint16) (1 + (sample * 7919 + channel * 31) % 30000);
}

static void
write_song (void)
{
  g_autoptr (BbWavWriter) writer = bb_wav_writer_new (song_path, NULL);
  g_autofree gint16 *values = g_new (gint16, N_SAMPLES * 2);

  for (guint i = 0; i < N_SAMPLES * 2; i++)
    values[i] = value_at (i / 2, i % 2);
  bb_wav_writer_set_format (writer, 2, RATE);
  bb_wav_writer_write (writer, values, N_SAMPLES * 4, NULL);
  g_assert_true (bb_wav_writer_finish (writer, NULL));
}

#define MAX_STRETCHES 3

static const struct
{
  const char *name;
  int numerator, denominator;
  gint64 map[MAX_STRETCHES][3]; /* start, from, to; ends where to is 0 */
} maps[] = {
  { "late", 24, 1, { { 10, 0, N_SAMPLES } } },
  { "early", 24, 1, { { -10, 0, N_SAMPLES } } },
  { "ntsc", 24000, 1001, { { 7, 0, N_SAMPLES } } },
  { "pause", 30, 1, { { 0, 0, RATE }, { 60, RATE, N_SAMPLES } } },
  { "part", 25, 1, { { 0, 12345, 99999 } } },
  { "over", 24, 1, { { 0, 0, N_SAMPLES }, { 30, 5000, 9000 }, { 32, 0, 800 } } },
  { "none", 24, 1, { { 200, 0, N_SAMPLES } } },
  { "before", 24, 1, { { -100, 0, 4000 } } },
};

static BbSong *
make_song (guint index)
{
  BbSong *song = bb_song_new ("media/a.wav", "a.wav", RATE, N_SAMPLES);
  g_autoptr (GPtrArray) stretches = g_ptr_array_new ();

  for (guint i = 0; i < MAX_STRETCHES && maps[index].map[i][2] != 0; i++)
    {
      const gint64 *stretch = maps[index].map[i];

      g_ptr_array_add (stretches, bb_stretch_new (stretch[0], stretch[1], stretch[2]));
    }

  bb_song_take_map (song, bb_list_new_from (stretches->pdata, stretches->len));
  g_ptr_array_foreach (stretches, (GFunc) (void (*) (void)) bb_stretch_unref, NULL);
  return song;
}

/* what the model says is heard at the start of each frame is in the file there */
static void
assert_frames_agree (const BbWav *wav, const BbSong *song, const BbFrameRate *rate)
{
  const gint16 *samples = bb_wav_get_samples (wav);

  g_assert_cmpint (bb_wav_get_n_samples (wav), ==, bb_time_frame_to_sample (rate, LENGTH, RATE));
  for (gint64 frame = 0; frame < LENGTH; frame++)
    {
      gint64 here = bb_time_frame_to_sample (rate, frame, RATE), in_song;
      gboolean heard = bb_song_frame_to_sample (song, rate, frame, &in_song);

      for (guint channel = 0; channel < 2; channel++)
        g_assert_cmpint (samples[here * 2 + channel], ==, heard ? value_at (in_song, channel) : 0);
    }
}

static void
test_map (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  BbFrameRate rate = { maps[i].numerator, maps[i].denominator, FALSE };
  g_autoptr (GError) error = NULL;
  g_autoptr (BbSound) sound = bb_sound_load (song_path, "cafe", BB_DECODE_AS_MASTERED, NULL, NULL, NULL, NULL, &error);
  g_autoptr (BbSong) song = make_song (i);
  g_autofree char *path = bb_layout_make_programme (sound, NULL, song, &rate, LENGTH, NULL, &error);
  g_autofree char *again = bb_layout_make_programme (sound, NULL, song, &rate, LENGTH, NULL, &error);
  g_autoptr (BbWav) wav = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (path, ==, again);
  wav = bb_wav_open (path, &error);
  g_assert_no_error (error);
  assert_frames_agree (wav, song, &rate);
}

/* the first and the last sample of a stretch, where no frame begins */
static void
test_edges (void)
{
  BbFrameRate rate = { 25, 1, FALSE };
  g_autoptr (BbSound) sound = bb_sound_load (song_path, "cafe", BB_DECODE_AS_MASTERED, NULL, NULL, NULL, NULL, NULL);
  g_autoptr (BbSong) song = make_song (4);
  g_autofree char *path = bb_layout_make_programme (sound, NULL, song, &rate, LENGTH, NULL, NULL);
  g_autoptr (BbWav) wav = bb_wav_open (path, NULL);
  const gint16 *samples = bb_wav_get_samples (wav);

  g_assert_cmpint (samples[0], ==, value_at (12345, 0));
  g_assert_cmpint (samples[(99999 - 12345 - 1) * 2 + 1], ==, value_at (99998, 1));
  g_assert_cmpint (samples[(99999 - 12345) * 2], ==, 0);
}

static void
test_plain (void)
{
  BbFrameRate rate = BB_FRAME_RATE_DEFAULT;
  g_autoptr (BbSound) sound = bb_sound_load (song_path, "cafe", BB_DECODE_AS_MASTERED, NULL, NULL, NULL, NULL, NULL);
  g_autoptr (BbSong) song = bb_song_new ("media/a.wav", "a.wav", RATE, N_SAMPLES);
  g_autofree char *path = bb_layout_make_programme (sound, NULL, song, &rate, LENGTH, NULL, NULL);

  g_assert_cmpstr (path, ==, bb_sound_get_wav_path (sound));
}

static void
test_cancelled (void)
{
  BbFrameRate rate = BB_FRAME_RATE_DEFAULT;
  g_autoptr (BbSound) sound = bb_sound_load (song_path, "cafe", BB_DECODE_AS_MASTERED, NULL, NULL, NULL, NULL, NULL);
  g_autoptr (BbSong) song = make_song (0);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (bb_layout_make_programme (sound, NULL, song, &rate, 95, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL;
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  folder = g_dir_make_tmp ("beatboard-layout-XXXXXX", NULL);
  song_path = g_build_filename (folder, "song.wav", NULL);
  write_song ();

  for (guint i = 0; i < G_N_ELEMENTS (maps); i++)
    {
      g_autofree char *name = g_strconcat ("/layout/map/", maps[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_map);
    }
  g_test_add_func ("/layout/edges", test_edges);
  g_test_add_func ("/layout/plain", test_plain);
  g_test_add_func ("/layout/cancelled", test_cancelled);

  result = g_test_run ();
  g_unlink (song_path);
  g_rmdir (folder);
  g_free (song_path);
  return result;
}
