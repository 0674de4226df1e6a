/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do other boards shine through, in the colour that says which they are, and without their paper? */
#include "render/skins.h"

#include "golden.h"
#include "storyboard.h"

#define WIDTH 320
#define HEIGHT 180

static cairo_surface_t *
draw (const BbSkin *skins, guint n, const cairo_rectangle_int_t *part)
{
  const BbRenderOptions options = bb_render_options_make (NULL);

  return bb_render_skins (skins, n, WIDTH, HEIGHT, part, &options);
}

/* takes over @layer */
static BbBoard *
make_drawn (BbLayer *layer)
{
  BbBoard *board = bb_board_new ();

  bb_board_take_layers (board, bb_list_new_from ((gpointer *) &layer, 1));
  bb_layer_unref (layer);
  return board;
}

/* a line of @colour across the whole board */
static BbBoard *
make_line (guint32 colour)
{
  const BbBrush brush = { BB_BRUSH_PEN, 400 * BB_INK_UNITS_PER_PIXEL, colour };
  const BbInkPoint points[] = { { -20000, 0, BB_INK_PRESSURE_MAX }, { 20000, 0, BB_INK_PRESSURE_MAX } };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, points, G_N_ELEMENTS (points));
  BbLayer *layer = bb_layer_new_ink ();

  bb_layer_add_stroke (layer, stroke);
  return make_drawn (layer);
}

/* premultiplied: in the middle, and in a corner */
static void
look (const BbSkin *skins, guint n, guint32 *middle, guint32 *corner)
{
  cairo_surface_t *surface = draw (skins, n, &(cairo_rectangle_int_t){ 0, 0, WIDTH, HEIGHT });
  const guint32 *pixels = (const guint32 *) (gconstpointer) cairo_image_surface_get_data (surface);

  *middle = pixels[HEIGHT / 2 * WIDTH + WIDTH / 2];
  *corner = pixels[0];
  cairo_surface_destroy (surface);
}

static void
test_tint (void)
{
  g_autoptr (BbBoard) black = make_line (0x000000ff);
  g_autoptr (BbBoard) grey = make_line (0xc0c0c0ff);
  const BbSkin strong = { black, BB_SKIN_BEFORE, 1 }, weak = { black, BB_SKIN_AFTER, 0.5 };
  const BbSkin light = { grey, BB_SKIN_BEFORE, 1 };
  guint32 middle, corner;

  look (&strong, 1, &middle, &corner);
  g_assert_cmphex (middle, ==, 0xff000000 | BB_SKIN_BEFORE >> 8);
  g_assert_cmphex (corner, ==, 0);
  look (&weak, 1, &middle, &corner);
  g_assert_cmpuint (middle >> 24, ==, 128);
  g_assert_cmpuint (middle >> 16 & 0xff, >, middle & 0xff);
  g_assert_cmphex (corner, ==, 0);
  /* a light area does not drown the lines */
  look (&light, 1, &middle, &corner);
  g_assert_cmpuint (middle >> 24, >, 0);
  g_assert_cmpuint (middle >> 24, <, 32);
}

/* on white, a board as it is looks as it is */
static void
test_as_is (void)
{
  const guint32 colour = 0xe5a50aff;
  g_autoptr (BbBoard) board = make_line (colour);
  const BbSkin skin = { board, BB_SKIN_AS_IS, 1 }, half = { board, BB_SKIN_AS_IS, 0.5 };
  guint32 middle, corner;

  look (&skin, 1, &middle, &corner);
  for (int shift = 0; shift < 24; shift += 8)
    g_assert_cmpuint ((middle >> shift & 0xff) + 255 - (middle >> 24), ==, colour >> (shift + 8) & 0xff);
  g_assert_cmphex (corner, ==, 0);
  look (&half, 1, &middle, &corner);
  g_assert_cmpuint (middle >> 24, ==, 123);
}

/* the last lies on top; of an empty board nothing is seen */
static void
test_order (void)
{
  g_autoptr (BbBoard) board = make_line (0x000000ff);
  g_autoptr (BbBoard) empty = bb_board_new ();
  const BbSkin skins[] = { { board, BB_SKIN_AFTER, 1 }, { board, BB_SKIN_BEFORE, 1 }, { empty, BB_SKIN_AFTER, 1 } };
  guint32 middle, corner;

  look (skins, 3, &middle, &corner);
  g_assert_cmphex (middle, ==, 0xff000000 | BB_SKIN_BEFORE >> 8);
  look (skins, 0, &middle, &corner);
  g_assert_cmphex (middle, ==, 0);
}

/* of what is seen from near only a part is drawn, the same as it is in the whole */
static void
test_part (void)
{
  const cairo_rectangle_int_t all = { 0, 0, WIDTH, HEIGHT }, part = { 60, 30, 100, 80 };
  g_autoptr (BbBoard) board = make_drawn (make_face (1));
  const BbSkin skin = { board, BB_SKIN_BEFORE, 1 };
  cairo_surface_t *whole = draw (&skin, 1, &all), *near = draw (&skin, 1, &part);
  cairo_surface_t *cut = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, part.width, part.height);
  cairo_t *cr = cairo_create (cut);

  cairo_set_source_surface (cr, whole, -part.x, -part.y);
  cairo_paint (cr);
  cairo_destroy (cr);
  g_assert_cmpuint (golden_count (near, cut, 2), ==, 0);
  cairo_surface_destroy (cut);
  cairo_surface_destroy (near);
  cairo_surface_destroy (whole);
}

static void
test_look (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (BbBoard) before = make_drawn (make_face (1));
  g_autoptr (BbBoard) after = make_drawn (make_face (2));
  g_autoptr (BbBoard) below = make_drawn (make_face (4));
  const BbSkin skins[] = { { below, BB_SKIN_AS_IS, 0.4 },
                           { after, BB_SKIN_AFTER, 0.5 },
                           { before, BB_SKIN_BEFORE, 0.5 } };
  cairo_surface_t *drawn = draw (skins, G_N_ELEMENTS (skins), &(cairo_rectangle_int_t){ 0, 0, WIDTH, HEIGHT });

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_surface (cr, drawn, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  golden_assert (surface, "render/golden/skins.png", 24, 40);
  cairo_surface_destroy (drawn);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/skins/tint", test_tint);
  g_test_add_func ("/render/skins/as-is", test_as_is);
  g_test_add_func ("/render/skins/order", test_order);
  g_test_add_func ("/render/skins/part", test_part);
  g_test_add_func ("/render/skins/look", test_look);
  return g_test_run ();
}
