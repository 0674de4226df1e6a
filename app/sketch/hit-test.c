/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which strokes lie under a point or in a box? */
#include "sketch/hit-test.h"

#include <math.h>

/* how finely it is looked at what of a stroke lies in a loop, in ink units; and at most so often between two points */
#define LOOP_STEP 160
#define LOOP_PARTS_MOST 64

gboolean
bb_ink_box_overlaps (const BbInkBox *a, const BbInkBox *b)
{
  return a->left < b->right && b->left < a->right && a->top < b->bottom && b->top < a->bottom;
}

double
bb_dabs_distance (BbInkDab from, BbInkDab to, double x, double y)
{
  double way_x = to.x - from.x;
  double way_y = to.y - from.y;
  double length = hypot (way_x, way_y);
  double slope, cosine, along, across, foot;

  if (length <= fabs (to.radius - from.radius))
    return MIN (hypot (x - from.x, y - from.y) - from.radius, hypot (x - to.x, y - to.y) - to.radius);

  slope = (from.radius - to.radius) / length;
  cosine = sqrt (1 - slope * slope);
  along = ((x - from.x) * way_x + (y - from.y) * way_y) / length;
  across = fabs ((x - from.x) * way_y - (y - from.y) * way_x) / length;
  foot = along * cosine - across * slope;

  if (foot <= 0)
    return hypot (along, across) - from.radius;
  if (foot >= length * cosine)
    return hypot (along - length, across) - to.radius;
  return across * cosine + along * slope - from.radius;
}

/* a ray from the place crosses the border so often */
static gboolean
is_in (const BbInkPoint *border, guint n, double x, double y)
{
  gboolean inside = FALSE;

  for (guint i = 0; i < n; i++)
    {
      BbInkPoint from = border[i], to = border[(i + 1) % n];

      if ((from.y > y) != (to.y > y) && x < from.x + (y - from.y) * ((double) to.x - from.x) / ((double) to.y - from.y))
        inside = !inside;
    }
  return inside;
}

static gboolean
is_in_shape (const BbStroke *self, double x, double y)
{
  guint n;
  const BbInkPoint *points = bb_stroke_get_points (self, &n);

  return is_in (points, n, x, y);
}

gboolean
bb_stroke_touches (const BbStroke *self, double x, double y, double radius)
{
  BbInkBox box = bb_stroke_get_box (self);
  guint n;

  if (x + radius < box.left || x - radius > box.right || y + radius < box.top || y - radius > box.bottom)
    return FALSE;

  if (bb_brush_is_shape (bb_stroke_get_brush (self)->kind) && is_in_shape (self, x, y))
    return TRUE;

  bb_stroke_get_points (self, &n);
  for (guint i = 0; i < n; i++)
    {
      BbInkDab from = bb_stroke_get_dab (self, i > 0 ? i - 1 : 0);

      if (bb_dabs_distance (from, bb_stroke_get_dab (self, i), x, y) <= radius)
        return TRUE;
    }

  return FALSE;
}

/* how much of the way from one point to the next lies within, of how many parts */
static int
count_inside (const BbInkPoint *loop, guint n, BbInkPoint from, BbInkPoint to, int n_parts)
{
  int inside = 0;

  for (int i = 0; i < n_parts; i++)
    {
      double share = (i + 0.5) / n_parts;

      inside += is_in (loop, n, from.x + ((double) to.x - from.x) * share, from.y + ((double) to.y - from.y) * share);
    }
  return inside;
}

gboolean
bb_stroke_is_in_loop (const BbStroke *self, const BbInkPoint *loop, guint n_points)
{
  guint n;
  const BbInkPoint *points = bb_stroke_get_points (self, &n);
  double all = 0, inside = 0;

  for (guint i = 1; i < n; i++)
    {
      double length = hypot ((double) points[i].x - points[i - 1].x, (double) points[i].y - points[i - 1].y);
      int n_parts = (int) CLAMP (length / LOOP_STEP, 1, LOOP_PARTS_MOST);

      all += length;
      inside += length * count_inside (loop, n_points, points[i - 1], points[i], n_parts) / n_parts;
    }
  return all > 0 ? inside >= all / 2 : is_in (loop, n_points, points[0].x, points[0].y);
}

gboolean
bb_stroke_is_within (const BbStroke *self, const BbInkBox *box)
{
  BbInkBox own = bb_stroke_get_box (self);

  return own.left >= box->left && own.right <= box->right && own.top >= box->top && own.bottom <= box->bottom;
}
