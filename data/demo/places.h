/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is "Neon Tide" set, and what lies in the close-ups? */
#pragma once

#include "hand.h"

/** Fills the whole picture with @colour, in marker strokes at @angle. */
void place_wash (Hand *hand, guint32 colour, double angle);

/** Draws the night sky in three tones, lighter down to @horizon. */
void place_sky (Hand *hand, double horizon);

/** Draws a city at night that stands on @horizon; @scale 1 is far away. */
void place_skyline (Hand *hand, double horizon, double scale);

/** Draws a line of neon: a tube of @width in its glow. */
void place_neon (Hand *hand, guint32 colour, double width, const Spot *spots, guint n);

/** Draws the sign TIDE over its wave, 600 wide and 260 high about the origin; dark where not
 * @is_lit. */
void place_sign (Hand *hand, gboolean is_lit);

/** Draws the roof from its far edge at @horizon to the camera, city behind. */
void place_roof (Hand *hand, double horizon);

/** Draws the railing, its upper bar at @y, posts down to @foot. */
void place_railing (Hand *hand, guint32 colour, double y, double foot, double width);

/** Draws the corridor with its tubes, vanishing at @x, @y. */
void place_corridor (Hand *hand, double x, double y);

/** Draws the water set: the wall of light down to @horizon, then the water. */
void place_water (Hand *hand, double horizon);

/** Draws ripples around @x, @y, @radius wide. */
void place_ripples (Hand *hand, double x, double y, double radius, int n);

/** Draws drops that fly up from @x, @y. */
void place_splash (Hand *hand, double x, double y, double size);

/** Draws the car's window frame and door, black, around what is seen through it. */
void place_car_door (Hand *hand);

/** Draws a hand around a microphone, upright, about 500 high about the origin. */
void place_microphone (Hand *hand);

/** Draws a boot from the side, its sole at the origin, 420 long. */
void place_boot (Hand *hand);
