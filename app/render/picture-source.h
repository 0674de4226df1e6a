/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does drawing get imported pictures from? From whoever opens files: drawing opens none. */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  BB_SOURCE_READY,
  BB_SOURCE_LOADING, /* ask again later */
  BB_SOURCE_MISSING  /* no such file, or none that opens */
} BbSourceState;

/**
 * BbSourceInfo:
 * @state: what to draw where no surface came
 * @width: of the picture as it is to be seen, in pixels
 * @height: likewise
 * @matrix: from the surface, as its pixels lie, to the picture as it is to be seen: the identity, or the orientation
 * from EXIF; and from a surface that only stands for the picture to the picture's size
 */
typedef struct
{
  BbSourceState state;
  int width;
  int height;
  cairo_matrix_t matrix;
} BbSourceInfo;

/**
 * BbPictureFunc:
 * @data: of the source
 * @media: the picture's path, as in #BbLayer
 * @max_width: pixels, as it is to be seen; a larger one is of no use; 0 for the picture as it is
 * @max_height: likewise
 * @info: (out): all of it set
 *
 * Called in any thread.
 *
 * Returns: (transfer full) (nullable): an image surface; for PDF, one that carries the file's own
 * bytes as %CAIRO_MIME_TYPE_JPEG
 */
typedef cairo_surface_t *(
    *BbPictureFunc) (gpointer data, const char *media, int max_width, int max_height, BbSourceInfo *info);

/**
 * BbPictureSource:
 * @get: gives a picture
 * @data: for @get; must outlive whoever holds the source
 */
typedef struct
{
  BbPictureFunc get;
  gpointer data;
} BbPictureSource;

G_END_DECLS
