/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a process do that opens pictures? */
#include "import/picture/picture-helper.h"

#include <glib/gi18n-lib.h>
#include <malloc.h>
#include <string.h>
#include <unistd.h>

#include "helper/message.h"
#include "helper/pixels.h"
#include "import/picture/picture-decode.h"
#include "import/picture/picture-layers.h"

/* seconds for one picture, also for a large one on a slow machine */
#define PATIENCE 60

/* Returns: a descriptor of a copy of the pixels that nobody can change any more; or -1 */
static int
share (cairo_surface_t *surface, gsize size)
{
  void *pixels;
  int descriptor = bb_pixels_new (size, &pixels);

  if (descriptor < 0)
    return -1;

  memcpy (pixels, cairo_image_surface_get_data (surface), size);
  bb_pixels_seal (descriptor, pixels, size);
  return descriptor;
}

static gboolean
answer_pixels (const BbPictureRequest *request,
               GBytes *bytes,
               const char *name,
               BbPictureReply *reply,
               int *descriptor,
               GError **error)
{
  gboolean is_whole = request->want == BB_PICTURE_WANTS_PIXELS;
  cairo_surface_t *surface = is_whole ? bb_picture_decode (bytes, name, request->width, request->height,
                                                           request->covers, error)
                                      : bb_picture_layers_decode (bytes, name, request->layer, &reply->layer, error);

  if (surface == NULL)
    return FALSE;

  cairo_surface_flush (surface);
  reply->format = cairo_image_surface_get_format (surface);
  reply->width = cairo_image_surface_get_width (surface);
  reply->height = cairo_image_surface_get_height (surface);
  reply->stride = cairo_image_surface_get_stride (surface);
  *descriptor = share (surface, (gsize) reply->stride * (gsize) reply->height);
  cairo_surface_destroy (surface);
  return TRUE;
}

static gboolean
answer_header (GBytes *bytes, const char *name, BbPictureReply *reply, GError **error)
{
  BbPictureHeader header;

  if (!bb_picture_decode_header (bytes, name, &header, error))
    return FALSE;

  g_strlcpy (reply->mime, header.mime, sizeof reply->mime);
  reply->width = header.width;
  reply->height = header.height;
  reply->orientation = header.orientation;
  reply->n_layers = bb_picture_layers_count (bytes, &header);
  reply->is_plain_jpeg = header.is_plain_jpeg;
  return TRUE;
}

static GBytes *
map_file (int file, const char *name, GError **error)
{
  g_autoptr (GError) cause = NULL;
  g_autoptr (GMappedFile) mapping = g_mapped_file_new_from_fd (file, FALSE, &cause);

  if (mapping != NULL)
    return g_mapped_file_get_bytes (mapping);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("“%s” cannot be read: %s"), name, cause->message);
  return NULL;
}

static gboolean
answer (int socket, const BbPictureRequest *request, int file, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  BbPictureReply reply = { 0 };
  const char *text;
  int descriptor = -1;
  gboolean is_sent;

  alarm (PATIENCE);
  bytes = map_file (file, name, &error);
  if (bytes == NULL)
    reply.is_error = TRUE;
  else if (request->want == BB_PICTURE_WANTS_HEADER)
    reply.is_error = !answer_header (bytes, name, &reply, &error);
  else
    reply.is_error = !answer_pixels (request, bytes, name, &reply, &descriptor, &error);
  alarm (0);
  reply.code = error != NULL ? error->code : 0;
  text = error != NULL ? error->message : "";
  is_sent = bb_message_send (socket, &reply, sizeof reply, text, MIN (strlen (text), BB_PICTURE_TEXT - 1), descriptor);
  if (descriptor >= 0)
    close (descriptor);
  /* it idles from now on, perhaps for hours */
  malloc_trim (0);
  return is_sent;
}

void
bb_picture_serve (int socket)
{
  g_autofree char *name = g_malloc (BB_PICTURE_TEXT);
  gboolean is_asked = TRUE;
  BbPictureRequest request;
  gsize length;
  int file;

  while (is_asked && bb_message_receive (socket, &request, sizeof request, name, BB_PICTURE_TEXT - 1, &length, &file))
    {
      name[length] = '\0';
      is_asked = answer (socket, &request, file, name);
      if (file >= 0)
        close (file);
    }
}
