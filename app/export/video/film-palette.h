/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which 256 colours does a frame of a GIF have? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BB_FILM_COLOURS 256

/**
 * bb_film_palette_convert:
 * @pixels: native-endian xRGB in rows of 4 × @width bytes
 * @indexes: (out): of each pixel's colour
 * @stride: of @indexes in bytes
 * @palette: (out) (array length=256): 0xFFRRGGBB
 *
 * By median cut (Heckbert, "Color image quantization for frame buffer display", 1982), over colours of 5 bits each;
 * without dither, which would glitter from frame to frame.
 */
void bb_film_palette_convert (const guint8 *pixels,
                              int width,
                              int height,
                              guint8 *indexes,
                              int stride,
                              guint32 palette[BB_FILM_COLOURS]);

G_END_DECLS
