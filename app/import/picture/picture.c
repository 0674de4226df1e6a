/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a picture come in? The one door. */
#include "import/picture/picture.h"

#include "import/picture/picture-helper.h"

gboolean
bb_picture_probe (const char *path, BbPictureHeader *header, GError **error)
{
  BbPictureReply reply;

  g_return_val_if_fail (path != NULL && header != NULL, FALSE);

  *header = (BbPictureHeader){ .orientation = 1 };
  if (!bb_picture_helper_ask (&(BbPictureRequest){ BB_PICTURE_WANTS_HEADER }, path, &reply, error))
    return FALSE;

  *header = (BbPictureHeader){
    g_intern_string (reply.mime), reply.width, reply.height, reply.orientation, reply.n_layers, reply.is_plain_jpeg
  };
  return TRUE;
}

static cairo_surface_t *
load (const char *path, int width, int height, gboolean covers, GError **error)
{
  BbPictureReply reply;

  g_return_val_if_fail (path != NULL && width >= 0 && height >= 0, NULL);

  return bb_picture_helper_ask (&(BbPictureRequest){ BB_PICTURE_WANTS_PIXELS, width, height, covers }, path, &reply,
                                error)
             ? reply.surface
             : NULL;
}

cairo_surface_t *
bb_picture_load (const char *path, int max_width, int max_height, GError **error)
{
  return load (path, max_width, max_height, FALSE, error);
}

cairo_surface_t *
bb_picture_load_covering (const char *path, int width, int height, GError **error)
{
  return load (path, width, height, TRUE, error);
}

cairo_surface_t *
bb_picture_load_layer (const char *path, int index, BbPictureLayer *layer, GError **error)
{
  BbPictureRequest request = { BB_PICTURE_WANTS_LAYER, .layer = index };
  BbPictureReply reply;

  g_return_val_if_fail (path != NULL && layer != NULL, NULL);

  if (!bb_picture_helper_ask (&request, path, &reply, error))
    return NULL;

  *layer = reply.layer;
  /* a picture may have taken over who says it */
  layer->name[sizeof layer->name - 1] = '\0';
  if (!g_utf8_validate (layer->name, -1, NULL))
    layer->name[0] = '\0';
  layer->opacity = layer->opacity >= 0 && layer->opacity <= 1 ? layer->opacity : 1;
  return reply.surface;
}
