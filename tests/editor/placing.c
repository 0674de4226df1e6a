/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a hand get hold of the part of a picture that it means, and does that go where the hand goes? */
#include "editor/placing.h"

#include <math.h>

#define HEIGHT BB_INK_PICTURE_HEIGHT
#define HALF (HEIGHT / 2)
#define REACH 300

/* as high as the picture area, and less wide: 4:3 in 16:9 */
static const BbPlacingView view = { 400, 300, 16 / 9.0, REACH };
#define SIDE (HALF * 4 / 3)

static BbLayer *
make_layer (const BbPlacement *placement)
{
  BbLayer *layer = bb_layer_new_picture ("media/a.jpg", "a.jpg");

  layer->placement = *placement;
  return layer;
}

static BbPlacement
drag_with (const BbLayer *layer,
           double from_x,
           double from_y,
           double x,
           double y,
           BbPlacingPart part,
           gboolean crops,
           gboolean constrains)
{
  BbPlacing placing;
  BbPlacement placement;

  g_assert_true (bb_placing_begin (&placing, layer, &view, from_x, from_y, crops));
  g_assert_cmpint (placing.part, ==, part);
  placement = bb_placing_drag (&placing, x, y, constrains);
  bb_placing_clear (&placing);
  return placement;
}

static BbPlacement
drag (const BbLayer *layer, double from_x, double from_y, double x, double y, BbPlacingPart part)
{
  return drag_with (layer, from_x, from_y, x, y, part, FALSE, FALSE);
}

static void
assert_point (const BbLayer *layer, const BbPlacement *placement, int across, int down, double x, double y)
{
  g_autoptr (BbLayer) placed = bb_layer_copy (layer);
  double is_x, is_y;

  placed->placement = *placement;
  bb_placing_get_point (placed, &view, across, down, &is_x, &is_y);
  /* scales are in thousandths */
  g_assert_cmpfloat_with_epsilon (is_x, x, 25);
  g_assert_cmpfloat_with_epsilon (is_y, y, 25);
}

static void
test_move (void)
{
  g_autoptr (BbLayer) layer = make_layer (&BB_PLACEMENT_PLAIN);
  BbPlacement moved = drag (layer, 1000, 2000, 3000, 1500, BB_PLACING_INSIDE);
  BbPlacement hardly = drag (layer, 1000, 2000, 1100, 2900, BB_PLACING_INSIDE);
  BbPlacement straight = drag_with (layer, 1000, 2000, 1900, 2800, BB_PLACING_INSIDE, FALSE, TRUE);
  BbPlacing placing;

  g_assert_cmpint (moved.x, ==, 2000);
  g_assert_cmpint (moved.y, ==, -500);
  /* it sticks to the middle */
  g_assert_cmpint (hardly.x, ==, 0);
  g_assert_cmpint (hardly.y, ==, 900);
  g_assert_cmpint (straight.x, ==, 900);
  g_assert_cmpint (straight.y, ==, 0);
  g_assert_false (bb_placing_begin (&placing, layer, &view, SIDE + 2 * REACH, 100, FALSE));
}

static void
test_resize (void)
{
  g_autoptr (BbLayer) layer = make_layer (&BB_PLACEMENT_PLAIN);
  BbPlacement half = drag (layer, SIDE, HALF, 0, 0, BB_PLACING_CORNER);
  BbPlacement wide = drag_with (layer, SIDE, HALF, 0, HALF, BB_PLACING_CORNER, FALSE, TRUE);
  BbPlacement through = drag (layer, SIDE, HALF, -3 * SIDE, -3 * HALF, BB_PLACING_CORNER);

  g_assert_cmpint (half.scale_x, ==, 500);
  g_assert_cmpint (half.scale_y, ==, 500);
  assert_point (layer, &half, -1, -1, -SIDE, -HALF);
  assert_point (layer, &half, 1, 1, 0, 0);
  g_assert_cmpint (wide.scale_x, ==, 500);
  g_assert_cmpint (wide.scale_y, ==, 1000);
  assert_point (layer, &wide, -1, -1, -SIDE, -HALF);
  g_assert_cmpint (through.scale_x, ==, BB_PLACEMENT_SCALE_LEAST);
}

/* also where it is turned, mirrored and cropped: the corner under the hand goes with it, the one across stays */
static void
test_resize_placed (void)
{
  const BbPlacement placement = { -900, 700, 600, 500, 3000, TRUE, FALSE, 100, 0, 200, 50 };
  g_autoptr (BbLayer) layer = make_layer (&placement);

  for (int across = -1; across <= 1; across += 2)
    for (int down = -1; down <= 1; down += 2)
      {
        BbPlacement larger;
        double x, y, from_x, from_y;

        bb_placing_get_point (layer, &view, across, down, &x, &y);
        bb_placing_get_point (layer, &view, -across, -down, &from_x, &from_y);
        larger = drag (layer, x, y, x + (x - from_x) / 2, y + (y - from_y) / 2, BB_PLACING_CORNER);
        g_assert_cmpint (larger.scale_x, ==, 900);
        assert_point (layer, &larger, -across, -down, from_x, from_y);
        assert_point (layer, &larger, across, down, x + (x - from_x) / 2, y + (y - from_y) / 2);
      }
}

static void
test_turn (void)
{
  const BbPlacement small = { 2000, 1000, 500, 500, 0, FALSE, FALSE, 400, 0, 0, 0 };
  g_autoptr (BbLayer) layer = make_layer (&small);
  g_autoptr (BbLayer) plain = make_layer (&BB_PLACEMENT_PLAIN);
  BbPlacement turned, stepped, hardly;
  double x, y, middle_x, middle_y;

  bb_placing_get_turn (layer, &view, &x, &y);
  bb_placing_get_point (layer, &view, 0, 0, &middle_x, &middle_y);
  g_assert_cmpfloat (y, <, middle_y - HALF / 2.0);
  turned = drag (layer, x, y, middle_x + 5000, middle_y, BB_PLACING_TURN);
  g_assert_cmpint (turned.rotation, ==, 9000);
  /* what is seen of it stays where it is */
  assert_point (layer, &turned, 0, 0, middle_x, middle_y);
  hardly = drag (layer, x, y, x + 50, y, BB_PLACING_TURN);
  g_assert_cmpint (hardly.rotation, ==, 0);
  stepped = drag_with (layer, x, y, middle_x + 1000, middle_y - 1300, BB_PLACING_TURN, FALSE, TRUE);
  g_assert_cmpint (stepped.rotation, ==, 4500);

  /* there is no room above one that is as high as the picture area: within it */
  bb_placing_get_turn (plain, &view, &x, &y);
  g_assert_cmpfloat (y, >, -HALF);
}

static void
test_crop (void)
{
  const BbPlacement mirrored = { 0, 0, 1000, 1000, 0, TRUE, FALSE, 0, 0, 0, 0 };
  g_autoptr (BbLayer) layer = make_layer (&BB_PLACEMENT_PLAIN);
  g_autoptr (BbLayer) turned_round = make_layer (&mirrored);
  BbPlacement left = drag (layer, -SIDE, 0, -SIDE / 2.0, 500, BB_PLACING_SIDE);
  BbPlacement below = drag_with (layer, 3000, HALF, 3000, HALF / 2.0, BB_PLACING_SIDE, TRUE, FALSE);
  BbPlacement right = drag (turned_round, -SIDE, 0, -SIDE / 2.0, 0, BB_PLACING_SIDE);
  BbPlacement all = drag (layer, -SIDE, 0, 3 * SIDE, 0, BB_PLACING_SIDE);
  BbPlacement outwards = drag (layer, -SIDE, 0, -3 * SIDE, 0, BB_PLACING_SIDE);

  g_assert_cmpint (left.crop_left, ==, 250);
  assert_point (layer, &left, 1, 1, SIDE, HALF);
  g_assert_cmpint (below.crop_bottom, ==, 250);
  /* of one that is mirrored, what is seen at the left is its right */
  g_assert_cmpint (right.crop_right, ==, 250);
  g_assert_cmpint (all.crop_left, ==, BB_PLACEMENT_WHOLE - BB_PLACEMENT_CROP_LEAST);
  g_assert_cmpint (outwards.crop_left, ==, 0);
}

static void
test_change (void)
{
  const BbPlacement cropped = { 500, 0, 1000, 1000, 0, FALSE, FALSE, 500, 0, 0, 0 };
  g_autoptr (BbLayer) layer = make_layer (&cropped);
  BbPlacement changed = bb_placing_change (layer, &view, 0.5, 1500);
  double x, y;

  bb_placing_get_point (layer, &view, 0, 0, &x, &y);
  g_assert_cmpint (changed.scale_x, ==, 500);
  g_assert_cmpint (changed.rotation, ==, 1500);
  assert_point (layer, &changed, 0, 0, x, y);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/placing/move", test_move);
  g_test_add_func ("/placing/resize", test_resize);
  g_test_add_func ("/placing/resize-placed", test_resize_placed);
  g_test_add_func ("/placing/turn", test_turn);
  g_test_add_func ("/placing/crop", test_crop);
  g_test_add_func ("/placing/change", test_change);
  return g_test_run ();
}
