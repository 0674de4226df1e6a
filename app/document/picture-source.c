/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do those who draw get the document's pictures from? */
#include "document/document-private.h"

#define CACHE_BYTES (256 * 1024 * 1024)

/* any thread: whoever draws does so in a thread of its own, and may wait for the file */
static cairo_surface_t *
get_picture (gpointer data, const char *media, int max_width, int max_height, BbPictureInfo *info)
{
  cairo_surface_t *surface = bb_picture_cache_load (data, media, max_width, max_height, NULL);

  cairo_matrix_init_identity (&info->matrix);
  info->state = surface != NULL ? BB_PICTURE_READY : BB_PICTURE_MISSING;
  info->width = surface != NULL ? cairo_image_surface_get_width (surface) : 0;
  info->height = surface != NULL ? cairo_image_surface_get_height (surface) : 0;
  return surface;
}

void
bb_document_open_pictures (BbDocument *self)
{
  self->picture_cache = bb_picture_cache_new (self->folder, CACHE_BYTES);
  self->pictures = (BbPictureSource){ get_picture, self->picture_cache };
}

void
bb_document_close_pictures (BbDocument *self)
{
  g_clear_object (&self->picture_cache);
}

const BbPictureSource *
bb_document_get_pictures (BbDocument *self)
{
  return &self->pictures;
}
