/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the instruments of made songs sound? */
#pragma once

#include <glib.h>

#define VOICES_RATE 44100

/**
 * Voice:
 * @t: seconds since it began
 * @attack: in seconds
 *
 * Returns: its sample, about -1 to 1
 */
typedef double (*Voice) (double t, GRand *random, double attack);

double voice_kick (double t, GRand *random, double attack);
double voice_snare (double t, GRand *random, double attack);
double voice_hat (double t, GRand *random, double attack);
double voice_chord (double t, GRand *random, double attack);

/** Returns: -1 to 1 */
double voice_noise (GRand *random);

/** Adds @seconds of @voice to @out (of @n samples) from @at (seconds) on */
void
voices_add (float *out, gsize n, double at, double seconds, Voice voice, GRand *random, double attack, double gain);
