/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does each board show of itself in another aspect what it is to show? */
#include "model/crop.h"

#include <locale.h>

#include "model/places.h"

#define LENGTH 25 /* frames */
#define WIDE (16 / 9.0)
#define TALL (9 / 16.0)
/* of the picture at 16:9, in units of ink, and how far a window of 9:16 and of 1:1 can go from its middle */
#define HEIGHT BB_INK_PICTURE_HEIGHT
#define ROOM_TALL (HEIGHT * (WIDE - TALL) / 2)
#define ROOM_SQUARE (HEIGHT * (WIDE - 1) / 2)

/* one board, cropped about a point, with a camera that goes from all to half of the picture about another */
static BbProject *
make_project (int crop_x, int crop_y, int camera_x)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (BbBoard) board = bb_board_new ();
  BbMoveKey *keys[] = { bb_move_key_new (0), bb_move_key_new (BB_MOVE_END) };
  g_autoptr (BbProject) sized = bb_places_set_length (project, LENGTH, NULL);

  keys[0]->easing = BB_EASING_LINEAR;
  keys[1]->x = camera_x;
  keys[1]->scale = BB_MOVE_SCALE_USUAL / 2;
  if (camera_x != 0)
    bb_board_take_camera (board, bb_list_new_from ((gpointer *) keys, 2));
  bb_move_key_unref (keys[0]);
  bb_move_key_unref (keys[1]);
  board->crop_x = crop_x;
  board->crop_y = crop_y;
  return bb_places_set_board (sized, 0, board);
}

static double
find_x (const BbProject *project, gint64 frame, double aspect)
{
  double x, y;

  bb_crop_find (project, 0, frame, aspect, &x, &y);
  g_assert_cmpfloat_with_epsilon (y, 0, 1e-9);
  return x;
}

/* full height where it is narrower, full width where it is wider */
static void
test_size (void)
{
  double width, height;

  bb_crop_get_size (WIDE, TALL, &width, &height);
  g_assert_cmpfloat_with_epsilon (width, TALL / WIDE, 1e-9);
  g_assert_cmpfloat (height, ==, 1);
  bb_crop_get_size (WIDE, 2.39, &width, &height);
  g_assert_cmpfloat (width, ==, 1);
  g_assert_cmpfloat_with_epsilon (height, WIDE / 2.39, 1e-9);
  bb_crop_get_size (WIDE, WIDE, &width, &height);
  g_assert_true (width == 1 && height == 1);
}

/* without a point, and in the project's own aspect, all is as the camera sees it */
static void
test_usual (void)
{
  g_autoptr (BbProject) moving = make_project (0, 0, 4000);
  g_autoptr (BbProject) about = make_project (3000, 500, 0);

  for (gint64 frame = 0; frame < LENGTH; frame++)
    g_assert_cmpfloat (find_x (moving, frame, TALL), ==, 0);
  g_assert_cmpfloat (find_x (about, 0, WIDE), ==, 0);
}

/* as near as the window can come */
static void
test_still (void)
{
  g_autoptr (BbProject) near = make_project (-3000, 0, 0);
  g_autoptr (BbProject) far = make_project (14000, 900, 0);
  double x, y;

  g_assert_cmpfloat (find_x (near, 3, TALL), ==, -3000);
  g_assert_cmpfloat (find_x (near, 3, 1), ==, -3000);
  g_assert_cmpfloat_with_epsilon (find_x (far, 3, TALL), ROOM_TALL, 1e-6);
  g_assert_cmpfloat_with_epsilon (find_x (far, 3, 1), ROOM_SQUARE, 1e-6);
  bb_crop_find (far, 0, 3, 2.39, &x, &y);
  g_assert_true (x == 0 && y == 900);
}

/* what it is about stays in its middle while the camera comes near; before and after that it rests */
static void
test_move (void)
{
  g_autoptr (BbProject) project = make_project (6000, 0, 4000);

  g_assert_cmpfloat_with_epsilon (find_x (project, 0, TALL), 6000, 1);
  g_assert_cmpfloat_with_epsilon (find_x (project, LENGTH - 1, TALL), 4000, 1);
  g_assert_cmpfloat_with_epsilon (find_x (project, LENGTH / 2, TALL), (6000 - 2000) / 0.75, 1);
  g_assert_cmpfloat (find_x (project, -5, TALL), ==, find_x (project, 0, TALL));
  g_assert_cmpfloat (find_x (project, LENGTH + 5, TALL), ==, find_x (project, LENGTH - 1, TALL));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/crop/size", test_size);
  g_test_add_func ("/model/crop/usual", test_usual);
  g_test_add_func ("/model/crop/still", test_still);
  g_test_add_func ("/model/crop/move", test_move);
  return g_test_run ();
}
