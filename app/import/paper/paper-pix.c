/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures get into Leptonica, and out again? */
#include "import/paper/paper-pix.h"

/* Cairo has what is transparent in the highest byte, Leptonica in the lowest */
#define ALPHA_BITS 8

/* over white; what Cairo holds is multiplied by its alpha already */
static guint32
flatten (guint32 pixel)
{
  guint32 white = 255 - (pixel >> 24);

  return pixel + white * 0x010101;
}

PIX *
bb_pix_from_surface (cairo_surface_t *surface, int x, int y, int width, int height)
{
  gboolean has_alpha = cairo_image_surface_get_format (surface) == CAIRO_FORMAT_ARGB32;
  int stride = cairo_image_surface_get_stride (surface);
  const guint8 *data = cairo_image_surface_get_data (surface) + (gsize) y * stride;
  PIX *pix = pixCreateNoInit (width, height, 32);
  l_uint32 *target = pix != NULL ? pixGetData (pix) : NULL;

  for (int row = 0; target != NULL && row < height; row++)
    {
      const guint32 *source = (const guint32 *) (data + (gsize) row * stride) + x;

      for (int column = 0; column < width; column++)
        *target++ = (has_alpha ? flatten (source[column]) : source[column]) << ALPHA_BITS;
    }

  return pix;
}

cairo_surface_t *
bb_pix_to_surface (PIX *pix, int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  guint8 *data = cairo_image_surface_get_data (surface);

  for (int row = 0; data != NULL && row < height; row++)
    {
      const l_uint32 *source = pixGetData (pix) + (gsize) row * pixGetWpl (pix);
      guint32 *target = (guint32 *) (data + (gsize) row * cairo_image_surface_get_stride (surface));

      for (int column = 0; column < width; column++)
        target[column] = source[column] >> ALPHA_BITS;
    }

  cairo_surface_mark_dirty (surface);
  return surface;
}
