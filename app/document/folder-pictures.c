/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do those who draw get a folder's pictures from? */
#include "document/folder-pictures.h"

#include "import/picture/picture-cache.h"

#define CACHE_BYTES (256 * 1024 * 1024)

struct _BbFolderPictures
{
  GMutex lock; /* of the pointer */
  BbPictureCache *cache;
  BbPictureSource source;
};

/* any thread: whoever draws does so in a thread of its own, and may wait for the file */
static cairo_surface_t *
get_picture (gpointer data, const char *media, int max_width, int max_height, BbSourceInfo *info)
{
  BbFolderPictures *self = data;
  g_autoptr (BbPictureCache) cache = NULL;
  cairo_surface_t *surface;

  g_mutex_lock (&self->lock);
  cache = g_object_ref (self->cache);
  g_mutex_unlock (&self->lock);

  surface = bb_picture_cache_load (cache, media, max_width, max_height, NULL);
  cairo_matrix_init_identity (&info->matrix);
  info->state = surface != NULL ? BB_SOURCE_READY : BB_SOURCE_MISSING;
  info->width = surface != NULL ? cairo_image_surface_get_width (surface) : 0;
  info->height = surface != NULL ? cairo_image_surface_get_height (surface) : 0;
  return surface;
}

BbFolderPictures *
bb_folder_pictures_new (void)
{
  BbFolderPictures *self = g_new0 (BbFolderPictures, 1);

  g_mutex_init (&self->lock);
  self->source = (BbPictureSource){ get_picture, self };
  return self;
}

void
bb_folder_pictures_free (BbFolderPictures *self)
{
  g_clear_object (&self->cache);
  g_mutex_clear (&self->lock);
  g_free (self);
}

void
bb_folder_pictures_open (BbFolderPictures *self, const char *folder)
{
  BbPictureCache *cache = bb_picture_cache_new (folder, CACHE_BYTES, TRUE);
  BbPictureCache *old = self->cache;

  g_mutex_lock (&self->lock);
  self->cache = cache;
  g_mutex_unlock (&self->lock);
  g_clear_object (&old);
}

const BbPictureSource *
bb_folder_pictures_get_source (BbFolderPictures *self)
{
  return &self->source;
}
