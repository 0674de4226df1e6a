/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which strokes lie under a point or in a box? */
#pragma once

#include "sketch/stroke.h"

G_BEGIN_DECLS

/**
 * bb_stroke_touches:
 * @x: in ink units
 * @y: in ink units
 * @radius: of the disc about it, in ink units; 0 for the point alone
 *
 * Returns: whether ink of the stroke lies in the disc
 */
gboolean bb_stroke_touches (const BbStroke *self, double x, double y, double radius);

/**
 * bb_stroke_is_in_loop:
 * @loop: (array length=n_points): a line that is closed, in ink units; pressures do not matter
 *
 * Returns: whether half of the stroke or more, by its length, lies within
 */
gboolean bb_stroke_is_in_loop (const BbStroke *self, const BbInkPoint *loop, guint n_points);

/** Returns: whether all of the stroke lies in @box */
gboolean bb_stroke_is_within (const BbStroke *self, const BbInkBox *box);

/** Returns: whether the two boxes share any area */
gboolean bb_ink_box_overlaps (const BbInkBox *a, const BbInkBox *b);

/**
 * bb_dabs_distance:
 * @from: one end of a tapered capsule
 * @to: its other end
 *
 * Returns: how far (@x, @y) lies outside the capsule's edge, in ink units; negative inside
 */
double bb_dabs_distance (BbInkDab from, BbInkDab to, double x, double y);

G_END_DECLS
