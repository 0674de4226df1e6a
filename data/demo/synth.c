/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does each instrument sound? */
#include "synth.h"

#include <math.h>

#define N_FORMANTS 4

/* Hz, and how loud: of a high voice, after G. Peterson and H. Barney (1952), rounded */
static const struct
{
  char name;
  double frequency[N_FORMANTS];
  double level[N_FORMANTS];
} vowels[] = {
  { 'u', { 370, 950, 2670, 3600 }, { 1, 0.30, 0.05, 0.03 } },
  { 'o', { 540, 900, 2730, 3600 }, { 1, 0.60, 0.09, 0.05 } },
  { 'a', { 850, 1220, 2810, 3700 }, { 1, 0.70, 0.22, 0.12 } },
  { 'e', { 610, 2230, 2990, 3900 }, { 1, 0.45, 0.30, 0.14 } },
  { 'i', { 330, 2600, 3310, 4000 }, { 1, 0.35, 0.30, 0.16 } },
};

static double
hertz (double pitch)
{
  return 440 * exp2 ((pitch - 69) / 12);
}

/* a saw without the edge that would alias (V. Välimäki, PolyBLEP) */
static double
saw_next (double *phase, double frequency)
{
  double step = frequency / RATE;
  double t = *phase;
  double value = 2 * t - 1;

  if (t < step)
    value -= 2 * (t / step) - (t / step) * (t / step) - 1;
  else if (t > 1 - step)
    value -= ((t - 1) / step) * ((t - 1) / step) + 2 * (t - 1) / step + 1;
  *phase = fmod (t + step, 1);
  return value;
}

/* rises over attack, is held, and falls over release within the note */
static double
envelope (double t, double length, double attack, double release)
{
  return fmin (1, t / attack) * fmax (0, fmin (1, (length - t) / release));
}

void
synth_pad (Bus *bus, const Note *note, double bright_from, double bright_to)
{
  static const double detune[] = { -0.17, -0.11, -0.05, 0, 0.06, 0.12, 0.18 };
  const int n = sizeof detune / sizeof *detune;
  size_t start = (size_t) (note->start * RATE);
  double phase[7] = { 0.1, 0.37, 0.72, 0.05, 0.53, 0.88, 0.24 };
  Filter left = { 0 }, right = { 0 };

  for (size_t i = 0; i < (size_t) (note->length * RATE); i++)
    {
      double t = (double) i / RATE;
      double bright = bright_from * pow (bright_to / bright_from, t / note->length);
      double gain = note->level * 0.16 * envelope (t, note->length, 0.03, 0.08);
      double sides[2] = { 0, 0 };

      for (int k = 0; k < n; k++)
        {
          double value = saw_next (&phase[k], hertz (note->pitch + detune[k]));
          double place = (double) k / (n - 1);

          sides[0] += value * (k % 2 ? 1 - place : 0.5);
          sides[1] += value * (k % 2 ? place : 0.5);
        }
      filter_run (&left, sides[0], bright, 0.8);
      filter_run (&right, sides[1], bright, 0.8);
      bus_add (bus, start + i, gain * left.low, -0.8);
      bus_add (bus, start + i, gain * right.low, 0.8);
    }
}

void
synth_pluck (Bus *bus, const Note *note, double brightness)
{
  size_t start = (size_t) (note->start * RATE);
  double one = 0, two = 0.5;
  Filter filter = { 0 };

  for (size_t i = 0; i < (size_t) (note->length * RATE); i++)
    {
      double t = (double) i / RATE;
      double value = saw_next (&one, hertz (note->pitch)) + saw_next (&two, hertz (note->pitch + 0.07));
      double gain = exp (-t / 0.14) * envelope (t, note->length, 0.002, 0.02);

      filter_run (&filter, value, 240 + brightness * exp (-t / 0.07), 1.6);
      bus_add (bus, start + i, 0.24 * note->level * gain * filter.low, note->pan);
    }
}

void
synth_bass (Bus *bus, const Note *note, double growl)
{
  size_t start = (size_t) (note->start * RATE);
  double phase = 0, sub = 0;
  Filter filter = { 0 };

  for (size_t i = 0; i < (size_t) (note->length * RATE); i++)
    {
      double t = (double) i / RATE;
      double wobble = 0.5 - 0.5 * cos (TAU * 8.5333 * t);
      double bright = 260 + 900 * exp (-t / 0.09) + growl * 2600 * wobble;
      double gain = note->level * envelope (t, note->length, 0.003, 0.02);
      double value = saw_next (&phase, hertz (note->pitch));
      double rough;

      filter_run (&filter, value, bright, 1 + 2 * growl);
      rough = (0.3 + 0.25 * growl) * tanh ((1 + 3 * growl) * filter.low);
      sub += TAU * hertz (note->pitch) / RATE;
      bus_add (bus, start + i, gain * (0.34 * sin (sub) + rough), 0);
    }
}

static int
vowel_index (char name)
{
  for (int k = 0; k < (int) (sizeof vowels / sizeof *vowels); k++)
    if (vowels[k].name == name)
      return k;
  return 0;
}

/* every syllable opens from a closed mouth, and trembles once it is held */
void
synth_voice (Bus *bus, const Note *note, double slide_from, char vowel)
{
  size_t start = (size_t) (note->start * RATE);
  int shape = vowel_index (vowel);
  double phase = 0.3;
  unsigned int seed = 5 + (unsigned int) (note->pitch * 16);
  Filter formants[N_FORMANTS] = { 0 };
  Filter air = { 0 };

  for (size_t i = 0; i < (size_t) (note->length * RATE); i++)
    {
      double t = (double) i / RATE;
      double open = 1 - exp (-t / 0.035);
      double held = fmin (1, fmax (0, t - 0.16) / 0.25);
      double pitch = note->pitch + (slide_from - note->pitch) * exp (-t / 0.022) + 0.22 * held * sin (TAU * 5.6 * t);
      double source = 0.6 * saw_next (&phase, hertz (pitch)) + 0.06 * noise_next (&seed);
      double value = 0;

      for (int k = 0; k < N_FORMANTS; k++)
        {
          double closed = vowels[0].frequency[k];
          double frequency = closed + (vowels[shape].frequency[k] - closed) * open;

          filter_run (&formants[k], source, frequency, 5 + 2 * k);
          value += formants[k].band * vowels[shape].level[k] * (0.35 + 0.65 * open);
        }
      filter_run (&air, noise_next (&seed), 6500, 0.7);
      value += 0.02 * air.high + 0.1 * exp (-t / 0.02) * air.band;
      bus_add (bus, start + i, 0.75 * note->level * value * envelope (t, note->length, 0.012, 0.06), note->pan);
    }
}

void
synth_riser (Bus *bus, const Note *note)
{
  size_t start = (size_t) (note->start * RATE);
  Filter filter = { 0 };
  unsigned int seed = 401;

  for (size_t i = 0; i < (size_t) (note->length * RATE); i++)
    {
      double t = (double) i / RATE / note->length;
      double gain = note->level * 0.2 * t * t * fmin (1, (1 - t) * 200);

      filter_run (&filter, noise_next (&seed), 300 * pow (30, t), 2.2);
      bus_add (bus, start + i, gain * filter.band, 0.7 * sin (TAU * (1.5 * t + 4 * t * t)));
    }
}
