/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the stroke under the pen shown while it is drawn? */
#include "render/ink/ink-live.h"

#include <string.h>

#include "render/ink/ink-colour.h"
#include "sketch/stroke-builder.h"

struct _BbInkLive
{
  BbInkView view;
  BbInkMask *mask;
  BbHand hand;
  BbBrush brush;
  BbStrokeBuilder *builder; /* NULL between strokes */
  cairo_rectangle_int_t touched;

  /* what the mask held where the tip is drawn now */
  cairo_rectangle_int_t tip;
  GByteArray *under_tip;
};

BbInkLive *
bb_ink_live_new (int width, int height, const BbInkView *view)
{
  BbInkMask *mask = bb_ink_mask_new (width, height);
  BbInkLive *self;

  if (mask == NULL)
    return NULL;

  self = g_new0 (BbInkLive, 1);
  self->mask = mask;
  self->view = *view;
  self->under_tip = g_byte_array_new ();
  bb_ink_mask_set_view (mask, view);
  return self;
}

void
bb_ink_live_free (BbInkLive *self)
{
  g_clear_pointer (&self->builder, bb_stroke_builder_free);
  bb_ink_mask_free (self->mask);
  g_byte_array_unref (self->under_tip);
  g_free (self);
}

void
bb_ink_live_begin (BbInkLive *self, const BbBrush *brush, gboolean has_pressure, double pixel)
{
  bb_ink_live_cancel (self);
  self->brush = *brush;
  self->builder = bb_stroke_builder_new (brush, has_pressure, pixel);
  bb_stroke_builder_set_hand (self->builder, &self->hand);
}

void
bb_ink_live_set_hand (BbInkLive *self, const BbHand *hand)
{
  self->hand = *hand;
}

gboolean
bb_ink_live_is_drawing (const BbInkLive *self)
{
  return self->builder != NULL;
}

void
bb_ink_live_add (BbInkLive *self, const BbPenSample *sample)
{
  g_return_if_fail (self->builder != NULL);

  bb_stroke_builder_add (self->builder, sample);
}

/* copies the tip's pixels out of the mask, or back into it */
static void
copy_under_tip (BbInkLive *self, gboolean back)
{
  cairo_surface_t *surface = bb_ink_mask_get_surface (self->mask);
  int stride = cairo_image_surface_get_stride (surface);
  guint8 *pixels = cairo_image_surface_get_data (surface) + (gsize) self->tip.y * stride + self->tip.x;

  for (int row = 0; row < self->tip.height; row++)
    {
      guint8 *kept = self->under_tip->data + (gsize) row * self->tip.width;
      guint8 *shown = pixels + (gsize) row * stride;

      memcpy (back ? shown : kept, back ? kept : shown, self->tip.width);
    }

  if (back)
    cairo_surface_mark_dirty (surface);
}

static void
take_tip_away (BbInkLive *self)
{
  if (self->tip.width > 0 && self->tip.height > 0)
    copy_under_tip (self, TRUE);
  self->tip.width = 0;
}

static void
draw_tip (BbInkLive *self)
{
  guint n;
  const BbInkDab *dabs = bb_stroke_builder_get_tip (self->builder, &n);
  cairo_surface_t *surface = bb_ink_mask_get_surface (self->mask);
  cairo_rectangle_int_t all = { 0, 0, cairo_image_surface_get_width (surface),
                                cairo_image_surface_get_height (surface) };

  self->tip = bb_ink_view_get_dab_pixels (&self->view, dabs, n);
  if (!bb_rectangle_intersect (&self->tip, &all))
    return;

  g_byte_array_set_size (self->under_tip, self->tip.width * self->tip.height);
  copy_under_tip (self, FALSE);
  bb_ink_mask_add_dabs (self->mask, dabs, n);
}

cairo_rectangle_int_t
bb_ink_live_update (BbInkLive *self)
{
  cairo_rectangle_int_t dirty = self->tip;
  cairo_rectangle_int_t settled;
  const BbInkDab *dabs;
  guint n;

  if (self->builder == NULL)
    return (cairo_rectangle_int_t){ 0, 0, 0, 0 };

  take_tip_away (self);
  dabs = bb_stroke_builder_take_settled (self->builder, &n);
  settled = bb_ink_mask_add_dabs (self->mask, dabs, n);
  draw_tip (self);

  bb_rectangle_unite (&dirty, &settled);
  bb_rectangle_unite (&dirty, &self->tip);
  bb_rectangle_unite (&self->touched, &dirty);
  return dirty;
}

void
bb_ink_live_paint (BbInkLive *self, cairo_t *cr, cairo_surface_t *layer)
{
  gboolean apart = self->builder != NULL &&
                   (self->brush.kind == BB_BRUSH_ERASER || bb_ink_colour_blends (self->brush.kind));

  /* an eraser takes from the layer, and a marker darkens it, not what lies under it */
  if (apart)
    cairo_push_group (cr);

  cairo_set_source_surface (cr, layer, 0, 0);
  cairo_paint (cr);
  if (self->builder != NULL)
    bb_ink_mask_composite (self->mask, cr, &self->touched, &self->brush);

  if (apart)
    {
      cairo_pop_group_to_source (cr);
      cairo_paint (cr);
    }
}

cairo_rectangle_int_t
bb_ink_live_cancel (BbInkLive *self)
{
  cairo_rectangle_int_t dirty = self->touched;

  g_clear_pointer (&self->builder, bb_stroke_builder_free);
  bb_ink_mask_clear (self->mask, &self->touched);
  self->touched = self->tip = (cairo_rectangle_int_t){ 0, 0, 0, 0 };
  return dirty;
}

BbStroke *
bb_ink_live_end (BbInkLive *self, cairo_surface_t *layer, cairo_rectangle_int_t *dirty)
{
  g_autoptr (BbStroke) stroke = NULL;

  *dirty = (cairo_rectangle_int_t){ 0, 0, 0, 0 };
  if (self->builder != NULL)
    {
      stroke = bb_stroke_builder_end (self->builder);
      *dirty = bb_ink_live_update (self);
      if (bb_ink_mask_is_empty (self->mask, &self->touched))
        g_clear_pointer (&stroke, bb_stroke_unref);
      if (stroke != NULL && layer != NULL)
        bb_ink_mask_blend (self->mask, layer, 0, 0, &self->touched, &self->brush);
    }

  bb_ink_live_cancel (self);
  return g_steal_pointer (&stroke);
}
