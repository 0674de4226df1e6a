/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the instruments of made songs sound? */
#include "voices.h"

#include <math.h>

static double
rise (double t, double attack)
{
  return t < attack ? t / attack : 1;
}

double
voice_noise (GRand *random)
{
  return g_rand_double_range (random, -1, 1);
}

double
voice_kick (double t, GRand *random, double attack)
{
  return rise (t, attack) * exp (-t * 22) * sin (2 * G_PI * (52 * t + 5 * (1 - exp (-t * 30))));
}

double
voice_snare (double t, GRand *random, double attack)
{
  return rise (t, 0.001) * exp (-t * 28) * (0.6 * voice_noise (random) + 0.4 * sin (2 * G_PI * 190 * t));
}

double
voice_hat (double t, GRand *random, double attack)
{
  return rise (t, 0.0005) * exp (-t * 90) * voice_noise (random);
}

double
voice_chord (double t, GRand *random, double attack)
{
  return rise (t, 0.01 + attack) * exp (-t * 3) *
         (sin (2 * G_PI * 220 * t) + sin (2 * G_PI * 277 * t) + sin (2 * G_PI * 330 * t)) / 3;
}

void
voices_add (float *out, gsize n, double at, double seconds, Voice voice, GRand *random, double attack, double gain)
{
  gsize from = (gsize) ceil (at * VOICES_RATE);

  for (gsize i = from; i < n && i < from + (gsize) (seconds * VOICES_RATE); i++)
    out[i] += (float) (gain * voice ((double) i / VOICES_RATE - at, random, attack));
}
