/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does smoothing take tremor away, and nothing else? */
#include <locale.h>

#include "hands.h"
#include "sketch/smoother.h"

#define PIXEL BB_INK_UNITS_PER_PIXEL

static BbSmoother *
smooth (const BbPenSample *events, guint n_events)
{
  BbSmoother *smoother = bb_smoother_new (PIXEL, 0, 0);

  for (guint i = 0; i < n_events; i++)
    bb_smoother_add (smoother, &events[i]);
  return smoother;
}

static void
test_ends_stay (void)
{
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (BbSmoother) smoother = smooth (hands[i].events, hands[i].n_events);
      BbPenSample last = hands[i].events[hands[i].n_events - 1];
      BbPenPoint first = bb_smoother_get_point (smoother, 0);
      guint n;

      bb_smoother_finish (smoother, &last);
      n = bb_smoother_get_n_samples (smoother);
      g_assert_cmpfloat (first.x, ==, hands[i].events[0].x);
      g_assert_cmpfloat (first.y, ==, hands[i].events[0].y);
      g_assert_cmpfloat (bb_smoother_get_point (smoother, n - 1).x, ==, last.x);
      g_assert_cmpfloat (bb_smoother_get_point (smoother, n - 1).y, ==, last.y);
    }
}

static double
get_roughness (double x, double y)
{
  return fabs (hypot (x, y) - 60 * PIXEL);
}

static void
test_tremor_goes (void)
{
  guint n = G_N_ELEMENTS (slow_curve);
  g_autoptr (BbSmoother) smoother = smooth (slow_curve, n);
  double before = 0, after = 0;

  g_assert_cmpuint (bb_smoother_get_n_samples (smoother), ==, n);
  for (guint i = 10; i + 10 < n; i++)
    {
      BbPenPoint point = bb_smoother_get_point (smoother, i);

      before += get_roughness (slow_curve[i].x, slow_curve[i].y);
      after += get_roughness (point.x, point.y);
    }

  g_assert_cmpfloat (after, <, 0.7 * before);
}

/* under a steady hand what shakes as far as five pixels goes too, and the ends stay */
static void
test_steady (void)
{
  static const double steadiness[] = { 0, 0.5, 1 };
  double roughness[G_N_ELEMENTS (steadiness)] = { 0 };

  for (guint k = 0; k < G_N_ELEMENTS (steadiness); k++)
    {
      g_autoptr (BbSmoother) smoother = bb_smoother_new (PIXEL, 0, steadiness[k]);
      BbPenSample sample = { 0 };
      guint n;

      for (guint i = 0; i < 300; i++)
        {
          sample = (BbPenSample){ 4.0 * PIXEL * i, 5 * PIXEL * sin (i / 3.0), 0.5, 8 * i };
          bb_smoother_add (smoother, &sample);
        }
      bb_smoother_finish (smoother, &sample);
      n = bb_smoother_get_n_samples (smoother);
      for (guint i = 30; i + 30 < n; i++)
        roughness[k] += fabs (bb_smoother_get_point (smoother, i).y) / (n - 60);
      g_assert_cmpfloat (bb_smoother_get_point (smoother, n - 1).y, ==, sample.y);
    }

  g_assert_cmpfloat (roughness[0], >, 2 * PIXEL);
  g_assert_cmpfloat (roughness[1], <, 0.7 * roughness[0]);
  g_assert_cmpfloat (roughness[2], <, 0.2 * roughness[0]);
}

/* nothing is nearer to a fast sample than the reach: it stays where the hand was */
static void
test_fast_line_stays (void)
{
  g_autoptr (BbSmoother) smoother = smooth (fast_curve, G_N_ELEMENTS (fast_curve));

  for (guint i = 0; i < G_N_ELEMENTS (fast_curve); i++)
    {
      BbPenPoint point = bb_smoother_get_point (smoother, i);

      g_assert_cmpfloat_with_epsilon (point.x, fast_curve[i].x, 1e-6);
      g_assert_cmpfloat_with_epsilon (point.y, fast_curve[i].y, 1e-6);
    }
}

/* an even line has nothing to smooth, and its ends pull at nothing */
static void
test_even_line_stays (void)
{
  g_autoptr (BbSmoother) smoother = bb_smoother_new (PIXEL, 0, 0);

  for (guint i = 0; i < 30; i++)
    bb_smoother_add (smoother, &(BbPenSample){ 2 * PIXEL * i, 0, 0.5, 8 * i });
  for (guint i = 0; i < 30; i++)
    g_assert_cmpfloat_with_epsilon (bb_smoother_get_point (smoother, i).x, 2 * PIXEL * i, 0.3 * PIXEL);
}

static void
test_settled_stays (void)
{
  g_autoptr (BbSmoother) smoother = bb_smoother_new (PIXEL, 100, 0);
  g_autoptr (BbSmoother) whole = bb_smoother_new (PIXEL, 100, 0);

  for (guint i = 0; i < G_N_ELEMENTS (slow_curve); i++)
    bb_smoother_add (whole, &slow_curve[i]);

  for (guint i = 0; i < G_N_ELEMENTS (slow_curve); i++)
    {
      guint n;

      bb_smoother_add (smoother, &slow_curve[i]);
      n = bb_smoother_get_n_samples (smoother);
      for (guint k = 0; k < n; k++)
        {
          double behind = bb_smoother_get_distance (smoother, n - 1) - bb_smoother_get_distance (smoother, k);

          if (behind > bb_smoother_get_reach (smoother) + 3 * PIXEL)
            g_assert_cmpfloat (bb_smoother_get_point (smoother, k).x, ==, bb_smoother_get_point (whole, k).x);
        }
    }
}

static void
test_threshold (void)
{
  g_autoptr (BbSmoother) smoother = bb_smoother_new (PIXEL, 0, 0);
  BbPenSample sample = { 0, 0, 0.5, 0 };

  g_assert_true (bb_smoother_add (smoother, &sample));
  sample.x = 0.29 * PIXEL;
  g_assert_false (bb_smoother_add (smoother, &sample));
  sample.x = 0.31 * PIXEL;
  g_assert_true (bb_smoother_add (smoother, &sample));
  g_assert_cmpuint (bb_smoother_get_n_samples (smoother), ==, 2);
}

/* a quarter circle given by four knots: the curve between the middle ones stays on it */
static void
test_curve (void)
{
  g_autoptr (GArray) curve = g_array_new (FALSE, FALSE, sizeof (BbPenPoint));
  BbPenPoint knots[4];

  for (guint i = 0; i < 4; i++)
    knots[i] = (BbPenPoint){ 1000 * cos (i * G_PI / 8), 1000 * sin (i * G_PI / 8), 0.25 * i, 0 };

  bb_smoother_add_curve (curve, knots, 20);
  g_assert_cmpuint (curve->len, >=, 19);
  for (guint i = 0; i < curve->len; i++)
    {
      BbPenPoint point = g_array_index (curve, BbPenPoint, i);

      g_assert_cmpfloat_with_epsilon (hypot (point.x, point.y), 1000, 4);
      g_assert_cmpfloat (point.pressure, >, 0.25);
      g_assert_cmpfloat (point.pressure, <=, 0.5);
    }
  g_assert_cmpfloat (g_array_index (curve, BbPenPoint, curve->len - 1).x, ==, knots[2].x);
}

static void
test_curve_on_one_place (void)
{
  g_autoptr (GArray) curve = g_array_new (FALSE, FALSE, sizeof (BbPenPoint));
  BbPenPoint knots[4] = { { 5, 5, 0.1, 0 }, { 5, 5, 0.2, 0 }, { 5, 5, 0.3, 0 }, { 5, 5, 0.4, 0 } };

  bb_smoother_add_curve (curve, knots, 20);
  knots[2].x = knots[3].x = 500;
  bb_smoother_add_curve (curve, knots, 20);
  for (guint i = 0; i < curve->len; i++)
    {
      g_assert_true (isfinite (g_array_index (curve, BbPenPoint, i).x));
      g_assert_cmpfloat_with_epsilon (g_array_index (curve, BbPenPoint, i).y, 5, 1e-9);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sketch/smoother/ends-stay", test_ends_stay);
  g_test_add_func ("/sketch/smoother/tremor-goes", test_tremor_goes);
  g_test_add_func ("/sketch/smoother/steady", test_steady);
  g_test_add_func ("/sketch/smoother/fast-line-stays", test_fast_line_stays);
  g_test_add_func ("/sketch/smoother/even-line-stays", test_even_line_stays);
  g_test_add_func ("/sketch/smoother/settled-stays", test_settled_stays);
  g_test_add_func ("/sketch/smoother/threshold", test_threshold);
  g_test_add_func ("/sketch/smoother/curve", test_curve);
  g_test_add_func ("/sketch/smoother/curve-on-one-place", test_curve_on_one_place);

  return g_test_run ();
}
