/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does drawing get imported pictures from? From whoever opens files: drawing opens none. */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  BB_PICTURE_READY,
  BB_PICTURE_LOADING, /* ask again later */
  BB_PICTURE_MISSING  /* no such file, or none that opens */
} BbPictureState;

/**
 * BbPictureInfo:
 * @state: what to draw where no surface came
 * @width: of the picture as it is to be seen, in pixels of the surface
 * @height: likewise
 * @matrix: from the surface, as its pixels lie, to the picture as it is to be seen: the identity,
 * or the orientation from EXIF
 */
typedef struct
{
  BbPictureState state;
  int width;
  int height;
  cairo_matrix_t matrix;
} BbPictureInfo;

/**
 * BbPictureSource:
 * @get: gives the picture @media, a path as in #BbLayer. Nothing larger than @max_width by
 * @max_height pixels (as it is to be seen) is of use; 0 asks for the picture as it is. Sets all of
 * @info. Returns: (transfer full) (nullable): an image surface, or, for PDF, one with the file's
 * own bytes as %CAIRO_MIME_TYPE_JPEG. Called in any thread.
 * @data: for @get; must outlive whoever holds the source
 */
typedef struct
{
  cairo_surface_t *(
      *get) (gpointer data, const char *media, int max_width, int max_height, BbPictureInfo *info);
  gpointer data;
} BbPictureSource;

G_END_DECLS
