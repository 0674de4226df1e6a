/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which pixels does a stroke cover, and how far? */
#include "render/ink/ink-mask.h"

#include <math.h>
#include <string.h>

#include "render/ink/ink-capsule.h"
#include "sketch/stroke-curve.h"

/* how far from ink a pixel can lie and still be touched by the ramp of its edge */
#define REACH 1
/* how far from its curve a stroke may be drawn, in pixels: less than an edge can show */
#define FLATNESS 0.05

struct _BbInkMask
{
  cairo_surface_t *surface;
  int width;
  int height;
  int stride;
  BbInkView view;
  cairo_rectangle_int_t clip;
};

BbInkView
bb_ink_view_new (int width, int height)
{
  return (BbInkView){ (double) height / BB_INK_PICTURE_HEIGHT, width / 2.0, height / 2.0 };
}

static cairo_rectangle_int_t
get_rectangle (const BbInkView *view, double left, double top, double right, double bottom)
{
  int x = (int) floor (left * view->scale + view->x) - REACH;
  int y = (int) floor (top * view->scale + view->y) - REACH;

  return (cairo_rectangle_int_t){ x, y, (int) ceil (right * view->scale + view->x) + REACH - x,
                                  (int) ceil (bottom * view->scale + view->y) + REACH - y };
}

cairo_rectangle_int_t
bb_ink_view_get_pixels (const BbInkView *self, const BbInkBox *box)
{
  return get_rectangle (self, box->left, box->top, box->right, box->bottom);
}

cairo_rectangle_int_t
bb_ink_view_get_dab_pixels (const BbInkView *self, const BbInkDab *dabs, guint n_dabs)
{
  double left = G_MAXDOUBLE, top = G_MAXDOUBLE, right = -G_MAXDOUBLE, bottom = -G_MAXDOUBLE;

  if (n_dabs == 0)
    return (cairo_rectangle_int_t){ 0, 0, 0, 0 };

  for (guint i = 0; i < n_dabs; i++)
    {
      left = MIN (left, dabs[i].x - dabs[i].radius);
      top = MIN (top, dabs[i].y - dabs[i].radius);
      right = MAX (right, dabs[i].x + dabs[i].radius);
      bottom = MAX (bottom, dabs[i].y + dabs[i].radius);
    }

  return get_rectangle (self, left, top, right, bottom);
}

gboolean
bb_rectangle_intersect (cairo_rectangle_int_t *self, const cairo_rectangle_int_t *other)
{
  int left = MAX (self->x, other->x);
  int top = MAX (self->y, other->y);
  int right = MIN (self->x + self->width, other->x + other->width);
  int bottom = MIN (self->y + self->height, other->y + other->height);

  *self = (cairo_rectangle_int_t){ left, top, MAX (right - left, 0), MAX (bottom - top, 0) };
  return self->width > 0 && self->height > 0;
}

void
bb_rectangle_unite (cairo_rectangle_int_t *self, const cairo_rectangle_int_t *other)
{
  int right = MAX (self->x + self->width, other->x + other->width);
  int bottom = MAX (self->y + self->height, other->y + other->height);

  if (other->width <= 0 || other->height <= 0)
    return;
  if (self->width <= 0 || self->height <= 0)
    {
      *self = *other;
      return;
    }

  self->x = MIN (self->x, other->x);
  self->y = MIN (self->y, other->y);
  self->width = right - self->x;
  self->height = bottom - self->y;
}

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
                     dab.radius * self->view.scale };
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

cairo_rectangle_int_t
bb_ink_mask_add_stroke (BbInkMask *self, const BbStroke *stroke)
{
  g_autoptr (GArray) dabs = bb_stroke_get_curve (stroke, FLATNESS / self->view.scale);

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

static double
get_channel (guint32 colour, int shift)
{
  return ((colour >> shift) & 0xff) / 255.0;
}

void
bb_ink_mask_composite (BbInkMask *self, cairo_t *cr, const cairo_rectangle_int_t *area, const BbBrush *brush)
{
  guint32 colour = brush->colour;

  cairo_save (cr);
  cairo_rectangle (cr, area->x, area->y, area->width, area->height);
  cairo_clip (cr);
  cairo_set_operator (cr, brush->kind == BB_BRUSH_ERASER ? CAIRO_OPERATOR_DEST_OUT : CAIRO_OPERATOR_OVER);
  cairo_set_source_rgba (cr, get_channel (colour, 24), get_channel (colour, 16), get_channel (colour, 8),
                         brush->kind == BB_BRUSH_ERASER ? 1 : get_channel (colour, 0));
  cairo_mask_surface (cr, self->surface, 0, 0);
  cairo_restore (cr);
}

cairo_surface_t *
bb_ink_mask_get_surface (BbInkMask *self)
{
  cairo_surface_flush (self->surface);
  return self->surface;
}
