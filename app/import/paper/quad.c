/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where are the four corners of a frame on paper, and what do they enclose? */
#include "import/paper/quad.h"

#include <math.h>

/* each of four sides cuts one corner off at most */
#define MOST_CORNERS (2 * BB_QUAD_CORNERS)

BbQuad
bb_quad_new (double x, double y, double width, double height)
{
  return (BbQuad){ { { x, y }, { x + width, y }, { x + width, y + height }, { x, y + height } } };
}

BbQuad
bb_quad_scale (const BbQuad *quad, double across, double down)
{
  BbQuad scaled;

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    scaled.corners[i] = (BbPoint){ quad->corners[i].x * across, quad->corners[i].y * down };
  return scaled;
}

BbQuad
bb_quad_move (const BbQuad *quad, double x, double y)
{
  BbQuad moved;

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    moved.corners[i] = (BbPoint){ quad->corners[i].x + x, quad->corners[i].y + y };
  return moved;
}

BbPoint
bb_quad_get_middle (const BbQuad *quad)
{
  BbPoint middle = { 0, 0 };

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      middle.x += quad->corners[i].x / BB_QUAD_CORNERS;
      middle.y += quad->corners[i].y / BB_QUAD_CORNERS;
    }
  return middle;
}

/* twice the area of a triangle; above 0 where @c lies on the right of the way from @a to @b, as seen with y down */
static double
turn (BbPoint a, BbPoint b, BbPoint c)
{
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/* the shoelace formula */
static double
get_area (const BbPoint *points, int n)
{
  double area = 0;

  for (int i = 1; i + 1 < n; i++)
    area += turn (points[0], points[i], points[i + 1]) / 2;
  return area;
}

double
bb_quad_get_area (const BbQuad *quad)
{
  return get_area (quad->corners, BB_QUAD_CORNERS);
}

static double
get_side (const BbQuad *quad, int i)
{
  const BbPoint *from = &quad->corners[i], *to = &quad->corners[(i + 1) % BB_QUAD_CORNERS];

  return hypot (to->x - from->x, to->y - from->y);
}

double
bb_quad_get_width (const BbQuad *quad)
{
  return (get_side (quad, 0) + get_side (quad, 2)) / 2;
}

double
bb_quad_get_height (const BbQuad *quad)
{
  return (get_side (quad, 1) + get_side (quad, 3)) / 2;
}

double
bb_quad_get_tilt (const BbQuad *quad)
{
  const BbPoint *at = quad->corners;

  return atan2 (at[1].y - at[0].y + at[2].y - at[3].y, at[1].x - at[0].x + at[2].x - at[3].x);
}

gboolean
bb_quad_is_sound (const BbQuad *quad, double least)
{
  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      const BbPoint *at = quad->corners;

      if (!(get_side (quad, i) >= least) ||
          !(turn (at[i], at[(i + 1) % BB_QUAD_CORNERS], at[(i + 2) % BB_QUAD_CORNERS]) > 0))
        return FALSE;
    }

  return TRUE;
}

gboolean
bb_quad_contains (const BbQuad *quad, BbPoint point)
{
  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      if (turn (quad->corners[i], quad->corners[(i + 1) % BB_QUAD_CORNERS], point) < 0)
        return FALSE;
    }

  return TRUE;
}

/* what lies right of the way from @a to @b (Sutherland and Hodgman, 1974); returns how many corners that has */
static int
clip (const BbPoint *points, int n, BbPoint a, BbPoint b, BbPoint *clipped)
{
  int n_clipped = 0;

  for (int i = 0; i < n; i++)
    {
      BbPoint from = points[i], to = points[(i + 1) % n];
      double before = turn (a, b, from), after = turn (a, b, to);
      double share = before - after != 0 ? before / (before - after) : 0;

      if (before >= 0)
        clipped[n_clipped++] = from;
      if ((before >= 0) != (after >= 0))
        clipped[n_clipped++] = (BbPoint){ from.x + share * (to.x - from.x), from.y + share * (to.y - from.y) };
    }

  return n_clipped;
}

double
bb_quad_get_shared (const BbQuad *a, const BbQuad *b)
{
  BbPoint points[MOST_CORNERS + 1], clipped[MOST_CORNERS + 1];
  int n = BB_QUAD_CORNERS;

  for (int i = 0; i < n; i++)
    points[i] = a->corners[i];
  for (int i = 0; i < BB_QUAD_CORNERS && n > 0; i++)
    {
      n = clip (points, n, b->corners[i], b->corners[(i + 1) % BB_QUAD_CORNERS], clipped);
      for (int j = 0; j < n; j++)
        points[j] = clipped[j];
    }

  return get_area (points, n);
}

/* where a point of the unit square lies in @quad: the projective map of a square onto a quadrilateral (Heckbert,
 * Fundamentals of Texture Mapping and Image Warping, 1989, 2.2.3) */
static BbPoint
project (const BbQuad *quad, double u, double v)
{
  const BbPoint *at = quad->corners;
  double across_x = at[1].x - at[2].x, across_y = at[1].y - at[2].y;
  double down_x = at[3].x - at[2].x, down_y = at[3].y - at[2].y;
  double sum_x = at[0].x - at[1].x + at[2].x - at[3].x, sum_y = at[0].y - at[1].y + at[2].y - at[3].y;
  double all = across_x * down_y - down_x * across_y;
  double g = (sum_x * down_y - down_x * sum_y) / all, h = (across_x * sum_y - sum_x * across_y) / all;
  double w = g * u + h * v + 1;

  return (BbPoint){ ((at[1].x - at[0].x + g * at[1].x) * u + (at[3].x - at[0].x + h * at[3].x) * v + at[0].x) / w,
                    ((at[1].y - at[0].y + g * at[1].y) * u + (at[3].y - at[0].y + h * at[3].y) * v + at[0].y) / w };
}

void
bb_quad_divide (const BbQuad *quad, int rows, int columns, BbQuad *parts)
{
  for (int i = 0; i < rows * columns; i++)
    {
      double left = (double) (i % columns) / columns, right = (double) (i % columns + 1) / columns;
      double top = (double) (i / columns) / rows, bottom = (double) (i / columns + 1) / rows;

      parts[i] = (BbQuad){ { project (quad, left, top), project (quad, right, top), project (quad, right, bottom),
                             project (quad, left, bottom) } };
    }
}
