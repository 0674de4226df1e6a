/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which pixels does a stroke cover, and how far? */
#include "render/ink/ink-mask.h"

#include <math.h>
#include <string.h>

#include "render/ink/ink-blend.h"
#include "render/ink/ink-capsule.h"
#include "render/ink/ink-colour.h"
#include "render/ink/ink-grain.h"
#include "render/ink/ink-outline.h"
#include "sketch/stroke-curve.h"

/* how far from its curve a stroke may be drawn, in pixels: less than an edge can show */
#define FLATNESS 0.05

struct _BbInkMask
{
  cairo_surface_t *surface;
  cairo_surface_t *grained; /* what of it stays on the paper, where that was asked for; or NULL */
  int width;
  int height;
  int stride;
  BbInkView view;
  cairo_rectangle_int_t clip;
};

BbInkMask *
bb_ink_mask_new (int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, width, height);
  BbInkMask *self;

  if (cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS)
    {
      cairo_surface_destroy (surface);
      return NULL;
    }

  self = g_new0 (BbInkMask, 1);
  self->surface = surface;
  self->width = width;
  self->height = height;
  self->stride = cairo_image_surface_get_stride (surface);
  self->view = bb_ink_view_new (width, height);
  self->clip = (cairo_rectangle_int_t){ 0, 0, width, height };
  return self;
}

void
bb_ink_mask_free (BbInkMask *self)
{
  cairo_surface_destroy (self->surface);
  g_clear_pointer (&self->grained, cairo_surface_destroy);
  g_free (self);
}

void
bb_ink_mask_set_view (BbInkMask *self, const BbInkView *view)
{
  self->view = *view;
}

void
bb_ink_mask_set_clip (BbInkMask *self, const cairo_rectangle_int_t *clip)
{
  self->clip = (cairo_rectangle_int_t){ 0, 0, self->width, self->height };
  bb_rectangle_intersect (&self->clip, clip);
}

static BbInkDab
to_pixels (const BbInkMask *self, BbInkDab dab)
{
  return (BbInkDab){ dab.x * self->view.scale + self->view.x, dab.y * self->view.scale + self->view.y,
                     dab.radius * self->view.scale, dab.soft * self->view.scale, dab.light };
}

cairo_rectangle_int_t
bb_ink_mask_add_dabs (BbInkMask *self, const BbInkDab *dabs, guint n_dabs)
{
  cairo_rectangle_int_t area = bb_ink_view_get_dab_pixels (&self->view, dabs, n_dabs);
  guint8 *pixels = cairo_image_surface_get_data (self->surface);
  BbInkDab from;

  if (!bb_rectangle_intersect (&area, &self->clip))
    return area;

  from = to_pixels (self, dabs[0]);
  if (n_dabs == 1)
    bb_capsule_draw (pixels, self->stride, &self->clip, from, from, FALSE);
  for (guint i = 1; i < n_dabs; i++)
    {
      BbInkDab to = to_pixels (self, dabs[i]);

      bb_capsule_draw (pixels, self->stride, &self->clip, from, to, i > 1);
      from = to;
    }

  cairo_surface_mark_dirty (self->surface);
  return area;
}

static cairo_rectangle_int_t
add_shape (BbInkMask *self, const BbStroke *stroke)
{
  BbInkBox box = bb_stroke_get_box (stroke);
  cairo_rectangle_int_t area = bb_ink_view_get_pixels (&self->view, &box);
  cairo_t *cr;

  if (!bb_rectangle_intersect (&area, &self->clip))
    return area;

  cr = cairo_create (self->surface);
  cairo_rectangle (cr, area.x, area.y, area.width, area.height);
  cairo_clip (cr);
  cairo_translate (cr, self->view.x, self->view.y);
  cairo_scale (cr, self->view.scale, self->view.scale);
  bb_ink_outline_add (cr, stroke);
  cairo_fill (cr);
  cairo_destroy (cr);
  return area;
}

cairo_rectangle_int_t
bb_ink_mask_add_stroke (BbInkMask *self, const BbStroke *stroke)
{
  g_autoptr (GArray) dabs = NULL;

  if (bb_brush_is_shape (bb_stroke_get_brush (stroke)->kind))
    return add_shape (self, stroke);

  dabs = bb_stroke_get_curve (stroke, FLATNESS / self->view.scale);
  return bb_ink_mask_add_dabs (self, (const BbInkDab *) dabs->data, dabs->len);
}

static gboolean
row_is_empty (const guint8 *pixels, int width)
{
  for (int x = 0; x < width; x++)
    {
      if (pixels[x] != 0)
        return FALSE;
    }

  return TRUE;
}

gboolean
bb_ink_mask_is_empty (const BbInkMask *self, const cairo_rectangle_int_t *area)
{
  const guint8 *pixels = cairo_image_surface_get_data (self->surface);
  cairo_rectangle_int_t rows = { 0, 0, self->width, self->height };

  if (!bb_rectangle_intersect (&rows, area))
    return TRUE;

  for (int y = rows.y; y < rows.y + rows.height; y++)
    {
      if (!row_is_empty (pixels + (gsize) y * self->stride + rows.x, rows.width))
        return FALSE;
    }

  return TRUE;
}

void
bb_ink_mask_clear (BbInkMask *self, const cairo_rectangle_int_t *area)
{
  guint8 *pixels = cairo_image_surface_get_data (self->surface);
  cairo_rectangle_int_t rows = { 0, 0, self->width, self->height };

  if (!bb_rectangle_intersect (&rows, area))
    return;

  for (int y = rows.y; y < rows.y + rows.height; y++)
    memset (pixels + (gsize) y * self->stride + rows.x, 0, rows.width);
  cairo_surface_mark_dirty (self->surface);
}

/* the part of @area that @cr would draw on */
static gboolean
clip_area (cairo_t *cr, cairo_rectangle_int_t *area)
{
  double left, top, right, bottom;
  cairo_rectangle_int_t clip;

  cairo_clip_extents (cr, &left, &top, &right, &bottom);
  clip = (cairo_rectangle_int_t){ (int) floor (left), (int) floor (top), (int) (ceil (right) - floor (left)),
                                  (int) (ceil (bottom) - floor (top)) };
  return bb_rectangle_intersect (area, &clip);
}

/* the mask itself keeps what the hand did: more may come */
static cairo_surface_t *
get_grained (BbInkMask *self, const cairo_rectangle_int_t *area)
{
  gsize corner = (gsize) area->y * self->stride + area->x;

  if (self->grained == NULL)
    self->grained = cairo_image_surface_create (CAIRO_FORMAT_A8, self->width, self->height);
  if (cairo_surface_status (self->grained) != CAIRO_STATUS_SUCCESS)
    return self->surface;

  cairo_surface_flush (self->grained);
  bb_ink_grain_apply (cairo_image_surface_get_data (self->surface) + corner,
                      cairo_image_surface_get_data (self->grained) + corner, self->stride, area, &self->view);
  cairo_surface_mark_dirty (self->grained);
  return self->grained;
}

static cairo_surface_t *
get_shown (BbInkMask *self, const cairo_rectangle_int_t *area, const BbBrush *brush)
{
  return bb_brush_has_grain (brush->kind) ? get_grained (self, area) : self->surface;
}

void
bb_ink_mask_composite (BbInkMask *self, cairo_t *cr, const cairo_rectangle_int_t *area, const BbBrush *brush)
{
  cairo_rectangle_int_t shown = { 0, 0, self->width, self->height };

  if (!bb_rectangle_intersect (&shown, area) || !clip_area (cr, &shown))
    return;

  cairo_save (cr);
  cairo_rectangle (cr, shown.x, shown.y, shown.width, shown.height);
  cairo_clip (cr);
  bb_ink_colour_set (cr, brush);
  cairo_mask_surface (cr, get_shown (self, &shown, brush), 0, 0);
  cairo_restore (cr);
}

static BbInkCover
get_cover (BbInkMask *self, const cairo_rectangle_int_t *area, const BbBrush *brush)
{
  const guint8 *pixels = cairo_image_surface_get_data (get_shown (self, area, brush));

  return (BbInkCover){ pixels + (gsize) area->y * self->stride + area->x, self->stride, area->width, area->height };
}

void
bb_ink_mask_blend (BbInkMask *self,
                   cairo_surface_t *surface,
                   int x,
                   int y,
                   const cairo_rectangle_int_t *area,
                   const BbBrush *brush)
{
  cairo_rectangle_int_t shown = { 0, 0, self->width, self->height };
  cairo_rectangle_int_t all = { -x, -y, cairo_image_surface_get_width (surface),
                                cairo_image_surface_get_height (surface) };
  int stride = cairo_image_surface_get_stride (surface);
  BbInkCover cover;

  if (!bb_rectangle_intersect (&shown, area) || !bb_rectangle_intersect (&shown, &all))
    return;

  cover = get_cover (self, &shown, brush);
  cairo_surface_flush (surface);
  bb_ink_blend (cairo_image_surface_get_data (surface) + (gsize) (shown.y + y) * stride + (gsize) (shown.x + x) * 4,
                stride, &cover, brush);
  cairo_surface_mark_dirty_rectangle (surface, shown.x + x, shown.y + y, shown.width, shown.height);
}

cairo_surface_t *
bb_ink_mask_get_surface (BbInkMask *self)
{
  cairo_surface_flush (self->surface);
  return self->surface;
}
