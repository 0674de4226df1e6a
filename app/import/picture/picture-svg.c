/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a drawing in SVG read? */
#include "import/picture/picture-svg.h"

#include <glib/gi18n-lib.h>
#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

#include "import/picture/picture-peek.h"
#include "import/picture/picture.h"

#define LONG_SIDE 2048
#define MAX_BYTES (64 * 1024 * 1024)
/* where neither size nor view box is given: CSS's own default */
#define DEFAULT_WIDTH 300
#define DEFAULT_HEIGHT 150

struct _BbSvg
{
  RsvgHandle *handle;
};

static gboolean
refuse (GError **error, const char *message)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, message);
  return FALSE;
}

static gboolean
check_length (GBytes *bytes, GError **error)
{
  return g_bytes_get_size (bytes) <= MAX_BYTES || refuse (error, _ ("drawings of over 64 MB are not opened"));
}

/* pictures inside a drawing come as data URIs; librsvg would decode them whatever their size */
static gboolean
check_embedded (GBytes *bytes, GError **error)
{
  static const char mark[] = ";base64,";
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  const char *end = data + length;

  while ((data = g_strstr_len (data, end - data, mark)) != NULL)
    {
      const char *begin = data += strlen (mark);
      g_autofree char *encoded = NULL;
      g_autofree guint8 *picture = NULL;
      int width, height;
      gsize n;

      while (data < end && *data != '"' && *data != '\'' && *data != ')' && *data != '<')
        data++;
      encoded = g_strndup (begin, data - begin);
      picture = g_base64_decode (encoded, &n);
      if (bb_picture_peek (picture, n, &width, &height) != NULL && (gint64) width * height > BB_PICTURE_MAX_PIXELS)
        return refuse (error, _ ("a picture inside it has over 100 megapixels"));
    }

  return TRUE;
}

BbSvg *
bb_svg_open (GBytes *bytes, GError **error)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);
  RsvgHandle *handle;
  BbSvg *self;

  if (!check_length (bytes, error) || !check_embedded (bytes, error))
    return NULL;

  handle = rsvg_handle_new_from_stream_sync (stream, NULL, RSVG_HANDLE_FLAGS_NONE, NULL, error);
  if (handle == NULL)
    return NULL;

  self = g_new0 (BbSvg, 1);
  self->handle = handle;
  return self;
}

void
bb_svg_free (BbSvg *self)
{
  g_object_unref (self->handle);
  g_free (self);
}

static void
get_natural_size (BbSvg *self, double *width, double *height)
{
  gboolean has_width, has_height, has_box;
  RsvgLength length;
  RsvgRectangle box;

  if (rsvg_handle_get_intrinsic_size_in_pixels (self->handle, width, height))
    return;

  rsvg_handle_get_intrinsic_dimensions (self->handle, &has_width, &length, &has_height, &length, &has_box, &box);
  *width = has_box ? box.width : DEFAULT_WIDTH;
  *height = has_box ? box.height : DEFAULT_HEIGHT;
}

void
bb_svg_get_size (BbSvg *self, int *width, int *height)
{
  double natural_width, natural_height, scale;

  get_natural_size (self, &natural_width, &natural_height);
  if (!(natural_width > 0 && natural_height > 0))
    {
      natural_width = DEFAULT_WIDTH;
      natural_height = DEFAULT_HEIGHT;
    }

  scale = LONG_SIDE / MAX (natural_width, natural_height);
  *width = (int) CLAMP (round (natural_width * scale), 1, LONG_SIDE);
  *height = (int) CLAMP (round (natural_height * scale), 1, LONG_SIDE);
}

cairo_surface_t *
bb_svg_draw (BbSvg *self, int width, int height, GError **error)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  RsvgRectangle box = { 0, 0, width, height };
  cairo_t *cr = cairo_create (surface);
  gboolean ok = rsvg_handle_render_document (self->handle, cr, &box, error);

  cairo_destroy (cr);
  if (ok)
    return surface;

  cairo_surface_destroy (surface);
  return NULL;
}
