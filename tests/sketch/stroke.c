/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are strokes and brushes kept as they were made? */
#include <locale.h>

#include "sketch/stroke.h"

static void
test_stroke (void)
{
  static const BbInkPoint points[] = { { -10, 20, -5 }, { 300, 40, 2000 } };
  BbBrush brush = { BB_BRUSH_PEN, 100, 0x12345678 };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, points, G_N_ELEMENTS (points));
  BbInkBox box = bb_stroke_get_box (stroke);
  const BbInkPoint *kept;
  guint n;

  kept = bb_stroke_get_points (stroke, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpint (kept[0].pressure, ==, 0);
  g_assert_cmpint (kept[1].pressure, ==, BB_INK_PRESSURE_MAX);
  g_assert_true (bb_brush_equal (bb_stroke_get_brush (stroke), &brush));
  g_assert_cmpfloat (bb_stroke_get_dab (stroke, 1).radius, ==, 50);
  g_assert_cmpint (box.left, <=, -16);
  g_assert_cmpint (box.right, >=, 350);
  g_assert_cmpint (box.top, <=, -10);
  g_assert_cmpint (box.bottom, >=, 90);
}

static void
test_kind_names (void)
{
  BbBrushKind kind;

  for (BbBrushKind i = 0; i < BB_BRUSH_N_KINDS; i++)
    {
      g_assert_true (bb_brush_kind_from_name (bb_brush_kind_to_name (i), &kind));
      g_assert_cmpint (kind, ==, i);
    }
  g_assert_false (bb_brush_kind_from_name ("quill", &kind));
}

static void
test_sizes (void)
{
  gint32 size = 1, n = 0;

  for (gint32 next = bb_brush_step_size (size, 1); next != size; next = bb_brush_step_size (size, 1))
    {
      g_assert_cmpint (next, >, size);
      if (n++ > 0)
        g_assert_cmpint (bb_brush_step_size (next, -1), ==, size);
      size = next;
    }
  g_assert_cmpint (size, ==, BB_BRUSH_SIZE_MAX);
  g_assert_cmpint (n, >, 15);
}

static void
test_width (void)
{
  BbBrush pen = { BB_BRUSH_PEN, 100, 0 }, eraser = { BB_BRUSH_ERASER, 100, 0 };

  g_assert_cmpfloat (bb_brush_width (&pen, BB_INK_PRESSURE_MAX), ==, 100);
  g_assert_cmpfloat (bb_brush_width (&pen, 0), >, 0);
  g_assert_cmpfloat (bb_brush_width (&pen, 0), <, bb_brush_width (&eraser, 0));
  g_assert_cmpfloat (bb_brush_width (&pen, 9000), ==, 100);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sketch/stroke/stroke", test_stroke);
  g_test_add_func ("/sketch/stroke/kind-names", test_kind_names);
  g_test_add_func ("/sketch/stroke/sizes", test_sizes);
  g_test_add_func ("/sketch/stroke/width", test_width);

  return g_test_run ();
}
