/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a movement become the stroke that was seen while it was drawn? */
#include <locale.h>

#include "hands.h"
#include "sketch/hit-test.h"

#define PIXEL BB_INK_UNITS_PER_PIXEL

static const BbBrush brush = { BB_BRUSH_PEN, 12 * PIXEL, 0x101010ff };

static void
append_settled (BbStrokeBuilder *builder, GArray *drawn)
{
  guint n;
  const BbInkDab *dabs = bb_stroke_builder_take_settled (builder, &n);

  if (n == 0)
    return;
  if (drawn->len > 0)
    {
      const BbInkDab *last = &g_array_index (drawn, BbInkDab, drawn->len - 1);

      g_assert_cmpmem (last, sizeof *last, dabs, sizeof *dabs);
      dabs++;
      n--;
    }
  g_array_append_vals (drawn, dabs, n);
}

/* what is given out while drawing is one line that begins and ends where the pen did */
static void
test_hand (gconstpointer data)
{
  const Hand *hand = &hands[GPOINTER_TO_UINT (data) / 2];
  gboolean has_pressure = GPOINTER_TO_UINT (data) % 2;
  g_autoptr (BbStrokeBuilder) builder = bb_stroke_builder_new (&brush, has_pressure, PIXEL);
  g_autoptr (GArray) drawn = g_array_new (FALSE, FALSE, sizeof (BbInkDab));
  g_autoptr (BbStroke) stroke = NULL;
  BbPenSample last = hand->events[hand->n_events - 1];
  guint n, n_points;

  for (guint i = 0; i < hand->n_events; i++)
    {
      const BbInkDab *tip;

      bb_stroke_builder_add (builder, &hand->events[i]);
      append_settled (builder, drawn);
      tip = bb_stroke_builder_get_tip (builder, &n);
      g_assert_cmpuint (n, >=, 1);
      if (isfinite (hand->events[i].x))
        g_assert_cmpfloat (hypot (tip[n - 1].x - hand->events[i].x, tip[n - 1].y - hand->events[i].y), <, 0.3 * PIXEL);
    }

  stroke = bb_stroke_builder_end (builder);
  append_settled (builder, drawn);
  bb_stroke_builder_get_tip (builder, &n);
  g_assert_cmpuint (n, ==, 0);

  bb_stroke_get_points (stroke, &n_points);
  g_assert_cmpuint (n_points, <=, drawn->len);
  g_assert_cmpfloat_with_epsilon (bb_stroke_get_dab (stroke, 0).x, hand->events[0].x, 0.5);
  g_assert_cmpfloat_with_epsilon (bb_stroke_get_dab (stroke, n_points - 1).x, last.x, 0.5);
  g_assert_cmpfloat_with_epsilon (bb_stroke_get_dab (stroke, n_points - 1).y, last.y, 0.5);

  for (guint i = 0; i < drawn->len; i++)
    {
      const BbInkDab *dab = &g_array_index (drawn, BbInkDab, i);

      g_assert_true (isfinite (dab->x) && isfinite (dab->y));
      g_assert_cmpfloat (dab->radius, >, 0);
      g_assert_cmpfloat (dab->radius, <=, brush.size / 2.0);
      g_assert_true (bb_stroke_touches (stroke, dab->x, dab->y, 0.5));
    }
}

/* it makes no difference when the settled dabs are taken */
static void
test_taken_when (gconstpointer data)
{
  gboolean has_pressure = GPOINTER_TO_UINT (data);

  for (guint which = 0; which < G_N_ELEMENTS (hands); which++)
    {
      const Hand *hand = &hands[which];
      g_autoptr (BbStrokeBuilder) often = bb_stroke_builder_new (&brush, has_pressure, PIXEL);
      g_autoptr (BbStrokeBuilder) once = bb_stroke_builder_new (&brush, has_pressure, PIXEL);
      g_autoptr (GArray) drawn = g_array_new (FALSE, FALSE, sizeof (BbInkDab));
      const BbInkDab *dabs;
      guint n;

      for (guint i = 0; i < hand->n_events; i++)
        {
          bb_stroke_builder_add (often, &hand->events[i]);
          bb_stroke_builder_add (once, &hand->events[i]);
          append_settled (often, drawn);
        }
      bb_stroke_unref (bb_stroke_builder_end (often));
      bb_stroke_unref (bb_stroke_builder_end (once));
      append_settled (often, drawn);

      dabs = bb_stroke_builder_take_settled (once, &n);
      g_assert_cmpuint (n, ==, drawn->len);
      for (guint i = 0; i < n; i++)
        {
          const BbInkDab *dab = &g_array_index (drawn, BbInkDab, i);

          g_assert_cmpfloat_with_epsilon (dab->x, dabs[i].x, 0.5);
          g_assert_cmpfloat_with_epsilon (dab->y, dabs[i].y, 0.5);
          g_assert_cmpfloat_with_epsilon (dab->radius, dabs[i].radius, 0.5);
        }
    }
}

/* an eraser in a mouse takes away all that it goes over */
static void
test_eraser_keeps_its_width (void)
{
  static const Hand hand = HAND (fast_curve);
  BbBrush eraser = { BB_BRUSH_ERASER, 12 * PIXEL, 0x000000ff };
  g_autoptr (BbStroke) stroke = draw_hand (&hand, &eraser, FALSE);
  guint n;

  bb_stroke_get_points (stroke, &n);
  for (guint i = 0; i < n; i++)
    g_assert_cmpfloat (bb_stroke_get_dab (stroke, i).radius, ==, eraser.size / 2.0);
}

/* a sharp turn is still near the place where the hand turned */
static void
test_corners_stay (void)
{
  static const Hand hand = HAND (zigzag);
  g_autoptr (BbStroke) stroke = draw_hand (&hand, &brush, TRUE);

  for (guint i = 8; i < G_N_ELEMENTS (zigzag); i += 8)
    g_assert_true (bb_stroke_touches (stroke, zigzag[i].x, zigzag[i].y, 0));
}

static void
test_mouse_tapers (void)
{
  static const Hand hand = HAND (fast_curve);
  g_autoptr (BbStroke) stroke = draw_hand (&hand, &brush, FALSE);
  double widest = 0;
  guint n;

  bb_stroke_get_points (stroke, &n);
  for (guint i = 0; i < n; i++)
    widest = MAX (widest, bb_stroke_get_dab (stroke, i).radius);

  g_assert_cmpfloat (widest, >, 2.5 * bb_stroke_get_dab (stroke, 0).radius);
  g_assert_cmpfloat (widest, >, 2.5 * bb_stroke_get_dab (stroke, n - 1).radius);
}

/* a tap is a dot as wide as the hand pressed */
static void
test_dot (void)
{
  static const Hand hand = HAND (tap);
  g_autoptr (BbStroke) pen = draw_hand (&hand, &brush, TRUE);
  g_autoptr (BbStroke) mouse = draw_hand (&(Hand){ "click", tap, 1 }, &brush, FALSE);
  double widest = 0;
  guint n;

  bb_stroke_get_points (pen, &n);
  for (guint i = 0; i < n; i++)
    widest = MAX (widest, bb_stroke_get_dab (pen, i).radius);
  g_assert_cmpfloat (widest, >, 0.5 * brush.size / 2.0);

  bb_stroke_get_points (mouse, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpfloat (bb_stroke_get_dab (mouse, 0).radius, >, 0.7 * brush.size / 2.0);
}

static void
test_nothing (void)
{
  g_autoptr (BbStrokeBuilder) builder = bb_stroke_builder_new (&brush, TRUE, PIXEL);
  BbPenSample bad = { NAN, 0, 0.5, 0 };
  guint n;

  bb_stroke_builder_add (builder, &bad);
  bb_stroke_builder_take_settled (builder, &n);
  g_assert_cmpuint (n, ==, 0);
  bb_stroke_builder_get_tip (builder, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_null (bb_stroke_builder_end (builder));
}

static BbStrokeBuilder *
follow (const BbHand *hand)
{
  BbStrokeBuilder *builder = bb_stroke_builder_new (&brush, TRUE, PIXEL);

  bb_stroke_builder_set_hand (builder, hand);
  return builder;
}

/* the tip reaches before the pen, and the stroke that is kept does not */
static void
test_ahead (void)
{
  g_autoptr (BbStrokeBuilder) plain = follow (&(BbHand){ 0 });
  g_autoptr (BbStrokeBuilder) ahead = follow (&(BbHand){ .ahead = BB_HAND_AHEAD });
  g_autoptr (BbStroke) kept_plain = NULL;
  g_autoptr (BbStroke) kept = NULL;
  guint n, n_ahead;

  for (guint i = 0; i < G_N_ELEMENTS (fast_curve); i++)
    {
      const BbInkDab *tip;
      double x;

      bb_stroke_builder_add (plain, &fast_curve[i]);
      bb_stroke_builder_add (ahead, &fast_curve[i]);
      tip = bb_stroke_builder_get_tip (plain, &n);
      x = tip[n - 1].x;
      tip = bb_stroke_builder_get_tip (ahead, &n_ahead);
      if (i >= 2)
        g_assert_cmpfloat (tip[n_ahead - 1].x, >, x + 30 * PIXEL);
    }

  kept_plain = bb_stroke_builder_end (plain);
  kept = bb_stroke_builder_end (ahead);
  g_assert_cmpmem (bb_stroke_get_points (kept, &n_ahead), n_ahead * sizeof (BbInkPoint),
                   bb_stroke_get_points (kept_plain, &n), n * sizeof (BbInkPoint));
}

/* a hard hand draws thinner, a steady one rounds what it draws; both end where the pen did */
static void
test_other_hands (void)
{
  static const BbHand hands_[] = { { 0 }, { .hardness = 1 }, { .steadiness = 1 } };
  double width[G_N_ELEMENTS (hands_)] = { 0 };

  for (guint k = 0; k < G_N_ELEMENTS (hands_); k++)
    {
      g_autoptr (BbStrokeBuilder) builder = follow (&hands_[k]);
      g_autoptr (BbStroke) stroke = NULL;
      guint n;

      for (guint i = 0; i < G_N_ELEMENTS (zigzag); i++)
        bb_stroke_builder_add (builder, &zigzag[i]);
      stroke = bb_stroke_builder_end (builder);
      bb_stroke_get_points (stroke, &n);
      for (guint i = 0; i < n; i++)
        width[k] = MAX (width[k], bb_stroke_get_dab (stroke, i).radius);
      g_assert_cmpint (bb_stroke_touches (stroke, zigzag[32].x, zigzag[32].y, 4 * PIXEL), ==,
                       hands_[k].steadiness == 0);
      g_assert_cmpfloat_with_epsilon (bb_stroke_get_dab (stroke, n - 1).x, zigzag[G_N_ELEMENTS (zigzag) - 1].x, 0.5);
    }

  g_assert_cmpfloat (width[1], <, 0.9 * width[0]);
}

/* 40,000 samples, with settled and tip taken for each: the time for one does not grow with the line
 */
static void
test_long_line (gconstpointer data)
{
  gboolean has_pressure = GPOINTER_TO_UINT (data);
  g_autoptr (BbStrokeBuilder) builder = bb_stroke_builder_new (&brush, has_pressure, PIXEL);
  g_autoptr (BbStroke) stroke = NULL;
  gint64 begin = g_get_monotonic_time ();
  guint n;

  for (guint i = 0; i < 40000; i++)
    {
      double angle = i / 90.0;
      BbPenSample sample = { 6000 * sin (angle), 4000 * sin (1.37 * angle), 0.5 + 0.3 * sin (angle), 4 * i };

      bb_stroke_builder_add (builder, &sample);
      bb_stroke_builder_take_settled (builder, &n);
      bb_stroke_builder_get_tip (builder, &n);
      g_assert_cmpuint (n, <, 200);
    }

  stroke = bb_stroke_builder_end (builder);
  bb_stroke_get_points (stroke, &n);
  g_assert_cmpuint (n, <, 20000);
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 10 * G_USEC_PER_SEC);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < 2 * G_N_ELEMENTS (hands); i++)
    {
      g_autofree char *path = g_strdup_printf ("/sketch/stroke-builder/%s/%s", i % 2 ? "pen" : "mouse",
                                               hands[i / 2].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_hand);
    }
  g_test_add_data_func ("/sketch/stroke-builder/taken-when/mouse", GUINT_TO_POINTER (FALSE), test_taken_when);
  g_test_add_data_func ("/sketch/stroke-builder/taken-when/pen", GUINT_TO_POINTER (TRUE), test_taken_when);
  g_test_add_func ("/sketch/stroke-builder/eraser-keeps-its-width", test_eraser_keeps_its_width);
  g_test_add_func ("/sketch/stroke-builder/corners-stay", test_corners_stay);
  g_test_add_func ("/sketch/stroke-builder/mouse-tapers", test_mouse_tapers);
  g_test_add_func ("/sketch/stroke-builder/dot", test_dot);
  g_test_add_func ("/sketch/stroke-builder/nothing", test_nothing);
  g_test_add_func ("/sketch/stroke-builder/ahead", test_ahead);
  g_test_add_func ("/sketch/stroke-builder/other-hands", test_other_hands);
  g_test_add_data_func ("/sketch/stroke-builder/long-line/mouse", GUINT_TO_POINTER (FALSE), test_long_line);
  g_test_add_data_func ("/sketch/stroke-builder/long-line/pen", GUINT_TO_POINTER (TRUE), test_long_line);

  return g_test_run ();
}
