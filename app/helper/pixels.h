/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do a helper's pixels get to the program, without being copied on the way? */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* in the helper */

/**
 * bb_pixels_new:
 * @size: in bytes
 * @pixels: (out): to be filled; valid until bb_pixels_seal()
 *
 * Returns: a descriptor of memory that can be shared, the caller's; or -1
 */
int bb_pixels_new (gsize size, void **pixels);

/** Ends the writing: nobody can change them any more */
void bb_pixels_seal (int descriptor, void *pixels, gsize size);

/* in the program */

/**
 * bb_pixels_map:
 * @descriptor: of what a helper says are sealed pixels; the caller's
 * @format: RGB24 or ARGB32; anything else is refused, as is what cannot be so
 * @stride: in bytes
 *
 * Returns: (transfer full) (nullable): an image surface of them; %NULL where they are not what they ought to be
 */
cairo_surface_t *bb_pixels_map (int descriptor, cairo_format_t format, int width, int height, int stride);

G_END_DECLS
