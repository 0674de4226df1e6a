/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the pixels of one sheet of a board? */
#include "render/plate-sheet.h"

#include <math.h>

/* no sheet is larger, in pixels */
#define PIXELS_MOST (48.0 * 1024 * 1024)
#define SIDE_MOST 16384.0

/* what is hardly nearer than the last is no level of its own */
#define LEVEL_SHARE 1.2

void
bb_plate_sheet_clear (gpointer data)
{
  BbPlateSheet *self = data;

  for (guint i = 0; i < self->n_levels; i++)
    cairo_surface_destroy (self->levels[i]);
  bb_layer_unref (self->layer);
}

/* as sharp as @zoom, where that does not make too large a sheet */
static double
bound_zoom (double zoom, const BbPlateArea *area, double width, double height)
{
  double across = (area->right - area->left) * width, down = (area->bottom - area->top) * height;

  zoom = MIN (zoom, sqrt (PIXELS_MOST / (across * down)));
  return MIN (zoom, SIDE_MOST / MAX (across, down));
}

cairo_surface_t *
bb_plate_sheet_begin_level (BbPlateSheet *self, double zoom)
{
  int across = (int) ceil ((self->area.right - self->area.left) * self->width * zoom);
  int down = (int) ceil ((self->area.bottom - self->area.top) * self->height * zoom);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, across, down);

  self->n_bytes += (gsize) across * (gsize) down * 4;
  self->zooms[self->n_levels] = zoom;
  self->levels[self->n_levels++] = surface;
  return surface;
}

/* the next level, with what is drawn on @layers */
static gboolean
add_level (BbPlateSheet *self, const BbList *layers, double zoom, const BbRenderOptions *options)
{
  double width = self->width * zoom, height = self->height * zoom;
  cairo_surface_t *surface = bb_plate_sheet_begin_level (self, zoom);
  cairo_t *cr = cairo_create (surface);
  BbRenderOptions own = *options;
  gboolean is_complete;

  own.scale = 1;
  cairo_translate (cr, -self->area.left * width, -self->area.top * height);
  is_complete = bb_render_layers_beyond (cr, layers, width, height, &own);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return is_complete;
}

gboolean
bb_plate_sheet_draw (BbPlateSheet *self, const BbList *layers, double zoom, const BbRenderOptions *options)
{
  gboolean is_complete = TRUE;

  zoom = bound_zoom (zoom, &self->area, self->width, self->height);
  for (double near = zoom; near > LEVEL_SHARE && self->n_levels + 1 < BB_PLATE_LEVELS_MOST; near /= 2)
    is_complete &= add_level (self, layers, near, options);
  is_complete &= add_level (self, layers, MIN (zoom, 1), options);
  return is_complete;
}

/* the farthest level that has a pixel for each of the frame's; @scale is that of the frame */
static guint
choose_level (const BbPlateSheet *self, double scale)
{
  guint level = 0;

  while (level + 1 < self->n_levels && self->zooms[level + 1] >= scale * 0.999)
    level++;
  return level;
}

void
bb_plate_sheet_paint (const BbPlateSheet *self,
                      cairo_t *cr,
                      const cairo_matrix_t *way,
                      double width,
                      double height,
                      double opacity)
{
  guint level = choose_level (self, hypot (way->xx, way->yx));
  cairo_surface_t *surface = self->levels[level];
  double zoom = self->zooms[level];

  cairo_save (cr);
  cairo_transform (cr, way);
  cairo_translate (cr, self->area.left * width, self->area.top * height);
  cairo_scale (cr, width / (self->width * zoom), width / (self->width * zoom));
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BILINEAR);
  cairo_paint_with_alpha (cr, opacity);
  cairo_restore (cr);
}
