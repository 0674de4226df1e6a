/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much of each pixel does one tapered capsule cover? */
#pragma once

#include <cairo.h>

#include "sketch/stroke.h"

G_BEGIN_DECLS

/**
 * bb_capsule_draw:
 * @pixels: A8 rows
 * @stride: bytes from row to row
 * @clip: the pixels that may be written
 * @from: one end, in pixels
 * @to: the other end, in pixels; the same for a dot
 * @goes_on: whether the capsule before ended in @from, so that this disc need not be drawn again
 *
 * Raises each pixel to the capsule's coverage of it, where that is more than it holds.
 */
void bb_capsule_draw (guint8 *pixels,
                      int stride,
                      const cairo_rectangle_int_t *clip,
                      BbInkDab from,
                      BbInkDab to,
                      gboolean goes_on);

G_END_DECLS
