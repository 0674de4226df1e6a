/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do frames and pixels agree, and does zooming stay within its limits and about its point? */
#include <locale.h>
#include <math.h>

#include "render/timeline/lanes-scale.h"

#define N_CASES 2000

typedef struct
{
  gint64 length;
  double width;
  BbLanesScale scale;
} Case;

static Case
make_case (void)
{
  Case one = { g_test_rand_int_range (1, 200000), g_test_rand_double_range (100, 4000) };
  BbLanesScale wild = { exp (g_test_rand_double_range (-12, 6)), g_test_rand_double_range (-1e4, 1e6) };

  one.scale = bb_lanes_scale_clamp (&wild, one.length, one.width);
  return one;
}

/* nothing but the margin lies outside of the video, where the video is wider than the view */
static void
assert_limits (const Case *one, const BbLanesScale *scale)
{
  BbLanesScale fit = bb_lanes_scale_fit (one->length, one->width);
  double end = bb_lanes_scale_to_x (scale, one->length);

  g_assert_cmpfloat (scale->pixels_per_frame, >=, fit.pixels_per_frame);
  g_assert_cmpfloat (scale->pixels_per_frame, <=, BB_LANES_FRAME_WIDTH_MAX);
  g_assert_cmpfloat (bb_lanes_scale_to_x (scale, 0), <=, BB_LANES_MARGIN + 1e-6);
  if (bb_lanes_scale_get_extent (scale, one->length) > one->width)
    g_assert_cmpfloat (end, >=, one->width - BB_LANES_MARGIN - 1e-6);
}

static void
test_there_and_back (void)
{
  for (guint i = 0; i < N_CASES; i++)
    {
      Case one = make_case ();
      gint64 frame = g_test_rand_int_range (0, one.length);
      double x = bb_lanes_scale_to_x (&one.scale, frame);

      g_assert_cmpfloat_with_epsilon (bb_lanes_scale_to_frame (&one.scale, x), frame, 1e-6);
      x += 0.4 * one.scale.pixels_per_frame;
      g_assert_cmpint (bb_lanes_scale_frame_at (&one.scale, x), ==, frame);
      x += 0.4 * one.scale.pixels_per_frame;
      g_assert_cmpint (bb_lanes_scale_frame_at (&one.scale, x), ==, frame);
    }
}

static void
test_fit (void)
{
  for (guint i = 0; i < N_CASES; i++)
    {
      Case one = make_case ();
      BbLanesScale fit = bb_lanes_scale_fit (one.length, one.width);

      g_assert_cmpfloat_with_epsilon (bb_lanes_scale_to_x (&fit, 0), BB_LANES_MARGIN, 1e-6);
      g_assert_cmpfloat (bb_lanes_scale_to_x (&fit, one.length), <=, one.width - BB_LANES_MARGIN + 1e-6);
    }
}

/* what lies under the pointer stays there, unless the video ends before the view does */
static void
test_zoom (void)
{
  for (guint i = 0; i < N_CASES; i++)
    {
      Case one = make_case ();
      double x = g_test_rand_double_range (0, one.width);
      double frame = bb_lanes_scale_to_frame (&one.scale, x);
      BbLanesScale zoomed = bb_lanes_scale_zoom (&one.scale, g_test_rand_double_range (0.2, 5), x, one.length,
                                                 one.width);
      double wanted = frame * zoomed.pixels_per_frame - x;
      double last = bb_lanes_scale_get_extent (&zoomed, one.length) - BB_LANES_MARGIN - one.width;

      assert_limits (&one, &zoomed);
      if (wanted >= -BB_LANES_MARGIN && wanted <= last)
        g_assert_cmpfloat_with_epsilon (bb_lanes_scale_to_x (&zoomed, frame), x, 1e-4);
    }
}

static void
test_scroll_and_reveal (void)
{
  for (guint i = 0; i < N_CASES; i++)
    {
      Case one = make_case ();
      gint64 frame = g_test_rand_int_range (0, one.length);
      BbLanesScale scrolled = bb_lanes_scale_scroll (&one.scale, g_test_rand_double_range (-1e5, 1e5), one.length,
                                                     one.width);
      BbLanesScale revealed = bb_lanes_scale_reveal (&scrolled, frame, one.length, one.width);
      double x = bb_lanes_scale_to_x (&revealed, frame);

      assert_limits (&one, &scrolled);
      assert_limits (&one, &revealed);
      g_assert_cmpfloat (x, >=, 0);
      g_assert_cmpfloat (x, <=, one.width);
      g_assert_cmpfloat (revealed.pixels_per_frame, ==, one.scale.pixels_per_frame);
    }
}

/* a pixel is as long as before, in seconds, and what it shows is the same moment */
static void
test_rate (void)
{
  const BbFrameRate from = { 24, 1, FALSE }, to = { 30000, 1001, TRUE };

  for (int i = 0; i < N_CASES; i++)
    {
      Case one = make_case ();
      BbLanesScale scale = bb_lanes_scale_at_rate (&one.scale, &from, &to);
      double before = bb_lanes_scale_to_frame (&one.scale, one.width / 3) / 24;
      double after = bb_lanes_scale_to_frame (&scale, one.width / 3) * 1001 / 30000;

      g_assert_cmpfloat_with_epsilon (after, before, 1e-6 * (1 + fabs (before)));
      g_assert_cmpfloat_with_epsilon (scale.pixels_per_frame * 30000 / 1001 / (one.scale.pixels_per_frame * 24), 1,
                                      1e-9);
    }
}

static void
test_snap (void)
{
  g_assert_cmpfloat (bb_snap (10.4, 1), ==, 10);
  g_assert_cmpfloat (bb_snap (10.4, 2), ==, 10.5);
  g_assert_cmpfloat (bb_snap (-0.6, 1), ==, -1);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/render/timeline-scale/there-and-back", test_there_and_back);
  g_test_add_func ("/render/timeline-scale/fit", test_fit);
  g_test_add_func ("/render/timeline-scale/zoom", test_zoom);
  g_test_add_func ("/render/timeline-scale/scroll-and-reveal", test_scroll_and_reveal);
  g_test_add_func ("/render/timeline-scale/rate", test_rate);
  g_test_add_func ("/render/timeline-scale/snap", test_snap);

  return g_test_run ();
}
