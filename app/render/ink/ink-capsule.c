/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much of each pixel does one tapered capsule cover? */
#include "render/ink/ink-capsule.h"

#include <math.h>
#include <string.h>

/* how far an edge's ramp reaches to either side of it, in pixels */
#define RAMP 0.5
/* below this radius, in pixels, looking at each pixel is as fast as finding what is covered whole
 */
#define SMALL 2

/* The hull of two discs; its sides are the outer tangents. A dot has no length. */
typedef struct
{
  BbInkDab from;
  BbInkDab to;
  double way_x; /* of length 1, along the capsule */
  double way_y;
  double length;
  double slope; /* sine and cosine of the angle between side and axis */
  double cosine;
  gboolean thin;    /* somewhere thinner than a pixel */
  gboolean is_flat; /* covers whole what it covers, up to a sharp edge */
  gboolean goes_on; /* its first disc is drawn already */
} Capsule;

/* One side of a capsule: x at y is x + slope * y. */
typedef struct
{
  double top;
  double bottom;
  double x;
  double slope;
} Side;

/* A capsule grown or shrunk, made ready for rows: squared radii and sides. */
typedef struct
{
  double from;
  double to;
  Side sides[3];
} Shape;

typedef struct
{
  double left;
  double right;
} Span;

static Capsule
make_capsule (BbInkDab from, BbInkDab to, gboolean goes_on)
{
  Capsule capsule = { from, to, 1, 0, hypot (to.x - from.x, to.y - from.y), 0, 1, FALSE, FALSE, goes_on };

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
  capsule.is_flat = MAX (capsule.from.soft, capsule.to.soft) == 0 && MAX (capsule.from.light, capsule.to.light) == 0;
  return capsule;
}

static Side
make_side (double from_x, double from_y, double to_x, double to_y)
{
  double slope = to_y != from_y ? (to_x - from_x) / (to_y - from_y) : 0;

  return (Side){ MIN (from_y, to_y), MAX (from_y, to_y), from_x - from_y * slope, slope };
}

/* the two tangents and, across the begin, the line between their ends */
static Shape
make_shape (const Capsule *capsule, double grow)
{
  double from = capsule->from.radius + grow, to = capsule->to.radius + grow;
  double along_x = capsule->way_x * capsule->slope, along_y = capsule->way_y * capsule->slope;
  double across_x = -capsule->way_y * capsule->cosine, across_y = capsule->way_x * capsule->cosine;
  double right_x = along_x + across_x, right_y = along_y + across_y;
  double left_x = along_x - across_x, left_y = along_y - across_y;
  double x = capsule->from.x, y = capsule->from.y;

  return (Shape){
    from * from,
    to * to,
    { make_side (x + right_x * from, y + right_y * from, capsule->to.x + right_x * to, capsule->to.y + right_y * to),
      make_side (x + left_x * from, y + left_y * from, capsule->to.x + left_x * to, capsule->to.y + left_y * to),
      make_side (x + right_x * from, y + right_y * from, x + left_x * from, y + left_y * from) },
  };
}

static inline void
span_add (Span *span, double left, double right)
{
  span->left = MIN (span->left, left);
  span->right = MAX (span->right, right);
}

static inline void
span_add_disc (Span *span, const BbInkDab *disc, double radius_squared, double y)
{
  double half = radius_squared - (y - disc->y) * (y - disc->y);

  if (half <= 0)
    return;
  half = sqrt (half);
  span_add (span, disc->x - half, disc->x + half);
}

static inline void
span_add_side (Span *span, const Side *side, double y)
{
  double x = side->x + side->slope * y;

  if (y >= side->top && y < side->bottom)
    span_add (span, x, x);
}

/* what row y crosses; empty where right < left */
static Span
get_span (const Capsule *capsule, const Shape *shape, double y)
{
  Span span = { G_MAXINT, G_MININT };

  span_add_disc (&span, &capsule->to, shape->to, y);
  if (capsule->length == 0)
    return span;

  if (!capsule->goes_on)
    span_add_disc (&span, &capsule->from, shape->from, y);
  for (guint i = 0; i < G_N_ELEMENTS (shape->sides); i++)
    span_add_side (&span, &shape->sides[i], y);
  return span;
}

static inline double
mix (double from, double to, double share)
{
  return from + (to - from) * share;
}

/* @outside: how far a pixel lies from the edge; @share: how far along the capsule */
static guint8
get_soft_coverage (const Capsule *capsule, double outside, double share, double most)
{
  double soft = MAX (mix (capsule->from.soft, capsule->to.soft, share), 0);
  double covered = CLAMP ((RAMP - outside) / (1 + soft), 0, most);

  return (guint8) (255 * covered * (1 - mix (capsule->from.light, capsule->to.light, share)) + 0.5);
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
  double outside, share = 0, most = 1;

  if (foot <= 0)
    outside = sqrt (along * along + across * across) - capsule->from.radius;
  else if (foot >= reach)
    outside = sqrt ((along - capsule->length) * (along - capsule->length) + across * across) - capsule->to.radius;
  else
    outside = across * capsule->cosine + along * capsule->slope - capsule->from.radius;

  if (capsule->thin || !capsule->is_flat)
    share = reach > 0 ? CLAMP (foot / reach, 0, 1) : 0;
  if (capsule->thin)
    most = MIN (1, 2 * mix (capsule->from.radius, capsule->to.radius, share));
  if (!capsule->is_flat)
    return get_soft_coverage (capsule, outside, share, most);

  return (guint8) (255 * CLAMP (RAMP - outside, 0, most) + 0.5);
}

/* the greatest counts, so what is full needs no look */
static void
draw_edge (guint8 *row, const Capsule *capsule, int left, int right, double y)
{
  for (int x = left; x < right; x++)
    {
      guint8 coverage;

      if (row[x] == 255)
        continue;
      coverage = get_coverage (capsule, x + 0.5, y);
      row[x] = MAX (row[x], coverage);
    }
}

/* a pixel is in a span where its centre is; @least is not negative */
static inline int
to_pixel (double x, int least, int most)
{
  return (int) CLAMP (x + 0.5, least, most);
}

/* between two edges is what is covered whole */
static void
draw_row (guint8 *row, const Capsule *capsule, const Shape *full, int left, int right, double y)
{
  Span inner = get_span (capsule, full, y);
  int begin, end;

  if (inner.left > inner.right)
    {
      draw_edge (row, capsule, left, right, y);
      return;
    }

  begin = to_pixel (inner.left, left, right);
  end = to_pixel (inner.right, begin, right);
  draw_edge (row, capsule, left, begin, y);
  memset (row + begin, 255, end - begin);
  draw_edge (row, capsule, end, right, y);
}

/* the rows that the grown capsule reaches */
static void
get_rows (const Capsule *capsule, const Shape *shape, double *top, double *bottom)
{
  *top = capsule->to.y - capsule->to.radius - RAMP;
  *bottom = capsule->to.y + capsule->to.radius + RAMP;
  for (guint i = 0; i < G_N_ELEMENTS (shape->sides); i++)
    {
      *top = MIN (*top, shape->sides[i].top);
      *bottom = MAX (*bottom, shape->sides[i].bottom);
    }

  if (capsule->goes_on)
    return;
  *top = MIN (*top, capsule->from.y - capsule->from.radius - RAMP);
  *bottom = MAX (*bottom, capsule->from.y + capsule->from.radius + RAMP);
}

void
bb_capsule_draw (guint8 *pixels,
                 int stride,
                 const cairo_rectangle_int_t *clip,
                 BbInkDab from,
                 BbInkDab to,
                 gboolean goes_on)
{
  Capsule capsule = make_capsule (from, to, goes_on);
  Shape touched = make_shape (&capsule, RAMP);
  gboolean small = MIN (capsule.from.radius, capsule.to.radius) < SMALL || !capsule.is_flat;
  Shape full = small ? touched : make_shape (&capsule, -RAMP);
  double top, bottom;
  int last;

  get_rows (&capsule, &touched, &top, &bottom);
  last = to_pixel (bottom, clip->y, clip->y + clip->height);
  for (int y = to_pixel (top, clip->y, clip->y + clip->height); y < last; y++)
    {
      Span span = get_span (&capsule, &touched, y + 0.5);
      int left = to_pixel (span.left, clip->x, clip->x + clip->width);
      int right = to_pixel (span.right, clip->x, clip->x + clip->width);
      guint8 *row = pixels + (gsize) y * stride;

      if (small)
        draw_edge (row, &capsule, left, right, y + 0.5);
      else
        draw_row (row, &capsule, &full, left, right, y + 0.5);
    }
}
