/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which path runs around a stroke? */
#include "render/ink-outline.h"

#include <math.h>

#include "sketch/stroke-curve.h"

/* how far the outline may run from the ink, in units of the target (points, in a PDF); and never
 * less in ink units */
#define TOLERANCE 0.03
#define TOLERANCE_LEAST 0.5

/* The tangents of two dabs: the angles, from the centre, at which they touch them. */
typedef struct
{
  double left;
  double right;
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

  return (Side){ angle - half, angle + half, length };
}

static void
line_to_edge (cairo_t *cr, const BbInkDab *dab, double angle)
{
  cairo_line_to (cr, dab->x + dab->radius * cos (angle), dab->y + dab->radius * sin (angle));
}

/* a turn between two sides at a dab, from the edge at one angle to the edge at another */
static void
add_turn (cairo_t *cr,
          const BbInkDab *dab,
          double from,
          double to,
          double shorter,
          double tolerance)
{
  double turn = remainder (to - from, 2 * G_PI);

  if (turn > 0 && dab->radius * (1 - cos (turn / 2)) > tolerance)
    {
      cairo_arc (cr, dab->x, dab->y, dab->radius, from, from + turn);
      return;
    }

  /* by way of the centre an inner turn never turns the outline inside out */
  if (turn < 0 && dab->radius * -turn > shorter)
    cairo_line_to (cr, dab->x, dab->y);
  line_to_edge (cr, dab, to);
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
  line_to_edge (cr, &dabs[0], sides[0].left);
  for (guint i = 0; i <= last; i++)
    {
      line_to_edge (cr, &dabs[i + 1], sides[i].left);
      if (i < last)
        add_turn (cr, &dabs[i + 1], sides[i].left, sides[i + 1].left,
                  MIN (sides[i].length, sides[i + 1].length), tolerance);
    }

  cairo_arc (cr, dabs[n - 1].x, dabs[n - 1].y, dabs[n - 1].radius, sides[last].left,
             sides[last].right);
  for (guint i = last + 1; i-- > 0;)
    {
      line_to_edge (cr, &dabs[i], sides[i].right);
      if (i > 0)
        add_turn (cr, &dabs[i], sides[i].right, sides[i - 1].right,
                  MIN (sides[i].length, sides[i - 1].length), tolerance);
    }

  cairo_arc (cr, dabs[0].x, dabs[0].y, dabs[0].radius, sides[0].right, sides[0].left + 2 * G_PI);
  cairo_close_path (cr);
}

static double
get_tolerance (cairo_t *cr)
{
  double x = TOLERANCE, y = 0;

  cairo_device_to_user_distance (cr, &x, &y);
  return MAX (hypot (x, y), TOLERANCE_LEAST);
}

void
bb_ink_outline_add (cairo_t *cr, const BbStroke *stroke)
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
