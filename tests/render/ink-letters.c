/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what somebody writes where it was written, as large as it was asked for, and with the holes that letters have? */
#include <locale.h>

#include "golden.h"
#include "render/ink/ink-layer.h"
#include "render/ink/ink-letters.h"
#include "sketch/hit-test.h"

static const BbBrush brush = { BB_BRUSH_LETTERS, 120 * BB_INK_UNITS_PER_PIXEL, 0x1a1a1aff };

static void
test_golden (void)
{
  g_autoptr (BbStroke) hangul = bb_ink_letters ("네온 타이드 8", &brush, -8000, -1500);
  g_autoptr (BbStroke) latin = bb_ink_letters ("Rooftop, B-cam", &brush, -8000, 1500);
  BbStroke *strokes[] = { hangul, latin };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 480, 270);
  BbInkView view = bb_ink_view_new (480, 270);

  bb_ink_layer_redraw (surface, &view, strokes, G_N_ELEMENTS (strokes), NULL);
  golden_assert_text (surface, "render/golden/ink-letters.png");
  cairo_surface_destroy (surface);
}

static void
test_place (void)
{
  g_autoptr (BbStroke) stroke = bb_ink_letters ("ㅁ", &brush, 1000, 2000);
  BbInkBox box = bb_stroke_get_box (stroke);
  double x = (box.left + box.right) / 2.0, y = (box.top + box.bottom) / 2.0;

  g_assert_cmpint (box.left, >, 900);
  g_assert_cmpint (box.left, <, 1000 + brush.size / 2);
  g_assert_cmpint (ABS (y - 2000), <, brush.size / 4);
  g_assert_cmpint (box.bottom - box.top, >, brush.size / 3);
  g_assert_cmpint (box.bottom - box.top, <, brush.size);
  g_assert_false (bb_stroke_touches (stroke, x, y, 0)); /* it has a hole */
  g_assert_true (bb_stroke_touches (stroke, box.left + brush.size / 40.0, y, brush.size / 40.0));
}

static void
test_nothing (void)
{
  g_assert_null (bb_ink_letters ("", &brush, 0, 0));
  g_assert_null (bb_ink_letters ("   ", &brush, 0, 0));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/render/ink-letters/golden", test_golden);
  g_test_add_func ("/render/ink-letters/place", test_place);
  g_test_add_func ("/render/ink-letters/nothing", test_nothing);

  return g_test_run ();
}
