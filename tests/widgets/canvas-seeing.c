/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the canvas show guides, neighbours and greys where they ought to be, and the pen's ink over them? */
#include "canvas-hand.h"

#include "golden.h"

/* where the lines below cross */
#define X (CANVAS_WIDTH / 2)
/* the side of a tile, in pixels */
#define TILE 256

static int
get_middle (BbCanvas *canvas)
{
  return (int) bb_canvas_get_middle (canvas).y;
}

static guint32
look_at (BbCanvas *canvas, int x, int y)
{
  cairo_surface_t *surface = canvas_look (canvas);
  const guint32 *row = (const guint32 *) (gconstpointer) (cairo_image_surface_get_data (surface) +
                                                          y * cairo_image_surface_get_stride (surface));
  guint32 pixel = row[x];

  cairo_surface_destroy (surface);
  return pixel;
}

static guint
get_red (guint32 pixel)
{
  return pixel >> 16 & 0xff;
}

static guint
get_blue (guint32 pixel)
{
  return pixel & 0xff;
}

/* from one place of the picture to another, in ink units */
static void
draw_line (Fixture *fixture, BbCanvas *canvas, guint32 colour, double from_x, double from_y, double to_x, double to_y)
{
  BbPenSample samples[21];

  canvas_take_brush (fixture, BB_BRUSH_PEN);
  bb_editor_set_brush_colour (fixture->editor, colour);
  for (int i = 0; i <= 20; i++)
    samples[i] = (BbPenSample){ from_x + (to_x - from_x) * i / 20, from_y + (to_y - from_y) * i / 20, 1,
                                (guint32) (1000 + 8 * i) };
  canvas_draw (canvas, BB_BRUSH_PEN, samples, G_N_ELEMENTS (samples), 1, FALSE);
  bb_canvas_release (canvas);
}

static void
draw_across (Fixture *fixture, BbCanvas *canvas, guint32 colour)
{
  draw_line (fixture, canvas, colour, -8000, 0, 8000, 0);
}

static void
draw_down (Fixture *fixture, BbCanvas *canvas, guint32 colour)
{
  draw_line (fixture, canvas, colour, 0, -6000, 0, 6000);
}

/* turns the loop until the middle of the canvas is one or the other */
static void
wait_for_tint (BbCanvas *canvas, gboolean is_tinted)
{
  for (;;)
    {
      guint32 pixel = look_at (canvas, X, get_middle (canvas));

      if (is_tinted ? get_blue (pixel) > get_red (pixel) + 40 : pixel == 0xffffffff)
        return;
      g_main_context_iteration (NULL, TRUE);
    }
}

/* the board before is seen through the paper, from near too, and under what is drawn */
static void
test_onion (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);

  canvas_wait_for_paper (canvas);
  draw_across (fixture, canvas, 0x1a1a1aff);
  bb_editor_seek (fixture->editor, 48);
  wait_for_tint (canvas, FALSE);
  g_object_set (bb_editor_get_seeing (fixture->editor), "onion-skin", TRUE, NULL);
  wait_for_tint (canvas, TRUE);

  bb_canvas_zoom (canvas, 2);
  wait_for_tint (canvas, TRUE);
  while (bb_newest_is_busy (canvas->worker) || bb_newest_is_busy (canvas->skins_worker))
    g_main_context_iteration (NULL, TRUE);
  wait_for_tint (canvas, TRUE);

  draw_down (fixture, canvas, 0x1a1a1aff);
  g_assert_cmpuint (get_blue (look_at (canvas, X, get_middle (canvas))), <, 60);
  g_object_set (bb_editor_get_seeing (fixture->editor), "onion-skin", FALSE, NULL);
  g_assert_cmpuint (get_blue (look_at (canvas, X + 60, get_middle (canvas))), ==, 255);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* light ink does not hide it */
static void
test_through (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);

  canvas_wait_for_paper (canvas);
  draw_across (fixture, canvas, 0x1a1a1aff);
  bb_editor_seek (fixture->editor, 48);
  wait_for_tint (canvas, FALSE);
  draw_down (fixture, canvas, 0xf0f0f0ff);
  g_object_set (bb_editor_get_seeing (fixture->editor), "onion-skin", TRUE, NULL);
  wait_for_tint (canvas, TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static guint
count_dark (BbCanvas *canvas)
{
  cairo_surface_t *surface = canvas_look (canvas);
  guint n = canvas_count_ink (surface);

  cairo_surface_destroy (surface);
  return n;
}

/* what is drawn while it is blurred looks as it does when all of it is drawn anew: no seam is left */
static void
test_values (Fixture *fixture, gconstpointer data)
{
  BbSeeing *seeing = bb_editor_get_seeing (fixture->editor);
  GtkWidget *window, *other_window;
  BbCanvas *canvas = canvas_show (fixture, &window), *other;
  cairo_surface_t *drawn, *fresh;
  guint32 pixel;
  double y;

  canvas_wait_for_paper (canvas);
  draw_across (fixture, canvas, 0xe01b24ff);
  g_object_set (seeing, "value-check", TRUE, NULL);
  pixel = look_at (canvas, X, get_middle (canvas));
  g_assert_cmpuint (get_red (pixel), ==, get_blue (pixel));
  g_assert_cmpuint (get_red (pixel), <, 120);

  g_object_set (seeing, "value-squint", TRUE, NULL);
  /* just above where a tile ends */
  y = (TILE - canvas->area.size.height / 2 - 6) * bb_canvas_get_ink_per_pixel (canvas);
  draw_line (fixture, canvas, 0x1a1a1aff, -8000, y, 8000, y);
  drawn = canvas_look (canvas);
  other = canvas_show (fixture, &other_window);
  while (count_dark (other) < 500)
    g_main_context_iteration (NULL, TRUE);
  fresh = canvas_look (other);
  g_assert_cmpuint (golden_count (drawn, fresh, 24), ==, 0);

  g_object_set (seeing, "value-check", FALSE, NULL);
  pixel = look_at (canvas, X - 100, get_middle (canvas));
  g_assert_cmpuint (get_red (pixel), >, get_blue (pixel) + 100);
  cairo_surface_destroy (drawn);
  cairo_surface_destroy (fresh);
  gtk_window_destroy (GTK_WINDOW (other_window));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* a third of the way across, wherever the picture lies */
static void
test_guides (Fixture *fixture, gconstpointer data)
{
  BbSeeing *seeing = bb_editor_get_seeing (fixture->editor);
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);
  int y = 100;
  double x;

  canvas_wait_for_paper (canvas);
  x = canvas->area.origin.x + canvas->area.size.width / 3;
  g_object_set (seeing, "guide-thirds", TRUE, NULL);
  g_assert_cmphex (look_at (canvas, (int) x, y), ==, 0xffffffff);
  g_object_set (seeing, "guides", TRUE, NULL);
  g_assert_cmpuint (get_red (look_at (canvas, (int) x, y)), <, 220);

  bb_canvas_pan (canvas, 40, 0);
  g_assert_cmphex (look_at (canvas, (int) x, y), ==, 0xffffffff);
  g_assert_cmpuint (get_red (look_at (canvas, (int) x + 40, y)), <, 220);
  gtk_window_destroy (GTK_WINDOW (window));
}

static const FixtureTest tests[] = {
  { "/canvas-seeing/onion", test_onion, 4, 48 },
  { "/canvas-seeing/through", test_through, 4, 48 },
  { "/canvas-seeing/values", test_values, 4, 48 },
  { "/canvas-seeing/guides", test_guides, 4, 48 },
};

int
main (int argc, char *argv[])
{
  gtk_init ();
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
