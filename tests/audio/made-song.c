/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a whole song sound like whose every sample is known? */
#include "made-song.h"

#include <math.h>

#include "voices.h"

#define RATE VOICES_RATE

/* @drums: 0 none, 1 hats, 2 all */
typedef struct
{
  guint n_bars;
  guint drums;
  double sung; /* how loud */
  guint words; /* the same are the same song text and melody; 0 none */
} Part;

static const Part parts[] = {
  { 8, 1, 0, 0 },   { 16, 2, 0.3, 1 }, { 8, 1, 0.3, 2 }, { 16, 2, 0.4, 3 }, { 16, 2, 0.3, 4 },
  { 8, 1, 0.3, 5 }, { 16, 2, 0.4, 3 }, { 8, 0, 0.4, 6 }, { 16, 2, 0.4, 3 }, { 8, 1, 0, 0 },
};

static const int chords[][4] = { { 0, 5, 7, 3 }, { 0, 8, 3, 10 }, { 0, 3, 8, 5 }, { 0, 7, 5, 8 } };

gsize
made_song_get_bar (const MadeSong *self, guint bar)
{
  return (gsize) lround (bar * 240 / self->tempo * RATE);
}

/* the same hit is the same samples, as from a sampler */
static void
hit (const MadeSong *self, float *out, gsize n, double at, double seconds, Voice voice, double gain)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (self->kit);
  gsize sample = (gsize) lround (at * RATE);

  if (sample < n)
    voices_add (out + sample, n - sample, 0, seconds, voice, random, 0.001 + 0.001 * (self->kit % 5), gain);
}

static void
play_drums (const MadeSong *self, const Part *part, float *out, gsize n)
{
  double beat = 60 / self->tempo;

  for (guint k = 0; k < part->n_bars * 4; k++)
    {
      if (part->drums > 1)
        hit (self, out, n, k * beat, 0.3, k % 2 == 0 ? voice_kick : voice_snare, k % 2 == 0 ? 0.6 : 0.4);
      for (guint i = 0; i < 2 && part->drums > 0; i++)
        hit (self, out, n, (k + i / 2.0) * beat, 0.1, voice_hat, 0.15);
    }
}

/* a tone with all harmonics, its phase kept from one call to the next */
static double
saw (double *phase, double frequency)
{
  *phase += frequency / RATE;
  *phase -= floor (*phase);
  return 2 * *phase - 1;
}

static double
find_pitch (int semitone)
{
  return 110 * pow (2, semitone / 12.0);
}

static void
play_chords (const MadeSong *self, const Part *part, float *out, gsize n)
{
  const int *roots = chords[self->chords % G_N_ELEMENTS (chords)];
  double phases[4] = { 0 }, bar = 240 / self->tempo, low = 0;

  for (gsize i = 0; i < n; i++)
    {
      guint k = (guint) (i / RATE / bar);
      double t = fmod ((double) i / RATE, bar), value;
      int root = roots[k % 4] + (int) (self->chords % 7);

      value = 0.25 * saw (&phases[0], find_pitch (root - 12)) + 0.08 * saw (&phases[1], find_pitch (root + 12));
      value += 0.08 * saw (&phases[2], find_pitch (root + 16)) + 0.08 * saw (&phases[3], find_pitch (root + 19));
      low += 0.2 * (value * exp (-t / bar) - low);
      out[i] += (float) low;
    }
}

/* notes of a quarter or an eighth, with breath before them; @take: how they are sung this time */
static void
sing (const MadeSong *self, const Part *part, guint take, float *out, gsize n)
{
  static const int scale[] = { 12, 15, 17, 19, 22, 24, 27 };
  g_autoptr (GRand) words = g_rand_new_with_seed (self->words * 100 + part->words);
  g_autoptr (GRand) mood = g_rand_new_with_seed (self->words * 10000 + part->words * 100 + take);
  double at = 0, end = (double) n / RATE, phase = 0, low = 0;

  while (at < end)
    {
      double length = (g_rand_int_range (words, 1, 4)) * 30 / self->tempo;
      double pitch = find_pitch (scale[g_rand_int_range (words, 0, G_N_ELEMENTS (scale))]);
      double vowel = g_rand_double_range (words, 0.1, 0.5), breath = g_rand_double_range (words, 0, 0.5);
      double late = g_rand_double_range (mood, -0.02, 0.02), bend = g_rand_double_range (mood, 0.985, 1.015);
      gboolean is_rest = g_rand_double (words) < 0.2;
      gsize from = (gsize) MAX ((at + late) * RATE, 0), to = MIN ((gsize) ((at + late + 0.9 * length) * RATE), n);

      for (gsize i = from; i < to && !is_rest; i++)
        {
          double t = (double) (i - from) / RATE;
          double tone = saw (&phase, pitch * bend * (1 + 0.01 * sin (2 * G_PI * 5.5 * t)));
          double air = breath * exp (-t * 40) * voice_noise (mood);

          low += vowel * (tone + 2 * air - low);
          out[i] += (float) (2 * part->sung * low * MIN (t * 50, 1) * exp (-t * 2));
        }
      at += length;
    }
}

static float *
play_part (const MadeSong *self, const Part *part, guint take, gsize n)
{
  float *out = g_new0 (float, n);

  play_drums (self, part, out, n);
  play_chords (self, part, out, n);
  if (part->words > 0)
    sing (self, part, take, out, n);
  return out;
}

float *
made_song_play (const MadeSong *self)
{
  float *song = g_new0 (float, made_song_get_bar (self, MADE_SONG_BARS));
  guint bar = 0;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      gsize from = made_song_get_bar (self, bar), to = made_song_get_bar (self, bar + parts[i].n_bars);
      g_autofree float *part = play_part (self, &parts[i], self->is_copied ? 0 : i, to - from);

      for (gsize k = from; k < to; k++)
        song[k] = tanhf (part[k - from]);
      bar += parts[i].n_bars;
    }
  return song;
}

gint16 *
made_song_to_pcm (const float *sound, gsize n, double gain)
{
  gint16 *pcm = g_new (gint16, n);

  for (gsize i = 0; i < n; i++)
    pcm[i] = (gint16) lround (CLAMP (sound[i] * gain, -1, 1) * 32767);
  return pcm;
}
