/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does colour that is poured stay between lines, reach under them, and no further? */
#include "render/board-fill.h"
#include "sketch/hit-test.h"

#define PIXELS *BB_INK_UNITS_PER_PIXEL

static const BbBrush fill = { BB_BRUSH_FILL, 16, 0x80c0ffff };

/* a square of 400 pixels around the centre, its right side open by @gap pixels */
static BbBoard *
make_square (int gap)
{
  static const BbBrush pen = { BB_BRUSH_PEN, 8 PIXELS, 0x1a1a1aff };
  const BbInkPoint around[] = { { 200 PIXELS, -gap PIXELS / 2, 1000 }, { 200 PIXELS, -200 PIXELS, 1000 },
                                { -200 PIXELS, -200 PIXELS, 1000 },    { -200 PIXELS, 200 PIXELS, 1000 },
                                { 200 PIXELS, 200 PIXELS, 1000 },      { 200 PIXELS, gap PIXELS / 2, 1000 } };
  BbStroke *stroke = bb_stroke_new (&pen, around, G_N_ELEMENTS (around));
  g_autoptr (BbLayer) layer = bb_layer_new_ink ();
  BbBoard *board = bb_board_new ();

  bb_layer_add_stroke (layer, stroke);
  bb_stroke_unref (stroke);
  bb_board_take_layers (board, bb_list_new_from ((gpointer *) &layer, 1));
  return board;
}

static BbStroke *
pour (const BbBoard *board, double x, double y)
{
  BbRenderOptions options = bb_render_options_make (NULL);

  return bb_render_fill (board, 16.0 / 9, x PIXELS, y PIXELS, &fill, &options);
}

/* square pixels, by the points around it (the shoelace formula) */
static double
get_area (const BbStroke *stroke)
{
  guint n;
  const BbInkPoint *points = bb_stroke_get_points (stroke, &n);
  double twice = 0;

  for (guint i = 0; i < n; i++)
    {
      BbInkPoint from = points[i], to = points[(i + 1) % n];

      twice += (double) from.x * to.y - (double) to.x * from.y;
    }
  return ABS (twice) / 2 / (1 PIXELS) / (1 PIXELS);
}

static gboolean
covers (const BbStroke *stroke, double x, double y)
{
  return bb_stroke_touches (stroke, x PIXELS, y PIXELS, 0);
}

/* its edge lies under the line, whose inner edge is 196 pixels from the centre and whose outer edge 204 */
static void
test_closed (void)
{
  g_autoptr (BbBoard) board = make_square (0);
  g_autoptr (BbStroke) stroke = pour (board, 20, -30);

  g_assert_nonnull (stroke);
  g_assert_cmpint (bb_stroke_get_brush (stroke)->kind, ==, BB_BRUSH_FILL);
  g_assert_cmpuint (bb_stroke_get_brush (stroke)->colour, ==, fill.colour);
  g_assert_cmpfloat (get_area (stroke), >, 393.0 * 393);
  g_assert_cmpfloat (get_area (stroke), <, 403.0 * 403);
  g_assert_true (covers (stroke, -196, -196));
  g_assert_true (covers (stroke, 197, 0));
  g_assert_false (covers (stroke, 204, 0));
}

/* a hand seldom closes its lines */
static void
test_gap (void)
{
  g_autoptr (BbBoard) board = make_square (32);
  g_autoptr (BbStroke) stroke = pour (board, 0, 0);

  g_assert_cmpfloat (get_area (stroke), <, 404.0 * 404);
  g_assert_true (covers (stroke, 190, 0));
  g_assert_false (covers (stroke, 215, 0));
}

static void
test_open (void)
{
  g_autoptr (BbBoard) board = make_square (80);
  g_autoptr (BbStroke) stroke = pour (board, 0, 0);

  g_assert_true (covers (stroke, 700, 400));
  g_assert_cmpfloat (get_area (stroke), >, 0.95 * 1920 * 1080 - 400 * 8 * 4);
}

/* around the square, which stays as it is */
static void
test_hole (void)
{
  g_autoptr (BbBoard) board = make_square (0);
  g_autoptr (BbStroke) stroke = pour (board, -700, 0);

  g_assert_true (covers (stroke, 700, 400));
  g_assert_false (covers (stroke, 0, 0));
  g_assert_false (covers (stroke, 190, -190));
  g_assert_cmpfloat (ABS (get_area (stroke) - (1920.0 * 1080 - 400 * 400)), <, 9000);
}

static void
test_nowhere (void)
{
  g_autoptr (BbBoard) board = make_square (0);

  g_assert_null (pour (board, 200, 50));
  g_assert_null (pour (board, 5000, 0));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/render/board-fill/closed", test_closed);
  g_test_add_func ("/render/board-fill/gap", test_gap);
  g_test_add_func ("/render/board-fill/open", test_open);
  g_test_add_func ("/render/board-fill/hole", test_hole);
  g_test_add_func ("/render/board-fill/nowhere", test_nowhere);

  return g_test_run ();
}
