/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the processes asked that open pictures, and what do they answer? */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "import/picture/picture-layer.h"

G_BEGIN_DECLS

typedef enum
{
  BB_PICTURE_WANTS_HEADER,
  BB_PICTURE_WANTS_PIXELS,
  BB_PICTURE_WANTS_LAYER,
} BbPictureWant;

/* of a name, and of an error's words, in bytes */
#define BB_PICTURE_TEXT 8192

/**
 * BbPictureRequest:
 * @width: of the box that the picture is scaled to, in pixels; 0 for any
 * @height: likewise
 * @covers: whether it covers the box or fits into it
 * @layer: which one, where a layer is wanted: as large as the whole
 *
 * Travels with the file's name and with the file itself, open for reading: a helper can open none.
 */
typedef struct
{
  BbPictureWant want;
  int width;
  int height;
  gboolean covers;
  int layer;
} BbPictureRequest;

/**
 * BbPictureReply:
 * @is_error: nothing came of it; @code is of %G_IO_ERROR
 * @mime: of the file, as are all up to @is_plain_jpeg
 * @width: of the picture or of @surface, in pixels, as is @height
 * @layer: what is said of the layer that was wanted
 * @format: of @surface
 * @stride: of @surface, in bytes
 * @surface: (nullable): the pixels; they do not travel with the rest, but as shared memory
 */
typedef struct
{
  gboolean is_error;
  int code;
  char mime[64];
  int width;
  int height;
  int orientation;
  int n_layers;
  gboolean is_plain_jpeg;
  BbPictureLayer layer;
  cairo_format_t format;
  int stride;
  cairo_surface_t *surface;
} BbPictureReply;

/**
 * bb_picture_helper_ask:
 * @request: what is wanted
 * @path: of which file
 * @reply: (out): what came of it; its surface, where pixels were wanted, is the caller's
 *
 * Asks "beatboard-pictures" (started at the first picture and then reused; each thread that asks at the same time gets
 * one), which a picture may crash, or keep busy, without harm: it is tried once more, and then refused by name. Any
 * thread; waits for the answer.
 *
 * Returns: %FALSE and @error (%G_IO_ERROR) where the picture cannot be opened
 */
gboolean
bb_picture_helper_ask (const BbPictureRequest *request, const char *path, BbPictureReply *reply, GError **error);

/**
 * bb_picture_serve:
 * @socket: the one that the program holds the other end of
 *
 * What such a process does once it began, until the program closes its end.
 */
void bb_picture_serve (int socket);

G_END_DECLS
