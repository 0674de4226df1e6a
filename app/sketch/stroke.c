/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a stroke: one pen-down to pen-up, as it is kept and drawn? */
#include "sketch/stroke.h"

#include <math.h>

struct _BbStroke
{
  gatomicrefcount references;
  BbBrush brush;
  BbInkBox box;
  guint n_points;
  BbInkPoint points[];
};

G_DEFINE_BOXED_TYPE (BbStroke, bb_stroke, bb_stroke_ref, bb_stroke_unref)

/* between its points a stroke may bulge by what simplifying took, rounded up */
#define BULGE 3

BbInkDab
bb_ink_dab_make (const BbBrush *brush, double x, double y, double pressure)
{
  double radius = bb_brush_width (brush, pressure) / 2;

  return (BbInkDab){ x, y, radius, radius * bb_brush_softness (brush->kind), 1 - bb_brush_opacity (brush, pressure) };
}

static void
box_add (BbInkBox *box, const BbInkPoint *point, gint32 reach)
{
  box->left = MIN (box->left, point->x - reach);
  box->top = MIN (box->top, point->y - reach);
  box->right = MAX (box->right, point->x + reach + 1);
  box->bottom = MAX (box->bottom, point->y + reach + 1);
}

BbStroke *
bb_stroke_new (const BbBrush *brush, const BbInkPoint *points, guint n_points)
{
  BbStroke *self;

  g_return_val_if_fail (brush != NULL && points != NULL && n_points > 0, NULL);

  self = g_malloc (sizeof (BbStroke) + n_points * sizeof (BbInkPoint));
  g_atomic_ref_count_init (&self->references);
  self->brush = *brush;
  self->brush.size = CLAMP (brush->size, 1, BB_BRUSH_SIZE_MAX);
  self->box = (BbInkBox){ G_MAXINT32, G_MAXINT32, G_MININT32, G_MININT32 };
  self->n_points = n_points;

  for (guint i = 0; i < n_points; i++)
    {
      BbInkPoint *point = &self->points[i];

      *point = points[i];
      point->pressure = CLAMP (point->pressure, 0, BB_INK_PRESSURE_MAX);
      box_add (&self->box, point, BULGE + (gint32) ceil (bb_brush_width (&self->brush, point->pressure) / 2));
    }

  return self;
}

BbStroke *
bb_stroke_ref (BbStroke *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
bb_stroke_unref (BbStroke *self)
{
  if (g_atomic_ref_count_dec (&self->references))
    g_free (self);
}

const BbBrush *
bb_stroke_get_brush (const BbStroke *self)
{
  return &self->brush;
}

const BbInkPoint *
bb_stroke_get_points (const BbStroke *self, guint *n_points)
{
  if (n_points != NULL)
    *n_points = self->n_points;

  return self->points;
}

BbInkDab
bb_stroke_get_dab (const BbStroke *self, guint index)
{
  const BbInkPoint *point = &self->points[index];

  return bb_ink_dab_make (&self->brush, point->x, point->y, point->pressure);
}

BbInkBox
bb_stroke_get_box (const BbStroke *self)
{
  return self->box;
}

BbInkBox
bb_strokes_get_box (BbStroke *const *strokes, guint n_strokes)
{
  BbInkBox all = strokes[0]->box;

  for (guint i = 1; i < n_strokes; i++)
    {
      BbInkBox box = strokes[i]->box;

      all = (BbInkBox){ MIN (all.left, box.left), MIN (all.top, box.top), MAX (all.right, box.right),
                        MAX (all.bottom, box.bottom) };
    }
  return all;
}
