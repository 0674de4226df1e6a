/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the program and the process that opens its pictures say to each other? */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  BB_HELPER_HEADER,
  BB_HELPER_PIXELS,
} BbHelperWish;

/* of a name, and of an error's words */
#define BB_HELPER_TEXT 8192

/**
 * BbHelperRequest:
 * @width: of the box that the picture is scaled to, in pixels; 0 for any
 * @height: likewise
 * @covers: whether it covers the box or fits into it
 *
 * Travels with the file's name and with the file itself, open for reading: the process can open none.
 */
typedef struct
{
  BbHelperWish wish;
  int width;
  int height;
  gboolean covers;
} BbHelperRequest;

/**
 * BbHelperReply:
 * @is_error: nothing came of it; @code is of %G_IO_ERROR
 * @mime: of the file, as are all up to @is_plain_jpeg
 * @width: of the picture or of @surface, in pixels, as is @height
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
  gboolean is_plain_jpeg;
  cairo_format_t format;
  int stride;
  cairo_surface_t *surface;
} BbHelperReply;

/** Returns: whether both went over @socket as one message, with @descriptor where that is no -1 */
gboolean bb_helper_send (int socket, gconstpointer head, gsize size, const char *text, int descriptor);

/**
 * bb_helper_receive:
 * @head: (out): of @size bytes
 * @text: (out): of %BB_HELPER_TEXT bytes
 * @descriptor: (out): the caller's, or -1
 *
 * Waits for a message.
 *
 * Returns: %FALSE where the other end is closed, or says something else
 */
gboolean bb_helper_receive (int socket, gpointer head, gsize size, char *text, int *descriptor);

G_END_DECLS
