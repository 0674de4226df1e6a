/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much of each pixel does one tapered capsule cover? */
#include "render/ink/ink-capsule.h"

#include <math.h>
#include <string.h>

/* how far an edge's ramp reaches to either side of it, in pixels */
#define RAMP 0.5
/* below this radius, in pixels, looking at each pixel is as fast as finding what is covered whole */
#define SMALL 2
/* pixels that are looked at together */
#define CHUNK 8
/* likewise with a side of so many: a look at what lies around it is faster than finding what each row crosses */
#define NARROW 24

/* What coverage asks of a capsule, in pixels; what grows, grows along it. */
typedef struct
{
  int origin;    /* the pixel that holds where it begins: a pixel's numbers are the same wherever drawing is kept to */
  float along_x; /* of length 1, along the capsule */
  float aside_x; /* and across */
  float length;
  float lean; /* how far the foot of a pixel lies before it, by how far it is off */
  float radius;
  float slope;
  float soft; /* 1 more than that */
  float more_soft;
  float dark;
  float more_dark;
} Hull;

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
  Hull hull;
  gboolean is_plain; /* covers whole what it covers, up to a sharp edge */
  gboolean goes_on;  /* its first disc is drawn already */
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

static Hull
make_hull (const Capsule *capsule)
{
  const BbInkDab *from = &capsule->from, *to = &capsule->to;
  double each = capsule->length > 0 ? 1 / capsule->length : 0;

  return (Hull){
    .origin = (int) floor (from->x),
    .along_x = (float) capsule->way_x,
    .aside_x = (float) capsule->way_y,
    .length = (float) capsule->length,
    .lean = (float) (capsule->slope / capsule->cosine),
    .radius = (float) from->radius,
    .slope = (float) capsule->slope,
    .soft = 1 + (float) from->soft,
    .more_soft = (float) ((to->soft - from->soft) * each),
    .dark = 1 - (float) from->light,
    .more_dark = (float) ((from->light - to->light) * each),
  };
}

static Capsule
make_capsule (BbInkDab from, BbInkDab to, gboolean goes_on)
{
  Capsule capsule = { from, to, 1, 0, hypot (to.x - from.x, to.y - from.y), 0, 1, { 0 }, FALSE, goes_on };

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

  capsule.hull = make_hull (&capsule);
  capsule.is_plain = MIN (from.radius, to.radius) >= RAMP && MAX (from.soft, to.soft) == 0 &&
                     MAX (from.light, to.light) == 0;
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

/* the next two without a branch */
static inline float
least (float a, float b)
{
  return 0.5f * (a + b - fabsf (a - b));
}

static inline float
clamp (float value, float most)
{
  return 0.5f * (fabsf (value) + most - fabsf (value - most));
}

/* Where a row of pixels lies, seen from where the capsule begins: its pixel of the hull's origin. */
typedef struct
{
  float along;
  float aside;
} Row;

/* Coverage of pixels from so many behind the hull's origin on. No branch and no call in it: compilers make vectors of
 * it. The nearest disc of the hull is found straight across its side, not across its axis. */
static G_ALWAYS_INLINE inline void
find_coverage (gint32 coverage[CHUNK], const Hull *hull, const Row *row, int behind, gboolean is_plain)
{
  const Hull h = *hull;
  const float along = row->along, aside = row->aside;

#pragma GCC unroll 1
  for (int i = 0; i < CHUNK; i++)
    {
      float x = (float) (behind + i);
      float on = along + x * h.along_x, off = fabsf (aside + x * h.aside_x);
      float ahead = on - off * h.lean;
      float foot = clamp (ahead, h.length);
      float radius = h.radius - h.slope * foot;
      float inside = (float) RAMP + radius - sqrtf ((on - foot) * (on - foot) + off * off);

      if (!is_plain)
        inside = least (inside / (h.soft + h.more_soft * foot), 2 * radius);
      inside = clamp (inside, 1);
      if (!is_plain)
        inside *= h.dark + h.more_dark * foot;
      coverage[i] = (gint32) (255 * inside + 0.5f);
    }
}

static inline gboolean
is_full (const guint8 *pixels)
{
  guint64 all;

  memcpy (&all, pixels, CHUNK);
  return all == G_MAXUINT64;
}

/* the greatest counts; of pixels from @n on, none */
static inline void
take_greatest (guint8 *pixels, const gint32 coverage[CHUNK], int n)
{
  for (int i = 0; i < CHUNK; i++)
    {
      guint8 covered = (guint8) (coverage[i] & -(i < n));

      pixels[i] = MAX (pixels[i], covered);
    }
}

static Row
make_row (const Capsule *capsule, double y)
{
  double off_x = capsule->hull.origin + 0.5 - capsule->from.x, off_y = y - capsule->from.y;

  return (Row){ (float) (off_x * capsule->way_x + off_y * capsule->way_y),
                (float) (off_x * capsule->way_y - off_y * capsule->way_x) };
}

/* @limit: the end of the row, which no chunk may pass */
static void
draw_edge (guint8 *pixels, const Capsule *capsule, int left, int right, double y, int limit)
{
  Row row = make_row (capsule, y);

  for (int x = left; x < right; x += CHUNK)
    {
      int n = MIN (CHUNK, right - x), behind = x - capsule->hull.origin;
      gint32 coverage[CHUNK];
      guint8 last[CHUNK] = { 0 };

      if (x + CHUNK <= limit && is_full (pixels + x))
        continue;
      if (capsule->is_plain)
        find_coverage (coverage, &capsule->hull, &row, behind, TRUE);
      else
        find_coverage (coverage, &capsule->hull, &row, behind, FALSE);
      if (x + CHUNK <= limit)
        {
          take_greatest (pixels + x, coverage, n);
          continue;
        }
      memcpy (last, pixels + x, n);
      take_greatest (last, coverage, n);
      memcpy (pixels + x, last, n);
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
draw_row (guint8 *row, const Capsule *capsule, const Shape *full, int left, int right, double y, int limit)
{
  Span inner = get_span (capsule, full, y);
  int begin, end;

  if (inner.left > inner.right)
    {
      draw_edge (row, capsule, left, right, y, limit);
      return;
    }

  begin = to_pixel (inner.left, left, right);
  end = to_pixel (inner.right, begin, right);
  draw_edge (row, capsule, left, begin, y, limit);
  memset (row + begin, 255, end - begin);
  draw_edge (row, capsule, end, right, y, limit);
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

typedef struct
{
  double left;
  double top;
  double right;
  double bottom;
} Box;

/* of the grown capsule */
static Box
get_box (const Capsule *capsule)
{
  const BbInkDab *from = &capsule->from, *to = &capsule->to;

  return (Box){ MIN (from->x - from->radius, to->x - to->radius) - RAMP,
                MIN (from->y - from->radius, to->y - to->radius) - RAMP,
                MAX (from->x + from->radius, to->x + to->radius) + RAMP,
                MAX (from->y + from->radius, to->y + to->radius) + RAMP };
}

/* every pixel around it */
static void
draw_small (guint8 *pixels, int stride, const cairo_rectangle_int_t *clip, const Capsule *capsule, const Box *box)
{
  int left = to_pixel (box->left, clip->x, clip->x + clip->width);
  int right = to_pixel (box->right, clip->x, clip->x + clip->width);
  int bottom = to_pixel (box->bottom, clip->y, clip->y + clip->height);

  for (int y = to_pixel (box->top, clip->y, clip->y + clip->height); y < bottom; y++)
    draw_edge (pixels + (gsize) y * stride, capsule, left, right, y + 0.5, stride);
}

/* in each row what it crosses */
static void
draw_large (guint8 *pixels, int stride, const cairo_rectangle_int_t *clip, const Capsule *capsule)
{
  Shape touched = make_shape (capsule, RAMP);
  gboolean is_filled = capsule->is_plain && MIN (capsule->from.radius, capsule->to.radius) >= SMALL;
  Shape full = is_filled ? make_shape (capsule, -RAMP) : touched;
  double top, bottom;
  int last;

  get_rows (capsule, &touched, &top, &bottom);
  last = to_pixel (bottom, clip->y, clip->y + clip->height);
  for (int y = to_pixel (top, clip->y, clip->y + clip->height); y < last; y++)
    {
      Span span = get_span (capsule, &touched, y + 0.5);
      int left = to_pixel (span.left, clip->x, clip->x + clip->width);
      int right = to_pixel (span.right, clip->x, clip->x + clip->width);
      guint8 *row = pixels + (gsize) y * stride;

      if (is_filled)
        draw_row (row, capsule, &full, left, right, y + 0.5, stride);
      else
        draw_edge (row, capsule, left, right, y + 0.5, stride);
    }
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
  Box box = get_box (&capsule);

  if (box.right - box.left < NARROW && box.bottom - box.top < NARROW)
    draw_small (pixels, stride, clip, &capsule, &box);
  else
    draw_large (pixels, stride, clip, &capsule);
}
