/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does sound flow through: stereo buses, and the effects on them? */
#pragma once

#include <stddef.h>

#define RATE 44100
#define TAU 6.283185307179586

/* A stretch of stereo sound, from the song's start; left is side[0]. */
typedef struct
{
  float *side[2];
  size_t length;
} Bus;

Bus bus_new (double seconds);
void bus_free (Bus *self);

/* Adds one sample at sound level 1; pan goes from -1, left, to 1, right, at equal power. */
void bus_add (Bus *self, size_t at, double sample, double pan);

/* Adds level times the other bus. */
void bus_mix (Bus *self, const Bus *other, double level);

/* Lets go at each hit (seconds), as a compressor keyed by the kick does; depth 0 to 1. */
void bus_duck (Bus *self, const double *hits, size_t n_hits, double depth);

/* Echoes that change sides, one each interval (seconds), each feedback times the one before. */
void bus_echo (Bus *self, double interval, double feedback, double level);

/* Returns: what a large room answers, without the sound itself; free with bus_free(). */
Bus bus_room (const Bus *self, double seconds);

void bus_highpass (Bus *self, double frequency);

/* Rounds peaks off, as tape does; drive 1 is gentle. */
void bus_saturate (Bus *self, double drive);

/* Keeps every sample below the ceiling, seeing peaks 4 ms ahead. */
void bus_limit (Bus *self, double ceiling);

/* A state variable filter (A. Simper, "Linear Trapezoidal Integrated SVF", 2013). */
typedef struct
{
  double low, band, high;
  double ic1, ic2;
} Filter;

/* frequency in Hz; resonance from 0.5, none, upwards */
void filter_run (Filter *self, double input, double frequency, double resonance);

/* Returns: -1 to 1, the same series in every run */
double noise_next (unsigned int *state);
