/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the strokes of an ink layer become pixels? */
#include "render/ink/ink-layer.h"

#include <math.h>
#include <string.h>

static void
empty (cairo_surface_t *surface, const cairo_rectangle_int_t *area)
{
  int stride = cairo_image_surface_get_stride (surface);
  guint8 *pixels;

  cairo_surface_flush (surface);
  pixels = cairo_image_surface_get_data (surface) + (gsize) area->y * stride + (gsize) area->x * 4;
  for (int row = 0; row < area->height; row++)
    memset (pixels + (gsize) row * stride, 0, (gsize) area->width * 4);
  cairo_surface_mark_dirty_rectangle (surface, area->x, area->y, area->width, area->height);
}

/* in the same corner of the mask each time, which stays in the processor's cache */
static void
draw_stroke (BbInkMask *mask,
             cairo_surface_t *surface,
             const BbInkView *view,
             const BbStroke *stroke,
             const cairo_rectangle_int_t *clip)
{
  BbInkBox box = bb_stroke_get_box (stroke);
  cairo_rectangle_int_t area = bb_ink_view_get_pixels (view, &box);
  cairo_rectangle_int_t corner;

  if (!bb_rectangle_intersect (&area, clip))
    return;

  corner = (cairo_rectangle_int_t){ 0, 0, area.width, area.height };
  bb_ink_mask_set_view (mask, &(BbInkView){ view->scale, view->x - area.x, view->y - area.y });
  bb_ink_mask_set_clip (mask, &corner);
  bb_ink_mask_add_stroke (mask, stroke);
  bb_ink_mask_blend (mask, surface, area.x, area.y, &corner, bb_stroke_get_brush (stroke));
  bb_ink_mask_clear (mask, &corner);
}

void
bb_ink_layer_redraw (cairo_surface_t *surface,
                     const BbInkView *view,
                     BbStroke *const *strokes,
                     guint n_strokes,
                     const cairo_rectangle_int_t *clip)
{
  cairo_rectangle_int_t area = { 0, 0, cairo_image_surface_get_width (surface),
                                 cairo_image_surface_get_height (surface) };
  g_autoptr (BbInkMask) mask = NULL;

  if (clip != NULL && !bb_rectangle_intersect (&area, clip))
    return;

  empty (surface, &area);
  mask = bb_ink_mask_new (area.width, area.height);
  if (mask == NULL)
    return;

  for (guint i = 0; i < n_strokes; i++)
    draw_stroke (mask, surface, view, strokes[i], &area);
}

static double
get_pixels_per_unit (cairo_t *cr)
{
  cairo_matrix_t matrix;
  double scale_x, scale_y;

  cairo_get_matrix (cr, &matrix);
  cairo_surface_get_device_scale (cairo_get_group_target (cr), &scale_x, &scale_y);
  return sqrt (fabs (matrix.xx * matrix.yy - matrix.xy * matrix.yx) * scale_x * scale_y);
}

/* the whole pixels of the target that cr's clip covers, seen from cr's origin in pixels of the
 * target's size */
static gboolean
get_target_area (cairo_t *cr, double scale, double *x, double *y, int *width, int *height)
{
  double left, top, right, bottom, origin_x = 0, origin_y = 0, device_x, device_y;

  cairo_clip_extents (cr, &left, &top, &right, &bottom);
  cairo_surface_get_device_scale (cairo_get_group_target (cr), &device_x, &device_y);
  cairo_user_to_device (cr, &origin_x, &origin_y);
  origin_x *= device_x;
  origin_y *= device_y;

  *x = floor (left * scale + origin_x) - origin_x;
  *y = floor (top * scale + origin_y) - origin_y;
  *width = (int) (ceil (right * scale + origin_x) - origin_x - *x);
  *height = (int) (ceil (bottom * scale + origin_y) - origin_y - *y);
  return *width > 0 && *height > 0;
}

void
bb_ink_layer_paint (cairo_t *cr, BbStroke *const *strokes, guint n_strokes)
{
  double scale = get_pixels_per_unit (cr);
  cairo_surface_t *layer;
  double x, y;
  int width, height;

  if (n_strokes == 0 || !(scale > 0) || !get_target_area (cr, scale, &x, &y, &width, &height))
    return;

  layer = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  bb_ink_layer_redraw (layer, &(BbInkView){ scale, -x, -y }, strokes, n_strokes, NULL);

  cairo_save (cr);
  cairo_scale (cr, 1 / scale, 1 / scale);
  cairo_set_source_surface (cr, layer, x, y);
  cairo_paint (cr);
  cairo_restore (cr);
  cairo_surface_destroy (layer);
}
