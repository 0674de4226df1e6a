/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a file become a picture? In a process of its own: see helper.h. */
#include "import/picture/picture-decode.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "import/file-kind.h"
#include "import/picture/colour-profile.h"
#include "import/picture/exif.h"
#include "import/picture/jpeg-header.h"
#include "import/picture/orientation.h"
#include "import/picture/picture-peek.h"
#include "import/picture/picture-pixels.h"
#include "import/picture/picture-raster.h"
#include "import/picture/picture-svg.h"
#include "import/picture/picture-whole.h"

#define MIME_SVG "image/svg+xml"

static gboolean
fail_foreign (const char *name, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
               _ ("“%s” is not a picture that can be opened here. Save it as PNG or JPEG, and use that."), name);
  return FALSE;
}

/* its first bytes are those of a picture, and no loader takes it */
static gboolean
fail_unknown (const char *name, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               _ ("“%s” is damaged, or of a kind that cannot be opened here. Save it as PNG or JPEG, and use that."),
               name);
  return FALSE;
}

static gboolean
fail_large (const char *name, int width, int height, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE,
               _ ("“%s” has %d × %d pixels, and up to 100 megapixels can be opened. Make it smaller, and use that."),
               name, width, height);
  return FALSE;
}

/* as many as Cairo draws */
static gboolean
fail_long (const char *name, int width, int height, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE,
               _ ("“%s” has %d × %d pixels, and a side may have up to %d. Make it smaller, and use that."), name, width,
               height, BB_PICTURE_MAX_SIDE);
  return FALSE;
}

static gboolean
fail_damaged (const char *name, const GError *cause, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               _ ("“%s” is damaged or not whole (%s). Get or save it again, and use that."), name,
               cause != NULL ? cause->message : _ ("no reason given"));
  return FALSE;
}

static BbSvg *
open_svg (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (GError) cause = NULL;
  BbSvg *svg = bb_svg_open (bytes, &cause);

  if (svg == NULL)
    fail_damaged (name, cause, error);
  return svg;
}

static gboolean
probe_svg (GBytes *bytes, const char *name, BbPictureHeader *header, GError **error)
{
  g_autoptr (BbSvg) svg = open_svg (bytes, name, error);

  if (svg == NULL)
    return FALSE;

  bb_svg_get_size (svg, &header->width, &header->height);
  return TRUE;
}

static gboolean
probe_jpeg (GBytes *bytes, const char *name, BbPictureHeader *header, GError **error)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);
  g_auto (BbJpegHeader) jpeg = { 0 };
  g_autoptr (GError) cause = NULL;

  if (!bb_jpeg_header_read (stream, &jpeg, &cause))
    return fail_damaged (name, cause, error);

  header->is_plain_jpeg = jpeg.depth == 8 && jpeg.process <= 2 && (jpeg.n_components == 1 || jpeg.n_components == 3) &&
                          (jpeg.profile == NULL || bb_colour_profile_is_srgb (jpeg.profile));
  return TRUE;
}

static gboolean
probe_orientation (GBytes *bytes, const char *name, BbPictureHeader *header, GError **error)
{
  header->orientation = bb_exif_read_orientation (bytes);
  return TRUE;
}

/* what only some formats say; the loaders of HEIC and AVIF turn pictures themselves */
static const struct
{
  const char *mime;
  gboolean (*probe) (GBytes *bytes, const char *name, BbPictureHeader *header, GError **error);
} probes[] = {
  { "image/jpeg", probe_jpeg },        { "image/jpeg", probe_orientation }, { "image/tiff", probe_orientation },
  { "image/webp", probe_orientation }, { "image/png", probe_orientation },
};

static gboolean
probe_more (GBytes *bytes, const char *name, BbPictureHeader *header, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (probes); i++)
    {
      if (g_str_equal (header->mime, probes[i].mime) && !probes[i].probe (bytes, name, header, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
probe_pixels (GBytes *bytes, const char *name, BbPictureHeader *header, GError **error)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  GdkPixbufFormat *format = bb_picture_peek (data, length, &header->width, &header->height);
  g_autofree char *loader = format != NULL ? gdk_pixbuf_format_get_name (format) : NULL;

  if (format == NULL)
    return fail_unknown (name, error);
  /* SVG that does not look like it comes through no back door */
  if (g_str_equal (loader, "svg"))
    return fail_foreign (name, error);
  if (header->width <= 0 || header->height <= 0)
    return fail_damaged (name, NULL, error);
  if ((gint64) header->width * header->height > BB_PICTURE_MAX_PIXELS)
    return fail_large (name, header->width, header->height, error);
  if (MAX (header->width, header->height) > BB_PICTURE_MAX_SIDE)
    return fail_long (name, header->width, header->height, error);
  if (!probe_more (bytes, name, header, error))
    return FALSE;

  if (bb_orientation_swaps (header->orientation))
    {
      int width = header->width;

      header->width = header->height;
      header->height = width;
    }
  return TRUE;
}

/* of a file with layers, the picture that they make together; of any other, itself */
static GBytes *
unpack (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (GError) cause = NULL;
  const char *mime;
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);
  GBytes *merged;

  bb_file_kind_from_data (data, length, name, &mime);
  if (!g_str_equal (mime, BB_RASTER_MIME))
    return g_bytes_ref (bytes);

  merged = bb_raster_read_merged (bytes, &cause);
  if (merged == NULL)
    fail_damaged (name, cause, error);
  return merged;
}

static gboolean
read_header (GBytes *bytes, const char *name, BbPictureHeader *header, GError **error)
{
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);

  *header = (BbPictureHeader){ .orientation = 1 };
  if (bb_file_kind_from_data (data, length, name, &header->mime) != BB_FILE_PICTURE)
    return fail_foreign (name, error);

  return g_str_equal (header->mime, MIME_SVG) ? probe_svg (bytes, name, header, error)
                                              : probe_pixels (bytes, name, header, error);
}

/* how much smaller it must be to fit into the box, or to cover it; a side of 0 does not count */
static double
get_scale (const BbPictureHeader *header, int width, int height, gboolean covers)
{
  double across = (double) width / header->width;
  double down = (double) height / header->height;

  if (width == 0 && height == 0)
    return 1;
  if (width == 0 || height == 0 || covers)
    return MAX (across, down);
  return MIN (across, down);
}

static int
scale_side (int side, double scale)
{
  return MAX (1, (int) lround (side * scale));
}

static void
size_prepared_cb (GdkPixbufLoader *loader, int width, int height, gpointer data)
{
  const double *scale = data;

  /* the header may have been a lie */
  if ((gint64) width * height > BB_PICTURE_MAX_PIXELS)
    gdk_pixbuf_loader_set_size (loader, 0, 0);
  else if (*scale < 1)
    gdk_pixbuf_loader_set_size (loader, scale_side (width, *scale), scale_side (height, *scale));
}

static gboolean
feed (GdkPixbufLoader *loader, GBytes *bytes, GError **error)
{
  GError *ignored = NULL;
  gboolean ok = gdk_pixbuf_loader_write_bytes (loader, bytes, error);

  /* it must be closed in any case, and complains again after an error */
  ok = gdk_pixbuf_loader_close (loader, ok ? error : &ignored) && ok;
  g_clear_error (&ignored);
  return ok;
}

static GdkPixbuf *
decode_whole (GBytes *bytes, const char *mime, double scale, GError **error)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  GdkPixbuf *pixbuf;

  if (!bb_picture_is_whole (bytes, mime))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("its end is missing"));
      gdk_pixbuf_loader_close (loader, NULL);
      return NULL;
    }

  g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared_cb), &scale);
  pixbuf = feed (loader, bytes, error) ? gdk_pixbuf_loader_get_pixbuf (loader) : NULL;
  return pixbuf != NULL ? g_object_ref (pixbuf) : NULL;
}

static GdkPixbuf *
decode (GBytes *bytes, const char *name, const char *mime, double scale, GError **error)
{
  g_autoptr (GError) cause = NULL;
  GdkPixbuf *pixbuf = decode_whole (bytes, mime, scale, &cause);

  if (pixbuf == NULL && g_str_equal (mime, "image/tiff") && bb_exif_has_float_samples (bytes))
    fail_foreign (name, error);
  else if (pixbuf == NULL)
    fail_damaged (name, cause, error);
  return pixbuf;
}

static void
convert_colours (GdkPixbuf *pixbuf)
{
  const char *encoded = gdk_pixbuf_get_option (pixbuf, "icc-profile");
  g_autoptr (GBytes) profile = NULL;
  guint8 *data;
  gsize length;

  if (encoded == NULL)
    return;

  data = g_base64_decode (encoded, &length);
  profile = g_bytes_new_take (data, length);
  if (!bb_colour_profile_is_srgb (profile))
    bb_colour_profile_apply (profile, pixbuf);
}

/* not all loaders say how it stands: the header's word counts */
static GdkPixbuf *
turn_upright (GdkPixbuf *pixbuf, int orientation)
{
  char text[] = { (char) ('0' + orientation), 0 };

  gdk_pixbuf_remove_option (pixbuf, "orientation");
  gdk_pixbuf_set_option (pixbuf, "orientation", text);
  return gdk_pixbuf_apply_embedded_orientation (pixbuf);
}

static cairo_surface_t *
load_pixels (GBytes *bytes, const char *name, const BbPictureHeader *header, double scale, GError **error)
{
  g_autoptr (GdkPixbuf) pixbuf = decode (bytes, name, header->mime, scale, error);
  g_autoptr (GdkPixbuf) upright = NULL;

  if (pixbuf == NULL)
    return NULL;

  convert_colours (pixbuf);
  upright = turn_upright (pixbuf, header->orientation);
  return upright != NULL ? bb_picture_pixels_to_surface (upright) : NULL;
}

static cairo_surface_t *
load_svg (GBytes *bytes, const char *name, double scale, GError **error)
{
  g_autoptr (BbSvg) svg = open_svg (bytes, name, error);
  g_autoptr (GError) cause = NULL;
  cairo_surface_t *surface;
  int width, height;

  if (svg == NULL)
    return NULL;

  bb_svg_get_size (svg, &width, &height);
  surface = bb_svg_draw (svg, scale_side (width, scale), scale_side (height, scale), &cause);
  if (surface == NULL)
    fail_damaged (name, cause, error);
  return surface;
}

static cairo_surface_t *
check_surface (cairo_surface_t *surface, const char *name, const BbPictureHeader *header, GError **error)
{
  if (surface == NULL || cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS)
    return surface;

  cairo_surface_destroy (surface);
  fail_large (name, header->width, header->height, error);
  return NULL;
}

gboolean
bb_picture_decode_header (GBytes *bytes, const char *name, BbPictureHeader *header, GError **error)
{
  g_autoptr (GBytes) picture = unpack (bytes, name, error);

  return picture != NULL && read_header (picture, name, header, error);
}

cairo_surface_t *
bb_picture_decode (GBytes *bytes, const char *name, int width, int height, gboolean covers, GError **error)
{
  g_autoptr (GBytes) picture = unpack (bytes, name, error);
  cairo_surface_t *surface;
  BbPictureHeader header;
  double scale;

  if (picture == NULL || !read_header (picture, name, &header, error))
    return NULL;

  scale = get_scale (&header, width, height, covers);
  surface = g_str_equal (header.mime, MIME_SVG) ? load_svg (picture, name, scale, error)
                                                : load_pixels (picture, name, &header, MIN (scale, 1), error);
  return check_surface (surface, name, &header, error);
}
