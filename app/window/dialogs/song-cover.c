/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the song's cover look in a row? */
#include "window/dialogs/song-cover.h"

/* twice the row's height, for screens of double density */
#define SIDE 96

static cairo_surface_t *
make_square (cairo_surface_t *picture, const BbSourceInfo *info)
{
  cairo_surface_t *square = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIDE, SIDE);
  cairo_t *cr = cairo_create (square);
  double scale = MAX ((double) SIDE / info->width, (double) SIDE / info->height);

  cairo_translate (cr, (SIDE - info->width * scale) / 2, (SIDE - info->height * scale) / 2);
  cairo_scale (cr, scale, scale);
  cairo_transform (cr, &info->matrix);
  cairo_set_source_surface (cr, picture, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  return square;
}

static GdkTexture *
make_texture (cairo_surface_t *square)
{
  gsize stride = (gsize) cairo_image_surface_get_stride (square);
  g_autoptr (GBytes) bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (square), stride * SIDE,
                                                         (GDestroyNotify) cairo_surface_destroy, square);

  return gdk_memory_texture_new (SIDE, SIDE, GDK_MEMORY_DEFAULT, bytes, stride);
}

GdkTexture *
bb_song_cover_load (const BbPictureSource *pictures, const char *media)
{
  BbSourceInfo info;
  cairo_surface_t *picture = pictures->get (pictures->data, media, 2 * SIDE, 2 * SIDE, &info);
  GdkTexture *texture;

  if (picture == NULL)
    return NULL;

  texture = make_texture (make_square (picture, &info));
  cairo_surface_destroy (picture);
  return texture;
}
