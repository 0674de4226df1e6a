/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are samples made fit for use, and does a mouse get a pressure that looks like a hand's? */
#include <locale.h>
#include <math.h>

#include "sketch/pen.h"

static const struct
{
  BbPenSample sample;
  gboolean good;
  BbPenSample tidy;
} samples[] = {
  { { 10, -20, 0.5, 7 }, TRUE, { 10, -20, 0.5, 7 } },
  { { 0, 0, -0.001, 0 }, TRUE, { 0, 0, 0, 0 } },
  { { 0, 0, 1.5, 0 }, TRUE, { 0, 0, 1, 0 } },
  { { 0, 0, NAN, 0 }, TRUE, { 0, 0, 0.25, 0 } },
  { { 0, 0, INFINITY, 0 }, TRUE, { 0, 0, 1, 0 } },
  { { 1e300, -1e300, 0, 0 }, TRUE, { 1e6, -1e6, 0, 0 } },
  { { NAN, 0, 0.5, 0 }, FALSE },
  { { 0, -INFINITY, 0.5, 0 }, FALSE },
};

static void
test_tidy (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      BbPenSample sample = samples[i].sample;

      g_assert_cmpint (bb_pen_sample_tidy (&sample, 0.25), ==, samples[i].good);
      if (!samples[i].good)
        continue;
      g_assert_cmpfloat (sample.x, ==, samples[i].tidy.x);
      g_assert_cmpfloat (sample.y, ==, samples[i].tidy.y);
      g_assert_cmpfloat (sample.pressure, ==, samples[i].tidy.pressure);
    }
}

static void
test_pen_pressure (void)
{
  for (double hardness = -1; hardness <= 1; hardness += 0.25)
    {
      g_assert_cmpfloat (bb_pen_pressure (-1, hardness), ==, 0);
      g_assert_cmpfloat (bb_pen_pressure (0, hardness), ==, 0);
      g_assert_cmpfloat (bb_pen_pressure (1, hardness), ==, 1);
      for (double pressure = 0; pressure < 1; pressure += 0.05)
        g_assert_cmpfloat (bb_pen_pressure (pressure, hardness), <, bb_pen_pressure (pressure + 0.05, hardness));
    }
}

/* a hard pen wants to be pressed: the same touch draws thinner */
static void
test_hardness (void)
{
  g_assert_cmpfloat (bb_pen_pressure (0.5, 1), <, 0.6 * bb_pen_pressure (0.5, 0));
  g_assert_cmpfloat (bb_pen_pressure (0.5, -1), >, 1.3 * bb_pen_pressure (0.5, 0));
  /* what no setting should say */
  g_assert_cmpfloat (bb_pen_pressure (0.5, 7), ==, bb_pen_pressure (0.5, 1));
}

static double
move_mouse (double pixels_per_millisecond, guint32 every)
{
  BbMousePressure mouse = { 0 };
  double pressure = bb_mouse_pressure_next (&mouse, 0, 1000);

  for (guint32 time = every; time <= 800; time += every)
    pressure = bb_mouse_pressure_next (&mouse, pixels_per_millisecond * every, 1000 + time);
  return pressure;
}

static void
test_mouse_pressure (void)
{
  g_assert_cmpfloat_with_epsilon (move_mouse (0, 8), 0.9, 0.001);
  g_assert_cmpfloat_with_epsilon (move_mouse (9, 8), 0.5, 0.001);
  g_assert_cmpfloat (move_mouse (0.5, 8), >, move_mouse (1.5, 8));
  g_assert_cmpfloat_with_epsilon (move_mouse (1, 1), move_mouse (1, 16), 0.01);
}

/* events that share a time, as history does, are as fast as their sum */
static void
test_mouse_same_time (void)
{
  BbMousePressure one = { 0 }, four = { 0 };
  double pressure = 0, pressure_four = 0;

  for (guint32 time = 0; time < 500; time += 16)
    {
      pressure = bb_mouse_pressure_next (&one, 16, time);
      for (guint i = 0; i < 4; i++)
        pressure_four = bb_mouse_pressure_next (&four, 4, time);
    }

  g_assert_cmpfloat_with_epsilon (pressure, pressure_four, 0.02);
}

static void
test_mouse_time_back (void)
{
  BbMousePressure mouse = { 0 };
  static const guint32 times[] = { 4294967290u, 4, 4, 2, 0, 4294967295u, 40 };

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      double pressure = bb_mouse_pressure_next (&mouse, 10, times[i]);

      g_assert_cmpfloat (pressure, >=, 0.5);
      g_assert_cmpfloat (pressure, <=, 0.9);
    }
}

static void
test_taper (void)
{
  g_assert_cmpfloat (bb_mouse_taper (0, 0, 30, 10), ==, 1);
  g_assert_cmpfloat (bb_mouse_taper (50, 50, 30, 10), ==, 1);
  g_assert_cmpfloat (bb_mouse_taper (0, 100, 30, 10), <, 0.1);
  g_assert_cmpfloat (bb_mouse_taper (100, 0, 30, 10), <, 0.1);
  g_assert_cmpfloat (bb_mouse_taper (10, 90, 30, 10), <, bb_mouse_taper (20, 80, 30, 10));
  g_assert_cmpfloat (bb_mouse_taper (1, 1, 30, 10), >, 0.9);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sketch/pen/tidy", test_tidy);
  g_test_add_func ("/sketch/pen/pressure", test_pen_pressure);
  g_test_add_func ("/sketch/pen/hardness", test_hardness);
  g_test_add_func ("/sketch/pen/mouse-pressure", test_mouse_pressure);
  g_test_add_func ("/sketch/pen/mouse-same-time", test_mouse_same_time);
  g_test_add_func ("/sketch/pen/mouse-time-back", test_mouse_time_back);
  g_test_add_func ("/sketch/pen/taper", test_taper);

  return g_test_run ();
}
