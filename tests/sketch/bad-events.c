/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a stroke live through whatever a device reports? */
#include <math.h>

#include "hands.h"

#define PIXEL BB_INK_UNITS_PER_PIXEL
#define N_MANY 100000

static const BbBrush brush = { BB_BRUSH_PEN, 12 * PIXEL, 0x101010ff };

/* steady, hard and before the pen: all that can be asked for */
static const BbHand hand = { 1, 1, BB_HAND_AHEAD };

static const double values[] = { NAN, INFINITY, -INFINITY, -1, 0, 0.5, 7, 1e300, -1e300, G_MINDOUBLE };

static BbStrokeBuilder *
follow (gboolean has_pressure)
{
  BbStrokeBuilder *builder = bb_stroke_builder_new (&brush, has_pressure, PIXEL);

  bb_stroke_builder_set_hand (builder, &hand);
  return builder;
}

static void
assert_dabs (const BbInkDab *dabs, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_assert_true (isfinite (dabs[i].x) && isfinite (dabs[i].y));
      g_assert_cmpfloat (dabs[i].radius, >, 0);
      g_assert_cmpfloat (dabs[i].radius, <=, brush.size / 2.0);
    }
}

static double
choose (GRand *random)
{
  return g_rand_boolean (random) ? values[g_rand_int_range (random, 0, G_N_ELEMENTS (values))]
                                 : g_rand_double_range (random, -9000, 9000);
}

/* anything, at any time, in any order */
static void
test_anything (gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);

  for (guint round = 0; round < 200; round++)
    {
      g_autoptr (BbStrokeBuilder) builder = follow (GPOINTER_TO_UINT (data));
      g_autoptr (BbStroke) stroke = NULL;
      guint n;

      for (guint i = 0; i < 60; i++)
        {
          BbPenSample sample = { choose (random), choose (random), choose (random), g_rand_int (random) };
          const BbInkDab *dabs;

          bb_stroke_builder_add (builder, &sample);
          dabs = bb_stroke_builder_take_settled (builder, &n);
          assert_dabs (dabs, n);
          dabs = bb_stroke_builder_get_tip (builder, &n);
          assert_dabs (dabs, n);
        }
      stroke = bb_stroke_builder_end (builder);
      if (stroke == NULL)
        continue;

      bb_stroke_get_points (stroke, &n);
      g_assert_cmpuint (n, >=, 1);
      for (guint i = 0; i < n; i++)
        {
          BbInkDab dab = bb_stroke_get_dab (stroke, i);

          assert_dabs (&dab, 1);
        }
    }
}

/* what a bad sample stands among is kept, as if it had not come */
static void
test_among_good (void)
{
  g_autoptr (BbStrokeBuilder) good = follow (TRUE), with_bad = follow (TRUE);
  g_autoptr (BbStroke) stroke = NULL;
  g_autoptr (BbStroke) expected = NULL;
  guint n, n_expected;

  for (guint i = 0; i < G_N_ELEMENTS (slow_curve); i++)
    {
      bb_stroke_builder_add (good, &slow_curve[i]);
      bb_stroke_builder_add (with_bad, &slow_curve[i]);
      bb_stroke_builder_add (with_bad, &(BbPenSample){ NAN, 3, 0.5, slow_curve[i].time });
      bb_stroke_builder_add (with_bad, &(BbPenSample){ 3, INFINITY, NAN, 0 });
    }
  expected = bb_stroke_builder_end (good);
  stroke = bb_stroke_builder_end (with_bad);
  g_assert_cmpmem (bb_stroke_get_points (stroke, &n), n * sizeof (BbInkPoint),
                   bb_stroke_get_points (expected, &n_expected), n_expected * sizeof (BbInkPoint));
}

/* a minute and a half of scribbling without lifting the pen: the last sample costs no more than the first */
static void
test_many (void)
{
  g_autoptr (BbStrokeBuilder) builder = follow (TRUE);
  g_autoptr (BbStroke) stroke = NULL;
  gint64 begin = g_get_monotonic_time (), first = 0, last;
  guint n;

  for (guint i = 0; i < N_MANY; i++)
    {
      double angle = i / 90.0;
      BbPenSample sample = { 6000 * sin (angle), 4000 * sin (1.37 * angle), 0.5 + 0.3 * sin (angle), i };

      bb_stroke_builder_add (builder, &sample);
      bb_stroke_builder_take_settled (builder, &n);
      bb_stroke_builder_get_tip (builder, &n);
      if (i == N_MANY / 4)
        first = g_get_monotonic_time () - begin;
      if (i == 3 * N_MANY / 4)
        begin = g_get_monotonic_time ();
    }
  last = g_get_monotonic_time () - begin;
  g_assert_cmpint (last, <, 3 * first + G_USEC_PER_SEC / 10);

  stroke = bb_stroke_builder_end (builder);
  bb_stroke_get_points (stroke, &n);
  g_assert_cmpuint (n, >, 1000);
  g_assert_cmpuint (n, <, N_MANY);
  g_assert_cmpfloat_with_epsilon (bb_stroke_get_dab (stroke, n - 1).x, 6000 * sin ((N_MANY - 1) / 90.0), 0.5);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/sketch/bad-events/anything/mouse", GUINT_TO_POINTER (FALSE), test_anything);
  g_test_add_data_func ("/sketch/bad-events/anything/pen", GUINT_TO_POINTER (TRUE), test_anything);
  g_test_add_func ("/sketch/bad-events/among-good", test_among_good);
  g_test_add_func ("/sketch/bad-events/many", test_many);
  return g_test_run ();
}
