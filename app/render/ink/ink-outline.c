/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which path runs around a stroke? */
#include "render/ink/ink-outline.h"

#include <math.h>

#include "sketch/stroke-curve.h"

/* how far the outline may run from the ink, in units of the target (points, in a PDF); and never
 * less in ink units */
#define TOLERANCE 0.03
#define TOLERANCE_LEAST 0.5

/* The tangents of two dabs touch them at angle - half on the left and angle + half on the right. */
typedef struct
{
  double angle;
  double half;
  double length;
} Side;

static double
get_length (const BbInkDab *from, const BbInkDab *to)
{
  return hypot (to->x - from->x, to->y - from->y);
}

static gboolean
is_one_disc (const BbInkDab *from, const BbInkDab *to)
{
  return get_length (from, to) <= fabs (to->radius - from->radius);
}

static Side
get_side (const BbInkDab *from, const BbInkDab *to)
{
  double length = get_length (from, to);
  double angle = atan2 (to->y - from->y, to->x - from->x);
  double half = acos (CLAMP ((from->radius - to->radius) / length, -1, 1));

  return (Side){ angle, half, length };
}

static void
line_to_edge (cairo_t *cr, const BbInkDab *dab, double angle)
{
  cairo_line_to (cr, dab->x + dab->radius * cos (angle), dab->y + dab->radius * sin (angle));
}

/* A turn at a dab, from the edge at @from on. On the outside, by more than half a circle where a
 * line swells and then thins, it is an arc; on the inside it leads by way of the centre, which
 * never turns the outline inside out. */
static void
add_turn (cairo_t *cr, const BbInkDab *dab, double from, double turn, double shorter, double tolerance)
{
  if (turn > 0 && dab->radius * (1 - cos (MIN (turn, G_PI) / 2)) > tolerance)
    {
      cairo_arc (cr, dab->x, dab->y, dab->radius, from, from + turn);
      return;
    }

  if (turn < 0 && dab->radius * -turn > shorter)
    cairo_line_to (cr, dab->x, dab->y);
  line_to_edge (cr, dab, from + turn);
}

/* one edge past the dab between two sides: the left one on the way there, the right one on the way
 * back */
static void
add_joint (cairo_t *cr, const BbInkDab *dab, const Side *before, const Side *after, gboolean left, double tolerance)
{
  double bend = remainder (after->angle - before->angle, 2 * G_PI);
  double turn = (left ? bend : -bend) + before->half - after->half;
  double from = left ? before->angle - before->half : after->angle + after->half;

  line_to_edge (cr, dab, from);
  add_turn (cr, dab, from, turn, MIN (before->length, after->length), tolerance);
}

static void
add_end (cairo_t *cr, const BbInkDab *dab, double angle, double half)
{
  cairo_arc (cr, dab->x, dab->y, dab->radius, angle - half, angle + half);
}

static void
add_disc (cairo_t *cr, const BbInkDab *dab)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, dab->x, dab->y, dab->radius, 0, 2 * G_PI);
  cairo_close_path (cr);
}

/* one way along the left, around the end, back along the right, around the begin */
static void
add_chain (cairo_t *cr, const BbInkDab *dabs, guint n, double tolerance)
{
  g_autofree Side *sides = g_new (Side, n);
  guint last = n - 2;

  for (guint i = 0; i <= last; i++)
    sides[i] = get_side (&dabs[i], &dabs[i + 1]);

  cairo_new_sub_path (cr);
  for (guint i = 0; i < last; i++)
    add_joint (cr, &dabs[i + 1], &sides[i], &sides[i + 1], TRUE, tolerance);
  add_end (cr, &dabs[n - 1], sides[last].angle, sides[last].half);
  for (guint i = last; i > 0; i--)
    add_joint (cr, &dabs[i], &sides[i - 1], &sides[i], FALSE, tolerance);
  add_end (cr, &dabs[0], sides[0].angle + G_PI, G_PI - sides[0].half);
  cairo_close_path (cr);
}

static double
get_tolerance (cairo_t *cr)
{
  double x = TOLERANCE, y = 0;

  cairo_device_to_user_distance (cr, &x, &y);
  return MAX (hypot (x, y), TOLERANCE_LEAST);
}

static void
add_shape (cairo_t *cr, const BbStroke *stroke)
{
  guint n;
  const BbInkPoint *points = bb_stroke_get_points (stroke, &n);

  cairo_new_sub_path (cr);
  for (guint i = 0; i < n; i++)
    cairo_line_to (cr, points[i].x, points[i].y);
  cairo_close_path (cr);
}

static void
add_line (cairo_t *cr, const BbStroke *stroke)
{
  double tolerance = get_tolerance (cr);
  g_autoptr (GArray) curve = bb_stroke_get_curve (stroke, tolerance);
  const BbInkDab *dabs = (const BbInkDab *) curve->data;
  guint first = 0;

  /* where one dab lies within the next there are no tangents: a new part begins */
  for (guint i = 1; i <= curve->len; i++)
    {
      if (i < curve->len && !is_one_disc (&dabs[i - 1], &dabs[i]))
        continue;
      if (i - first > 1)
        add_chain (cr, &dabs[first], i - first, tolerance);
      else
        add_disc (cr, &dabs[first]);
      first = i;
    }
}

void
bb_ink_outline_add (cairo_t *cr, const BbStroke *stroke)
{
  if (bb_brush_is_shape (bb_stroke_get_brush (stroke)->kind))
    add_shape (cr, stroke);
  else
    add_line (cr, stroke);
}
