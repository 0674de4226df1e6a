/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a picture have the colours that an eye finds in it? */
#include "render/frame-colours.h"

#include <stdlib.h>

#include "render/palette.h"

#define WIDTH 160
#define HEIGHT 90

/* @width columns of each colour, one after the other; what is left is the last one's */
static cairo_surface_t *
make_stripes (const guint32 *colours, const int *widths, guint n)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  int x = 0;

  for (guint i = 0; i < n; i++)
    {
      cairo_rectangle (cr, x, 0, WIDTH - x, HEIGHT);
      bb_set_source_colour (cr, colours[i]);
      cairo_fill (cr);
      x += widths[i];
    }
  cairo_destroy (cr);
  return surface;
}

static gboolean
is_near (guint32 a, guint32 b, int tolerance)
{
  for (int shift = 8; shift < 32; shift += 8)
    {
      if (abs ((int) (a >> shift & 0xff) - (int) (b >> shift & 0xff)) > tolerance)
        return FALSE;
    }
  return TRUE;
}

/* each colour that there is, from dark to light, and none that is not */
static void
test_flat (void)
{
  const guint32 stripes[] = { 0xf6f5f4ff, 0xe01b24ff, 0x1a1a1aff };
  const int widths[] = { 100, 40, 20 };
  cairo_surface_t *surface = make_stripes (stripes, widths, 3);
  guint32 colours[5] = { 0 };

  g_assert_cmpuint (bb_frame_colours_find (surface, colours, 5), ==, 3);
  g_assert_true (is_near (colours[0], 0x1a1a1aff, 1));
  g_assert_true (is_near (colours[1], 0xe01b24ff, 1));
  g_assert_true (is_near (colours[2], 0xf6f5f4ff, 1));
  cairo_surface_destroy (surface);
}

/* a lamp in the dark, among many greys */
static void
test_accent (void)
{
  const guint32 stripes[] = { 0x101014ff, 0x303038ff, 0x505058ff, 0x707078ff,
                              0x909098ff, 0xb0b0b8ff, 0xd0d0d8ff, 0xe6358fff };
  const int widths[] = { 40, 30, 25, 20, 18, 14, 11, 2 };
  cairo_surface_t *surface = make_stripes (stripes, widths, G_N_ELEMENTS (stripes));
  guint32 colours[5];
  gboolean is_there = FALSE;

  g_assert_cmpuint (bb_frame_colours_find (surface, colours, 5), ==, 5);
  for (guint i = 0; i < 5; i++)
    is_there |= is_near (colours[i], 0xe6358fff, 8);
  g_assert_true (is_there);
  for (guint i = 1; i < 5; i++)
    g_assert_cmphex (colours[i], !=, colours[i - 1]);
  cairo_surface_destroy (surface);
}

/* what nobody tells apart is one colour */
static void
test_alike (void)
{
  const guint32 stripes[] = { 0x808080ff, 0x828180ff };
  const int widths[] = { 80, 80 };
  cairo_surface_t *surface = make_stripes (stripes, widths, 2);
  guint32 colours[5];

  g_assert_cmpuint (bb_frame_colours_find (surface, colours, 5), ==, 1);
  g_assert_true (is_near (colours[0], 0x818080ff, 1));
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/frame-colours/flat", test_flat);
  g_test_add_func ("/render/frame-colours/accent", test_accent);
  g_test_add_func ("/render/frame-colours/alike", test_alike);
  return g_test_run ();
}
