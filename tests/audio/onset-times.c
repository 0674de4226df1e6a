/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is it found when something begins in a sound? */
#include "audio/beats/onset-times.h"

#include <locale.h>
#include <math.h>
#include <time.h>

#include "voices.h"

#define RATE VOICES_RATE
#define SECONDS 60
#define N_SAMPLES ((gsize) RATE * SECONDS)
/* how far off one may be found, in seconds */
#define REACH 0.010

static double
voice_click (double t, GRand *random, double attack)
{
  return t < 0.002 ? voice_noise (random) : 0;
}

/* a string: a few partials, the higher ones sooner gone; its pitch goes with its attack, so that no two are alike */
static double
voice_pluck (double t, GRand *random, double attack)
{
  double pitch = 180 + 40000 * attack, sum = 0;

  for (int partial = 1; partial <= 6; partial++)
    sum += sin (2 * G_PI * partial * pitch * t) * exp (-t * (3 + 2 * partial)) / partial;
  return (t < attack ? t / attack : 1) * sum / 2;
}

/**
 * Song:
 * @voice: what begins
 * @gain: how loud
 * @pad: how loud a chord is that swells beneath
 * @hiss: how loud noise
 * @least: seconds between two
 * @most: likewise
 * @found: the least share of them that is found
 * @wrong: the largest share of what is found that is none
 */
static const struct
{
  const char *name;
  Voice voice;
  double gain;
  double pad;
  double hiss;
  double least;
  double most;
  double found;
  double wrong;
} songs[] = {
  { "clicks", voice_click, 0.5, 0, 0.001, 0.08, 0.6, 0.98, 0.02 },
  { "clicks over a pad", voice_click, 0.4, 0.3, 0.001, 0.08, 0.6, 0.98, 0.02 },
  { "plucked", voice_pluck, 0.4, 0, 0.001, 0.12, 0.8, 0.95, 0.05 },
  { "plucked over a pad", voice_pluck, 0.4, 0.3, 0.002, 0.12, 0.8, 0.95, 0.05 },
  { "hats over a pad", voice_hat, 0.3, 0.3, 0.002, 0.1, 0.5, 0.95, 0.05 },
  { "snares in noise", voice_snare, 0.5, 0.1, 0.02, 0.15, 0.9, 0.95, 0.05 },
  { "kicks", voice_kick, 0.8, 0.1, 0.002, 0.25, 0.8, 0.95, 0.05 },
};

static double
pad_at (double t)
{
  return (sin (2 * G_PI * 220 * t) + sin (2 * G_PI * 277.2 * t) + sin (2 * G_PI * 329.6 * t)) / 3 *
         (0.75 + 0.25 * sin (2 * G_PI * 0.13 * t));
}

static GArray *
make_song (guint index, gint16 *samples)
{
  g_autofree float *mix = g_new0 (float, N_SAMPLES);
  g_autoptr (GRand) random = g_rand_new_with_seed (40 + index);
  GArray *attacks = g_array_new (FALSE, FALSE, sizeof (double));

  for (double at = 0.5; at < SECONDS - 1; at += g_rand_double_range (random, songs[index].least, songs[index].most))
    {
      voices_add (mix, N_SAMPLES, at, 4, songs[index].voice, random, g_rand_double_range (random, 0.001, 0.006),
                  songs[index].gain * g_rand_double_range (random, 0.5, 1));
      g_array_append_val (attacks, at);
    }
  for (gsize i = 0; i < N_SAMPLES; i++)
    {
      double sum = mix[i] + songs[index].pad * pad_at ((double) i / RATE) + songs[index].hiss * voice_noise (random);

      samples[i] = (gint16) (CLAMP (sum, -1, 1) * 32767);
    }
  return attacks;
}

/* how many of @found lie at one of @attacks, and the mean of how far off they are */
static guint
count_right (const GArray *attacks, const GArray *found, double *off)
{
  guint right = 0;

  *off = 0;
  for (guint a = 0, f = 0; a < attacks->len && f < found->len;)
    {
      double difference = (double) g_array_index (found, gint64, f) / RATE - g_array_index (attacks, double, a);

      if (fabs (difference) <= REACH)
        {
          right++;
          *off += fabs (difference) * 1000;
        }
      a += difference >= -REACH;
      f += difference <= REACH;
    }
  *off /= MAX (right, 1);
  return right;
}

static void
test_songs (void)
{
  g_autofree gint16 *samples = g_new (gint16, N_SAMPLES);

  for (guint i = 0; i < G_N_ELEMENTS (songs); i++)
    {
      g_autoptr (GArray) attacks = make_song (i, samples);
      clock_t start = clock ();
      g_autoptr (BbOnsets) onsets = bb_onsets_find (samples, N_SAMPLES, 1, RATE, NULL);
      g_autoptr (GArray) found = bb_onset_times_find (onsets);
      double time = 1000.0 * (double) (clock () - start) / CLOCKS_PER_SEC, off;
      guint right = count_right (attacks, found, &off);

      g_test_message ("%s: %u of %u found, %.1f ms off in the mean, %u wrong; %.0f ms", songs[i].name, right,
                      attacks->len, off, found->len - right, time);
      g_assert_cmpfloat (right, >=, songs[i].found * attacks->len);
      g_assert_cmpfloat (found->len - right, <=, songs[i].wrong * found->len);
    }
}

/* where nothing begins nothing is found, but for a ripple of hiss now and then */
static void
test_steady (void)
{
  g_autofree gint16 *silence = g_new0 (gint16, N_SAMPLES);
  g_autofree gint16 *hiss = g_new (gint16, N_SAMPLES);
  g_autofree gint16 *pad = g_new (gint16, N_SAMPLES);
  g_autoptr (GRand) random = g_rand_new_with_seed (4);
  const struct
  {
    const char *name;
    const gint16 *samples;
    guint most;
  } sounds[] = { { "silence", silence, 0 }, { "a pad", pad, 1 }, { "hiss", hiss, SECONDS / 3 } };

  for (gsize i = 0; i < N_SAMPLES; i++)
    {
      hiss[i] = (gint16) (8000 * voice_noise (random));
      pad[i] = (gint16) (8000 * pad_at ((double) i / RATE) * MIN ((double) i / RATE / 2, 1));
    }
  for (guint i = 0; i < G_N_ELEMENTS (sounds); i++)
    {
      g_autoptr (BbOnsets) onsets = bb_onsets_find (sounds[i].samples, N_SAMPLES, 1, RATE, NULL);
      g_autoptr (GArray) found = bb_onset_times_find (onsets);

      g_test_message ("%s: %u found", sounds[i].name, found->len);
      g_assert_cmpuint (found->len, <=, sounds[i].most);
    }
}

static const struct
{
  double frequency;
  gsize band;
} tones[] = {
  { 60, G_STRUCT_OFFSET (BbBands, low) },
  { 600, G_STRUCT_OFFSET (BbBands, mid) },
  { 6000, G_STRUCT_OFFSET (BbBands, high) },
};

/* a tone is found in its band, as loud as it is */
static void
test_bands (void)
{
  g_autofree gint16 *samples = g_new (gint16, 2 * RATE);

  for (guint t = 0; t < G_N_ELEMENTS (tones); t++)
    {
      g_autoptr (BbOnsets) onsets = NULL;
      const BbBands *bands;

      for (guint i = 0; i < 2 * RATE; i++)
        samples[i] = (gint16) (16384 * sin (2 * G_PI * tones[t].frequency * i / RATE));
      onsets = bb_onsets_find (samples, 2 * RATE, 1, RATE, NULL);
      bands = &onsets->bands[onsets->n / 2];
      g_assert_cmpfloat_with_epsilon (G_STRUCT_MEMBER (float, bands, tones[t].band), 0.125, 0.01);
      g_assert_cmpfloat_with_epsilon (bands->low + bands->mid + bands->high, 0.125, 0.01);
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/audio/onset-times/songs", test_songs);
  g_test_add_func ("/audio/onset-times/steady", test_steady);
  g_test_add_func ("/audio/onset-times/bands", test_bands);
  return g_test_run ();
}
