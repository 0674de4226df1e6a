/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does each shape lie where the hand drew it, and point where it went? */
#include <math.h>

#include "sketch/shape.h"

static const BbBrush brush = { BB_BRUSH_PEN, 8 * BB_INK_UNITS_PER_PIXEL, 0x1a1a1aff };

static const BbInkPoint way[] = { { -4000, -1000, 0 }, { -1000, 2000, 0 }, { 1500, -500, 0 }, { 4000, 1500, 0 } };

static GPtrArray *
draw (BbShapeKind kind, gboolean constrains)
{
  return bb_shape_draw (kind, &brush, way, G_N_ELEMENTS (way), constrains);
}

/* the point of stroke @stroke at @index, from its end where that is negative */
static BbInkPoint
get_point (const GPtrArray *strokes, guint stroke, int index)
{
  guint n;
  const BbInkPoint *points = bb_stroke_get_points (g_ptr_array_index (strokes, stroke), &n);

  return points[index < 0 ? (int) n + index : index];
}

static void
assert_at (BbInkPoint point, int x, int y)
{
  g_assert_cmpint (ABS (point.x - x), <=, 1);
  g_assert_cmpint (ABS (point.y - y), <=, 1);
}

static void
test_lines (void)
{
  g_autoptr (GPtrArray) line = draw (BB_SHAPE_LINE, FALSE), flat = draw (BB_SHAPE_LINE, TRUE);
  g_autoptr (GPtrArray) rectangle = draw (BB_SHAPE_RECTANGLE, FALSE), square = draw (BB_SHAPE_RECTANGLE, TRUE);
  BbInkBox box;

  assert_at (get_point (line, 0, -1), 4000, 1500);
  g_assert_cmpfloat (ABS (atan2 (get_point (flat, 0, -1).y + 1000, get_point (flat, 0, -1).x + 4000) - G_PI / 12), <,
                     0.01);
  assert_at (get_point (rectangle, 0, 2), 4000, 1500);
  assert_at (get_point (rectangle, 0, -1), -4000, -1000);
  assert_at (get_point (square, 0, 2), 4000, 7000);
  box = bb_stroke_get_box (g_ptr_array_index (rectangle, 0));
  g_assert_cmpint (box.right - box.left, <, 8000 + 200);
}

/* every point lies on it (x²/a² + y²/b² = 1) */
static void
test_ellipse (void)
{
  g_autoptr (GPtrArray) ellipse = draw (BB_SHAPE_ELLIPSE, FALSE);
  guint n;
  const BbInkPoint *points = bb_stroke_get_points (g_ptr_array_index (ellipse, 0), &n);

  for (guint i = 0; i < n; i++)
    g_assert_cmpfloat (ABS (pow (points[i].x / 4000.0, 2) + pow ((points[i].y - 250) / 1250.0, 2) - 1), <, 0.01);
}

/* a head of two lines, whose tip is where the hand lifted */
static void
test_arrows (void)
{
  g_autoptr (GPtrArray) arrow = draw (BB_SHAPE_ARROW, FALSE), path = draw (BB_SHAPE_PATH, FALSE);

  g_assert_cmpuint (arrow->len, ==, 2);
  assert_at (get_point (arrow, 1, 1), 4000, 1500);
  g_assert_cmpint (get_point (arrow, 1, 0).x, <, 4000);
  g_assert_cmpint (get_point (arrow, 1, 2).x, <, 4000);

  g_assert_cmpuint (path->len, ==, 2);
  assert_at (get_point (path, 0, 0), -4000, -1000);
  assert_at (get_point (path, 0, 1), -1000, 2000);
  assert_at (get_point (path, 1, 1), 4000, 1500);
}

static void
test_camera (void)
{
  g_autoptr (GPtrArray) pan = draw (BB_SHAPE_PAN, FALSE), tilt = draw (BB_SHAPE_TILT, FALSE);
  g_autoptr (GPtrArray) push = draw (BB_SHAPE_PUSH, FALSE), pull = draw (BB_SHAPE_PULL, FALSE);

  assert_at (get_point (pan, 0, 3), 4000, -1000);
  assert_at (get_point (tilt, 0, 3), -4000, 1500);
  /* the arrow from the first corner: its shaft goes inwards, or outwards */
  g_assert_cmpuint (push->len, ==, 10);
  g_assert_cmpint (get_point (push, 2, 1).x, >, get_point (push, 2, 0).x);
  g_assert_cmpint (get_point (pull, 2, 1).x, <, get_point (pull, 2, 0).x);
}

/* the arrow goes from the edge of the disc to where the hand lifted */
static void
test_performer (void)
{
  g_autoptr (GPtrArray) strokes = draw (BB_SHAPE_PERFORMER, FALSE);
  BbInkPoint start = get_point (strokes, 1, 0);

  g_assert_cmpuint (strokes->len, ==, 3);
  assert_at (get_point (strokes, 0, 0), -4000 + BB_SHAPE_PERFORMER_RADIUS, -1000);
  g_assert_cmpfloat (ABS (hypot (start.x + 4000, start.y + 1000) - BB_SHAPE_PERFORMER_RADIUS), <, 2);
  assert_at (get_point (strokes, 1, 1), 4000, 1500);
}

static void
test_nothing (void)
{
  static const BbInkPoint still[] = { { 10, 10, 0 }, { 14, 12, 0 } };

  for (guint i = 0; i < BB_SHAPE_N_KINDS; i++)
    {
      g_autoptr (GPtrArray) strokes = bb_shape_draw ((BbShapeKind) i, &brush, still, G_N_ELEMENTS (still), FALSE);
      BbShapeKind kind;

      /* a performer stands where they are */
      g_assert_cmpuint (strokes->len, ==, i == BB_SHAPE_PERFORMER ? 1 : 0);
      g_assert_true (bb_shape_from_name (bb_shape_to_name ((BbShapeKind) i), &kind));
      g_assert_cmpint (kind, ==, i);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sketch/shape/lines", test_lines);
  g_test_add_func ("/sketch/shape/ellipse", test_ellipse);
  g_test_add_func ("/sketch/shape/arrows", test_arrows);
  g_test_add_func ("/sketch/shape/camera", test_camera);
  g_test_add_func ("/sketch/shape/performer", test_performer);
  g_test_add_func ("/sketch/shape/nothing", test_nothing);

  return g_test_run ();
}
