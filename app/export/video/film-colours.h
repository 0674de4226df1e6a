/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do Cairo's pixels become luma and chroma? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_film_colours_convert:
 * @pixels: native-endian xRGB, as %CAIRO_FORMAT_RGB24
 * @stride: of @pixels in bytes
 * @width: in pixels, even; as @height
 * @planes: (array length=3): of Y, Cb and Cr, the latter of half the size each way
 * @strides: (array length=3): of @planes, in bytes
 *
 * By ITU-R BT.709, limited range, 8 bits; chroma is the mean of four pixels. libswscale takes over three times as long,
 * which beside a fast encoder is seen. The same numbers on any machine.
 */
void bb_film_colours_convert (const guint8 *pixels,
                              int stride,
                              int width,
                              int height,
                              guint8 *const planes[3],
                              const int strides[3]);

G_END_DECLS
