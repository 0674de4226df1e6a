/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does each brush draw as it did when somebody looked at it, large and small? */
#include <locale.h>

#include "golden.h"
#include "render/brush-page.h"
#include "render/ink/ink-layer.h"

static cairo_surface_t *
draw (BbStroke *const *strokes, guint n_strokes, const BbInkView *view, int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);

  bb_ink_layer_redraw (surface, view, strokes, n_strokes, NULL);
  return surface;
}

static cairo_surface_t *
draw_whole (const GPtrArray *strokes, int width, int height)
{
  BbInkView view = bb_ink_view_new (width, height);

  return draw ((BbStroke *const *) strokes->pdata, strokes->len, &view, width, height);
}

static guint32
get_pixel (cairo_surface_t *surface, int x, int y)
{
  const guint8 *row = cairo_image_surface_get_data (surface) + (gsize) y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (const void *) row)[x];
}

static guint
get_opacity (cairo_surface_t *surface, int x, int y)
{
  return get_pixel (surface, x, y) >> 24;
}

static void
test_page (void)
{
  g_autoptr (GPtrArray) strokes = brush_page_draw ();
  cairo_surface_t *surface = draw_whole (strokes, 960, 540);

  golden_assert (surface, "render/golden/brushes.png", 24, 60);
  cairo_surface_destroy (surface);
}

static void
test_frame (void)
{
  g_autoptr (GPtrArray) strokes = brush_frame_draw ();
  cairo_surface_t *surface = draw_whole (strokes, 960, 540);

  golden_assert (surface, "render/golden/brush-frame.png", 24, 60);
  cairo_surface_destroy (surface);
}

/* of a part of the picture, in shares of it */
static double
get_mean_opacity (cairo_surface_t *surface, double left, double top, double right, double bottom)
{
  int width = cairo_image_surface_get_width (surface), height = cairo_image_surface_get_height (surface);
  double sum = 0, n = 0;

  for (int y = (int) (top * height); y < (int) (bottom * height); y++)
    for (int x = (int) (left * width); x < (int) (right * width); x++, n++)
      sum += get_opacity (surface, x, y);
  return sum / n;
}

/* a thumbnail is as dark as a large picture, brush by brush */
static void
test_sizes (void)
{
  g_autoptr (GPtrArray) strokes = brush_page_draw ();
  cairo_surface_t *large = draw_whole (strokes, 1920, 1080);
  cairo_surface_t *small = draw_whole (strokes, 320, 180);

  for (guint i = 0; i < G_N_ELEMENTS (brush_page_brushes); i++)
    {
      double middle = (540 - 400 + BRUSH_ROW * (double) i) / 1080, half = BRUSH_ROW / 2160.0;
      double one = get_mean_opacity (large, 0, middle - half, 1, middle + half);
      double other = get_mean_opacity (small, 0, middle - half, 1, middle + half);

      g_test_message ("%u: %.1f, %.1f", i, one, other);
      g_assert_cmpfloat (one, >, 3);
      g_assert_cmpfloat (ABS (other / one - 1), <, 0.06);
    }
  cairo_surface_destroy (large);
  cairo_surface_destroy (small);
}

static const BbInkPoint across[] = { { -4000, 0, 700 }, { 4000, 0, 700 } };
static const BbInkPoint down[] = { { 0, -4000, 700 }, { 0, 4000, 700 } };
static const BbInkPoint corner[] = { { -4000, 2400, 700 }, { -2400, 2400, 700 }, { -2400, 800, 700 } };

/* the grain is the picture's: it goes along with it, and does not crawl */
static void
test_grain_stays (void)
{
  static const BbBrush pencil = { BB_BRUSH_PENCIL, 40 * BB_INK_UNITS_PER_PIXEL, 0x000000ff };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&pencil, across, 2);
  BbInkView view = { 1.0 / 16, 300, 100 }, moved = { 1.0 / 16, 337, 81 };
  cairo_surface_t *before = draw (&stroke, 1, &view, 600, 200);
  cairo_surface_t *after = draw (&stroke, 1, &moved, 600, 200);
  guint n = 0;

  for (int x = 60; x < 500; x++)
    {
      g_assert_cmpuint (get_pixel (before, x, 100), ==, get_pixel (after, x + 37, 81));
      n += get_opacity (before, x, 100) != get_opacity (before, x + 1, 100);
    }
  g_assert_cmpuint (n, >, 200);
  cairo_surface_destroy (before);
  cairo_surface_destroy (after);
}

/* light pressure is light */
static void
test_pressure (void)
{
  static const BbBrush pencil = { BB_BRUSH_PENCIL, 40 * BB_INK_UNITS_PER_PIXEL, 0x000000ff };
  static const int pressures[] = { 50, 300, 600, 1000 };
  double before = 0.2;

  for (guint i = 0; i < G_N_ELEMENTS (pressures); i++)
    {
      BbInkPoint line[] = { { -4000, 0, pressures[i] }, { 4000, 0, pressures[i] } };
      g_autoptr (BbStroke) stroke = bb_stroke_new (&pencil, line, 2);
      cairo_surface_t *surface = draw (&stroke, 1, &(BbInkView){ 1.0 / 16, 300, 100 }, 600, 200);
      double mean = get_mean_opacity (surface, 0.2, 0.48, 0.8, 0.52);

      g_test_message ("%d: %.1f", pressures[i], mean);
      g_assert_cmpfloat (mean, >, 1.8 * before);
      before = mean;
      cairo_surface_destroy (surface);
    }
  g_assert_cmpfloat (before, >, 250);
}

/* flat inside a stroke, darker where two overlap, and a pen's line below stays as dark as it is */
static void
test_marker (void)
{
  static const BbBrush marker = { BB_BRUSH_MARKER, 60 * BB_INK_UNITS_PER_PIXEL, 0x8c8c8cff };
  static const BbBrush pen = { BB_BRUSH_PEN, 20 * BB_INK_UNITS_PER_PIXEL, 0x000000ff };
  BbStroke *strokes[] = { bb_stroke_new (&pen, down, 2), bb_stroke_new (&marker, across, 2),
                          bb_stroke_new (&marker, corner, 3), bb_stroke_new (&marker, down, 2) };
  BbInkView view = { 1.0 / 16, 300, 300 };
  cairo_surface_t *surface = draw (strokes, G_N_ELEMENTS (strokes), &view, 600, 600);
  guint once = get_opacity (surface, 500, 300), twice = get_opacity (surface, 325, 300);

  g_assert_cmpuint (get_pixel (surface, 300, 300), ==, 0xff000000);
  g_assert_cmpuint (once, ==, 255 - 0x8c);
  g_assert_cmpuint (get_opacity (surface, 150, 450), ==, once); /* where it turns back over itself */
  g_assert_cmpint (ABS ((int) twice - (255 - 0x8c * 0x8c / 255)), <=, 1);
  g_assert_cmpuint (get_pixel (surface, 500, 300) & 0xffffff, ==, 0); /* what is not ink is clear */

  for (guint i = 0; i < G_N_ELEMENTS (strokes); i++)
    bb_stroke_unref (strokes[i]);
  cairo_surface_destroy (surface);
}

/* a shape covers what it goes around, with its holes, and no more */
static void
test_fill (void)
{
  static const BbBrush fill = { BB_BRUSH_FILL, 16, 0x4080c0ff };
  static const BbInkPoint ring[] = {
    { -3200, -3200, 1000 }, { 3200, -3200, 1000 }, { 3200, 3200, 1000 }, { -3200, 3200, 1000 }, { -3200, -3200, 1000 },
    { -1600, -1600, 1000 }, { -1600, 1600, 1000 }, { 1600, 1600, 1000 }, { 1600, -1600, 1000 }, { -1600, -1600, 1000 },
  };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&fill, ring, G_N_ELEMENTS (ring));
  BbInkView view = { 1.0 / 16, 300, 300 };
  cairo_surface_t *surface = draw (&stroke, 1, &view, 600, 600);

  g_assert_cmpuint (get_pixel (surface, 300, 300), ==, 0);
  g_assert_cmpuint (get_pixel (surface, 150, 300), ==, 0xff4080c0);
  g_assert_cmpuint (get_pixel (surface, 150, 151), ==, 0xff4080c0); /* on the way to the hole and back */
  g_assert_cmpuint (get_pixel (surface, 60, 300), ==, 0);
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/render/brushes/page", test_page);
  g_test_add_func ("/render/brushes/frame", test_frame);
  g_test_add_func ("/render/brushes/sizes", test_sizes);
  g_test_add_func ("/render/brushes/grain-stays", test_grain_stays);
  g_test_add_func ("/render/brushes/pressure", test_pressure);
  g_test_add_func ("/render/brushes/marker", test_marker);
  g_test_add_func ("/render/brushes/fill", test_fill);

  return g_test_run ();
}
