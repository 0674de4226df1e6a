/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does ink lie under the pen from wherever the picture is looked at, and is it sharp? */
#include "canvas-hand.h"

#define N_SAMPLES 21

static void
wait_until_drawn (BbCanvas *canvas)
{
  while (canvas->picture == NULL || bb_newest_is_busy (canvas->worker))
    g_main_context_iteration (NULL, TRUE);
}

/* zoomed, mirrored, turned and moved */
static void
look_oddly (BbCanvas *canvas)
{
  bb_canvas_zoom (canvas, 2.5);
  bb_canvas_mirror (canvas);
  bb_canvas_turn (canvas, 30);
  bb_canvas_pan (canvas, 40, -25);
}

/* from one place of the widget to another */
static void
press_and_drag (Fixture *fixture, BbCanvas *canvas, double from_x, double from_y, double to_x, double to_y)
{
  BbPenSample samples[N_SAMPLES];

  canvas_take_brush (fixture, BB_BRUSH_PEN);
  for (int i = 0; i < N_SAMPLES; i++)
    {
      double share = i / (N_SAMPLES - 1.0);

      samples[i] = (BbPenSample){ from_x + (to_x - from_x) * share, from_y + (to_y - from_y) * share, 1,
                                  (guint32) (1000 + 8 * i) };
      bb_canvas_to_ink (canvas, &samples[i].x, &samples[i].y);
    }
  canvas_draw (canvas, BB_BRUSH_PEN, samples, N_SAMPLES, 1, TRUE);
}

static guint32
get_pixel (cairo_surface_t *surface, int x, int y)
{
  const guint32 *row = (const guint32 *) (cairo_image_surface_get_data (surface) +
                                          y * cairo_image_surface_get_stride (surface));

  return row[x];
}

static gboolean
is_ink (guint32 pixel)
{
  return (pixel & 0xff) < 60;
}

/* the line from 150, 120 to 450, 260 is there, and nowhere else */
static void
assert_line (BbCanvas *canvas)
{
  cairo_surface_t *seen = canvas_look (canvas);

  for (int i = 1; i < 10; i++)
    {
      int x = 150 + 30 * i, y = 120 + 14 * i;

      g_assert_true (is_ink (get_pixel (seen, x, y)));
      g_assert_cmphex (get_pixel (seen, x - 20, y + 40), ==, 0xffffffff);
      g_assert_cmphex (get_pixel (seen, x + 20, y - 40), ==, 0xffffffff);
    }
  cairo_surface_destroy (seen);
}

static void
test_under_the_pen (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window, *other_window;
  BbCanvas *canvas = canvas_show (fixture, &window), *other;

  wait_until_drawn (canvas);
  look_oddly (canvas);
  wait_until_drawn (canvas);
  press_and_drag (fixture, canvas, 150, 120, 450, 260);
  assert_line (canvas);
  bb_canvas_release (canvas);
  assert_line (canvas);

  /* as the board shows it to whoever looks from there later */
  other = canvas_show (fixture, &other_window);
  wait_until_drawn (other);
  look_oddly (other);
  wait_until_drawn (other);
  assert_line (other);
  gtk_window_destroy (GTK_WINDOW (other_window));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* what is brought near is drawn anew: its edge is a pixel wide, not eight */
static void
test_sharp (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);
  cairo_surface_t *seen;
  guint n_between = 0, n_ink = 0;

  wait_until_drawn (canvas);
  press_and_drag (fixture, canvas, 320, 50, 320, 350);
  bb_canvas_release (canvas);
  bb_canvas_zoom (canvas, 8);
  wait_until_drawn (canvas);
  seen = canvas_look (canvas);
  for (int x = 0; x < CANVAS_WIDTH; x++)
    {
      guint32 pixel = get_pixel (seen, x, 200);

      n_ink += is_ink (pixel);
      n_between += !is_ink (pixel) && pixel != 0xffffffff;
    }
  g_assert_cmpuint (n_ink, >, 40);
  g_assert_cmpuint (n_between, <=, 4);
  cairo_surface_destroy (seen);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* from near only what shows is drawn, and more once the hand goes there */
static void
test_part (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);

  wait_until_drawn (canvas);
  bb_canvas_zoom (canvas, 32);
  wait_until_drawn (canvas);
  g_assert_true (bb_canvas_sees_all (canvas));
  g_assert_cmpint (cairo_image_surface_get_width (canvas->picture->below), <, 2 * CANVAS_WIDTH);

  bb_canvas_pan (canvas, -3000, 2000);
  g_assert_false (bb_canvas_sees_all (canvas));
  wait_until_drawn (canvas);
  g_assert_true (bb_canvas_sees_all (canvas));

  bb_canvas_fit (canvas);
  wait_until_drawn (canvas);
  press_and_drag (fixture, canvas, 150, 120, 450, 260);
  bb_canvas_release (canvas);
  assert_line (canvas);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* the picture does not run away from under a pen that draws */
static void
test_not_while_drawing (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);
  BbStageView view;

  wait_until_drawn (canvas);
  press_and_drag (fixture, canvas, 150, 120, 450, 260);
  look_oddly (canvas);
  view = bb_canvas_get_view (canvas);
  g_assert_true (bb_stage_view_is_fit (&view));
  assert_line (canvas);
  bb_canvas_release (canvas);
  gtk_window_destroy (GTK_WINDOW (window));
}

static const FixtureTest tests[] = {
  { "/canvas-view/under-the-pen", test_under_the_pen, 4, 48 },
  { "/canvas-view/sharp", test_sharp, 4, 48 },
  { "/canvas-view/part", test_part, 4, 48 },
  { "/canvas-view/not-while-drawing", test_not_while_drawing, 4, 48 },
};

int
main (int argc, char *argv[])
{
  gtk_init ();
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
