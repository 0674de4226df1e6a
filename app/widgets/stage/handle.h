/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a handle look that a hand can drag? */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_handle_draw:
 * @x: of its middle, as @y
 * @pixel: a pixel of the screen in units of @cr
 * @is_round: one that turns; others are square
 *
 * Seen on light and on dark.
 */
void bb_handle_draw (cairo_t *cr, double x, double y, double pixel, gboolean is_round);

G_END_DECLS
