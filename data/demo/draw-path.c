/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies between a path as it is written and the points of its strokes? */
#include "draw-path.h"

GArray *
path_parse (const char *path)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (Point));

  while (*path != '\0')
    {
      char *end;
      Point point;

      point.x = g_ascii_strtod (path, &end);
      g_assert (*end == ',');
      point.y = g_ascii_strtod (end + 1, &end);
      g_array_append_val (points, point);
      for (path = end; *path == ' '; path++)
        ;
    }

  return points;
}

static Point
get (const GArray *points, gboolean is_closed, int index)
{
  int n = (int) points->len;

  index = is_closed ? (index % n + n) % n : CLAMP (index, 0, n - 1);
  return g_array_index (points, Point, index);
}

static double
blend (double a, double b, double c, double d, double t)
{
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t +
                (3 * b - a - 3 * c + d) * t * t * t);
}

GArray *
path_curve (const GArray *points, gboolean is_closed, guint steps)
{
  GArray *curve = g_array_new (FALSE, FALSE, sizeof (Point));
  int n = (int) points->len - (is_closed ? 0 : 1);
  Point last = get (points, is_closed, n);

  for (int i = 0; i < n; i++)
    {
      Point a = get (points, is_closed, i - 1), b = get (points, is_closed, i);
      Point c = get (points, is_closed, i + 1), d = get (points, is_closed, i + 2);

      for (guint step = 0; step < steps; step++)
        {
          double t = step / (double) steps;
          Point point = { blend (a.x, b.x, c.x, d.x, t), blend (a.y, b.y, c.y, d.y, t) };

          g_array_append_val (curve, point);
        }
    }
  g_array_append_val (curve, last);
  return curve;
}
