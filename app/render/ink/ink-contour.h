/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which path runs around what a mask covers? */
#pragma once

#include "render/ink/ink-mask.h"

G_BEGIN_DECLS

/**
 * bb_ink_contour_trace:
 * @mask: A8, flushed
 * @view: where ink lies on the mask
 *
 * Follows where coverage is one half, by marching squares, simplified to 0.15 pixels at a height of 1080. What is
 * covered lies on the same side of all, so those around holes run the other way.
 *
 * Returns: (transfer full) (element-type GArray): closed lines of #BbInkPoint, in ink units
 */
GPtrArray *bb_ink_contour_trace (cairo_surface_t *mask, const BbInkView *view);

/**
 * bb_ink_contour_add:
 * @cr: whose user unit is an ink unit
 * @mask: of any number of strokes
 * @view: where ink lies on the mask
 *
 * Appends closed parts that run where coverage is one half, by marching squares, simplified to 0.15
 * pixels at a height of 1080. No two parts cross and none crosses itself, so both fill rules see
 * the same.
 *
 * Returns: %FALSE where the mask covers nothing and nothing was appended
 */
gboolean bb_ink_contour_add (cairo_t *cr, BbInkMask *mask, const BbInkView *view);

G_END_DECLS
