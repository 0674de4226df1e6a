/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a straight line where the hand means it? */
#include "sketch/straight.h"

#include <math.h>

static const BbPenSample from = { 100, 200, 0.2, 5000 };

static void
test_from_to (void)
{
  BbStraight line = bb_straight_begin (&from);
  BbPenSample ends[2];

  bb_straight_go (&line, &(BbPenSample){ 700, -50, 0.8, 5016 }, FALSE, ends);
  bb_straight_go (&line, &(BbPenSample){ 400, 250, 0.1, 5032 }, FALSE, ends);
  g_assert_cmpfloat (ends[0].x, ==, 100);
  g_assert_cmpfloat (ends[0].y, ==, 200);
  g_assert_cmpfloat (ends[1].x, ==, 400);
  g_assert_cmpfloat (ends[1].y, ==, 250);
  /* as wide as the hand pressed at its hardest, at both ends: the pen lifts before the line ends */
  g_assert_cmpfloat (ends[0].pressure, ==, 0.8);
  g_assert_cmpfloat (ends[1].pressure, ==, 0.8);
}

static const struct
{
  double x;
  double y;
  double angle;
} ways[] = {
  { 300, 8, 0 }, { 300, 75, 15 }, { 300, -290, -45 }, { 7, 300, 90 }, { -300, 160, 150 }, { -300, -5, 180 },
};

static void
test_snaps (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      BbStraight line = bb_straight_begin (&from);
      BbPenSample ends[2];
      double length = hypot (ways[i].x, ways[i].y), angle = ways[i].angle * G_PI / 180;

      bb_straight_go (&line, &(BbPenSample){ from.x + ways[i].x, from.y + ways[i].y, 0.5, 5016 }, TRUE, ends);
      g_assert_cmpfloat_with_epsilon (ends[1].x, from.x + length * cos (angle), 1e-6);
      g_assert_cmpfloat_with_epsilon (ends[1].y, from.y + length * sin (angle), 1e-6);
    }
}

static void
test_no_place (void)
{
  BbStraight line = bb_straight_begin (&from), nowhere = bb_straight_begin (&(BbPenSample){ NAN, 3, NAN, 0 });
  BbPenSample ends[2];

  bb_straight_go (&line, &(BbPenSample){ INFINITY, 0, 0.5, 0 }, TRUE, ends);
  g_assert_cmpfloat (ends[1].x, ==, 100);
  bb_straight_go (&nowhere, &(BbPenSample){ 30, 40, 2, 0 }, FALSE, ends);
  g_assert_true (isfinite (ends[0].x) && isfinite (ends[0].y));
  g_assert_cmpfloat (ends[0].pressure, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sketch/straight/from-to", test_from_to);
  g_test_add_func ("/sketch/straight/snaps", test_snaps);
  g_test_add_func ("/sketch/straight/no-place", test_no_place);
  return g_test_run ();
}
