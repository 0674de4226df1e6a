/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How often does something begin in a song? */
#include "audio/beats/tempo-spectrum.h"

#include <math.h>

#define TEMPO_LEAST 60.0
#define TEMPO_MOST 200.0
#define TEMPO_STEP 0.25
/* a hand that taps is not farther off */
#define TAPPED_REACH 0.06
/* of a beat's onsets, how much its multiples count: eighths, triplets, sixteenths */
static const double weights[] = { 1, 0.8, 0.25, 0.5 };
/* how usual: a bell over octaves */
#define USUAL 127.0
#define SPREAD 0.7
/* seconds of which one phase is taken, and how often the frequency is made better by them */
#define STRETCH 12.0
#define N_ROUNDS 4

typedef struct
{
  double real, imaginary;
} Complex;

/* what @curve has of @frequency (in turns a moment), from moment to moment */
static Complex
demodulate (const float *curve, gsize from, gsize to, double frequency)
{
  double step_real = cos (2 * G_PI * frequency), step_imaginary = -sin (2 * G_PI * frequency);
  double real = cos (2 * G_PI * frequency * (double) from), imaginary = -sin (2 * G_PI * frequency * (double) from);
  Complex sum = { 0, 0 };

  for (gsize i = from; i < to; i++)
    {
      double next = real * step_real - imaginary * step_imaginary;

      sum.real += curve[i] * real;
      sum.imaginary += curve[i] * imaginary;
      imaginary = real * step_imaginary + imaginary * step_real;
      real = next;
    }
  return sum;
}

/* stretches, so that a tempo that is a little off still counts */
static double
measure (const BbOnsets *onsets, double frequency)
{
  gsize stretch = MIN ((gsize) (STRETCH * onsets->rate), onsets->n);
  double sum = 0;

  for (gsize from = 0; from + stretch <= onsets->n; from += stretch)
    {
      Complex part = demodulate (onsets->all, from, from + stretch, frequency);

      sum += hypot (part.real, part.imaginary);
    }
  return sum;
}

static double
rate_tempo (const BbOnsets *onsets, double tempo)
{
  double usual = exp (-0.5 * pow (log2 (tempo / USUAL) / SPREAD, 2)), sum = 0;

  for (guint h = 0; h < G_N_ELEMENTS (weights); h++)
    sum += weights[h] * measure (onsets, (h + 1) * tempo / 60 / onsets->rate);
  return sum * usual;
}

/* the phase runs away through the song by what the frequency is off */
static double
refine (const BbOnsets *onsets, double frequency)
{
  gsize stretch = MIN ((gsize) (STRETCH * onsets->rate), onsets->n);
  double w = 0, wx = 0, wxx = 0, wy = 0, wxy = 0, last = 0, turn = 0, spread;

  for (gsize from = 0; from + stretch <= onsets->n; from += stretch / 2)
    {
      Complex part = demodulate (onsets->all, from, from + stretch, frequency);
      double phase = atan2 (part.imaginary, part.real) / (2 * G_PI), weight = hypot (part.real, part.imaginary);
      double x = (double) from;

      if (w > 0)
        turn += round (last - (phase + turn));
      phase += turn;
      last = phase;
      w += weight;
      wx += weight * x;
      wxx += weight * x * x;
      wy += weight * phase;
      wxy += weight * x * phase;
    }
  spread = w * wxx - wx * wx;
  return spread > 0 ? frequency + (w * wxy - wx * wy) / spread : frequency;
}

double
bb_tempo_spectrum_find (const BbOnsets *onsets, double near)
{
  double least = near > 0 ? near * (1 - TAPPED_REACH) : TEMPO_LEAST;
  double most = near > 0 ? near * (1 + TAPPED_REACH) : TEMPO_MOST;
  double best = 0, found = near > 0 ? near : USUAL, frequency;

  for (double tempo = least; tempo <= most; tempo += TEMPO_STEP)
    {
      double strength = rate_tempo (onsets, tempo);

      if (strength > best)
        {
          best = strength;
          found = tempo;
        }
    }

  frequency = found / 60 / onsets->rate;
  for (int i = 0; i < N_ROUNDS; i++)
    frequency = refine (onsets, frequency);
  return frequency * 60 * onsets->rate;
}
