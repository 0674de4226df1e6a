/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where are the four corners of a frame on paper, and what do they enclose? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BB_QUAD_CORNERS 4

/** BbPoint: in pixels of a picture, from its top left */
typedef struct
{
  double x;
  double y;
} BbPoint;

/** BbQuad: its corners in turn: top left, top right, bottom right, bottom left */
typedef struct
{
  BbPoint corners[BB_QUAD_CORNERS];
} BbQuad;

/** Returns: an upright one */
BbQuad bb_quad_new (double x, double y, double width, double height);

/** Returns: @quad in a picture that is larger by that */
BbQuad bb_quad_scale (const BbQuad *quad, double across, double down);

BbQuad bb_quad_move (const BbQuad *quad, double x, double y);

/** Returns: the mean of its corners */
BbPoint bb_quad_get_middle (const BbQuad *quad);

/** Returns: square pixels; below 0 where the corners stand the wrong way round */
double bb_quad_get_area (const BbQuad *quad);

/** Returns: the mean length of the sides at top and bottom, as height() does of those at left and right */
double bb_quad_get_width (const BbQuad *quad);
double bb_quad_get_height (const BbQuad *quad);

/** Returns: how far the top and bottom fall to the right, in radians */
double bb_quad_get_tilt (const BbQuad *quad);

/** Returns: whether the corners stand in turn with every angle below 180 degrees, and no side is below @least */
gboolean bb_quad_is_sound (const BbQuad *quad, double least);

/** Returns: whether the point lies in it */
gboolean bb_quad_contains (const BbQuad *quad, BbPoint point);

/** Returns: square pixels that two sound ones share */
double bb_quad_get_shared (const BbQuad *a, const BbQuad *b);

/**
 * bb_quad_divide:
 * @rows: from 1
 * @columns: likewise
 * @parts: (out) (array): rows times columns, in reading order
 *
 * Divides what it is a picture of into parts of one size: those farther from the eye come out smaller.
 */
void bb_quad_divide (const BbQuad *quad, int rows, int columns, BbQuad *parts);

G_END_DECLS
