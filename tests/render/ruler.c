/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do the ruler's ticks lie where timecode is round, and never too near to each other? */
#include <locale.h>
#include <math.h>
#include <string.h>

#include "model/time.h"
#include "render/timeline/ruler.h"

static const struct
{
  const char *rate;
  double pixels_per_frame;
  double spacing;
  BbRulerStep step;
} steps[] = {
  { "24", 100, 90, { 1, 0 } },     { "24", 64, 90, { 2, 0 } },       { "24", 12, 90, { 8, 0 } },
  { "24", 7, 90, { 0, 1 } },       { "25", 20, 90, { 5, 0 } },       { "25", 10, 90, { 0, 1 } },
  { "30", 20, 90, { 5, 0 } },      { "24", 2.35, 90, { 0, 2 } },     { "24", 0.3, 90, { 0, 15 } },
  { "24", 0.01, 90, { 0, 600 } },  { "29.97df", 20, 90, { 10, 0 } }, { "29.97df", 3.05, 90, { 0, 2 } },
  { "29.97", 3.05, 90, { 0, 1 } }, { "60", 0.001, 90, { 0, 1800 } }, { "24", 0.0005, 90, { 0, 14400 } },
};

static void
test_steps (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      BbFrameRate rate;
      BbRulerStep step;

      g_assert_true (bb_frame_rate_parse (steps[i].rate, &rate, NULL));
      step = bb_ruler_pick_step (&rate, steps[i].pixels_per_frame, steps[i].spacing);
      g_test_message ("%s at %g", steps[i].rate, steps[i].pixels_per_frame);
      g_assert_cmpint (step.frames, ==, steps[i].step.frames);
      g_assert_cmpint (step.seconds, ==, steps[i].step.seconds);
    }
}

static const struct
{
  const char *rate;
  BbRulerStep step;
  const char *from;
  const char *expected[4];
} labels[] = {
  { "24", { 0, 2 }, "00:00:00:00", { "00:00:00:00", "00:00:02:00", "00:00:04:00", "00:00:06:00" } },
  { "24", { 0, 15 }, "00:00:01:00", { "00:00:15:00", "00:00:30:00", "00:00:45:00", "00:01:00:00" } },
  { "25", { 5, 0 }, "00:00:00:16", { "00:00:00:20", "00:00:01:00", "00:00:01:05", "00:00:01:10" } },
  { "29.97df", { 0, 1 }, "00:00:58:00", { "00:00:58;00", "00:00:59;00", "00:01:00;02", "00:01:01;00" } },
  { "29.97df", { 0, 60 }, "00:08:59;00", { "00:09:00;02", "00:10:00;00", "00:11:00;02", "00:12:00;02" } },
  { "29.97df", { 15, 0 }, "00:00:59;10", { "00:00:59;15", "00:01:00;02", "00:01:00;15", "00:01:01;00" } },
  { "59.94df", { 0, 30 }, "01:00:31;00", { "01:01:00;04", "01:01:30;00", "01:02:00;04", "01:02:30;00" } },
  { "23.976", { 0, 3600 }, "00:00:00:01", { "01:00:00:00", "02:00:00:00", "03:00:00:00", "04:00:00:00" } },
};

/* the same whether the project starts at zero or at an hour */
static void
test_labels (gconstpointer data)
{
  gint64 start = *(const gint64 *) data;

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      BbFrameRate rate;
      gint64 frame;

      g_assert_true (bb_frame_rate_parse (labels[i].rate, &rate, NULL));
      g_assert_true (bb_time_parse (&rate, 0, labels[i].from, &frame, NULL));
      frame -= start;
      for (guint j = 0; j < G_N_ELEMENTS (labels[i].expected); j++)
        {
          g_autofree char *label = NULL;

          frame = bb_ruler_next (&labels[i].step, &rate, start, frame);
          label = bb_time_to_timecode (&rate, start, frame);
          g_assert_cmpstr (label, ==, labels[i].expected[j]);
          g_assert_true (bb_ruler_has_tick (&labels[i].step, &rate, start, frame));
          frame++;
        }
    }
}

static void
check_spacing (const BbFrameRate *rate, gint64 start, double pixels_per_frame)
{
  BbRulerStep major = bb_ruler_pick_step (rate, pixels_per_frame, 90);
  BbRulerStep minor = bb_ruler_pick_minor_step (rate, pixels_per_frame, 8, &major);
  gint64 from = g_test_rand_int_range (0, 500000);
  gint64 frame = bb_ruler_next (&major, rate, start, from);

  for (guint i = 0; i < 40; i++)
    {
      gint64 next = bb_ruler_next (&major, rate, start, frame + 1);

      g_assert_cmpfloat ((next - frame) * pixels_per_frame, >=, 90 - 1e-6);
      g_assert_true (bb_ruler_has_tick (&minor, rate, start, frame));
      frame = next;
    }

  frame = bb_ruler_next (&minor, rate, start, from);
  for (guint i = 0; i < 200; i++)
    {
      gint64 next = bb_ruler_next (&minor, rate, start, frame + 1);

      g_assert_cmpfloat ((next - frame) * pixels_per_frame, >=, 8 - 1e-6);
      frame = next;
    }
}

static void
test_spacing (void)
{
  guint n_rates;
  const BbFrameRate *rates = bb_frame_rate_list (&n_rates);

  for (guint i = 0; i < n_rates; i++)
    for (guint j = 0; j < 100; j++)
      check_spacing (&rates[i], j % 2 == 0 ? 0 : 107892, exp (g_test_rand_double_range (-8, log (64))));
}

int
main (int argc, char *argv[])
{
  static const gint64 none = 0, some = 1000;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/render/ruler/steps", test_steps);
  g_test_add_data_func ("/render/ruler/labels", &none, test_labels);
  g_test_add_data_func ("/render/ruler/labels-with-start", &some, test_labels);
  g_test_add_func ("/render/ruler/spacing", test_spacing);

  return g_test_run ();
}
