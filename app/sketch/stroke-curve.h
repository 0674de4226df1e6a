/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which smooth line runs through the few points that are kept of a stroke? */
#pragma once

#include "sketch/stroke.h"

G_BEGIN_DECLS

/**
 * bb_stroke_get_curve:
 * @flatness: how far the dabs' line may run from the curve, in ink units
 *
 * Simplifying leaves corners of some degrees, which thick lines and enlargements would show. The
 * curve is a Catmull-Rom spline in place and width whose bulges are held to what simplifying may
 * have taken, so that straight lines stay straight and turns stay sharp.
 *
 * Returns: (transfer full) (element-type BbInkDab): the dabs to draw, at least one
 */
GArray *bb_stroke_get_curve (const BbStroke *self, double flatness);

G_END_DECLS
