/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the mask hold the coverage that geometry says, and no more? */
#include <locale.h>
#include <math.h>

#include "hands.h"
#include "render/ink/ink-mask.h"
#include "sketch/hit-test.h"

#define SIZE 128

/* pixels, so that expectations can be read */
static const BbInkView plain = { 1, 0, 0 };

static BbInkMask *
make_mask (void)
{
  BbInkMask *mask = bb_ink_mask_new (SIZE, SIZE);

  bb_ink_mask_set_view (mask, &plain);
  return mask;
}

static guint8
get_pixel (BbInkMask *mask, int x, int y)
{
  cairo_surface_t *surface = bb_ink_mask_get_surface (mask);

  return cairo_image_surface_get_data (surface)[y * cairo_image_surface_get_stride (surface) + x];
}

static double
get_sum (BbInkMask *mask)
{
  double sum = 0;

  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      sum += get_pixel (mask, x, y) / 255.0;
  return sum;
}

static const struct
{
  const char *name;
  BbInkDab dabs[2];
  double area;
} areas[] = {
  { "dot", { { 64, 64, 20 }, { 64, 64, 20 } }, G_PI * 400 },
  { "level", { { 20.3, 64.2, 5 }, { 100.3, 64.2, 5 } }, 800 + G_PI * 25 },
  { "slanted", { { 30, 30, 8 }, { 90, 75, 8 } }, 75 * 16 + G_PI * 64 },
  { "hair", { { 20, 30.7, 0.15 }, { 100, 90.7, 0.15 } }, 100 * 0.3 },
  { "wedge", { { 20, 64, 0.01 }, { 100, 64, 10 } }, 80 * 10 + G_PI * 50 },
  { "disc in disc", { { 64, 64, 20 }, { 70, 64, 5 } }, G_PI * 400 },
};

static void
test_area (gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);
  g_autoptr (BbInkMask) mask = make_mask ();

  bb_ink_mask_add_dabs (mask, areas[which].dabs, 2);
  g_assert_cmpfloat_with_epsilon (get_sum (mask), areas[which].area, 0.03 * areas[which].area + 0.5);
}

/* every pixel of capsules in all directions is what its distance to the edge says */
static void
test_distance (void)
{
  for (int angle = 0; angle < 360; angle += 15)
    {
      g_autoptr (BbInkMask) mask = make_mask ();
      double x = cos (angle * G_PI / 180), y = sin (angle * G_PI / 180);
      BbInkDab dabs[2] = { { 64.3 - 35 * x, 63.6 - 35 * y, 3 }, { 64.3 + 35 * x, 63.6 + 35 * y, 14 } };

      bb_ink_mask_add_dabs (mask, dabs, 2);
      for (int row = 0; row < SIZE; row++)
        for (int column = 0; column < SIZE; column++)
          {
            double outside = bb_dabs_distance (dabs[0], dabs[1], column + 0.5, row + 0.5);

            g_assert_cmpfloat_with_epsilon (get_pixel (mask, column, row), 255 * CLAMP (0.5 - outside, 0, 1), 1);
          }
    }
}

/* a line over itself, and a line cut into many, leave the same coverage as one line */
static void
test_no_dark_overlaps (void)
{
  BbInkDab once[2] = { { 20, 30, 6 }, { 110, 96, 6 } };
  g_autoptr (BbInkMask) one = make_mask ();
  g_autoptr (BbInkMask) many = make_mask ();

  bb_ink_mask_add_dabs (one, once, 2);
  for (int i = 0; i < 30; i++)
    {
      BbInkDab part[2] = { { 20 + 3 * i, 30 + 2.2 * i, 6 }, { 23 + 3 * i, 32.2 + 2.2 * i, 6 } };

      bb_ink_mask_add_dabs (many, part, 2);
      bb_ink_mask_add_dabs (many, part, 2);
    }

  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      g_assert_cmpint (abs (get_pixel (one, x, y) - get_pixel (many, x, y)), <=, 1);
}

static const cairo_rectangle_int_t clips[] = {
  { 0, 0, SIZE, SIZE }, { 40, 40, 30, 20 }, { -10, 100, 60, 100 }, { 60, 60, 1, 1 }, { 200, 200, 10, 10 },
};

/* nothing changes outside the rectangle that is returned, nor outside the clip */
static void
test_dirty (gconstpointer data)
{
  const Hand *hand = &hands[GPOINTER_TO_UINT (data)];
  BbBrush brush = { BB_BRUSH_PEN, 14 * BB_INK_UNITS_PER_PIXEL, 0x000000ff };
  g_autoptr (BbStroke) stroke = draw_hand (hand, &brush, TRUE);
  BbInkView view = bb_ink_view_new (SIZE, SIZE);
  g_autoptr (BbInkMask) whole = make_mask ();

  bb_ink_mask_set_view (whole, &view);
  bb_ink_mask_add_stroke (whole, stroke);
  g_assert_cmpfloat (get_sum (whole), >, 0.5);
  for (guint i = 0; i < G_N_ELEMENTS (clips); i++)
    {
      g_autoptr (BbInkMask) mask = make_mask ();
      cairo_rectangle_int_t dirty;

      bb_ink_mask_set_view (mask, &view);
      bb_ink_mask_set_clip (mask, &clips[i]);
      dirty = bb_ink_mask_add_stroke (mask, stroke);
      bb_rectangle_intersect (&dirty, &clips[i]);
      for (int y = 0; y < SIZE; y++)
        for (int x = 0; x < SIZE; x++)
          {
            cairo_rectangle_int_t pixel = { x, y, 1, 1 };
            gboolean inside = bb_rectangle_intersect (&pixel, &clips[i]);

            if (get_pixel (mask, x, y) > 0)
              g_assert_true (bb_rectangle_intersect (&pixel, &dirty));
            if (inside)
              g_assert_cmpint (get_pixel (mask, x, y), ==, get_pixel (whole, x, y));
          }

      bb_ink_mask_clear (mask, &dirty);
      g_assert_cmpfloat (get_sum (mask), ==, 0);
    }
}

static void
test_far_away (void)
{
  g_autoptr (BbInkMask) mask = make_mask ();
  BbInkDab across[2] = { { -1e6, 64, 4 }, { 1e6, 64, 4 } };
  BbInkDab away[2] = { { 1e6, 1e6, 400 }, { -1e6, 1e6, 0.001 } };
  cairo_rectangle_int_t dirty = bb_ink_mask_add_dabs (mask, away, 2);

  g_assert_true (dirty.width == 0 || dirty.height == 0);
  bb_ink_mask_add_dabs (mask, across, 2);
  g_assert_cmpfloat_with_epsilon (get_sum (mask), SIZE * 8, 1);
}

static void
test_rectangles (void)
{
  cairo_rectangle_int_t all = { 0, 0, 0, 0 };

  bb_rectangle_unite (&all, &(cairo_rectangle_int_t){ 5, 6, 2, 3 });
  bb_rectangle_unite (&all, &(cairo_rectangle_int_t){ 90, 90, 0, 9 });
  bb_rectangle_unite (&all, &(cairo_rectangle_int_t){ 1, 8, 2, 4 });
  g_assert_cmpint (all.x, ==, 1);
  g_assert_cmpint (all.y, ==, 6);
  g_assert_cmpint (all.width, ==, 6);
  g_assert_cmpint (all.height, ==, 6);
  g_assert_false (bb_rectangle_intersect (&all, &(cairo_rectangle_int_t){ 7, 0, 9, 9 }));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (areas); i++)
    {
      g_autofree char *path = g_strconcat ("/render/ink-mask/area/", areas[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_area);
    }
  g_test_add_func ("/render/ink-mask/distance", test_distance);
  g_test_add_func ("/render/ink-mask/no-dark-overlaps", test_no_dark_overlaps);
  for (guint i = 0; i < G_N_ELEMENTS (hands); i++)
    {
      g_autofree char *path = g_strconcat ("/render/ink-mask/dirty/", hands[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_dirty);
    }
  g_test_add_func ("/render/ink-mask/far-away", test_far_away);
  g_test_add_func ("/render/ink-mask/rectangles", test_rectangles);

  return g_test_run ();
}
