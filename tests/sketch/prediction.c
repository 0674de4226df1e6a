/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the tip of a line reach to where the pen goes, and nowhere else? */
#include "sketch/prediction.h"

#include <math.h>

#include "hands.h"

#define PIXEL BB_INK_UNITS_PER_PIXEL
#define AHEAD 8
#define EVERY 4 /* milliseconds from sample to sample */
#define N 20

typedef void (*Way) (double time, double *x, double *y);

static void
go_straight (double time, double *x, double *y)
{
  *x = 2 * PIXEL * time;
  *y = PIXEL * time;
}

/* a circle of 100 pixels, once round in half a second */
static void
go_round (double time, double *x, double *y)
{
  *x = 100 * PIXEL * cos (time * 2 * G_PI / 500);
  *y = 100 * PIXEL * sin (time * 2 * G_PI / 500);
}

/* right, and from the newest sample but one down */
static void
turn_corner (double time, double *x, double *y)
{
  const double corner = EVERY * (N - 2);

  *x = 2 * PIXEL * MIN (time, corner);
  *y = 2 * PIXEL * MAX (time - corner, 0);
}

/* slower and slower, at rest when the newest sample comes */
static void
halt (double time, double *x, double *y)
{
  const double end = EVERY * (N - 1);

  *x = -0.02 * PIXEL * (end - time) * (end - time);
  *y = 0;
}

static void
rest (double time, double *x, double *y)
{
  *x = *y = 10;
}

/* how far the tip reaches, and how far it lies from where the pen will be */
static double
reach (Way way, guint32 begin, double *miss)
{
  BbPenSample samples[N];
  double x = 0, y = 0, real_x, real_y;

  for (guint i = 0; i < N; i++)
    {
      samples[i] = (BbPenSample){ 0, 0, 0.5, begin + EVERY * i };
      way (EVERY * i, &samples[i].x, &samples[i].y);
    }
  way (EVERY * (N - 1) + AHEAD, &real_x, &real_y);
  if (!bb_predict (samples, N, AHEAD, &x, &y))
    return 0;

  *miss = hypot (x - real_x, y - real_y);
  return hypot (x - samples[N - 1].x, y - samples[N - 1].y);
}

static void
test_goes_on (void)
{
  double miss = 0, length = reach (go_straight, 1000, &miss);

  g_assert_cmpfloat_with_epsilon (length, AHEAD * hypot (2, 1) * PIXEL, 0.01 * PIXEL);
  g_assert_cmpfloat (miss, <, 0.01 * PIXEL);

  /* round a bend too: it misses by less than a tenth of how far it reaches */
  length = reach (go_round, 1000, &miss);
  g_assert_cmpfloat (length, >, 8 * PIXEL);
  g_assert_cmpfloat (miss, <, 0.1 * length);
}

/* the clock wraps */
static void
test_wraps (void)
{
  double miss = 0;

  g_assert_cmpfloat (reach (go_straight, G_MAXUINT32 - 30, &miss), >, AHEAD * 2 * PIXEL);
  g_assert_cmpfloat (miss, <, 0.01 * PIXEL);
}

static void
test_no_overshoot (void)
{
  double miss;

  /* half of what a straight line would reach, at the most: it was right, and is down for half of what was measured */
  g_assert_cmpfloat (reach (turn_corner, 1000, &miss), <, AHEAD * 2 * PIXEL / 2);
  g_assert_cmpfloat (reach (halt, 1000, &miss), <, 0.5 * PIXEL);
  g_assert_cmpfloat (reach (rest, 1000, &miss), ==, 0);
}

/* the corner of a zigzag, sample after sample: the tip stays near the line that the hand drew */
static void
test_zigzag (void)
{
  for (guint n = 1; n <= G_N_ELEMENTS (zigzag); n++)
    {
      double x, y;

      if (bb_predict (zigzag, n, AHEAD, &x, &y))
        {
          g_assert_cmpfloat (y, <, 960 + 8 * PIXEL);
          g_assert_cmpfloat (y, >, -960 - 8 * PIXEL);
        }
    }
}

static void
test_too_little (void)
{
  static const BbPenSample backward[] = { { 0, 0, 1, 90 }, { 9, 0, 1, 60 }, { 18, 0, 1, 30 }, { 27, 0, 1, 0 } };
  static const BbPenSample seldom[] = { { 0, 0, 1, 0 }, { 90, 0, 1, 200 }, { 180, 0, 1, 400 }, { 270, 0, 1, 600 } };
  static const BbPenSample at_once[] = { { 0, 0, 1, 5 }, { 90, 0, 1, 5 }, { 180, 0, 1, 5 }, { 270, 0, 1, 5 } };
  double x, y;

  g_assert_false (bb_predict (NULL, 0, AHEAD, &x, &y));
  g_assert_false (bb_predict (fast_curve, 1, AHEAD, &x, &y));
  g_assert_false (bb_predict (fast_curve, 2, AHEAD, &x, &y));
  g_assert_true (bb_predict (fast_curve, 3, AHEAD, &x, &y));
  g_assert_false (bb_predict (fast_curve, 3, 0, &x, &y));
  g_assert_false (bb_predict (backward, G_N_ELEMENTS (backward), AHEAD, &x, &y));
  g_assert_false (bb_predict (seldom, G_N_ELEMENTS (seldom), AHEAD, &x, &y));
  g_assert_false (bb_predict (at_once, G_N_ELEMENTS (at_once), AHEAD, &x, &y));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sketch/prediction/goes-on", test_goes_on);
  g_test_add_func ("/sketch/prediction/wraps", test_wraps);
  g_test_add_func ("/sketch/prediction/no-overshoot", test_no_overshoot);
  g_test_add_func ("/sketch/prediction/zigzag", test_zigzag);
  g_test_add_func ("/sketch/prediction/too-little", test_too_little);
  return g_test_run ();
}
