/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does what shows in a sound stand where it is heard? */
#include "audio/features.h"

#include <locale.h>
#include <math.h>

#define RATE 44100
#define N_SAMPLES (4 * RATE)

/* two seconds of a low tone, then two of a high one, which begins at once */
static BbFeatures *
make (guint channels)
{
  g_autofree gint16 *samples = g_new (gint16, N_SAMPLES * channels);

  for (guint i = 0; i < N_SAMPLES * channels; i++)
    samples[i] = (gint16) (16384 * sin (2 * G_PI * (i / channels < 2 * RATE ? 100 : 5000) * (i / channels) / RATE));
  return bb_features_find (samples, N_SAMPLES, channels, RATE, NULL);
}

static void
test_bands (void)
{
  const double widths[] = { 1, 100, 441, 4410 };

  for (guint channels = 1; channels <= 2; channels++)
    {
      g_autoptr (BbFeatures) features = make (channels);

      for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
        {
          BbBands columns[4];

          for (guint i = 0; i < 4; i++)
            bb_features_read_bands (features, (i + 0.5) * RATE - widths[w] / 2, widths[w], 1, &columns[i]);
          g_assert_cmpfloat_with_epsilon (columns[0].low, 0.125, 0.005);
          g_assert_cmpfloat (columns[1].high, <, 0.001);
          g_assert_cmpfloat (columns[2].low, <, 0.001);
          g_assert_cmpfloat_with_epsilon (columns[3].high, 0.125, 0.005);
        }
    }
}

static void
test_outside (void)
{
  g_autoptr (BbFeatures) features = make (1);
  BbBands columns[8];

  /* a second each, from two seconds before the sound to two behind it */
  bb_features_read_bands (features, -2 * RATE, RATE, 8, columns);
  for (guint i = 0; i < 8; i++)
    g_assert_true ((columns[i].low + columns[i].high > 0.1) == (i >= 2 && i < 6));
}

static void
test_onsets (void)
{
  g_autoptr (BbFeatures) features = make (1);
  guint index = bb_features_find_onset (features, RATE);

  g_assert_cmpuint (index, <, features->n_onsets);
  g_assert_cmpfloat_with_epsilon ((double) features->onsets[index], 2 * RATE, 0.005 * RATE);
  g_assert_cmpuint (bb_features_find_onset (features, features->onsets[index]), ==, index);
  g_assert_cmpuint (bb_features_find_onset (features, features->onsets[index] + 1), ==, index + 1);
  g_assert_cmpuint (bb_features_find_onset (features, G_MAXINT64), ==, features->n_onsets);
}

/* what is too short to be looked at has none, and can be asked all the same */
static void
test_short (void)
{
  const gint16 samples[100] = { 0 };
  g_autoptr (BbFeatures) features = bb_features_find (samples, 100, 1, RATE, NULL);
  BbBands column;

  g_assert_cmpuint (features->n_onsets, ==, 0);
  g_assert_cmpuint (bb_features_find_onset (features, 0), ==, 0);
  bb_features_read_bands (features, 0, 10, 1, &column);
  g_assert_cmpfloat (column.low + column.mid + column.high, ==, 0);
}

static void
test_cancelled (void)
{
  g_autofree gint16 *samples = g_new0 (gint16, N_SAMPLES);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (bb_features_find (samples, N_SAMPLES, 1, RATE, cancellable));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/audio/features/bands", test_bands);
  g_test_add_func ("/audio/features/outside", test_outside);
  g_test_add_func ("/audio/features/onsets", test_onsets);
  g_test_add_func ("/audio/features/short", test_short);
  g_test_add_func ("/audio/features/cancelled", test_cancelled);
  return g_test_run ();
}
