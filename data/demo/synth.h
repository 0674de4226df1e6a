/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which instruments are there? */
#pragma once

#include "bus.h"

typedef struct
{
  double start, length; /* seconds */
  double pitch;         /* MIDI: 69 is 440 Hz */
  double level;         /* 0 to 1 */
  double pan;           /* -1 to 1 */
} Note;

/* Seven saws and a filter that moves from one brightness (Hz) to the other. */
void synth_pad (Bus *bus, const Note *note, double bright_from, double bright_to);

/* A short bright string. */
void synth_pluck (Bus *bus, const Note *note, double brightness);

/* growl: 0 round, 1 rough and wobbling. */
void synth_bass (Bus *bus, const Note *note, double growl);

/* A singer: the vowel is one of a, e, i, o, u; the pitch slides in from another one. */
void synth_voice (Bus *bus, const Note *note, double slide_from, char vowel);

/* Noise that rises to the end of its note. */
void synth_riser (Bus *bus, const Note *note);
