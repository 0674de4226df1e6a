/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which few colours is a picture made of? */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_frame_colours_find:
 * @surface: an opaque image surface, ARGB32 or RGB24; a small one says as much as a large one
 * @colours: (out) (array length=n_colours): 0xRRGGBBAA, the darkest first
 *
 * Finds the means of as many groups of alike colours, by k-means in OKLab, where a distance is what the eye sees of it
 * (B. Ottosson, "A perceptual color space for image processing", 2020); hues count for more than light. The first group
 * begins at the commonest colour, each next one at what is common and far from all others, so that a picture always has
 * the same colours, and a small lamp is not lost in a large dark. Any thread.
 *
 * Returns: how many it found, fewer than @n_colours where there are no more
 */
guint bb_frame_colours_find (cairo_surface_t *surface, guint32 *colours, guint n_colours);

G_END_DECLS
