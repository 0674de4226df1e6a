/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the line through kept points smooth where the hand was, and straight and sharp where it was
 * that? */
#include <locale.h>
#include <math.h>

#include "sketch/simplify.h"
#include "sketch/stroke-curve.h"

static const BbBrush brush = { BB_BRUSH_PEN, 100, 0x000000ff };

#define RADIUS 2000
#define N_ARC 12

/* the points that simplifying leaves of a circle: the chords are off by the tolerance */
static BbStroke *
make_arc (void)
{
  double step = 2 * acos (1 - BB_SIMPLIFY_TOLERANCE / RADIUS);
  BbInkPoint points[N_ARC];

  for (int i = 0; i < N_ARC; i++)
    points[i] = (BbInkPoint){ (gint32) lround (RADIUS * cos (i * step)), (gint32) lround (RADIUS * sin (i * step)),
                              500 };
  return bb_stroke_new (&brush, points, N_ARC);
}

static double
get_turn (const BbInkDab *a, const BbInkDab *b, const BbInkDab *c)
{
  return fabs (remainder (atan2 (c->y - b->y, c->x - b->x) - atan2 (b->y - a->y, b->x - a->x), 2 * G_PI));
}

static double
get_sharpest_turn (const GArray *dabs)
{
  double sharpest = 0;

  for (guint i = 1; i + 1 < dabs->len; i++)
    {
      const BbInkDab *dab = &g_array_index (dabs, BbInkDab, i);

      sharpest = MAX (sharpest, get_turn (dab - 1, dab, dab + 1));
    }

  return sharpest;
}

static void
test_arc (void)
{
  g_autoptr (BbStroke) stroke = make_arc ();
  g_autoptr (GArray) coarse = bb_stroke_get_curve (stroke, 100);
  g_autoptr (GArray) fine = bb_stroke_get_curve (stroke, 0.05);

  g_assert_cmpuint (coarse->len, ==, N_ARC);
  g_assert_cmpuint (fine->len, >, 4 * N_ARC);
  g_assert_cmpfloat (get_sharpest_turn (fine), <, get_sharpest_turn (coarse) / 3);

  /* the ends have no neighbour to lean on */
  for (guint i = 8; i + 8 < fine->len; i++)
    {
      const BbInkDab *dab = &g_array_index (fine, BbInkDab, i);

      g_assert_cmpfloat_with_epsilon (hypot (dab->x, dab->y), RADIUS, 1.2);
    }
}

/* a long straight line into a sharp turn: neither swings out */
static void
test_corner (void)
{
  static const BbInkPoint points[] = { { 0, 0, 500 }, { 8000, 0, 500 }, { 8010, 30, 500 }, { 8000, 9000, 500 } };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, points, G_N_ELEMENTS (points));
  g_autoptr (GArray) dabs = bb_stroke_get_curve (stroke, 0.1);

  for (guint i = 0; i < dabs->len; i++)
    {
      const BbInkDab *dab = &g_array_index (dabs, BbInkDab, i);

      g_assert_cmpfloat (dab->y, >, -BB_SIMPLIFY_TOLERANCE);
      g_assert_cmpfloat (dab->x, <, 8010 + BB_SIMPLIFY_TOLERANCE);
      if (dab->x < 7990)
        g_assert_cmpfloat (dab->y, <, BB_SIMPLIFY_TOLERANCE);
    }
}

static const struct
{
  BbInkPoint points[4];
  guint n_points;
} odd[] = {
  { { { 5, 5, 500 } }, 1 },
  { { { 5, 5, 500 }, { 5, 5, 500 } }, 2 },
  { { { 5, 5, 0 }, { 5, 5, 1000 }, { 5, 5, 0 } }, 3 },
  { { { 0, 0, 0 }, { 1000, 0, 0 }, { 0, 0, 0 }, { 1000, 0, 0 } }, 4 },
};

/* every dab is a number, has a width, and lies in the stroke's box */
static void
test_odd (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
    {
      g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, odd[i].points, odd[i].n_points);
      g_autoptr (GArray) dabs = bb_stroke_get_curve (stroke, 0.5);
      BbInkBox box = bb_stroke_get_box (stroke);

      g_assert_cmpuint (dabs->len, >=, odd[i].n_points);
      for (guint k = 0; k < dabs->len; k++)
        {
          const BbInkDab *dab = &g_array_index (dabs, BbInkDab, k);

          g_assert_cmpfloat (dab->radius, >, 0);
          g_assert_cmpfloat (dab->x - dab->radius, >=, box.left);
          g_assert_cmpfloat (dab->x + dab->radius, <=, box.right);
          g_assert_cmpfloat (dab->y - dab->radius, >=, box.top);
          g_assert_cmpfloat (dab->y + dab->radius, <=, box.bottom);
        }
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sketch/stroke-curve/arc", test_arc);
  g_test_add_func ("/sketch/stroke-curve/corner", test_corner);
  g_test_add_func ("/sketch/stroke-curve/odd", test_odd);

  return g_test_run ();
}
