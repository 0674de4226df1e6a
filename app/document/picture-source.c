/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do those who draw get the document's pictures from? */
#include "document/document-private.h"

#define CACHE_BYTES (256 * 1024 * 1024)

/* any thread: whoever draws does so in a thread of its own, and may wait for the file */
static cairo_surface_t *
get_picture (gpointer data, const char *media, int max_width, int max_height, BbSourceInfo *info)
{
  BbDocument *self = data;
  g_autoptr (BbPictureCache) cache = NULL;
  cairo_surface_t *surface;

  g_mutex_lock (&self->picture_lock);
  cache = g_object_ref (self->picture_cache);
  g_mutex_unlock (&self->picture_lock);

  surface = bb_picture_cache_load (cache, media, max_width, max_height, NULL);
  cairo_matrix_init_identity (&info->matrix);
  info->state = surface != NULL ? BB_SOURCE_READY : BB_SOURCE_MISSING;
  info->width = surface != NULL ? cairo_image_surface_get_width (surface) : 0;
  info->height = surface != NULL ? cairo_image_surface_get_height (surface) : 0;
  return surface;
}

void
bb_document_open_pictures (BbDocument *self)
{
  BbPictureCache *cache = bb_picture_cache_new (self->folder, CACHE_BYTES);
  BbPictureCache *old = self->picture_cache;

  g_mutex_lock (&self->picture_lock);
  self->picture_cache = cache;
  g_mutex_unlock (&self->picture_lock);
  g_clear_object (&old);
  self->pictures = (BbPictureSource){ get_picture, self };
}

const BbPictureSource *
bb_document_get_pictures (BbDocument *self)
{
  return &self->pictures;
}
