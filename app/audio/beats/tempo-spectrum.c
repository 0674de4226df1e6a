/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How well does each tempo fit, from stretch to stretch of a song? */
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
/* how often the frequency is made better by its phase */
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

static double
measure (const BbOnsets *onsets, gsize from, gsize to, double tempo, guint multiple)
{
  Complex part = demodulate (onsets->all, from, to, multiple * tempo / 60 / onsets->rate);

  return hypot (part.real, part.imaginary);
}

/* stretches, so that a tempo that is a little off still counts */
static gsize
get_stretch (const BbOnsets *onsets)
{
  return MIN ((gsize) (BB_TEMPO_STRETCH * onsets->rate), onsets->n);
}

static double
rate_tempo (const BbOnsets *onsets, gsize from, gsize to, double tempo)
{
  double usual = exp (-0.5 * pow (log2 (tempo / USUAL) / SPREAD, 2)), sum = 0;

  for (guint h = 0; h < G_N_ELEMENTS (weights); h++)
    sum += weights[h] * measure (onsets, from, to, tempo, h + 1);
  return sum * usual;
}

BbTempoSpectrum *
bb_tempo_spectrum_new (const BbOnsets *onsets, double near)
{
  BbTempoSpectrum *self = g_new0 (BbTempoSpectrum, 1);
  double most = near > 0 ? near * (1 + TAPPED_REACH) : TEMPO_MOST;

  self->least = near > 0 ? near * (1 - TAPPED_REACH) : TEMPO_LEAST;
  self->n_tempi = (guint) floor ((most - self->least) / TEMPO_STEP) + 1;
  self->stretch = get_stretch (onsets);
  self->n_stretches = (guint) (onsets->n / self->stretch);
  self->fits = g_new (float, (gsize) self->n_stretches * self->n_tempi);
  for (guint i = 0; i < self->n_stretches; i++)
    {
      gsize from = i * self->stretch;

      for (guint j = 0; j < self->n_tempi; j++)
        self->fits[(gsize) i * self->n_tempi + j] = (float) rate_tempo (onsets, from, from + self->stretch,
                                                                        bb_tempo_spectrum_get_tempo (self, j));
    }
  return self;
}

void
bb_tempo_spectrum_free (BbTempoSpectrum *self)
{
  g_free (self->fits);
  g_free (self);
}

double
bb_tempo_spectrum_get_tempo (const BbTempoSpectrum *self, guint index)
{
  return self->least + index * TEMPO_STEP;
}

int
bb_tempo_spectrum_find (const BbTempoSpectrum *self, double tempo)
{
  double index = round ((tempo - self->least) / TEMPO_STEP);

  return index >= 0 && index < self->n_tempi ? (int) index : -1;
}

/* the phase runs away through the song by what the frequency, in turns a moment, is off */
static double
follow_phase (const BbOnsets *onsets, double frequency)
{
  gsize stretch = get_stretch (onsets);
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
bb_tempo_refine (const BbOnsets *onsets, double tempo)
{
  double found = tempo, best = 0;

  for (guint h = 1; h <= G_N_ELEMENTS (weights); h++)
    {
      double frequency = h * tempo / 60 / onsets->rate, refined, strength;

      for (int i = 0; i < N_ROUNDS; i++)
        frequency = follow_phase (onsets, frequency);
      refined = frequency * 60 * onsets->rate / h;
      strength = measure (onsets, 0, onsets->n, refined, h);
      if (strength > best)
        {
          best = strength;
          found = refined;
        }
    }

  return found;
}
