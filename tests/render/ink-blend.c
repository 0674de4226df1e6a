/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does ink get onto pixels as Cairo would lay it on? */
#include <locale.h>

#include "golden.h"
#include "render/ink/ink-mask.h"

#define WIDTH 211
#define HEIGHT 97

/* anything, premultiplied: clear, opaque, and in between */
static cairo_surface_t *
make_pixels (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);

  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      {
        guint8 *row = cairo_image_surface_get_data (surface) + (gsize) y * cairo_image_surface_get_stride (surface);
        gint32 any = g_rand_int_range (rand, -80, 336), opacity = CLAMP (any, 0, 255);
        guint32 pixel = (guint32) opacity << 24;

        for (int shift = 0; shift < 24; shift += 8)
          pixel |= (guint32) g_rand_int_range (rand, 0, opacity + 1) << shift;
        ((guint32 *) (void *) row)[x] = pixel;
      }
  cairo_surface_mark_dirty (surface);
  return surface;
}

static guint
find_worst (cairo_surface_t *a, cairo_surface_t *b)
{
  const guint8 *one = cairo_image_surface_get_data (a), *other = cairo_image_surface_get_data (b);
  guint worst = 0;

  for (int i = 0; i < cairo_image_surface_get_stride (a) * HEIGHT; i++)
    worst = MAX (worst, (guint) ABS (one[i] - other[i]));
  return worst;
}

/* a line of each brush, its edges and all, onto a part of the pixels */
static void
test_blend (gconstpointer data)
{
  static const BbInkPoint line[] = { { -1700, -500, 100 }, { 200, 600, 1000 }, { 1500, -700, 500 } };
  static const cairo_rectangle_int_t area = { 3, 2, WIDTH - 10, HEIGHT - 9 };
  BbBrush brush = { (BbBrushKind) GPOINTER_TO_UINT (data), 700, 0x4080d0c0 };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, line, G_N_ELEMENTS (line));
  g_autoptr (BbInkMask) mask = bb_ink_mask_new (WIDTH, HEIGHT);
  cairo_surface_t *own = make_pixels (), *untouched = make_pixels (), *peer = make_pixels ();
  cairo_t *cr = cairo_create (peer);

  bb_ink_mask_set_view (mask, &(BbInkView){ 1.0 / 16, WIDTH / 2.0, HEIGHT / 2.0 });
  bb_ink_mask_add_stroke (mask, stroke);
  bb_ink_mask_blend (mask, own, 4, 5, &area, &brush);
  cairo_translate (cr, 4, 5);
  bb_ink_mask_composite (mask, cr, &area, &brush);
  cairo_destroy (cr);
  cairo_surface_flush (peer);

  g_assert_cmpuint (find_worst (own, peer), <=, 2);
  g_assert_cmpuint (find_worst (own, untouched), >, 40);
  cairo_surface_destroy (own);
  cairo_surface_destroy (untouched);
  cairo_surface_destroy (peer);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < BB_BRUSH_N_KINDS; i++)
    {
      g_autofree char *path = g_strdup_printf ("/render/ink-blend/%s", bb_brush_kind_to_name ((BbBrushKind) i));

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_blend);
    }
  return g_test_run ();
}
