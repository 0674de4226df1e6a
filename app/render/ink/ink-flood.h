/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far does colour run that is poured between lines? */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_ink_flood:
 * @lines: A8, flushed: where lines are, one pixel at a height of 1080 a pixel
 * @x: where it is poured, in pixels
 * @y: likewise
 *
 * Runs as far as lines hold it, through no gap of some pixels between them, and a little way under them, so that no
 * paper shows at their soft edges.
 *
 * Returns: (transfer full) (nullable): A8, as large, its edges smooth; %NULL where it is poured onto a line
 */
cairo_surface_t *bb_ink_flood (cairo_surface_t *lines, int x, int y);

G_END_DECLS
