/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is "Neon Tide" set? */
#pragma once

#include "hand.h"

/** Fills the whole picture with @colour, in marker strokes at @angle. */
void place_wash (Hand *hand, guint32 colour, double angle);

/** Draws a city at night that stands on @horizon; @scale 1 is far away. */
void place_skyline (Hand *hand, double horizon, double scale);
