/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a pen have to go to follow a curve or to fill a shape? */
#include "area.h"

#include <math.h>

static Spot
spot_of (const Spot *spots, guint n, int index, gboolean closed)
{
  return spots[closed ? (guint) (index + (int) n) % n : (guint) CLAMP (index, 0, (int) n - 1)];
}

/* Catmull and Rom, A class of local interpolating splines, 1974; uniform */
static double
spline (double a, double b, double c, double d, double t)
{
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

GArray *
area_smooth (const Spot *spots, guint n, gboolean closed, guint steps)
{
  GArray *curve = g_array_new (FALSE, FALSE, sizeof (Spot));
  guint n_parts = closed ? n : n - 1;

  for (guint i = 0; i < n_parts * steps; i++)
    {
      int from = (int) (i / steps);
      double t = (double) (i % steps) / steps;
      Spot a = spot_of (spots, n, from - 1, closed), b = spot_of (spots, n, from, closed);
      Spot c = spot_of (spots, n, from + 1, closed), d = spot_of (spots, n, from + 2, closed);
      Spot spot = { spline (a.x, b.x, c.x, d.x, t), spline (a.y, b.y, c.y, d.y, t) };

      g_array_append_val (curve, spot);
    }
  if (!closed)
    g_array_append_val (curve, spots[n - 1]);

  return curve;
}

static Spot
turn (Spot spot, double angle)
{
  double c = cos (angle), s = sin (angle);

  return (Spot){ spot.x * c - spot.y * s, spot.x * s + spot.y * c };
}

/* @slant: how far along the line the edge is from the line beside it, for each unit across */
typedef struct
{
  double x;
  double slant;
} Crossing;

static int
compare_crossings (gconstpointer a, gconstpointer b)
{
  double difference = ((const Crossing *) a)->x - ((const Crossing *) b)->x;

  return (difference > 0) - (difference < 0);
}

/* where the level line at @y crosses the edges of @shape, from left to right */
static GArray *
cross (const GArray *shape, double y)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (Crossing));

  for (guint i = 0; i < shape->len; i++)
    {
      Spot a = g_array_index (shape, Spot, i), b = g_array_index (shape, Spot, (i + 1) % shape->len);
      Crossing crossing;

      if ((a.y <= y) == (b.y <= y))
        continue;
      crossing.x = a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);
      crossing.slant = hypot (b.x - a.x, b.y - a.y) / fabs (b.y - a.y);
      g_array_append_val (found, crossing);
    }

  g_array_sort (found, compare_crossings);
  return found;
}

static GArray *
turn_all (const GArray *shape, double angle, double *top, double *bottom)
{
  GArray *turned = g_array_new (FALSE, FALSE, sizeof (Spot));

  *top = HUGE_VAL;
  *bottom = -HUGE_VAL;
  for (guint i = 0; i < shape->len; i++)
    {
      Spot spot = turn (g_array_index (shape, Spot, i), angle);

      *top = MIN (*top, spot.y);
      *bottom = MAX (*bottom, spot.y);
      g_array_append_val (turned, spot);
    }

  return turned;
}

/* @inset: how far the spans stay off the edges of the shape */
static GPtrArray *
find_spans (const GArray *shape, double angle, double gap, double inset)
{
  GPtrArray *spans = g_ptr_array_new_with_free_func (g_free);
  double top, bottom;
  g_autoptr (GArray) turned = turn_all (shape, -angle, &top, &bottom);

  for (double y = top + gap / 2; y < bottom; y += gap)
    {
      g_autoptr (GArray) found = cross (turned, y);

      for (guint i = 0; i + 1 < found->len; i += 2)
        {
          const Crossing *a = &g_array_index (found, Crossing, i), *b = a + 1;
          double left = a->x + inset * MIN (a->slant, 6), right = b->x - inset * MIN (b->slant, 6);
          Spot *span;

          if (left > right)
            continue;
          span = g_new (Spot, 2);
          span[0] = turn ((Spot){ left, y }, angle);
          span[1] = turn ((Spot){ right, y }, angle);
          g_ptr_array_add (spans, span);
        }
    }

  return spans;
}

GPtrArray *
area_spans (const GArray *shape, double angle, double gap)
{
  return find_spans (shape, angle, gap, 0);
}

/* whether @next lies one line below the end of @run and beside it, so that the brush need not be
 * lifted */
static gboolean
follows (const GArray *run, const Spot *next, double angle, double gap)
{
  Spot a = turn (g_array_index (run, Spot, run->len - 2), -angle);
  Spot b = turn (g_array_index (run, Spot, run->len - 1), -angle);
  Spot c = turn (next[0], -angle), d = turn (next[1], -angle);

  return fabs (c.y - a.y - gap) < gap * 0.1 && MIN (a.x, b.x) < d.x && c.x < MAX (a.x, b.x);
}

static void
add_span (GPtrArray *runs, const Spot *span, double angle, double gap)
{
  GArray *run = NULL;

  for (guint i = 0; i < runs->len && run == NULL; i++)
    {
      GArray *candidate = g_ptr_array_index (runs, i);

      if (follows (candidate, span, angle, gap))
        run = candidate;
    }
  if (run == NULL)
    {
      run = g_array_new (FALSE, FALSE, sizeof (Spot));
      g_ptr_array_add (runs, run);
    }
  /* to, and fro */
  g_array_append_val (run, span[run->len % 4 == 0 ? 0 : 1]);
  g_array_append_val (run, span[run->len % 4 == 1 ? 1 : 0]);
}

static double
signed_area (const GArray *shape)
{
  double sum = 0;

  for (guint i = 0; i < shape->len; i++)
    {
      Spot a = g_array_index (shape, Spot, i), b = g_array_index (shape, Spot, (i + 1) % shape->len);

      sum += a.x * b.y - b.x * a.y;
    }

  return sum / 2;
}

/* the contour, moved @inset inwards along its normals */
static GArray *
shrink (const GArray *shape, double inset)
{
  GArray *inner = g_array_new (FALSE, FALSE, sizeof (Spot));
  double side = signed_area (shape) > 0 ? inset : -inset;
  guint n = shape->len;

  for (guint i = 0; i <= n; i++)
    {
      Spot a = g_array_index (shape, Spot, (i + n - 1) % n), b = g_array_index (shape, Spot, i % n);
      Spot c = g_array_index (shape, Spot, (i + 1) % n);
      double x = c.x - a.x, y = c.y - a.y, length = MAX (hypot (x, y), 1e-6);
      Spot spot = { b.x - side * y / length, b.y + side * x / length };

      g_array_append_val (inner, spot);
    }

  return inner;
}

GPtrArray *
area_fill (const GArray *shape, double angle, double width, double gap)
{
  GPtrArray *runs = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GPtrArray) spans = find_spans (shape, angle, gap, width / 2);

  for (guint i = 0; i < spans->len; i++)
    add_span (runs, g_ptr_array_index (spans, i), angle, gap);
  g_ptr_array_add (runs, shrink (shape, width / 4));

  return runs;
}
