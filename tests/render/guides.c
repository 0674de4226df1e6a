/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do guides lie where they ought to, and follow the crop and the camera? */
#include "render/guides.h"

#include "golden.h"

#define WIDTH 320
#define HEIGHT 180
#define ASPECT (16 / 9.0)
#define GAP 20
#define ALL (BB_GUIDE_FLAG (BB_N_GUIDES) - 1)
#define COMPOSITION (BB_GUIDE_FLAG (BB_GUIDE_ACTION_SAFE) - 1)
#define SAFE (BB_GUIDE_FLAG (BB_GUIDE_ACTION_SAFE) | BB_GUIDE_FLAG (BB_GUIDE_TITLE_SAFE))
#define CROPS (ALL & ~COMPOSITION & ~SAFE)

static void
draw (cairo_t *cr, const BbGuides *guides, int column, int row)
{
  cairo_save (cr);
  cairo_translate (cr, GAP + column * (WIDTH + GAP), GAP + row * (HEIGHT + GAP));
  cairo_set_source_rgb (cr, 0.6, 0.6, 0.62);
  cairo_rectangle (cr, 0, 0, WIDTH, HEIGHT);
  cairo_fill (cr);
  bb_render_guides (cr, guides, WIDTH, HEIGHT, 1);
  cairo_restore (cr);
}

static void
test_look (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 3 * GAP + 2 * WIDTH, 3 * GAP + 2 * HEIGHT);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (BbBoard) board = bb_board_new ();
  const BbPose nearer = { -3000, 1000, 0.6, 0.1, 1 };
  BbGuides composition = bb_guides_over_board (COMPOSITION | SAFE, board, &BB_POSE_STILL, ASPECT);
  BbGuides crops = bb_guides_over_board (CROPS, board, &BB_POSE_STILL, ASPECT);
  BbGuides seen, beside;

  /* far to the right and to the bottom: the crops stop at the picture's edge, their words stand below each other */
  board->crop_x = -14000;
  board->crop_y = 8000;
  beside = bb_guides_over_board (CROPS, board, &BB_POSE_STILL, ASPECT);
  seen = bb_guides_over_board (BB_GUIDE_FLAG (BB_GUIDE_THIRDS) | BB_GUIDE_FLAG (BB_GUIDE_CROP_9_16), board, &nearer,
                               ASPECT);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  draw (cr, &composition, 0, 0);
  draw (cr, &crops, 1, 0);
  draw (cr, &beside, 0, 1);
  draw (cr, &seen, 1, 1);
  cairo_destroy (cr);
  golden_assert_text (surface, "render/golden/guides.png");
  cairo_surface_destroy (surface);
}

/* the place of a crop is that of the board, not that of the picture */
static void
test_crop (void)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  BbGuides guides = bb_guides_over_board (CROPS, board, &BB_POSE_STILL, ASPECT);

  g_assert_cmpfloat_with_epsilon (guides.crop_x[BB_GUIDE_CROP_9_16], 0, 0.5);
  board->crop_x = 2000;
  guides = bb_guides_over_board (CROPS, board, &BB_POSE_STILL, ASPECT);
  g_assert_cmpfloat_with_epsilon (guides.crop_x[BB_GUIDE_CROP_9_16], 2000, 0.5);
  g_assert_cmpfloat_with_epsilon (guides.crop_y[BB_GUIDE_CROP_9_16], 0, 0.5);
  /* as wide as the picture: it cannot go aside */
  g_assert_cmpfloat_with_epsilon (guides.crop_x[BB_GUIDE_CROP_239], 0, 0.5);
}

/* over a frame as the camera sees it, all of it is theirs */
static void
test_frame (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  BbGuides guides = bb_guides_over_frame (ALL, project, 0);

  g_assert_cmpuint (guides.kinds, ==, ALL);
  g_assert_cmpfloat (guides.camera.scale, ==, 1);
  g_assert_cmpfloat_with_epsilon (guides.crop_x[BB_GUIDE_CROP_1_1], 0, 0.5);
}

static void
test_none (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 16, 9);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (BbBoard) board = bb_board_new ();
  BbGuides guides = bb_guides_over_board (0, board, &BB_POSE_STILL, ASPECT);

  bb_render_guides (cr, &guides, 16, 9, 1);
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
  g_test_add_func ("/render/guides/look", test_look);
  g_test_add_func ("/render/guides/crop", test_crop);
  g_test_add_func ("/render/guides/frame", test_frame);
  g_test_add_func ("/render/guides/none", test_none);
  return g_test_run ();
}
