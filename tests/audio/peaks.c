/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do peaks say what the samples say, at every zoom, whole and while they grow? */
#include "audio/peaks.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <math.h>

#include "audio/columns.h"

#define N_SAMPLES 300007

/* noise that swells, so that no two bins are alike */
static gint16 *
make_noise (guint channels)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (channels);
  gint16 *samples = g_new (gint16, N_SAMPLES * channels);

  for (gsize i = 0; i < N_SAMPLES * channels; i++)
    {
      double loudness = fabs (sin (i * 1e-4)) * 32768;

      samples[i] = (gint16) CLAMP (g_rand_double_range (rand, -loudness - 1, loudness + 1), -32768, 32767);
    }

  return samples;
}

/* in pieces of odd sizes, as decoders give them */
static BbPeaks *
make_peaks (const gint16 *samples, guint channels, gsize piece)
{
  BbPeaks *peaks = bb_peaks_new ();

  bb_peaks_begin (peaks, channels, 44100);
  for (gsize i = 0; i < N_SAMPLES; i += piece)
    bb_peaks_add (peaks, samples + i * channels, MIN (piece, N_SAMPLES - i));
  bb_peaks_finish (peaks);

  return peaks;
}

static BbPeak
look (const gint16 *samples, guint channels, double start, double end)
{
  gsize a = (gsize) CLAMP (floor (start), 0, N_SAMPLES) * channels;
  gsize b = (gsize) CLAMP (ceil (end), 0, N_SAMPLES) * channels;
  int min = G_MAXINT16, max = G_MININT16;
  double squares = 0;

  if (a >= b)
    return (BbPeak){ 0 };

  for (gsize i = a; i < b; i++)
    {
      min = MIN (min, samples[i]);
      max = MAX (max, samples[i]);
      squares += samples[i] * samples[i];
    }

  return (BbPeak){ min / 32768.f, max / 32768.f, (float) (sqrt (squares / (b - a)) / 32768) };
}

static void
assert_same (BbPeak a, BbPeak b)
{
  g_assert_cmpfloat (a.min, ==, b.min);
  g_assert_cmpfloat (a.max, ==, b.max);
  g_assert_cmpfloat_with_epsilon (a.rms, b.rms, 1e-5);
}

/* columns whose edges fall on bins hold exactly their samples */
static void
test_exact (void)
{
  static const guint widths[] = { 256, 512, 1024, 4096, 8192, 65536, 262144, 1048576 };

  for (guint channels = 1; channels <= 2; channels++)
    {
      g_autofree gint16 *samples = make_noise (channels);
      g_autoptr (BbPeaks) peaks = make_peaks (samples, channels, 1152);

      for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
        {
          guint n = N_SAMPLES / widths[w] + 3;
          g_autofree BbPeak *columns = g_new (BbPeak, n);
          double start = -(double) widths[w];

          g_assert_cmpuint (bb_peaks_read (peaks, start, widths[w], n, columns), ==, n - 1);
          for (guint i = 0; i < n; i++)
            assert_same (columns[i], look (samples, channels, start + i * (double) widths[w],
                                           start + (i + 1) * (double) widths[w]));
        }
    }
}

/* other columns hold all of their samples, and few of their neighbours' */
static void
test_between (void)
{
  static const double widths[] = { 257.3, 700, 1023.9, 1500.5, 5000, 33333.3, 140000 };
  g_autofree gint16 *samples = make_noise (2);
  g_autoptr (BbPeaks) peaks = make_peaks (samples, 2, 4096);

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    {
      double width = widths[w], reach = MAX (256, width / 4);
      guint n = (guint) (N_SAMPLES / width);
      g_autofree BbPeak *columns = g_new (BbPeak, n);

      bb_peaks_read (peaks, 77.7, width, n, columns);
      for (guint i = 0; i < n; i++)
        {
          double a = 77.7 + i * width;
          BbPeak inner = look (samples, 2, ceil (a), floor (a + width));
          BbPeak outer = look (samples, 2, a - reach, a + width + reach);

          g_assert_cmpfloat (columns[i].min, <=, inner.min);
          g_assert_cmpfloat (columns[i].max, >=, inner.max);
          g_assert_cmpfloat (columns[i].min, >=, outer.min);
          g_assert_cmpfloat (columns[i].max, <=, outer.max);
          g_assert_cmpfloat_with_epsilon (columns[i].rms, inner.rms, 0.05);
        }
    }
}

static void
test_pieces (void)
{
  static const gsize pieces[] = { 1, 63, 255, 256, 1024, 1152, 4096, N_SAMPLES };
  g_autofree gint16 *samples = make_noise (2);
  g_autoptr (BbPeaks) whole = make_peaks (samples, 2, N_SAMPLES);
  g_autofree char *expected = bb_peaks_dup_fingerprint (whole);

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (BbPeaks) peaks = make_peaks (samples, 2, pieces[i]);
      g_autofree char *fingerprint = bb_peaks_dup_fingerprint (peaks);

      g_assert_cmpstr (fingerprint, ==, expected);
    }
}

static void
test_fingerprint_differs (void)
{
  g_autofree gint16 *samples = make_noise (1);
  g_autoptr (BbPeaks) before = make_peaks (samples, 1, 1024);
  g_autofree char *a = bb_peaks_dup_fingerprint (before);
  g_autoptr (BbPeaks) after = NULL;
  g_autofree char *b = NULL;

  samples[123456] ^= 1;
  after = make_peaks (samples, 1, 1024);
  b = bb_peaks_dup_fingerprint (after);
  g_assert_cmpstr (a, !=, b);
}

static void
test_deep_zoom (void)
{
  static const double widths[] = { 0.25, 1, 2.5, 31, 255.5 };
  g_autofree char *folder = g_dir_make_tmp ("beatboard-peaks-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "noise.wav", NULL);
  g_autofree gint16 *samples = make_noise (2);
  g_autoptr (BbPeaks) peaks = make_peaks (samples, 2, 4096);
  g_autoptr (BbWavWriter) writer = bb_wav_writer_new (path, NULL);
  g_autoptr (BbWav) wav = NULL;

  bb_wav_writer_set_format (writer, 2, 44100);
  bb_wav_writer_write (writer, samples, N_SAMPLES * 2 * sizeof (gint16), NULL);
  bb_wav_writer_finish (writer, NULL);
  wav = bb_wav_open (path, NULL);

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    {
      double start = N_SAMPLES - 500 * widths[w];
      BbPeak columns[600];

      g_assert_cmpuint (bb_columns_read (peaks, wav, start, widths[w], 600, columns), ==, 500);
      for (guint i = 0; i < 600; i++)
        {
          double a = floor (start + i * widths[w]), b = floor (start + (i + 1) * widths[w]);

          assert_same (columns[i], look (samples, 2, a, MAX (a + 1, b)));
        }
    }

  g_unlink (path);
  g_rmdir (folder);
}

static gpointer
add_noise (gpointer data)
{
  g_autofree gint16 *samples = make_noise (2);

  bb_peaks_begin (data, 2, 44100);
  for (gsize i = 0; i < N_SAMPLES; i += 100)
    bb_peaks_add (data, samples + i * 2, MIN (100, N_SAMPLES - i));
  bb_peaks_finish (data);

  return NULL;
}

/* what a reader sees while another thread adds is right, and never goes back */
static void
test_growing (void)
{
  g_autofree gint16 *samples = make_noise (2);
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  GThread *thread = g_thread_new ("add", add_noise, peaks);
  guint before = 0;
  gboolean finished;

  do
    {
      BbPeak columns[300];
      guint known;

      finished = bb_peaks_is_finished (peaks);
      known = bb_peaks_read (peaks, 0, 1024, 300, columns);
      g_assert_cmpuint (known, >=, before);
      for (guint i = 0; i + 1 < known; i++)
        assert_same (columns[i], look (samples, 2, i * 1024.0, (i + 1) * 1024.0));
      before = known;
    }
  while (!finished);

  g_thread_join (thread);
  g_assert_cmpuint (before, ==, N_SAMPLES / 1024 + 1);
}

static void
test_save_and_load (void)
{
  g_autofree char *folder = g_dir_make_tmp ("beatboard-peaks-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "peaks", NULL);
  g_autofree gint16 *samples = make_noise (2);
  g_autoptr (BbPeaks) saved = make_peaks (samples, 2, 4096);
  g_autoptr (BbPeaks) loaded = bb_peaks_new ();
  g_autofree char *a = bb_peaks_dup_fingerprint (saved);
  g_autofree char *b = NULL;
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  BbPeak expected[40], found[40];
  gsize size;

  g_assert_true (bb_peaks_save (saved, path, &error));
  g_assert_true (bb_peaks_load (loaded, path, &error));
  b = bb_peaks_dup_fingerprint (loaded);
  g_assert_cmpstr (a, ==, b);
  g_assert_cmpuint (bb_peaks_get_n_samples (loaded), ==, N_SAMPLES);
  g_assert_cmpuint (bb_peaks_get_sample_rate (loaded), ==, 44100);
  bb_peaks_read (saved, -3000, 8192, 40, expected);
  bb_peaks_read (loaded, -3000, 8192, 40, found);
  for (guint i = 0; i < 40; i++)
    assert_same (expected[i], found[i]);

  g_assert_true (g_file_get_contents (path, &contents, &size, NULL));
  g_assert_true (g_file_set_contents (path, contents, (gssize) size - 8, NULL));
  g_assert_false (bb_peaks_load (loaded, path, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/peaks/exact", test_exact);
  g_test_add_func ("/peaks/between", test_between);
  g_test_add_func ("/peaks/pieces", test_pieces);
  g_test_add_func ("/peaks/fingerprint-differs", test_fingerprint_differs);
  g_test_add_func ("/peaks/deep-zoom", test_deep_zoom);
  g_test_add_func ("/peaks/growing", test_growing);
  g_test_add_func ("/peaks/save-and-load", test_save_and_load);

  return g_test_run ();
}
