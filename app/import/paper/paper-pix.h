/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures get into Leptonica, and out again? */
#pragma once

#include <allheaders.h>
#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

static inline void
bb_pix_free (PIX *pix)
{
  pixDestroy (&pix);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PIX, bb_pix_free)

/**
 * bb_pix_from_surface:
 * @surface: an image surface, RGB24 or ARGB32; what shows through is white
 * @x: of the part that is taken, in pixels; it lies within @surface
 * @y: likewise, as are @width and @height
 *
 * Returns: (transfer full) (nullable): 32 bits a pixel; %NULL where there is no memory for it
 */
PIX *bb_pix_from_surface (cairo_surface_t *surface, int x, int y, int width, int height);

/** Returns: (transfer full): the upper left @width by @height of @pix, of 32 bits a pixel, as RGB24 */
cairo_surface_t *bb_pix_to_surface (PIX *pix, int width, int height);

G_END_DECLS
