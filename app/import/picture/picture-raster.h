/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which layers has an OpenRaster file, and which picture do they make? In a process of its own: see helper.h. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BB_RASTER_MIME "image/openraster"

/**
 * bb_raster_read_merged:
 * @bytes: an OpenRaster file, of whatever its first entry says that it is
 *
 * Unpacks what the program that wrote the file made of its layers ("mergedimage.png"): no more of it than a picture may
 * be large, and nothing else.
 *
 * Returns: (transfer full) (nullable): a PNG, if the file tells the truth; or %NULL and @error (%G_IO_ERROR), which
 * says what is wrong with it
 */
GBytes *bb_raster_read_merged (GBytes *bytes, GError **error);

/**
 * BbRasterLayer:
 * @name: as its program calls it, "" for nothing
 * @source: of its entry in the file
 * @x: of its left edge in the whole picture, in pixels
 * @y: of its upper edge likewise
 * @opacity: 0 to 1
 * @is_hidden: whether it, or a group that it is in, does not show
 */
typedef struct
{
  char *name;
  char *source;
  int x;
  int y;
  double opacity;
  gboolean is_hidden;
} BbRasterLayer;

/**
 * bb_raster_list_layers:
 * @width: (out): of the whole picture, in pixels, as the file says
 * @height: (out): likewise
 *
 * Returns: (transfer full) (nullable) (element-type BbRasterLayer): its layers, lowest first, those of groups one by
 * one; %NULL where one is laid over the others in a way that a board has none for: blended, or a group that is
 * translucent; or where the file does not say
 */
GPtrArray *bb_raster_list_layers (GBytes *bytes, int *width, int *height);

/** Returns: (transfer full) (nullable): the PNG of @layer, as bb_raster_read_merged() */
GBytes *bb_raster_read_layer (GBytes *bytes, const BbRasterLayer *layer, GError **error);

G_END_DECLS
