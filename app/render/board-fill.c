/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which shape is filled where a hand pours colour onto a board? */
#include "render/board-fill.h"

#include <math.h>

#include "render/ink/ink-contour.h"
#include "render/ink/ink-flood.h"
#include "sketch/ink-loops.h"

#define HEIGHT 1080

static gboolean
is_line (const BbStroke *stroke)
{
  BbBrushKind kind = bb_stroke_get_brush (stroke)->kind;

  return kind != BB_BRUSH_MARKER && kind != BB_BRUSH_FILL;
}

/* Returns: (transfer full): @layer without what is laid under lines */
static BbLayer *
keep_lines (const BbLayer *layer)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);
  BbLayer *kept = bb_layer_copy (layer);

  for (guint i = 0; i < layer->strokes->len; i++)
    {
      BbStroke *stroke = g_ptr_array_index (layer->strokes, i);

      if (is_line (stroke))
        g_ptr_array_add (lines, bb_stroke_ref (stroke));
    }
  bb_layer_take_strokes (kept, lines);
  return kept;
}

static cairo_surface_t *
draw_lines (const BbBoard *board, int width, const BbRenderOptions *options)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, HEIGHT);
  cairo_t *cr = cairo_create (surface);

  bb_set_source_colour (cr, BB_PAPER);
  cairo_paint (cr);
  for (guint i = 0; i < board->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (board->layers, i);
      g_autoptr (BbLayer) lines = layer->kind == BB_LAYER_INK ? keep_lines (layer) : bb_layer_ref (layer);
      g_autoptr (BbList) alone = bb_list_new_from ((gpointer *) &lines, 1);

      bb_render_layers (cr, alone, width, HEIGHT, options);
    }
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* what differs from paper in any of its colours: a yellow line is one, too */
static cairo_surface_t *
find_lines (cairo_surface_t *picture, int width)
{
  cairo_surface_t *mask = cairo_image_surface_create (CAIRO_FORMAT_A8, width, HEIGHT);

  for (int y = 0; y < HEIGHT; y++)
    {
      const guint8 *from = cairo_image_surface_get_data (picture) +
                           (gsize) y * cairo_image_surface_get_stride (picture);
      guint8 *to = cairo_image_surface_get_data (mask) + (gsize) y * cairo_image_surface_get_stride (mask);

      for (int x = 0; x < width; x++)
        {
          guint32 colour = ((const guint32 *) (const void *) from)[x];
          guint32 least = MIN (colour & 0xff, MIN ((colour >> 8) & 0xff, (colour >> 16) & 0xff));

          to[x] = (guint8) (255 - least);
        }
    }
  cairo_surface_mark_dirty (mask);
  return mask;
}

static BbStroke *
make_stroke (cairo_surface_t *mask, const BbInkView *view, const BbBrush *brush)
{
  g_autoptr (GPtrArray) loops = bb_ink_contour_trace (mask, view);
  g_autoptr (GArray) points = bb_ink_loops_join (loops);

  if (points->len < 3)
    return NULL;

  return bb_stroke_new (brush, (const BbInkPoint *) points->data, points->len);
}

BbStroke *
bb_render_fill (const BbBoard *board,
                double aspect,
                double x,
                double y,
                const BbBrush *brush,
                const BbRenderOptions *options)
{
  int width = (int) lround (HEIGHT * aspect);
  BbInkView view = bb_ink_view_new (width, HEIGHT);
  cairo_surface_t *picture = draw_lines (board, width, options), *lines = find_lines (picture, width);
  cairo_surface_t *mask = bb_ink_flood (lines, (int) floor (x * view.scale + view.x),
                                        (int) floor (y * view.scale + view.y));
  BbStroke *stroke = mask != NULL ? make_stroke (mask, &view, brush) : NULL;

  cairo_surface_destroy (picture);
  cairo_surface_destroy (lines);
  g_clear_pointer (&mask, cairo_surface_destroy);
  return stroke;
}
