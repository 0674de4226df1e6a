/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a decoded picture become a surface? */
#pragma once

#include <cairo.h>
#include <gdk-pixbuf/gdk-pixbuf.h>

G_BEGIN_DECLS

/**
 * bb_picture_pixels_to_surface:
 * @pixbuf: 8 bits a channel, straight alpha
 *
 * Returns: (transfer full): RGB24, or ARGB32 (premultiplied) where there is alpha; its status says where
 *   memory did not suffice
 */
cairo_surface_t *bb_picture_pixels_to_surface (GdkPixbuf *pixbuf);

G_END_DECLS
