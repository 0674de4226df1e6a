/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a hand get hold of what it means, and does the frame go where the hand goes? */
#include "editor/framing.h"

#include <math.h>

#define ASPECT (16 / 9.0)
#define REACH 300
#define HALF (BB_INK_PICTURE_HEIGHT / 2)

/* all of the picture at the start, 60 % of it at the end, to the left */
static BbList *
make_keys (void)
{
  g_autoptr (BbMoveKey) start = bb_move_key_new (0);
  g_autoptr (BbMoveKey) end = bb_move_key_new (BB_MOVE_END);

  end->scale = 600;
  end->x = -3000;
  return bb_list_new_from ((gpointer[]){ start, end }, 2);
}

static const BbMoveKey *
get (const BbList *keys, guint index)
{
  return bb_list_get (keys, index);
}

/* the keys after a drag from one point to another */
static BbList *
drag (const BbList *keys, double from_x, double from_y, double x, double y, BbFramingPart part, guint index)
{
  BbFraming framing;
  BbList *dragged;

  g_assert_true (bb_framing_begin (&framing, keys, ASPECT, from_x, from_y, REACH));
  g_assert_cmpint (framing.part, ==, part);
  g_assert_cmpuint (framing.index, ==, index);
  dragged = bb_framing_drag (&framing, x, y);
  bb_framing_clear (&framing);
  return dragged;
}

static void
test_inside (void)
{
  g_autoptr (BbList) keys = make_keys ();
  g_autoptr (BbList) moved = drag (keys, -2000, 1000, -1000, 2500, BB_FRAMING_INSIDE, 1);
  g_autoptr (BbList) far = drag (keys, -2000, 1000, 90000, 1000, BB_FRAMING_INSIDE, 1);
  g_autoptr (BbList) start = drag (keys, 12000, 1000, 13000, 1000, BB_FRAMING_INSIDE, 0);

  g_assert_cmpint (get (moved, 1)->x, ==, -2000);
  g_assert_cmpint (get (moved, 1)->y, ==, 1500);
  g_assert_cmpint (get (moved, 1)->scale, ==, 600);
  /* it stays in the picture */
  g_assert_cmpint (get (far, 1)->x, ==, (int) lround (HALF * 0.4 * ASPECT));
  g_assert_cmpint (get (start, 0)->x, ==, 0);
}

static void
test_corner (void)
{
  g_autoptr (BbList) keys = make_keys ();
  double right = -3000 + HALF * 0.6 * ASPECT, bottom = HALF * 0.6;
  g_autoptr (BbList) smaller = drag (keys, right, bottom, -3000 + HALF * 0.3 * ASPECT, 100, BB_FRAMING_CORNER, 1);
  g_autoptr (BbList) start = drag (keys, HALF * ASPECT, -HALF, HALF * 0.8 * ASPECT, 0, BB_FRAMING_CORNER, 0);

  g_assert_cmpint (get (smaller, 1)->scale, ==, 300);
  g_assert_cmpint (get (smaller, 1)->x, ==, -3000);
  g_assert_cmpint (get (start, 0)->scale, ==, 800);
}

static void
test_turn (void)
{
  g_autoptr (BbList) keys = make_keys ();
  g_autoptr (BbList) turned = NULL;
  g_autoptr (BbList) again = NULL;
  double x, y;

  bb_framing_get_turn (get (keys, 1), REACH, &x, &y);
  turned = drag (keys, x, y, -3000 + 5000, 0, BB_FRAMING_TURN, 1);
  g_assert_cmpint (get (turned, 1)->rotation, ==, 9000);
  bb_framing_get_turn (get (turned, 1), REACH, &x, &y);
  again = drag (turned, x, y, -3000 + 20, -6000, BB_FRAMING_TURN, 1);
  g_assert_cmpint (get (again, 1)->rotation, ==, 0);
}

/* on a board that does not move yet */
static void
test_drawn (void)
{
  g_autoptr (BbList) keys = bb_list_new ();
  g_autoptr (BbList) drawn = drag (keys, -4000, -2000, -4000 + HALF * ASPECT, 0, BB_FRAMING_DRAWN, 1);

  g_assert_cmpuint (drawn->n_items, ==, 2);
  g_assert_cmpint (get (drawn, 0)->scale, ==, 1000);
  g_assert_cmpint (get (drawn, 1)->scale, ==, 500);
  g_assert_cmpint (get (drawn, 1)->x, ==, (int) lround (-4000 + HALF * ASPECT / 2));
  g_assert_cmpint (get (drawn, 1)->y, ==, -2000 + HALF / 2);
}

/* a key between start and end is framed as these are */
static void
test_between (void)
{
  g_autoptr (BbList) keys = make_keys ();
  g_autoptr (BbMoveKey) key = bb_move_key_new (500);
  g_autoptr (BbList) three = NULL;
  g_autoptr (BbList) moved = NULL;
  g_autoptr (BbList) smaller = NULL;
  g_autoptr (BbList) end = NULL;

  key->scale = 600;
  key->x = 4000;
  three = bb_move_keys_set (keys, key);
  /* nearer to its middle than to that of the end */
  moved = drag (three, 1000, 0, 1500, 700, BB_FRAMING_INSIDE, 1);
  smaller = drag (three, 4000 + HALF * 0.6 * ASPECT, HALF * 0.6, 4000 + HALF * 0.3 * ASPECT, 0, BB_FRAMING_CORNER, 1);
  end = drag (three, 0, 0, -500, 0, BB_FRAMING_INSIDE, 2);

  g_assert_cmpint (get (moved, 1)->x, ==, 4500);
  g_assert_cmpint (get (moved, 1)->y, ==, 700);
  g_assert_cmpint (get (moved, 1)->at, ==, 500);
  g_assert_cmpint (get (moved, 2)->x, ==, -3000);
  g_assert_cmpint (get (smaller, 1)->scale, ==, 300);
  g_assert_cmpint (get (end, 2)->x, ==, -3500);
}

static void
test_beside (void)
{
  g_autoptr (BbList) keys = make_keys ();
  BbFraming framing;

  g_assert_false (bb_framing_begin (&framing, keys, ASPECT, 30000, 0, REACH));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/editor/framing/inside", test_inside);
  g_test_add_func ("/editor/framing/corner", test_corner);
  g_test_add_func ("/editor/framing/turn", test_turn);
  g_test_add_func ("/editor/framing/drawn", test_drawn);
  g_test_add_func ("/editor/framing/between", test_between);
  g_test_add_func ("/editor/framing/beside", test_beside);
  return g_test_run ();
}
