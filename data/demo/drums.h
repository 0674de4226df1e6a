/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which drums are there? */
#pragma once

#include "bus.h"

/* Each adds one hit at a time in seconds; level 0 to 1. */
typedef void (*Drum) (Bus *bus, double at, double level);

void drum_kick (Bus *bus, double at, double level);
void drum_snare (Bus *bus, double at, double level);
void drum_clap (Bus *bus, double at, double level);
void drum_hat (Bus *bus, double at, double level);
void drum_open_hat (Bus *bus, double at, double level);
void drum_tom (Bus *bus, double at, double level);
void drum_crash (Bus *bus, double at, double level);
void drum_impact (Bus *bus, double at, double level);
