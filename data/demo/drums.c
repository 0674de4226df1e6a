/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does each drum sound? */
#include "drums.h"

#include <math.h>

/* A tone that falls from high to low, then fades. */
typedef struct
{
  double high, low, fall; /* Hz, Hz, seconds to come near low */
  double decay, length;   /* seconds */
  double click;           /* level of the stick */
} Thump;

/* Filtered noise that fades. */
typedef struct
{
  double frequency, resonance;
  double decay, length;
  double pan;
} Rush;

static void
thump (Bus *bus, double at, double level, const Thump *drum)
{
  size_t start = (size_t) (at * RATE);
  double phase = 0;

  for (size_t i = 0; i < (size_t) (drum->length * RATE); i++)
    {
      double t = (double) i / RATE;
      double body = tanh (1.8 * sin (phase)) * exp (-t / drum->decay);
      double stick = drum->click * sin (TAU * 3200 * t) * exp (-t / 0.002);
      double end = fmin (1, (drum->length - t) / 0.01);

      bus_add (bus, start + i, level * end * (body + stick), 0);
      phase += TAU * (drum->low + (drum->high - drum->low) * exp (-t / drum->fall)) / RATE;
    }
}

static void
rush (Bus *bus, double at, double level, const Rush *drum, unsigned int seed)
{
  size_t start = (size_t) (at * RATE);
  Filter filter = { 0 };

  for (size_t i = 0; i < (size_t) (drum->length * RATE); i++)
    {
      double t = (double) i / RATE;
      double end = fmin (1, (drum->length - t) / 0.01);

      filter_run (&filter, noise_next (&seed), drum->frequency, drum->resonance);
      bus_add (bus, start + i, level * end * exp (-t / drum->decay) * (filter.high + filter.band), drum->pan);
    }
}

void
drum_kick (Bus *bus, double at, double level)
{
  thump (bus, at, 0.85 * level, &(Thump){ 190, 47, 0.028, 0.16, 0.42, 0.25 });
}

void
drum_tom (Bus *bus, double at, double level)
{
  thump (bus, at, 0.5 * level, &(Thump){ 210, 92, 0.06, 0.14, 0.4, 0.1 });
}

void
drum_snare (Bus *bus, double at, double level)
{
  thump (bus, at, 0.3 * level, &(Thump){ 330, 185, 0.02, 0.07, 0.2, 0.1 });
  rush (bus, at, 0.26 * level, &(Rush){ 1900, 0.8, 0.075, 0.3, -0.05 }, 11);
}

/* several hands, never quite together */
void
drum_clap (Bus *bus, double at, double level)
{
  static const struct
  {
    double late, decay, pan;
  } hands[] = {
    { 0, 0.008, -0.5 },
    { 0.011, 0.008, 0.5 },
    { 0.021, 0.01, -0.2 },
    { 0.03, 0.085, 0.15 },
  };

  for (unsigned int k = 0; k < sizeof hands / sizeof *hands; k++)
    rush (bus, at + hands[k].late, 0.3 * level, &(Rush){ 1250, 1.5, hands[k].decay, 0.32, hands[k].pan }, 31 + k);
}

void
drum_hat (Bus *bus, double at, double level)
{
  rush (bus, at, 0.13 * level, &(Rush){ 8600, 0.9, 0.022, 0.09, 0.28 }, 71);
}

void
drum_open_hat (Bus *bus, double at, double level)
{
  rush (bus, at, 0.12 * level, &(Rush){ 7600, 0.9, 0.11, 0.24, -0.25 }, 73);
}

void
drum_crash (Bus *bus, double at, double level)
{
  rush (bus, at, 0.13 * level, &(Rush){ 4600, 0.7, 0.75, 3, -0.55 }, 91);
  rush (bus, at, 0.13 * level, &(Rush){ 5200, 0.7, 0.8, 3, 0.55 }, 97);
}

/* the low hit on which a chorus lands */
void
drum_impact (Bus *bus, double at, double level)
{
  thump (bus, at, 0.5 * level, &(Thump){ 90, 33, 0.2, 0.6, 2.2, 0 });
  drum_crash (bus, at, level);
}
