/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does sound gather on a bus, and what do echo, room and limiter make of it? */
#include "bus.h"

#include <math.h>
#include <stdlib.h>

#define N_LINES 8

Bus
bus_new (double seconds)
{
  Bus self = { .length = (size_t) (seconds * RATE) };

  for (int c = 0; c < 2; c++)
    {
      self.side[c] = calloc (self.length, sizeof (float));
      if (self.side[c] == NULL)
        abort ();
    }
  return self;
}

void
bus_free (Bus *self)
{
  free (self->side[0]);
  free (self->side[1]);
}

void
bus_add (Bus *self, size_t at, double sample, double pan)
{
  if (at >= self->length)
    return;

  self->side[0][at] += (float) (sample * cos ((pan + 1) * TAU / 8) * M_SQRT2);
  self->side[1][at] += (float) (sample * sin ((pan + 1) * TAU / 8) * M_SQRT2);
}

void
bus_mix (Bus *self, const Bus *other, double level)
{
  for (int c = 0; c < 2; c++)
    for (size_t i = 0; i < self->length && i < other->length; i++)
      self->side[c][i] += (float) level * other->side[c][i];
}

void
bus_duck (Bus *self, const double *hits, size_t n_hits, double depth)
{
  const double hold = 0.03, release = 0.26;

  for (size_t h = 0; h < n_hits; h++)
    for (size_t i = 0; i < (size_t) ((hold + release) * RATE); i++)
      {
        size_t at = (size_t) (hits[h] * RATE) + i;
        double t = fmax (0, (double) i / RATE - hold) / release;
        float gain = (float) (1 - depth * pow (1 - t, 1.6));

        if (at >= self->length)
          break;
        self->side[0][at] *= gain;
        self->side[1][at] *= gain;
      }
}

void
bus_echo (Bus *self, double interval, double feedback, double level)
{
  size_t delay = (size_t) (interval * RATE);
  Bus wet = bus_new ((double) self->length / RATE);

  for (size_t i = delay; i < wet.length; i++)
    {
      double dry = 0.5 * (self->side[0][i - delay] + self->side[1][i - delay]);

      wet.side[0][i] = (float) (dry + feedback * wet.side[1][i - delay]);
      wet.side[1][i] = (float) (feedback * wet.side[0][i - delay]);
    }
  bus_mix (self, &wet, level);
  bus_free (&wet);
}

/* eight delays that feed each other through a Householder matrix (J.-M. Jot, 1991) */
Bus
bus_room (const Bus *self, double seconds)
{
  static const int lengths[N_LINES] = { 1327, 1559, 1801, 2111, 2417, 2749, 3083, 3541 };
  Bus wet = bus_new ((double) self->length / RATE);
  float *lines[N_LINES];
  double dull[N_LINES] = { 0 };
  double decay[N_LINES];

  for (int k = 0; k < N_LINES; k++)
    {
      lines[k] = calloc ((size_t) lengths[k], sizeof (float));
      decay[k] = pow (10, -3.0 * lengths[k] / (seconds * RATE));
    }

  for (size_t i = 0; i < self->length; i++)
    {
      double out[N_LINES], sum = 0;

      for (int k = 0; k < N_LINES; k++)
        {
          dull[k] += 0.45 * (lines[k][i % (size_t) lengths[k]] - dull[k]);
          out[k] = dull[k] * decay[k];
          sum += out[k];
          wet.side[k % 2][i] += (float) (k % 4 < 2 ? out[k] : -out[k]);
        }
      for (int k = 0; k < N_LINES; k++)
        lines[k][i % (size_t) lengths[k]] = (float) (self->side[k % 2][i] + out[k] - 2.0 / N_LINES * sum);
    }

  for (int k = 0; k < N_LINES; k++)
    free (lines[k]);
  return wet;
}

void
bus_highpass (Bus *self, double frequency)
{
  for (int c = 0; c < 2; c++)
    {
      Filter filter = { 0 };

      for (size_t i = 0; i < self->length; i++)
        {
          filter_run (&filter, self->side[c][i], frequency, 0.7);
          self->side[c][i] = (float) filter.high;
        }
    }
}

void
bus_saturate (Bus *self, double drive)
{
  for (int c = 0; c < 2; c++)
    for (size_t i = 0; i < self->length; i++)
      self->side[c][i] = (float) (tanh (self->side[c][i] * drive) / drive);
}

void
bus_limit (Bus *self, double ceiling)
{
  const double attack = 1 / (0.004 * RATE), release = 1 / (0.25 * RATE);
  double *gain = malloc (self->length * sizeof (double));

  for (size_t i = 0; i < self->length; i++)
    {
      double peak = fmax (fabsf (self->side[0][i]), fabsf (self->side[1][i]));

      gain[i] = peak > ceiling ? ceiling / peak : 1;
    }
  for (size_t i = self->length - 1; i > 0; i--)
    gain[i - 1] = fmin (gain[i - 1], gain[i] + attack);
  for (size_t i = 1; i < self->length; i++)
    gain[i] = fmin (gain[i], gain[i - 1] + release);

  for (int c = 0; c < 2; c++)
    for (size_t i = 0; i < self->length; i++)
      self->side[c][i] *= (float) gain[i];
  free (gain);
}

void
filter_run (Filter *self, double input, double frequency, double resonance)
{
  double g = tan (TAU / 2 * fmin (frequency, 0.45 * RATE) / RATE);
  double k = 1 / resonance;
  double a1 = 1 / (1 + g * (g + k));
  double v3 = input - self->ic2;
  double v1 = a1 * self->ic1 + g * a1 * v3;
  double v2 = self->ic2 + g * v1;

  self->ic1 = 2 * v1 - self->ic1;
  self->ic2 = 2 * v2 - self->ic2;
  self->low = v2;
  self->band = v1 * k;
  self->high = input - k * v1 - v2;
}

double
noise_next (unsigned int *state)
{
  *state = *state * 1664525u + 1013904223u;
  return (double) *state / 2147483648.0 - 1;
}
