/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a picture come in? The one door. */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "import/picture/picture-layer.h"

G_BEGIN_DECLS

/* A picture of more pixels is refused before it is decoded. */
#define BB_PICTURE_MAX_PIXELS 100000000
/* So is one with a longer side, which Cairo has no surface for. */
#define BB_PICTURE_MAX_SIDE 32767

/**
 * BbPictureHeader:
 * @mime: by content, interned
 * @width: in pixels, upright
 * @height: likewise
 * @orientation: as Exif counts, 1 to 8: what turns the stored picture upright
 * @n_layers: into how many layers it can be taken apart, each by bb_picture_load_layer(); 0 for most pictures
 * @is_plain_jpeg: whether its bytes can be handed on as they are: JPEG of 8 bits, grey or colour, without a
 *   colour profile other than sRGB
 *
 * What the header of a picture says. A drawing (SVG) has the size that it gets unless told otherwise.
 */
typedef struct
{
  const char *mime;
  int width;
  int height;
  int orientation;
  int n_layers;
  gboolean is_plain_jpeg;
} BbPictureHeader;

/**
 * bb_picture_probe:
 * @path: of a file
 * @header: (out): what its header says
 *
 * Reads no pixels. Any thread.
 *
 * Returns: %FALSE and @error where the file cannot be read, is no picture or is too large
 */
gboolean bb_picture_probe (const char *path, BbPictureHeader *header, GError **error);

/**
 * bb_picture_load:
 * @path: of a file
 * @max_width: pixels, upright; 0 for any
 * @max_height: likewise
 *
 * Decodes a picture: upright, in sRGB, the first frame where there are many. A larger one is scaled down into the
 * box, averaged over what each pixel covers; only drawings (SVG) are ever made larger. Any thread.
 *
 * Returns: (transfer full) (nullable): an image surface, RGB24 or ARGB32; %NULL and @error where the file cannot
 *   be read, is no picture, is too large or damaged
 */
cairo_surface_t *bb_picture_load (const char *path, int max_width, int max_height, GError **error);

/**
 * bb_picture_load_covering:
 * @width: pixels, upright; 0 for any
 * @height: likewise; 0 for both gives the picture as it is
 *
 * As bb_picture_load(), but a larger one is scaled down only so far that it still covers the box: sharp whether it is
 * fitted into the box or fills it.
 */
cairo_surface_t *bb_picture_load_covering (const char *path, int width, int height, GError **error);

/**
 * bb_picture_load_layer:
 * @index: of the layer, from the lowest
 * @layer: (out): what is said of it
 *
 * Returns: (transfer full) (nullable): one layer as large as the whole picture, ARGB32, with nothing where it is not;
 * or %NULL and @error as of bb_picture_load()
 */
cairo_surface_t *bb_picture_load_layer (const char *path, int index, BbPictureLayer *layer, GError **error);

G_END_DECLS
