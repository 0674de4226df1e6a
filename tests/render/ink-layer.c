/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do drawings look as they did when somebody looked at them, in whole and in part? */
#include <locale.h>

#include "golden.h"
#include "render/drawings.h"
#include "render/ink/ink-layer.h"

static cairo_surface_t *
make_surface (int width, int height)
{
  return cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
}

#define DRAWING(name)                                                                                                  \
  {                                                                                                                    \
#name, name, G_N_ELEMENTS(name)                                                                                    \
  }

static const struct
{
  const char *name;
  const Movement *movements;
  guint n_movements;
} drawings[] = { DRAWING (face), DRAWING (curves), DRAWING (hatching) };

static GPtrArray *
draw (guint which, gboolean has_pressure)
{
  return draw_movements (drawings[which].movements, drawings[which].n_movements, 0x101014c0, has_pressure);
}

static void
test_golden (gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data) / 2;
  gboolean has_pressure = GPOINTER_TO_UINT (data) % 2;
  g_autoptr (GPtrArray) strokes = draw (which, has_pressure);
  g_autofree char *name = g_strdup_printf ("render/golden/ink-%s-%s.png", drawings[which].name,
                                           has_pressure ? "pen" : "mouse");
  cairo_surface_t *surface = make_surface (320, 320);
  BbInkView view = bb_ink_view_new (320, 320);

  bb_ink_layer_redraw (surface, &view, (BbStroke **) strokes->pdata, strokes->len, NULL);
  golden_assert (surface, name, 24, 40);
  cairo_surface_destroy (surface);
}

static const cairo_rectangle_int_t clips[] = {
  { 0, 0, 320, 320 }, { 100, 90, 77, 133 }, { 300, 0, 500, 100 }, { 240, 240, 1, 1 }, { -50, -50, 20, 20 },
};

/* redrawing a part of a picture changes nothing */
static void
test_clip (void)
{
  g_autoptr (GPtrArray) strokes = draw (0, TRUE);
  BbInkView view = { 0.0185, 160.3, 159.6 };
  cairo_surface_t *once = make_surface (320, 320);
  cairo_surface_t *again = make_surface (320, 320);

  bb_ink_layer_redraw (once, &view, (BbStroke **) strokes->pdata, strokes->len, NULL);
  bb_ink_layer_redraw (again, &view, (BbStroke **) strokes->pdata, strokes->len, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (clips); i++)
    {
      bb_ink_layer_redraw (again, &view, (BbStroke **) strokes->pdata, strokes->len, &clips[i]);
      g_assert_cmpuint (golden_count (once, again, 0), ==, 0);
    }

  bb_ink_layer_redraw (again, &view, NULL, 0, &clips[1]);
  g_assert_cmpuint (golden_count (once, again, 0), >, 100);
  cairo_surface_destroy (once);
  cairo_surface_destroy (again);
}

static const struct
{
  double scale_x, scale_y, device;
} targets[] = { { 0.018, 0.018, 1 }, { 0.009, 0.009, 2 }, { -0.018, 0.018, 1 } };

/* through any cairo_t: the same pixels, also doubled for a dense screen; and mirrored */
static void
test_paint (void)
{
  g_autoptr (GPtrArray) strokes = draw (0, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      cairo_surface_t *surface = make_surface (320, 320);
      cairo_surface_t *direct = make_surface (320, 320);
      cairo_t *cr;

      cairo_surface_set_device_scale (surface, targets[i].device, targets[i].device);
      cr = cairo_create (surface);
      cairo_translate (cr, 160.3 / targets[i].device, 160.3 / targets[i].device);
      cairo_scale (cr, targets[i].scale_x, targets[i].scale_y);
      bb_ink_layer_paint (cr, (BbStroke **) strokes->pdata, strokes->len);
      cairo_destroy (cr);
      cairo_surface_set_device_scale (surface, 1, 1);

      bb_ink_layer_redraw (direct, &(BbInkView){ 0.018, 160.3, 160.3 }, (BbStroke **) strokes->pdata, strokes->len,
                           NULL);
      if (targets[i].scale_x > 0)
        g_assert_cmpuint (golden_count (surface, direct, 0), ==, 0);
      else
        g_assert_cmpuint (golden_count (surface, direct, 0), >, 1000);
      cairo_surface_destroy (surface);
      cairo_surface_destroy (direct);
    }
}

/* a loop over itself at half strength is half strong everywhere */
static void
test_no_dark_overlaps (void)
{
  static const BbInkPoint loop[] = { { -3000, 0, 1000 }, { 3000, 0, 1000 },  { 3000, 2000, 1000 }, { 0, 2000, 1000 },
                                     { 0, -3000, 1000 }, { -1000, 0, 1000 }, { 2000, 0, 1000 } };
  BbBrush brush = { BB_BRUSH_PEN, 900, 0x00000080 };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, loop, G_N_ELEMENTS (loop));
  cairo_surface_t *surface = make_surface (320, 320);
  BbInkView view = bb_ink_view_new (320, 320);
  const guint32 *pixels;
  guint32 darkest = 0, n = 0;

  bb_ink_layer_redraw (surface, &view, &stroke, 1, NULL);
  pixels = (const guint32 *) (void *) cairo_image_surface_get_data (surface);
  for (guint i = 0; i < 320 * 320; i++)
    {
      darkest = MAX (darkest, pixels[i] >> 24);
      n += pixels[i] >> 24 == 0x80;
    }

  g_assert_cmphex (darkest, ==, 0x80);
  g_assert_cmpuint (n, >, 2000);
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < 2 * G_N_ELEMENTS (drawings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/render/ink-layer/%s/%s", drawings[i / 2].name,
                                               i % 2 ? "pen" : "mouse");

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_golden);
    }
  g_test_add_func ("/render/ink-layer/clip", test_clip);
  g_test_add_func ("/render/ink-layer/paint", test_paint);
  g_test_add_func ("/render/ink-layer/no-dark-overlaps", test_no_dark_overlaps);

  return g_test_run ();
}
