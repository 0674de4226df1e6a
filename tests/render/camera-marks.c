/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do the marks say where the camera starts, where it ends, and which way it goes? */
#include "render/camera-marks.h"

#include "golden.h"
#include "model/move-preset.h"

#define WIDTH 320
#define HEIGHT 180
#define GAP 20

static void
draw (cairo_t *cr, BbMovePreset preset, int rotation, int column, int row)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  g_autoptr (BbList) keys = bb_move_preset_make (preset, board, 16 / 9.0);
  g_autoptr (BbMoveKey) last = bb_move_key_copy (bb_list_get (keys, 1));
  g_autoptr (BbList) turned = NULL;

  last->rotation = rotation;
  turned = bb_move_keys_set (keys, last);
  cairo_save (cr);
  cairo_translate (cr, GAP + column * (WIDTH + GAP), GAP + row * (HEIGHT + GAP));
  cairo_set_source_rgb (cr, 0.8, 0.8, 0.82);
  cairo_rectangle (cr, 0, 0, WIDTH, HEIGHT);
  cairo_fill (cr);
  bb_render_camera_marks (cr, turned, WIDTH, HEIGHT, 1.5);
  cairo_restore (cr);
}

static void
test_look (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 3 * GAP + 2 * WIDTH, 3 * GAP + 2 * HEIGHT);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  draw (cr, BB_MOVE_PUSH_IN, 0, 0, 0);
  draw (cr, BB_MOVE_PAN_RIGHT, 0, 1, 0);
  draw (cr, BB_MOVE_PULL_OUT, 0, 0, 1);
  draw (cr, BB_MOVE_TILT_UP, 1000, 1, 1);
  cairo_destroy (cr);
  golden_assert_text (surface, "render/golden/camera-marks.png");
  cairo_surface_destroy (surface);
}

/* a board that stands still is left as it is */
static void
test_still (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 16, 9);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (BbList) keys = bb_list_new ();

  bb_render_camera_marks (cr, keys, 16, 9, 1);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int i = 0; i < 9 * cairo_image_surface_get_stride (surface); i++)
    g_assert_cmpuint (cairo_image_surface_get_data (surface)[i], ==, 0);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/camera-marks/look", test_look);
  g_test_add_func ("/render/camera-marks/still", test_still);
  return g_test_run ();
}
