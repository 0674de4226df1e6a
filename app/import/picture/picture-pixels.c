/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a decoded picture become a surface? */
#include "import/picture/picture-pixels.h"

static void
convert_opaque (const guint8 *from, guint32 *to, int width)
{
  for (int x = 0; x < width; x++, from += 3)
    to[x] = 0xff000000u | (guint32) from[0] << 16 | (guint32) from[1] << 8 | from[2];
}

/* channel times alpha over 255, nearest */
static inline guint32
multiply (guint32 channel, guint32 alpha)
{
  guint32 product = channel * alpha + 128;

  return (product + (product >> 8)) >> 8;
}

static void
convert_alpha (const guint8 *from, guint32 *to, int width)
{
  for (int x = 0; x < width; x++, from += 4)
    {
      guint32 alpha = from[3];

      to[x] = alpha << 24 | multiply (from[0], alpha) << 16 | multiply (from[1], alpha) << 8 |
              multiply (from[2], alpha);
    }
}

cairo_surface_t *
bb_picture_pixels_to_surface (GdkPixbuf *pixbuf)
{
  gboolean has_alpha = gdk_pixbuf_get_has_alpha (pixbuf);
  int width = gdk_pixbuf_get_width (pixbuf);
  int height = gdk_pixbuf_get_height (pixbuf);
  cairo_surface_t *surface = cairo_image_surface_create (has_alpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24, width,
                                                         height);
  const guint8 *from = gdk_pixbuf_read_pixels (pixbuf);
  guint8 *to = cairo_image_surface_get_data (surface);
  int from_stride = gdk_pixbuf_get_rowstride (pixbuf);
  int to_stride = cairo_image_surface_get_stride (surface);

  if (cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS)
    return surface;

  for (int y = 0; y < height; y++)
    (has_alpha ? convert_alpha : convert_opaque) (from + (gsize) y * from_stride,
                                                  (guint32 *) (void *) (to + (gsize) y * to_stride), width);
  cairo_surface_mark_dirty (surface);
  return surface;
}
