/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand put ink on a board: lines with weight, and areas filled with a broad brush? */
#include "hand.h"

#include <math.h>

#include "area.h"
#include "sketch/simplify.h"

#define STEPS 7 /* of a curve, from one spot to the next */

Hand
hand_make (BbLayer *layer, guint32 seed)
{
  Hand self = { .layer = layer, .state = seed * 2654435761u + 1, .wobble = 1.2 };

  cairo_matrix_init_identity (&self.matrix);
  return self;
}

Hand
hand_at (const Hand *self, double x, double y, double scale, double angle)
{
  Hand other = *self;

  cairo_matrix_translate (&other.matrix, x, y);
  cairo_matrix_rotate (&other.matrix, angle);
  cairo_matrix_scale (&other.matrix, scale, fabs (scale));
  return other;
}

double
hand_random (Hand *self, double low, double high)
{
  self->state ^= self->state << 13;
  self->state ^= self->state >> 17;
  self->state ^= self->state << 5;
  return low + (high - low) * (self->state / 4294967296.0);
}

static double
scale_of (const Hand *self)
{
  const cairo_matrix_t *m = &self->matrix;

  return sqrt (fabs (m->xx * m->yy - m->xy * m->yx));
}

static double
pressure_at (Touch touch, double share)
{
  switch (touch)
    {
    case SWELL:
      return 0.16 + 0.84 * pow (sin (G_PI * (0.06 + 0.88 * share)), 0.8);
    case FLICK:
      return 1.0 - 0.96 * pow (share, 1.6);
    case EVEN:
    default:
      return 0.92;
    }
}

static double
to_ink (double pixels, double middle)
{
  return (CLAMP (pixels, -1500.0, 3500.0) - middle) * BB_INK_UNITS_PER_PIXEL;
}

static void
take_stroke (Hand *self, guint32 colour, double width, GArray *points)
{
  double size = CLAMP (width * scale_of (self) * BB_INK_UNITS_PER_PIXEL, 12.0, BB_BRUSH_SIZE_MAX);
  const BbBrush brush = { BB_BRUSH_PEN, (gint32) lround (size), colour };
  g_autoptr (GArray) kept = bb_simplify ((BbPenPoint *) points->data, points->len, &brush);
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, (BbInkPoint *) kept->data, kept->len);

  bb_layer_add_stroke (self->layer, stroke);
}

/* @sway: how far the hand is off, in pixels, across the way it goes */
static void
add_point (Hand *self, GArray *points, Spot spot, double pressure, double sway)
{
  BbPenPoint point = { 0 };

  cairo_matrix_transform_point (&self->matrix, &spot.x, &spot.y);
  spot.x = 960 + (spot.x - 960) * (1 + self->taper * (spot.y - 540) / 540);
  point.x = to_ink (spot.x + sway * 0.7, 960);
  point.y = to_ink (spot.y + sway, 540);
  point.pressure = CLAMP (pressure, 0.0, 1.0);
  g_array_append_val (points, point);
}

/* a slow drift rather than a tremble: what a practised hand does */
static void
draw_path (Hand *self, guint32 colour, double width, Touch touch, const GArray *path)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (BbPenPoint));
  double phase = hand_random (self, 0, 2 * G_PI), speed = hand_random (self, 2.5, 5.0);

  for (guint i = 0; i < path->len; i++)
    {
      double share = path->len > 1 ? (double) i / (path->len - 1) : 0.5;

      add_point (self, points, g_array_index (path, Spot, i), pressure_at (touch, share),
                 self->wobble * sin (phase + speed * share * 2));
    }

  take_stroke (self, colour, width, points);
}

void
hand_line (Hand *self, guint32 colour, double width, Touch touch, const Spot *spots, guint n)
{
  g_autoptr (GArray) path = area_smooth (spots, n, FALSE, STEPS);

  draw_path (self, colour, width, touch, path);
}

void
hand_edges (Hand *self, guint32 colour, double width, const Spot *spots, guint n)
{
  for (guint i = 0; i + 1 < n; i++)
    hand_line (self, colour, width, SWELL, spots + i, 2);
}

static void
draw_fill (Hand *self, guint32 colour, double width, double gap, double angle, const GArray *shape)
{
  g_autoptr (GPtrArray) runs = area_fill (shape, angle, width, gap);

  for (guint i = 0; i < runs->len; i++)
    {
      g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (BbPenPoint));
      const GArray *run = g_ptr_array_index (runs, i);

      for (guint j = 0; j < run->len; j++)
        add_point (self, points, g_array_index (run, Spot, j), 1.0, 0);
      take_stroke (self, colour, i + 1 < runs->len ? width : width / 2, points);
    }
}

static void
fill_shape (Hand *self, guint32 colour, double width, double angle, const GArray *shape)
{
  draw_fill (self, colour, width, width * 0.62, angle, shape);
}

void
hand_fill (Hand *self, guint32 colour, double width, double angle, const Spot *spots, guint n)
{
  g_autoptr (GArray) shape = area_smooth (spots, n, TRUE, STEPS);

  fill_shape (self, colour, width, angle, shape);
}

void
hand_block (Hand *self, guint32 colour, double width, double angle, const Spot *spots, guint n)
{
  g_autoptr (GArray) shape = g_array_new (FALSE, FALSE, sizeof (Spot));

  g_array_append_vals (shape, spots, n);
  fill_shape (self, colour, width, angle, shape);
}

void
hand_hatch (Hand *self, guint32 colour, double width, double gap, double angle, const Spot *spots, guint n)
{
  g_autoptr (GArray) shape = g_array_new (FALSE, FALSE, sizeof (Spot));
  g_autoptr (GPtrArray) spans = NULL;

  g_array_append_vals (shape, spots, n);
  spans = area_spans (shape, angle, gap);
  for (guint i = 0; i < spans->len; i++)
    {
      const Spot *span = g_ptr_array_index (spans, i);

      hand_line (self, colour, width, SWELL, span, 2);
    }
}

void
hand_shape (Hand *self, guint32 fill, guint32 line, double width, const Spot *spots, guint n)
{
  g_autoptr (GArray) shape = area_smooth (spots, n, TRUE, STEPS);

  fill_shape (self, fill, MAX (width * 1.6, 6 / scale_of (self)), 0.5, shape);
  g_array_append_val (shape, g_array_index (shape, Spot, 0));
  if (line != 0)
    draw_path (self, line, width, EVEN, shape);
}

void
hand_ellipse (Hand *self, guint32 fill, guint32 line, double width, double x, double y, double rx, double ry)
{
  Spot spots[12];

  for (guint i = 0; i < G_N_ELEMENTS (spots); i++)
    {
      double angle = 2 * G_PI * i / G_N_ELEMENTS (spots) - 1.1;

      spots[i] = (Spot){ x + rx * cos (angle), y + ry * sin (angle) };
    }

  if (fill != 0)
    hand_fill (self, fill, MAX (MIN (rx, ry) * 0.3, 2), 0.4, spots, G_N_ELEMENTS (spots));
  if (line != 0)
    {
      g_autoptr (GArray) path = area_smooth (spots, G_N_ELEMENTS (spots), TRUE, STEPS);

      g_array_append_val (path, g_array_index (path, Spot, 0));
      draw_path (self, line, width, EVEN, path);
    }
}

void
hand_arrow (Hand *self, guint32 colour, double width, const Spot *spots, guint n)
{
  Spot tip = spots[n - 1], before = spots[n - 2];
  double angle = atan2 (tip.y - before.y, tip.x - before.x), size = width * 3.4;
  Spot head[3];

  hand_line (self, colour, width, EVEN, spots, n);
  for (int i = -1; i <= 1; i++)
    head[i + 1] = i == 0 ? (Spot){ tip.x + size * 0.5 * cos (angle), tip.y + size * 0.5 * sin (angle) }
                         : (Spot){ tip.x - size * cos (angle + i * 0.5), tip.y - size * sin (angle + i * 0.5) };
  hand_block (self, colour, width * 0.6, angle, head, 3);
}
