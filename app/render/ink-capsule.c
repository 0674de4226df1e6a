/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much of each pixel does one tapered capsule cover? */
#include "render/ink-capsule.h"

#include <math.h>
#include <string.h>

/* how far an edge's ramp reaches to either side of it, in pixels */
#define RAMP 0.5

/* The hull of two discs; its sides are the outer tangents. A dot has no length. */
typedef struct
{
  BbInkDab from;
  BbInkDab to;
  double way_x; /* of length 1, along the capsule */
  double way_y;
  double length;
  double slope;  /* sine and cosine of the angle between side and axis */
  double cosine;
  gboolean thin; /* somewhere thinner than a pixel */
} Capsule;

typedef struct
{
  double left;
  double right;
} Span;

static Capsule
make_capsule (BbInkDab from, BbInkDab to)
{
  Capsule capsule = { from, to, 1, 0, hypot (to.x - from.x, to.y - from.y), 0, 1, FALSE };

  if (capsule.length <= fabs (to.radius - from.radius))
    {
      /* one disc lies within the other */
      capsule.from = capsule.to = from.radius > to.radius ? from : to;
      capsule.length = 0;
    }
  else
    {
      capsule.way_x = (to.x - from.x) / capsule.length;
      capsule.way_y = (to.y - from.y) / capsule.length;
      capsule.slope = (from.radius - to.radius) / capsule.length;
      capsule.cosine = sqrt (1 - capsule.slope * capsule.slope);
    }

  capsule.thin = MIN (capsule.from.radius, capsule.to.radius) < RAMP;
  return capsule;
}

static inline void
span_add (Span *span, double left, double right)
{
  span->left = MIN (span->left, left);
  span->right = MAX (span->right, right);
}

static inline void
span_add_disc (Span *span, const BbInkDab *disc, double grow, double y)
{
  double radius = disc->radius + grow;
  double half = radius * radius - (y - disc->y) * (y - disc->y);

  if (half <= 0)
    return;
  half = sqrt (half);
  span_add (span, disc->x - half, disc->x + half);
}

/* the side towards +1 or -1, moved outwards by grow */
static inline void
span_add_side (Span *span, const Capsule *capsule, double side, double grow, double y)
{
  double x = capsule->way_x * capsule->slope - side * capsule->way_y * capsule->cosine;
  double dy = capsule->way_y * capsule->slope + side * capsule->way_x * capsule->cosine;
  double top = capsule->from.y + dy * (capsule->from.radius + grow);
  double bottom = capsule->to.y + dy * (capsule->to.radius + grow);
  double left = capsule->from.x + x * (capsule->from.radius + grow);
  double right = capsule->to.x + x * (capsule->to.radius + grow);
  double crossing;

  if ((top < y) == (bottom < y))
    return;
  crossing = left + (right - left) * (y - top) / (bottom - top);
  span_add (span, crossing, crossing);
}

/* what row y crosses of the capsule grown by grow; empty where right < left */
static Span
get_span (const Capsule *capsule, double grow, double y)
{
  Span span = { G_MAXINT, G_MININT };

  span_add_disc (&span, &capsule->from, grow, y);
  if (capsule->length == 0)
    return span;

  span_add_disc (&span, &capsule->to, grow, y);
  span_add_side (&span, capsule, 1, grow, y);
  span_add_side (&span, capsule, -1, grow, y);
  return span;
}

static inline guint8
get_coverage (const Capsule *capsule, double x, double y)
{
  double off_x = x - capsule->from.x;
  double off_y = y - capsule->from.y;
  double along = off_x * capsule->way_x + off_y * capsule->way_y;
  double across = fabs (off_x * capsule->way_y - off_y * capsule->way_x);
  double foot = along * capsule->cosine - across * capsule->slope;
  double reach = capsule->length * capsule->cosine;
  double outside, most = 1;

  if (foot <= 0)
    outside = sqrt (along * along + across * across) - capsule->from.radius;
  else if (foot >= reach)
    outside = sqrt ((along - capsule->length) * (along - capsule->length) + across * across) -
              capsule->to.radius;
  else
    outside = across * capsule->cosine + along * capsule->slope - capsule->from.radius;

  if (capsule->thin)
    {
      double share = reach > 0 ? CLAMP (foot / reach, 0, 1) : 0;

      most = MIN (1, 2 * (capsule->from.radius +
                          (capsule->to.radius - capsule->from.radius) * share));
    }

  return (guint8) (255 * CLAMP (RAMP - outside, 0, most) + 0.5);
}

static void
draw_edge (guint8 *row, const Capsule *capsule, int left, int right, double y)
{
  for (int x = left; x < right; x++)
    {
      guint8 coverage = get_coverage (capsule, x + 0.5, y);

      row[x] = MAX (row[x], coverage);
    }
}

/* a pixel is in a span where its centre is */
static inline int
to_pixel (double x, int least, int most)
{
  return (int) CLAMP (ceil (x - 0.5), least, most);
}

static void
draw_row (guint8 *row, const Capsule *capsule, int left, int right, double y)
{
  Span outer = get_span (capsule, RAMP, y);
  Span inner = { G_MAXINT, G_MININT };
  int begin, end, full, full_end;

  if (outer.left > outer.right)
    return;
  if (!capsule->thin)
    inner = get_span (capsule, -RAMP, y);

  begin = to_pixel (outer.left, left, right);
  end = to_pixel (outer.right, left, right);
  if (inner.left > inner.right)
    {
      draw_edge (row, capsule, begin, end, y);
      return;
    }

  full = to_pixel (inner.left, begin, end);
  full_end = to_pixel (inner.right, full, end);
  draw_edge (row, capsule, begin, full, y);
  memset (row + full, 255, full_end - full);
  draw_edge (row, capsule, full_end, end, y);
}

void
bb_capsule_draw (guint8 *pixels,
                 int stride,
                 const cairo_rectangle_int_t *clip,
                 BbInkDab from,
                 BbInkDab to)
{
  Capsule capsule = make_capsule (from, to);
  double top = MIN (from.y - from.radius, to.y - to.radius) - RAMP;
  double bottom = MAX (from.y + from.radius, to.y + to.radius) + RAMP;
  int first = to_pixel (top, clip->y, clip->y + clip->height);
  int last = to_pixel (bottom, clip->y, clip->y + clip->height);

  for (int y = first; y < last; y++)
    draw_row (pixels + (gsize) y * stride, &capsule, clip->x, clip->x + clip->width, y + 0.5);
}
