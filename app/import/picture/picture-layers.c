/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is one layer of a picture seen alone? In a process of its own: see helper.h. */
#include "import/picture/picture-layers.h"

#include <glib/gi18n-lib.h>

#include "import/picture/picture-decode.h"
#include "import/picture/picture-raster.h"

/* those of a whole that is as large as the picture that they make */
static GPtrArray *
list (GBytes *bytes, const BbPictureHeader *header)
{
  g_autoptr (GPtrArray) layers = NULL;
  int width, height;

  layers = bb_raster_list_layers (bytes, &width, &height);
  return layers != NULL && width == header->width && height == header->height ? g_steal_pointer (&layers) : NULL;
}

int
bb_picture_layers_count (GBytes *bytes, const BbPictureHeader *header)
{
  g_autoptr (GPtrArray) layers = list (bytes, header);

  return layers != NULL ? (int) layers->len : 0;
}

/* @part where it lies in the whole */
static cairo_surface_t *
lay (cairo_surface_t *part, const BbRasterLayer *layer, int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_surface (cr, part, layer->x, layer->y);
  cairo_paint (cr);
  cairo_destroy (cr);
  return surface;
}

static void
describe (const BbRasterLayer *layer, BbPictureLayer *described)
{
  *described = (BbPictureLayer){ .opacity = layer->opacity, .is_hidden = layer->is_hidden };
  g_utf8_strncpy (described->name, layer->name, sizeof described->name / 4 - 1);
}

cairo_surface_t *
bb_picture_layers_decode (GBytes *bytes, const char *name, int index, BbPictureLayer *layer, GError **error)
{
  BbPictureHeader header;
  g_autoptr (GPtrArray) layers = NULL;
  g_autoptr (GBytes) packed = NULL;
  cairo_surface_t *part, *whole;

  if (!bb_picture_decode_header (bytes, name, &header, error))
    return NULL;

  layers = list (bytes, &header);
  if (layers == NULL || index < 0 || (guint) index >= layers->len)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("“%s” has no such layer."), name);
      return NULL;
    }

  packed = bb_raster_read_layer (bytes, g_ptr_array_index (layers, (guint) index), error);
  part = packed != NULL ? bb_picture_decode (packed, name, 0, 0, FALSE, error) : NULL;
  if (part == NULL)
    return NULL;

  whole = lay (part, g_ptr_array_index (layers, (guint) index), header.width, header.height);
  describe (g_ptr_array_index (layers, (guint) index), layer);
  cairo_surface_destroy (part);
  return whole;
}
