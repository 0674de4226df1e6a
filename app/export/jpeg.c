/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a surface written as a JPEG file? */
#include "export/jpeg.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

/* of 100: nothing is seen of it around ink */
#define QUALITY "92"

static GdkPixbuf *
make_pixbuf (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface), height = cairo_image_surface_get_height (surface);
  GdkPixbuf *pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);

  for (int y = 0; y < height; y++)
    {
      const guint32 *row = (const guint32 *) (gconstpointer) (cairo_image_surface_get_data (surface) +
                                                              (gsize) y *
                                                                  (gsize) cairo_image_surface_get_stride (surface));
      guint8 *pixel = gdk_pixbuf_get_pixels (pixbuf) + (gsize) y * (gsize) gdk_pixbuf_get_rowstride (pixbuf);

      for (int x = 0; x < width; x++, pixel += 3)
        {
          pixel[0] = (row[x] >> 16) & 0xff;
          pixel[1] = (row[x] >> 8) & 0xff;
          pixel[2] = row[x] & 0xff;
        }
    }
  return pixbuf;
}

static gboolean
write_cb (const char *data, gsize size, GError **error, gpointer file)
{
  bb_output_file_write (file, (const guint8 *) data, (guint) size);
  return TRUE;
}

gboolean
bb_jpeg_write (cairo_surface_t *surface, BbOutputFile *file, GError **error)
{
  g_autoptr (GdkPixbuf) pixbuf = NULL;

  cairo_surface_flush (surface);
  pixbuf = make_pixbuf (surface);
  return gdk_pixbuf_save_to_callback (pixbuf, write_cb, file, "jpeg", error, "quality", QUALITY, NULL);
}
