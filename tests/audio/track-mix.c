/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what lies beside the song heard where it lies, at whatever rate, and added up? */
#include "audio/track-mix.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>

#include "audio/cache.h"

#define RATE 44100
#define N_SAMPLES (2 * RATE)

static char *folder;

/* a tone that begins at once; its phase says where it lies */
static BbSound *
make_tone (const char *name, guint rate, guint channels, double pitch, int loudness)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, name, -1);
  g_autoptr (BbWavWriter) writer = bb_wav_writer_new (path, NULL);
  gsize n = 2 * rate;
  g_autofree gint16 *values = g_new (gint16, n * channels);
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (GError) error = NULL;
  BbSound *sound;

  for (gsize i = 0; i < n * channels; i++)
    values[i] = (gint16) lrint (loudness * sin (2 * G_PI * pitch * (double) (i / channels) / rate));
  bb_wav_writer_set_format (writer, channels, rate);
  bb_wav_writer_write (writer, values, n * channels * sizeof (gint16), NULL);
  g_assert_true (bb_wav_writer_finish (writer, NULL));
  sound = bb_sound_load (path, hash, BB_DECODE_AS_MASTERED, peaks, NULL, NULL, NULL, &error);
  g_assert_no_error (error);

  return sound;
}

static double
get_tone (double pitch, double loudness, double seconds)
{
  return seconds < 0 || seconds >= 2 ? 0 : loudness * sin (2 * G_PI * pitch * seconds);
}

static const struct
{
  const char *name;
  guint rate;
  guint channels;
  double sample;
  int gain;
  gboolean is_song_heard;
  double most; /* off, of 32768 */
} cases[] = {
  { "beside.wav", RATE, 2, 0, 0, TRUE, 1 },           { "later.wav", RATE, 2, 1234, -6, TRUE, 1.5 },
  { "earlier.wav", RATE, 2, -4321, 0, FALSE, 1 },     { "mono.wav", RATE, 1, 100, -3, TRUE, 1.5 },
  { "studio.wav", 48000, 2, 0, -20, TRUE, 40 },       { "double.wav", 96000, 2, 5000.5, 0, FALSE, 40 },
  { "telephone.wav", 22050, 1, -250, 0, FALSE, 200 },
};

static void
test_mix (void)
{
  g_autoptr (BbSound) song = make_tone ("song.wav", RATE, 2, 300, 5000);
  g_autofree gint16 *samples = g_new (gint16, 2 * N_SAMPLES);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BbSound) track = make_tone (cases[i].name, cases[i].rate, cases[i].channels, 440, 8000);
      g_autoptr (BbTrackMix) mix = bb_track_mix_new (song, cases[i].is_song_heard);
      double worst = 0;

      g_assert_true (bb_track_mix_is_plain (mix) == cases[i].is_song_heard);
      bb_track_mix_add (mix, track, cases[i].sample, cases[i].gain);
      g_assert_false (bb_track_mix_is_plain (mix));
      for (gint64 from = 0; from < N_SAMPLES; from += 1000)
        bb_track_mix_read (mix, from, MIN (1000, N_SAMPLES - from), samples + 2 * from);

      /* apart from where it begins and ends, which no filter can follow */
      for (int k = 0; k < N_SAMPLES; k++)
        {
          double seconds = (k - cases[i].sample) / RATE;
          double expected = get_tone (440, 8000 * pow (10, cases[i].gain / 20.0), seconds);

          if (cases[i].is_song_heard)
            expected += get_tone (300, 5000, (double) k / RATE);
          if (fabs (seconds) > 0.002 && fabs (seconds - 2) > 0.002)
            worst = MAX (worst, fabs (samples[2 * k + 1] - expected));
        }
      g_test_message ("%s: within %.1f of 32768", cases[i].name, worst);
      g_assert_cmpfloat (worst, <=, cases[i].most);
    }
}

/* what is too loud together is cut off, and does not wrap */
static void
test_loud (void)
{
  g_autoptr (BbSound) song = make_tone ("loud.wav", RATE, 2, 300, 30000);
  g_autoptr (BbTrackMix) mix = bb_track_mix_new (song, TRUE);
  gint16 samples[2 * 200];

  bb_track_mix_add (mix, song, 0, 0);
  bb_track_mix_read (mix, 0, 200, samples);
  for (int i = 0; i < 200; i++)
    g_assert_cmpint (samples[2 * i], ==,
                     CLAMP (2 * lrint (get_tone (300, 30000, i / (double) RATE)), G_MININT16, G_MAXINT16));
}

/* two mixes, the one before on the left where it has what the song has; of the song's one channel two are made */
static void
test_compare (void)
{
  static const guint rates[] = { RATE, 48000 };
  g_autoptr (BbSound) song = make_tone ("mono-song.wav", RATE, 1, 300, 5000);
  g_autofree gint16 *samples = g_new (gint16, 2 * N_SAMPLES);

  for (guint r = 0; r < G_N_ELEMENTS (rates); r++)
    {
      const BbSongRun runs[] = { { 0, rates[r] / 2, RATE / 4 }, { rates[r], rates[r] * 3 / 2, RATE } };
      g_autofree char *name = g_strdup_printf ("old-%u.wav", rates[r]);
      g_autoptr (BbSound) old = make_tone (name, rates[r], 2, 440, 8000);
      g_autoptr (BbTrackMix) mix = bb_track_mix_new (song, TRUE);
      double worst = 0;

      bb_track_mix_compare (mix, old, runs, G_N_ELEMENTS (runs));
      g_assert_false (bb_track_mix_is_plain (mix));
      g_assert_cmpuint (bb_track_mix_get_channels (mix), ==, 2);
      for (gint64 from = 0; from < N_SAMPLES; from += 1000)
        bb_track_mix_read (mix, from, MIN (1000, N_SAMPLES - from), samples + 2 * from);

      for (int k = 0; k < N_SAMPLES; k++)
        {
          double seconds = k / (double) RATE, left = 0;

          if (seconds >= 0.25 && seconds < 0.75)
            left = get_tone (440, 8000, seconds - 0.25);
          else if (seconds >= 1 && seconds < 1.5)
            left = get_tone (440, 8000, seconds);
          g_assert_cmpfloat (fabs (samples[2 * k + 1] - get_tone (300, 5000, seconds)), <=, 1);
          /* apart from where it begins, which no filter can follow */
          if (fabs (seconds - 0.25) > 0.002)
            worst = MAX (worst, fabs (samples[2 * k] - left));
        }
      g_test_message ("%u Hz: within %.1f of 32768", rates[r], worst);
      g_assert_cmpfloat (worst, <=, rates[r] == RATE ? 1 : 40);
    }
}

/* another mix is another file in the cache */
static void
test_description (void)
{
  g_autoptr (BbSound) song = make_tone ("song.wav", RATE, 2, 300, 5000);
  g_autoptr (BbTrackMix) one = bb_track_mix_new (song, TRUE);
  g_autoptr (BbTrackMix) two = bb_track_mix_new (song, TRUE);
  g_autoptr (BbTrackMix) three = bb_track_mix_new (song, TRUE);
  g_autoptr (BbTrackMix) four = bb_track_mix_new (song, TRUE);
  g_autofree char *first = NULL, *second = NULL, *third = NULL, *fourth = NULL;

  bb_track_mix_add (one, song, 0, 0);
  bb_track_mix_add (two, song, 0.5, 0);
  bb_track_mix_compare (three, song, &(BbSongRun){ 0, RATE, 0 }, 1);
  bb_track_mix_add (four, song, 0, -1);
  third = bb_track_mix_describe (three);
  fourth = bb_track_mix_describe (four);
  first = bb_track_mix_describe (one);
  second = bb_track_mix_describe (two);
  g_assert_cmpstr (first, !=, second);
  g_assert_cmpstr (first, !=, third);
  g_assert_cmpstr (first, !=, fourth);
}

int
main (int argc, char *argv[])
{
  const char *arguments[] = { "rm", "-rf", NULL, NULL };
  int status;

  setlocale (LC_ALL, "");
  folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  g_setenv ("XDG_CACHE_HOME", folder, TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/track-mix/mix", test_mix);
  g_test_add_func ("/track-mix/loud", test_loud);
  g_test_add_func ("/track-mix/compare", test_compare);
  g_test_add_func ("/track-mix/description", test_description);

  status = g_test_run ();
  arguments[2] = folder;
  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
  g_free (folder);

  return status;
}
