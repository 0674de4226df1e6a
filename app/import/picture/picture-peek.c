/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How large is a picture, before it is decoded? */
#include "import/picture/picture-peek.h"

/* what a loader gets at a time: most know after the first */
#define PIECE 4096

typedef struct
{
  GdkPixbufFormat *format;
  int width;
  int height;
} Info;

static void
size_prepared_cb (GdkPixbufLoader *loader, int width, int height, gpointer data)
{
  *(Info *) data = (Info){ gdk_pixbuf_loader_get_format (loader), width, height };
  /* that is, not to be decoded */
  gdk_pixbuf_loader_set_size (loader, 0, 0);
}

GdkPixbufFormat *
bb_picture_peek (const guint8 *data, gsize length, int *width, int *height)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  Info info = { 0 };

  g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared_cb), &info);
  for (gsize at = 0; at < length && info.format == NULL; at += PIECE)
    {
      if (!gdk_pixbuf_loader_write (loader, data + at, MIN (PIECE, length - at), NULL))
        break;
    }
  /* some say it only here */
  gdk_pixbuf_loader_close (loader, NULL);

  *width = info.width;
  *height = info.height;
  return info.format;
}
