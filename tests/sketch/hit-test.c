/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the stroke under a point found, and only that? */
#include <locale.h>

#include "sketch/hit-test.h"

static const BbBrush brush = { BB_BRUSH_PEN, 100, 0x000000ff };
/* 12 units thick at the left, 100 at the right */
static const BbInkPoint wedge[] = { { 0, 0, 0 }, { 1000, 0, 1000 } };
static const BbInkPoint dot[] = { { 0, 0, 1000 } };

static const struct
{
  const BbInkPoint *points;
  guint n_points;
  double x, y, radius;
  gboolean touches;
} touches[] = {
  { wedge, 2, 0, 0, 0, TRUE },     { wedge, 2, 0, 20, 0, FALSE },    { wedge, 2, 0, 20, 15, TRUE },
  { wedge, 2, 1000, 45, 0, TRUE }, { wedge, 2, 1000, -45, 0, TRUE }, { wedge, 2, 500, 45, 0, FALSE },
  { wedge, 2, 500, 27, 0, TRUE },  { wedge, 2, 500, 29, 0, FALSE },  { wedge, 2, 1049, 0, 0, TRUE },
  { wedge, 2, 1052, 0, 0, FALSE }, { wedge, 2, 1052, 0, 3, TRUE },   { dot, 1, 30, 30, 0, TRUE },
  { dot, 1, 40, 40, 0, FALSE },    { dot, 1, 40, 40, 10, TRUE },
};

static void
test_touches (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (touches); i++)
    {
      g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, touches[i].points, touches[i].n_points);

      g_test_message ("row %u", i);
      g_assert_cmpint (bb_stroke_touches (stroke, touches[i].x, touches[i].y, touches[i].radius), ==,
                       touches[i].touches);
    }
}

static const struct
{
  BbInkBox box;
  gboolean within;
  gboolean overlaps;
} boxes[] = {
  { { -100, -100, 1100, 100 }, TRUE, TRUE }, { { 100, -100, 1100, 100 }, FALSE, TRUE },
  { { -100, -20, 1100, 20 }, FALSE, TRUE },  { { 1100, -100, 1200, 100 }, FALSE, FALSE },
  { { -100, 60, 1100, 100 }, FALSE, FALSE },
};

static void
test_boxes (void)
{
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, wedge, G_N_ELEMENTS (wedge));
  BbInkBox own = bb_stroke_get_box (stroke);

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    {
      g_assert_cmpint (bb_stroke_is_within (stroke, &boxes[i].box), ==, boxes[i].within);
      g_assert_cmpint (bb_ink_box_overlaps (&own, &boxes[i].box), ==, boxes[i].overlaps);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sketch/hit-test/touches", test_touches);
  g_test_add_func ("/sketch/hit-test/boxes", test_boxes);

  return g_test_run ();
}
