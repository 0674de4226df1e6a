/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which points of a line can go without a visible difference? */
#include "sketch/simplify.h"

#include <math.h>

/* a line is taken in pieces, so that even the worst one costs no more than its length */
#define PIECE 512

/* a change of opacity counts, too: from none to full as much as this width, in ink units */
#define OPACITY_REACH (3 * BB_INK_UNITS_PER_PIXEL)

typedef struct
{
  double x, y, z;
} Place;

typedef struct
{
  guint first;
  guint last;
} Range;

static Place
get_place (const BbPenPoint *point, const BbBrush *brush)
{
  double pressure = point->pressure * BB_INK_PRESSURE_MAX;

  return (Place){ point->x, point->y,
                  bb_brush_width (brush, pressure) / 2 + bb_brush_opacity (brush, pressure) * OPACITY_REACH };
}

static double
get_distance_squared (Place point, Place from, Place to)
{
  Place way = { to.x - from.x, to.y - from.y, to.z - from.z };
  Place off = { point.x - from.x, point.y - from.y, point.z - from.z };
  double length = way.x * way.x + way.y * way.y + way.z * way.z;
  double along = way.x * off.x + way.y * off.y + way.z * off.z;
  double t = length > 0 ? CLAMP (along / length, 0, 1) : 0;

  off = (Place){ off.x - t * way.x, off.y - t * way.y, off.z - t * way.z };
  return off.x * off.x + off.y * off.y + off.z * off.z;
}

/* returns the point of the range that lies farthest off, or 0 where all lie near enough */
static guint
find_farthest (const Place *places, Range range)
{
  double worst = BB_SIMPLIFY_TOLERANCE * BB_SIMPLIFY_TOLERANCE;
  guint farthest = 0;

  for (guint i = range.first + 1; i < range.last; i++)
    {
      double off = get_distance_squared (places[i], places[range.first], places[range.last]);

      if (off > worst)
        {
          worst = off;
          farthest = i;
        }
    }

  return farthest;
}

static void
keep_piece (const Place *places, Range piece, gboolean *keep)
{
  Range waiting[PIECE + 1];
  guint n = 0;

  waiting[n++] = piece;
  keep[piece.first] = keep[piece.last] = TRUE;
  while (n > 0)
    {
      Range range = waiting[--n];
      guint farthest = find_farthest (places, range);

      if (farthest == 0)
        continue;
      keep[farthest] = TRUE;
      waiting[n++] = (Range){ range.first, farthest };
      waiting[n++] = (Range){ farthest, range.last };
    }
}

static BbInkPoint
quantise (const BbPenPoint *point)
{
  return (BbInkPoint){ (gint32) lround (point->x), (gint32) lround (point->y),
                       (gint32) lround (point->pressure * BB_INK_PRESSURE_MAX) };
}

GArray *
bb_simplify (const BbPenPoint *line, guint n, const BbBrush *brush)
{
  g_autofree Place *places = g_new (Place, n);
  g_autofree gboolean *keep = g_new0 (gboolean, n);
  GArray *points = g_array_new (FALSE, FALSE, sizeof (BbInkPoint));

  for (guint i = 0; i < n; i++)
    places[i] = get_place (&line[i], brush);

  keep[0] = TRUE;
  for (guint first = 0; first + 1 < n; first += PIECE)
    keep_piece (places, (Range){ first, MIN (first + PIECE, n - 1) }, keep);

  for (guint i = 0; i < n; i++)
    {
      BbInkPoint point = quantise (&line[i]);

      if (keep[i])
        g_array_append_val (points, point);
    }

  return points;
}
