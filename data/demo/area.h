/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a pen have to go to follow a curve or to fill a shape? */
#pragma once

#include "hand.h"

/** Returns: (transfer full) (element-type Spot): the Catmull-Rom curve through @spots, @steps from
 *  each to the next; where @closed, round to the first again */
GArray *area_smooth (const Spot *spots, guint n, gboolean closed, guint steps);

/** Returns: (transfer full) (element-type Spot*): the straight lines at @angle, @gap apart, that
 * lie in
 *  @shape: two spots each, from one edge to the other */
GPtrArray *area_spans (const GArray *shape, double angle, double gap);

/** Returns: (transfer full) (element-type GArray): ways that fill @shape with a brush of @width
 * that goes to and fro at @angle; the last is the contour, for a brush of half of @width */
GPtrArray *area_fill (const GArray *shape, double angle, double width, double gap);
