/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which strokes make a shape that storyboards need: a line, a frame, an arrow of a camera's move? */
#include "sketch/shape.h"

#include <math.h>

#include "sketch/simplify.h"

/* shorter is none, in ink units */
#define LEAST (4.0 * BB_INK_UNITS_PER_PIXEL)
#define STEP (G_PI / 12)
/* an arrow's head: its length in widths of the line, at least and at most as a share of the arrow's, and half its angle
 */
#define HEAD_WIDTHS 5
#define HEAD_LEAST (18.0 * BB_INK_UNITS_PER_PIXEL)
#define HEAD_SHARE 0.5
#define HEAD_ANGLE (G_PI / 7)
/* a broad arrow: half its width, its head's length and half its head's width, as shares of its length and at most in
 * ink units */
#define BROAD_SHARE 0.1
#define BROAD_MOST (40.0 * BB_INK_UNITS_PER_PIXEL)
/* what a camera that pushes in ends on, as a share of the frame */
#define INNER 0.55
#define N_AROUND 48
/* of an orbit, in parts of the whole way around */
#define ORBIT_FROM 40
#define ORBIT_PARTS 40

typedef struct
{
  double x;
  double y;
} Place;

static const char *const names[BB_SHAPE_N_KINDS] = {
  [BB_SHAPE_LINE] = "line",   [BB_SHAPE_RECTANGLE] = "rectangle", [BB_SHAPE_ELLIPSE] = "ellipse",
  [BB_SHAPE_ARROW] = "arrow", [BB_SHAPE_PATH] = "path",           [BB_SHAPE_PAN] = "pan",
  [BB_SHAPE_TILT] = "tilt",   [BB_SHAPE_TRAVEL] = "travel",       [BB_SHAPE_PUSH] = "push",
  [BB_SHAPE_PULL] = "pull",   [BB_SHAPE_ORBIT] = "orbit",         [BB_SHAPE_PERFORMER] = "performer",
};

const char *
bb_shape_to_name (BbShapeKind kind)
{
  return names[kind];
}

gboolean
bb_shape_from_name (const char *name, BbShapeKind *kind)
{
  for (guint i = 0; i < BB_SHAPE_N_KINDS; i++)
    {
      if (g_str_equal (names[i], name))
        {
          *kind = (BbShapeKind) i;
          return TRUE;
        }
    }
  return FALSE;
}

static void
add_places (GPtrArray *strokes, const BbBrush *brush, const Place *places, guint n)
{
  g_autofree BbInkPoint *points = g_new (BbInkPoint, n);

  for (guint i = 0; i < n; i++)
    points[i] = (BbInkPoint){ (gint32) lround (places[i].x), (gint32) lround (places[i].y), BB_INK_PRESSURE_MAX };
  g_ptr_array_add (strokes, bb_stroke_new (brush, points, n));
}

static void
add_line (GPtrArray *strokes, const BbBrush *brush, Place from, Place to)
{
  add_places (strokes, brush, (const Place[]){ from, to }, 2);
}

static void
add_rectangle (GPtrArray *strokes, const BbBrush *brush, Place a, Place b)
{
  add_places (strokes, brush, (const Place[]){ a, { b.x, a.y }, b, { a.x, b.y }, a }, 5);
}

static Place
get_around (Place a, Place b, int part)
{
  double angle = 2 * G_PI * part / N_AROUND;

  return (Place){ (a.x + b.x) / 2 + fabs (b.x - a.x) / 2 * cos (angle),
                  (a.y + b.y) / 2 + fabs (b.y - a.y) / 2 * sin (angle) };
}

static void
add_arc (GPtrArray *strokes, const BbBrush *brush, Place a, Place b, int first, int n_parts)
{
  Place places[N_AROUND + 1];

  for (int i = 0; i <= n_parts; i++)
    places[i] = get_around (a, b, first + i);
  add_places (strokes, brush, places, (guint) n_parts + 1);
}

static Place
go (Place from, double angle, double length)
{
  return (Place){ from.x + length * cos (angle), from.y + length * sin (angle) };
}

/* two lines back from @tip */
static void
add_head (GPtrArray *strokes, const BbBrush *brush, Place tip, double angle, double length)
{
  double side = MIN (MAX (HEAD_WIDTHS * brush->size, HEAD_LEAST), HEAD_SHARE * length);

  add_places (strokes, brush,
              (const Place[]){ go (tip, angle + G_PI - HEAD_ANGLE, side), tip,
                               go (tip, angle + G_PI + HEAD_ANGLE, side) },
              3);
}

static double
get_length (Place from, Place to)
{
  return hypot (to.x - from.x, to.y - from.y);
}

static double
get_angle (Place from, Place to)
{
  return atan2 (to.y - from.y, to.x - from.x);
}

static void
add_arrow (GPtrArray *strokes, const BbBrush *brush, Place from, Place to)
{
  add_line (strokes, brush, from, to);
  add_head (strokes, brush, to, get_angle (from, to), get_length (from, to));
}

/* its outline, hollow, as a camera's move is drawn */
static void
add_broad_arrow (GPtrArray *strokes, const BbBrush *brush, Place from, Place to)
{
  double length = get_length (from, to), angle = get_angle (from, to);
  double half = MIN (BROAD_SHARE * length, BROAD_MOST), head = 3 * half;
  Place neck = go (from, angle, length - head);
  double left = angle - G_PI / 2, right = angle + G_PI / 2;

  add_places (strokes, brush,
              (const Place[]){ go (from, left, half), go (neck, left, half), go (neck, left, 2 * half), to,
                               go (neck, right, 2 * half), go (neck, right, half), go (from, right, half),
                               go (from, left, half) },
              8);
}

static Place
mix (Place from, Place to, double share)
{
  return (Place){ from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share };
}

/* two frames, and from each corner of one an arrow to that of the other */
static void
add_zoom (GPtrArray *strokes, const BbBrush *brush, Place a, Place b, gboolean is_push)
{
  Place middle = mix (a, b, 0.5);
  const Place corners[] = { a, { b.x, a.y }, b, { a.x, b.y } };

  add_rectangle (strokes, brush, a, b);
  add_rectangle (strokes, brush, mix (middle, a, INNER), mix (middle, b, INNER));
  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    {
      Place outer = mix (middle, corners[i], 0.96), inner = mix (middle, corners[i], INNER + 0.06);

      add_arrow (strokes, brush, is_push ? outer : inner, is_push ? inner : outer);
    }
}

static void
add_orbit (GPtrArray *strokes, const BbBrush *brush, Place a, Place b)
{
  Place tip = get_around (a, b, ORBIT_FROM + ORBIT_PARTS), before = get_around (a, b, ORBIT_FROM + ORBIT_PARTS - 2);

  add_arc (strokes, brush, a, b, ORBIT_FROM, ORBIT_PARTS);
  add_head (strokes, brush, tip, get_angle (before, tip), get_length (a, b) / 2);
}

/* the arrow leaves the disc at its edge */
static void
add_performer (GPtrArray *strokes, const BbBrush *brush, Place from, Place to)
{
  const double radius = BB_SHAPE_PERFORMER_RADIUS;

  add_arc (strokes, brush, (Place){ from.x - radius, from.y - radius }, (Place){ from.x + radius, from.y + radius }, 0,
           N_AROUND);
  if (get_length (from, to) > radius + LEAST)
    add_arrow (strokes, brush, go (from, get_angle (from, to), radius), to);
}

/* the way that the hand went, without its tremor, and a head as it came */
static void
add_path (GPtrArray *strokes, const BbBrush *brush, const BbInkPoint *way, guint n)
{
  g_autofree BbPenPoint *line = g_new (BbPenPoint, n);
  g_autoptr (GArray) points = NULL;
  Place tip = { way[n - 1].x, way[n - 1].y }, before = { way[0].x, way[0].y };

  for (guint i = 0; i < n; i++)
    line[i] = (BbPenPoint){ way[i].x, way[i].y, 1, 0 };
  for (guint i = n - 1; i > 0; i--)
    {
      before = (Place){ way[i - 1].x, way[i - 1].y };
      if (get_length (before, tip) > HEAD_LEAST)
        break;
    }
  points = bb_simplify (line, n, brush);
  g_ptr_array_add (strokes, bb_stroke_new (brush, (const BbInkPoint *) points->data, points->len));
  add_head (strokes, brush, tip, get_angle (before, tip), get_length ((Place){ way[0].x, way[0].y }, tip));
}

/* Shift, or what the kind asks for */
static Place
constrain (BbShapeKind kind, Place from, Place to, gboolean constrains)
{
  double length = get_length (from, to), side = MAX (fabs (to.x - from.x), fabs (to.y - from.y));

  if (kind == BB_SHAPE_PAN)
    return (Place){ to.x, from.y };
  if (kind == BB_SHAPE_TILT)
    return (Place){ from.x, to.y };
  if (!constrains)
    return to;
  if (kind == BB_SHAPE_LINE || kind == BB_SHAPE_ARROW || kind == BB_SHAPE_TRAVEL || kind == BB_SHAPE_PERFORMER)
    return go (from, round (get_angle (from, to) / STEP) * STEP, length);
  return (Place){ from.x + copysign (side, to.x - from.x), from.y + copysign (side, to.y - from.y) };
}

static void
add_shape (GPtrArray *strokes, BbShapeKind kind, const BbBrush *brush, Place from, Place to)
{
  switch (kind)
    {
    case BB_SHAPE_RECTANGLE:
      add_rectangle (strokes, brush, from, to);
      break;
    case BB_SHAPE_ELLIPSE:
      add_arc (strokes, brush, from, to, 0, N_AROUND);
      break;
    case BB_SHAPE_ARROW:
      add_arrow (strokes, brush, from, to);
      break;
    case BB_SHAPE_PAN:
    case BB_SHAPE_TILT:
    case BB_SHAPE_TRAVEL:
      add_broad_arrow (strokes, brush, from, to);
      break;
    case BB_SHAPE_PUSH:
    case BB_SHAPE_PULL:
      add_zoom (strokes, brush, from, to, kind == BB_SHAPE_PUSH);
      break;
    case BB_SHAPE_ORBIT:
      add_orbit (strokes, brush, from, to);
      break;
    default:
      add_line (strokes, brush, from, to);
    }
}

GPtrArray *
bb_shape_draw (BbShapeKind kind, const BbBrush *brush, const BbInkPoint *way, guint n, gboolean constrains)
{
  GPtrArray *strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);
  Place from = { way[0].x, way[0].y };
  Place to = constrain (kind, from, (Place){ way[n - 1].x, way[n - 1].y }, constrains);

  if (kind == BB_SHAPE_PERFORMER)
    add_performer (strokes, brush, from, to);
  else if (kind == BB_SHAPE_PATH && n > 2)
    add_path (strokes, brush, way, n);
  else if (kind != BB_SHAPE_PATH && get_length (from, to) >= LEAST)
    add_shape (strokes, kind, brush, from, to);
  return strokes;
}
