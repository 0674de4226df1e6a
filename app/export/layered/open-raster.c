/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a board written for programs that paint? */
#include "export/layered/open-raster.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "export/zip-file.h"

#define TYPE "image/openraster"
/* the longer side of the small picture, at most */
#define THUMBNAIL 256

/* a file in the making */
typedef struct
{
  const BbBoard *board;
  int width;
  int height;
  const BbRenderOptions *render;
  BbOutputFile *file;
  BbZipFile *zip;
  GString *stack; /* highest first */
} Raster;

static cairo_status_t
collect_cb (void *data, const unsigned char *bytes, unsigned int n)
{
  g_byte_array_append (data, bytes, n);
  return CAIRO_STATUS_SUCCESS;
}

/* takes over @surface */
static gboolean
pack (const Raster *self, const char *name, cairo_surface_t *surface, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_status_t status = cairo_surface_write_to_png_stream (surface, collect_cb, bytes);

  cairo_surface_destroy (surface);
  if (!bb_output_file_check (self->file, status, error))
    return FALSE;

  bb_zip_file_add (self->zip, name, bytes->data, bytes->len, FALSE);
  return TRUE;
}

static void
list_layer (const Raster *self, const char *name, const char *source, const char *opacity, gboolean is_hidden)
{
  g_autofree char *line =
      g_markup_printf_escaped ("    <layer name=\"%s\" src=\"%s\" x=\"0\" y=\"0\" opacity=\"%s\" visibility=\"%s\" "
                               "composite-op=\"svg:src-over\"/>\n",
                               name, source, opacity, is_hidden ? "hidden" : "visible");

  g_string_append (self->stack, line);
}

static gboolean
pack_layer (const Raster *self, guint index, GError **error)
{
  const BbLayer *layer = bb_list_get (self->board->layers, index);
  g_autofree char *source = g_strdup_printf ("data/layer%u.png", index + 1);
  g_autofree char *opacity = bb_layered_get_opacity (self->board, index);
  g_autofree char *name = NULL;
  g_autoptr (BbList) alone = bb_layered_take_out (self->board, index, &name);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, self->width, self->height);
  cairo_t *cr = cairo_create (surface);

  bb_render_layers (cr, alone, self->width, self->height, self->render);
  cairo_destroy (cr);
  list_layer (self, name, source, opacity, layer->is_hidden);
  return pack (self, source, surface, error);
}

static cairo_surface_t *
make_paper (int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_destroy (cr);
  return surface;
}

static cairo_surface_t *
make_merged (const Raster *self, int width, int height)
{
  cairo_surface_t *surface = make_paper (width, height);
  cairo_t *cr = cairo_create (surface);

  bb_render_layers (cr, self->board->layers, width, height, self->render);
  cairo_destroy (cr);
  return surface;
}

static gboolean
pack_thumbnail (const Raster *self, GError **error)
{
  double scale = MIN (1.0, (double) THUMBNAIL / MAX (self->width, self->height));

  return pack (self, "Thumbnails/thumbnail.png",
               make_merged (self, MAX ((int) (self->width * scale), 1), MAX ((int) (self->height * scale), 1)), error);
}

static gboolean
pack_all (const Raster *self, GError **error)
{
  for (guint i = self->board->layers->n_items; i > 0; i--)
    {
      if (!pack_layer (self, i - 1, error))
        return FALSE;
    }

  list_layer (self, _ ("Paper"), "data/paper.png", "1.0", FALSE);
  g_string_append (self->stack, "  </stack>\n</image>\n");
  bb_zip_file_add (self->zip, "stack.xml", self->stack->str, self->stack->len, TRUE);
  return pack (self, "data/paper.png", make_paper (self->width, self->height), error) &&
         pack (self, "mergedimage.png", make_merged (self, self->width, self->height), error) &&
         pack_thumbnail (self, error);
}

gboolean
bb_open_raster_write (const BbBoard *board,
                      int width,
                      int height,
                      const BbRenderOptions *render,
                      BbOutputFile *file,
                      GError **error)
{
  g_autoptr (BbZipFile) zip = bb_zip_file_new (file, TYPE);
  g_autoptr (GString) stack = g_string_new (NULL);
  const Raster raster = { board, width, height, render, file, zip, stack };

  g_string_append_printf (stack,
                          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image version=\"0.0.5\" w=\"%d\" h=\"%d\">\n"
                          "  <stack>\n",
                          width, height);
  if (!pack_all (&raster, error))
    return FALSE;

  bb_zip_file_finish (zip);
  return TRUE;
}
