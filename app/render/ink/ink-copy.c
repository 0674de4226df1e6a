/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do other programs get where ink is copied? */
#include "render/ink/ink-copy.h"

#include <cairo-svg.h>
#include <math.h>

#include "render/ink/ink-layer.h"
#include "render/ink/ink-vector.h"

/* of a side, in pixels: ink may reach far beyond the picture */
#define SIDE_MOST 4096

/* Returns: pixels in an ink unit */
static double
get_scale (const BbInkBox *box)
{
  double side = MAX ((double) box->right - box->left, (double) box->bottom - box->top);

  return MIN (1.0 / BB_INK_UNITS_PER_PIXEL, SIDE_MOST / side);
}

static cairo_status_t
append_cb (void *bytes, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

GBytes *
bb_ink_copy_to_png (const GPtrArray *strokes)
{
  BbInkBox box = bb_strokes_get_box ((BbStroke *const *) strokes->pdata, strokes->len);
  double scale = get_scale (&box);
  BbInkView view = { scale, -box.left * scale, -box.top * scale };
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                                         (int) ceil (((double) box.right - box.left) * scale),
                                                         (int) ceil (((double) box.bottom - box.top) * scale));

  bb_ink_layer_redraw (surface, &view, (BbStroke *const *) strokes->pdata, strokes->len, NULL);
  cairo_surface_write_to_png_stream (surface, append_cb, bytes);
  cairo_surface_destroy (surface);
  return g_byte_array_free_to_bytes (bytes);
}

GBytes *
bb_ink_copy_to_svg (const GPtrArray *strokes)
{
  BbInkBox box = bb_strokes_get_box ((BbStroke *const *) strokes->pdata, strokes->len);
  double scale = get_scale (&box);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (append_cb, bytes,
                                                                  ((double) box.right - box.left) * scale,
                                                                  ((double) box.bottom - box.top) * scale);
  cairo_t *cr = cairo_create (surface);

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -box.left, -box.top);
  bb_ink_vector_draw (cr, (BbStroke *const *) strokes->pdata, strokes->len);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return g_byte_array_free_to_bytes (bytes);
}
