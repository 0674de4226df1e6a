/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are tempo and beats found that tracks were made with? */
#include "audio/beats/song-beats.h"

#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "voices.h"

#define RATE VOICES_RATE
#define SECONDS 45
#define N_SAMPLES ((gsize) RATE * SECONDS)

/**
 * Track:
 * @tempo: beats a minute
 * @offset: of the first beat, in seconds
 * @swing: how much later the second eighth comes, in beats
 * @attack: of kick and chords, in seconds
 * @hats: how loud
 * @chords: how loud
 */
typedef struct
{
  double tempo;
  double offset;
  double swing;
  double attack;
  double hats;
  double chords;
} Track;

static const Track tracks[] = {
  { 90.0, 0.31, 0, 0.001, 0.2, 0.0 },     { 92.37, 0.05, 0, 0.001, 0.3, 0.2 },
  { 95.5, 0.62, 0.1, 0.001, 0.25, 0.1 },  { 98.761, 0.11, 0, 0.004, 0.2, 0.3 },
  { 101.0, 0.45, 0, 0.001, 0.4, 0.1 },    { 104.25, 0.009, 0.16, 0.001, 0.3, 0.1 },
  { 108.0, 0.33, 0, 0.008, 0.1, 0.4 },    { 112.913, 0.21, 0, 0.001, 0.3, 0.2 },
  { 116.0, 0.5, 0.08, 0.001, 0.3, 0.1 },  { 119.99, 0.07, 0, 0.001, 0.35, 0.2 },
  { 120.0, 0.25, 0, 0.01, 0.1, 0.3 },     { 124.6, 0.39, 0, 0.001, 0.3, 0.0 },
  { 127.998, 0.012, 0, 0.001, 0.3, 0.2 }, { 131.3, 0.29, 0.12, 0.001, 0.25, 0.1 },
  { 136.0, 0.18, 0, 0.004, 0.3, 0.2 },    { 140.75, 0.4, 0, 0.001, 0.2, 0.1 },
  { 148.2, 0.03, 0, 0.001, 0.3, 0.1 },    { 156.0, 0.22, 0, 0.001, 0.3, 0.2 },
  { 168.41, 0.13, 0, 0.001, 0.2, 0.1 },   { 178.5, 0.3, 0, 0.001, 0.2, 0.1 },
};

static void
add (float *mix, double at, double seconds, Voice voice, GRand *random, const Track *track, double gain)
{
  voices_add (mix, N_SAMPLES, at, seconds, voice, random, track->attack, gain);
}

static gint16 *
make_track (const Track *track, guint32 seed)
{
  g_autofree float *mix = g_new0 (float, N_SAMPLES);
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  gint16 *samples = g_new (gint16, N_SAMPLES);
  double beat = 60 / track->tempo;

  for (guint k = 0; track->offset + k * beat < SECONDS; k++)
    {
      double at = track->offset + k * beat;

      /* a break of two bars in each sixteen */
      if (k % 64 < 56)
        add (mix, at, 0.3, k % 2 == 0 ? voice_kick : voice_snare, random, track, k % 2 == 0 ? 0.8 : 0.5);
      add (mix, at, 0.1, voice_hat, random, track, track->hats);
      add (mix, at + (0.5 + track->swing) * beat, 0.1, voice_hat, random, track, track->hats * 0.8);
      if (k % 4 == 0)
        add (mix, at, 4 * beat, voice_chord, random, track, track->chords);
    }
  for (gsize i = 0; i < N_SAMPLES; i++)
    samples[i] = (gint16) (CLAMP (mix[i] * 0.7 + 0.002 * voice_noise (random), -1, 1) * 32767);
  return samples;
}

/* those of a sound that has one tempo */
static BbBeats
find (const gint16 *samples, gsize n_samples, guint channels, guint rate, double near)
{
  g_autoptr (GArray) beats = bb_beats_find (samples, n_samples, channels, rate, near, NULL);

  g_assert_cmpuint (beats->len, ==, 1);
  return g_array_index (beats, BbBeats, 0);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

/* the farthest that a beat of the track lies from the nearest of those that were found, in milliseconds */
static double
find_worst (const Track *track, const BbBeats *beats)
{
  double found = 60 / beats->tempo, worst = 0;

  for (double at = track->offset; at < SECONDS; at += 60 / track->tempo)
    {
      double turns = (at - beats->sample / RATE) / found;

      worst = MAX (worst, fabs (turns - round (turns)) * found * 1000);
    }
  return worst;
}

static gboolean
is_downbeat (const Track *track, const BbBeats *beats)
{
  double beat = 60 / track->tempo, found = beats->sample / RATE;
  double bars = (found - track->offset) / (4 * beat);

  return fabs (bars - round (bars)) < 0.1;
}

static void
test_tracks (void)
{
  double offs[G_N_ELEMENTS (tracks)];
  guint n_right = 0, n_bars = 0, n_with_chords = 0;
  double worst = 0;

  for (guint i = 0; i < G_N_ELEMENTS (tracks); i++)
    {
      g_autofree gint16 *samples = make_track (&tracks[i], 100 + i);
      clock_t start = clock ();
      BbBeats beats = find (samples, N_SAMPLES, 1, RATE, 0);
      gboolean is_right = fabs (beats.tempo - tracks[i].tempo) <= 0.005;

      offs[i] = find_worst (&tracks[i], &beats);
      g_test_message ("%.3f: %.4f, %.2f ms off, sure by %.2f, %.0f ms", tracks[i].tempo, beats.tempo, offs[i],
                      beats.confidence, 1000.0 * (double) (clock () - start) / CLOCKS_PER_SEC);
      n_right += is_right;
      n_with_chords += tracks[i].chords > 0;
      n_bars += tracks[i].chords > 0 && is_downbeat (&tracks[i], &beats);
      if (is_right)
        worst = MAX (worst, offs[i]);
    }

  qsort (offs, G_N_ELEMENTS (offs), sizeof *offs, compare);
  g_test_message ("right: %u of %u; phase: worst %.2f ms, median %.2f ms", n_right, (guint) G_N_ELEMENTS (tracks),
                  worst, offs[G_N_ELEMENTS (offs) / 2]);
  g_test_message ("bars: %u of %u", n_bars, n_with_chords);
  /* a guess, which a person mends with one key */
  g_assert_cmpuint (n_bars * 4, >=, n_with_chords * 3);
  g_assert_cmpuint (n_right, >=, G_N_ELEMENTS (tracks) - 1);
  g_assert_cmpfloat (worst, <=, 10);
  g_assert_cmpfloat (offs[G_N_ELEMENTS (offs) / 2], <=, 2);
}

/* what has no beat is not given one */
static void
test_no_beat (void)
{
  g_autofree gint16 *silence = g_new0 (gint16, N_SAMPLES);
  g_autofree gint16 *hiss = g_new (gint16, N_SAMPLES);
  g_autofree gint16 *tone = g_new (gint16, N_SAMPLES);
  g_autoptr (GRand) random = g_rand_new_with_seed (4);
  const gint16 *sounds[] = { silence, hiss, tone };

  for (gsize i = 0; i < N_SAMPLES; i++)
    {
      hiss[i] = (gint16) (8000 * voice_noise (random));
      tone[i] = (gint16) (8000 * sin (2 * G_PI * 440.0 * (double) i / RATE));
    }
  for (guint i = 0; i < G_N_ELEMENTS (sounds); i++)
    {
      g_autoptr (GArray) beats = bb_beats_find (sounds[i], N_SAMPLES, 1, RATE, 0, NULL);

      g_assert_cmpuint (beats->len, ==, 0);
    }
}

/* the same track in stereo and at another rate has the same beats */
static void
test_other_rate (void)
{
  const Track track = { 124.6, 0.39, 0, 0.001, 0.3, 0.1 };
  g_autofree gint16 *samples = make_track (&track, 9);
  g_autofree gint16 *stereo = g_new (gint16, 2 * N_SAMPLES);
  BbBeats one, two, half;

  for (gsize i = 0; i < N_SAMPLES; i++)
    stereo[2 * i] = stereo[2 * i + 1] = samples[i];
  one = find (samples, N_SAMPLES, 1, RATE, 0);
  two = find (stereo, N_SAMPLES, 2, RATE, 0);
  g_assert_cmpfloat_with_epsilon (one.tempo, two.tempo, 1e-6);
  g_assert_cmpfloat_with_epsilon (one.sample, two.sample, 1e-3);

  for (gsize i = 0; i < N_SAMPLES / 2; i++)
    stereo[i] = (gint16) ((samples[2 * i] + samples[2 * i + 1]) / 2);
  half = find (stereo, N_SAMPLES / 2, 1, RATE / 2, 0);
  g_assert_cmpfloat_with_epsilon (half.tempo, one.tempo, 0.005);
  g_assert_cmpfloat_with_epsilon (half.sample / (RATE / 2), one.sample / RATE, 0.004);
}

/* what a hand tapped says which octave is meant, and no more */
static void
test_near (void)
{
  const Track track = { 124.6, 0.39, 0, 0.001, 0.3, 0.1 };
  g_autofree gint16 *samples = make_track (&track, 9);

  g_assert_cmpfloat_with_epsilon (find (samples, N_SAMPLES, 1, RATE, 122.1).tempo, 124.6, 0.005);
  g_assert_cmpfloat_with_epsilon (find (samples, N_SAMPLES, 1, RATE, 61).tempo, 62.3, 0.01);
}

/* tracks one behind the other, each cut off at the end of a bar */
static void
test_changes (void)
{
  const Track parts[] = { { 100.0, 0, 0, 0.001, 0.3, 0.3 },
                          { 128.0, 0, 0, 0.001, 0.3, 0.3 },
                          { 92.5, 0, 0.1, 0.001, 0.3, 0.3 } };
  g_autofree gint16 *samples = g_new (gint16, G_N_ELEMENTS (parts) * N_SAMPLES);
  double starts[G_N_ELEMENTS (parts)];
  g_autoptr (GArray) found = NULL;
  gsize n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree gint16 *track = make_track (&parts[i], 40 + i);
      double bar = 4 * 60 / parts[i].tempo * RATE;
      gsize length = (gsize) (floor (N_SAMPLES / bar) * bar);

      starts[i] = (double) n;
      memcpy (samples + n, track, length * sizeof *samples);
      n += length;
    }

  found = bb_beats_find (samples, n, 1, RATE, 0, NULL);
  g_assert_cmpuint (found->len, ==, G_N_ELEMENTS (parts));
  for (guint i = 0; i < found->len; i++)
    {
      const BbBeats *beats = &g_array_index (found, BbBeats, i);

      g_test_message ("%.4f from %.4f s on, %.2f ms off", beats->tempo, beats->sample / RATE,
                      (beats->sample - starts[i]) / RATE * 1000);
      g_assert_cmpfloat_with_epsilon (beats->tempo, parts[i].tempo, 0.02);
      g_assert_cmpfloat_with_epsilon (beats->sample / RATE, starts[i] / RATE, 0.01);
    }
}

static void
test_cancelled (void)
{
  g_autofree gint16 *samples = g_new0 (gint16, N_SAMPLES);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GArray) beats = NULL;

  g_cancellable_cancel (cancellable);
  beats = bb_beats_find (samples, N_SAMPLES, 1, RATE, 0, cancellable);
  g_assert_cmpuint (beats->len, ==, 0);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/audio/beats/tracks", test_tracks);
  g_test_add_func ("/audio/beats/no-beat", test_no_beat);
  g_test_add_func ("/audio/beats/other-rate", test_other_rate);
  g_test_add_func ("/audio/beats/near", test_near);
  g_test_add_func ("/audio/beats/changes", test_changes);
  g_test_add_func ("/audio/beats/cancelled", test_cancelled);
  return g_test_run ();
}
