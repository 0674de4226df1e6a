/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a phone hear of a song that is played in a room? */
#include "phone.h"

#include <math.h>

#include "audio/fourier.h"
#include "made-song.h"
#include "voices.h"

#define SONG_RATE VOICES_RATE
#define REACH 16

/* the song between two of its samples, by a windowed sinc */
static float
interpolate (const float *song, gsize n, double at)
{
  gint64 first = (gint64) floor (at) - REACH + 1;
  double t = at - (double) first, wave = sin (G_PI * t) / G_PI, turn = G_PI / (REACH + 1);
  double window = cos (turn * t), before = cos (turn * (t + 1)), twice = 2 * cos (turn), sum = 0;

  for (gint64 i = first; i < first + 2 * REACH; i++, t -= 1, wave = -wave)
    {
      double next = twice * window - before;

      if (i >= 0 && i < (gint64) n)
        sum += song[i] * (0.5 + 0.5 * window) * (fabs (t) < 1e-9 ? 1 : wave / t);
      before = window;
      window = next;
    }
  return (float) sum;
}

static float *
play (const Phone *self, const float *song, gsize n_song, gsize n)
{
  float *played = g_new (float, n);

  for (gsize i = 0; i < n; i++)
    played[i] = interpolate (song, n_song, (self->from + (double) i / self->rate * (1 + self->drift)) * SONG_RATE);
  return played;
}

/* the direct sound, and noise that fades */
static void
make_room (const Phone *self, GRand *random, float *answer, gsize n)
{
  double power = 0, scale;

  for (gsize i = 1; i < n; i++)
    {
      answer[i] = (float) (voice_noise (random) * exp (-6.9 * (double) i / self->rate / self->room));
      power += answer[i] * answer[i];
    }
  scale = pow (10, -self->direct / 20) / sqrt (power);
  for (gsize i = 1; i < n; i++)
    answer[i] *= (float) scale;
  answer[0] = 1;
}

static void
sound_in_room (const Phone *self, GRand *random, float *played, gsize n)
{
  gsize n_answer = (gsize) (self->room * self->rate);
  int size = bb_fourier_find_size (n + n_answer);
  g_autoptr (BbFourier) fourier = bb_fourier_new (size, TRUE);
  g_autofree fftwf_complex *answer = g_new (fftwf_complex, size / 2 + 1);

  make_room (self, random, fourier->values, n_answer);
  bb_fourier_go (fourier);
  memcpy (answer, fourier->spectrum, ((gsize) size / 2 + 1) * sizeof *answer);
  memset (fourier->values, 0, (gsize) size * sizeof *played);
  memcpy (fourier->values, played, n * sizeof *played);
  bb_fourier_go (fourier);
  for (int i = 0; i <= size / 2; i++)
    {
      float real = fourier->spectrum[i][0], imaginary = fourier->spectrum[i][1];

      fourier->spectrum[i][0] = (real * answer[i][0] - imaginary * answer[i][1]) / (float) size;
      fourier->spectrum[i][1] = (real * answer[i][1] + imaginary * answer[i][0]) / (float) size;
    }
  bb_fourier_return (fourier);
  memcpy (played, fourier->values, n * sizeof *played);
}

static double
find_power (const float *sound, gsize n)
{
  double power = 0;

  for (gsize i = 0; i < n; i++)
    power += sound[i] * sound[i];
  return power / (double) n;
}

/* a room full of people: most of it is low */
static void
add_noise (const Phone *self, GRand *random, float *sound, gsize n)
{
  g_autofree float *noise = g_new (float, n);
  double low = 0, scale;

  for (gsize i = 0; i < n; i++)
    {
      double value = voice_noise (random);

      low += 0.05 * (value - low);
      noise[i] = (float) (0.1 * value + low);
    }
  scale = sqrt (find_power (sound, n) / find_power (noise, n)) * pow (10, -self->snr / 20);
  for (gsize i = 0; i < n; i++)
    sound[i] += (float) scale * noise[i];
}

gint16 *
phone_record (const Phone *self, const float *song, gsize n, gsize *n_recorded)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (self->seed);
  g_autofree float *played = NULL;

  *n_recorded = (gsize) (self->seconds * self->rate);
  played = play (self, song, n, *n_recorded);
  sound_in_room (self, random, played, *n_recorded);
  add_noise (self, random, played, *n_recorded);
  return made_song_to_pcm (played, *n_recorded, self->gain / sqrt (find_power (played, *n_recorded)));
}
