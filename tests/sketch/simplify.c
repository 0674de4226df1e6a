/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a simplified line look like the line that was drawn, and is it small? */
#include <locale.h>
#include <math.h>

#include "sketch/hit-test.h"
#include "sketch/simplify.h"

#define N_MOST 40000

static const BbBrush brush = { BB_BRUSH_PEN, 20 * BB_INK_UNITS_PER_PIXEL, 0x000000ff };

typedef BbPenPoint (*Shape) (guint index);

static BbPenPoint
straight (guint index)
{
  return (BbPenPoint){ index * 3, index * 2, 0.5, 0 };
}

static BbPenPoint
wave (guint index)
{
  return (BbPenPoint){ index * 4, 1600 * sin (index / 200.0), 0.5 + 0.4 * sin (index / 150.0), 0 };
}

static BbPenPoint
spiral (guint index)
{
  return (BbPenPoint){ index * 0.4 * cos (index / 500.0), index * 0.4 * sin (index / 500.0), 0.5, 0 };
}

/* what no line can be drawn near: every point counts */
static BbPenPoint
comb (guint index)
{
  return (BbPenPoint){ index * 10, index % 2 * 4000, 0.5, 0 };
}

/* at rest, but swelling and thinning */
static BbPenPoint
pulse (guint index)
{
  return (BbPenPoint){ 0, 0, 0.5 + 0.5 * sin (index / 1000.0), 0 };
}

static const struct
{
  const char *name;
  Shape shape;
  guint least;
  guint most;
} shapes[] = {
  /* one piece of the line is 512 points */
  { "straight", straight, 2, 80 },  { "wave", wave, 500, 8000 },  { "spiral", spiral, 500, 8000 },
  { "comb", comb, N_MOST, N_MOST }, { "pulse", pulse, 20, 1000 },
};

static BbInkDab
get_dab (double x, double y, double pressure)
{
  return (BbInkDab){ x, y, bb_brush_width (&brush, pressure) / 2 };
}

/* every drawn disc has to lie on the kept line, give and take tolerance and rounding */
static void
assert_near (const BbPenPoint *line, guint n, const GArray *points)
{
  guint k = 0;

  for (guint i = 0; i < n; i += 7)
    {
      double x = line[i].x, y = line[i].y, off = G_MAXDOUBLE;
      double radius = get_dab (x, y, line[i].pressure * BB_INK_PRESSURE_MAX).radius;

      for (guint j = k; j + 1 < points->len && j < k + 50; j++)
        {
          const BbInkPoint *a = &g_array_index (points, BbInkPoint, j), *b = a + 1;
          double here = bb_dabs_distance (get_dab (a->x, a->y, a->pressure), get_dab (b->x, b->y, b->pressure), x, y);

          if (fabs (here + radius) < off)
            {
              off = fabs (here + radius);
              k = j;
            }
        }
      g_assert_cmpfloat (off, <, BB_SIMPLIFY_TOLERANCE * 1.5 + 1);
    }
}

static void
test_shape (gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);
  g_autofree BbPenPoint *line = g_new (BbPenPoint, N_MOST);
  g_autoptr (GArray) points = NULL;
  gint64 begin;

  for (guint i = 0; i < N_MOST; i++)
    line[i] = shapes[which].shape (i);

  begin = g_get_monotonic_time ();
  points = bb_simplify (line, N_MOST, &brush);
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 2 * G_USEC_PER_SEC);

  g_assert_cmpuint (points->len, >=, shapes[which].least);
  g_assert_cmpuint (points->len, <=, shapes[which].most);
  if (shapes[which].shape != pulse)
    assert_near (line, N_MOST, points);
}

static void
test_few (void)
{
  BbPenPoint line[2] = { { 1.4, -1.6, 0.5004, 0 }, { 1.4, -1.6, 1, 0 } };
  g_autoptr (GArray) one = bb_simplify (line, 1, &brush);
  g_autoptr (GArray) two = bb_simplify (line, 2, &brush);

  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpint (g_array_index (one, BbInkPoint, 0).x, ==, 1);
  g_assert_cmpint (g_array_index (one, BbInkPoint, 0).y, ==, -2);
  g_assert_cmpint (g_array_index (one, BbInkPoint, 0).pressure, ==, 500);
  g_assert_cmpuint (two->len, ==, 2);
}

/* a swelling on a straight line shows, though no point leaves the line */
static void
test_width_counts (void)
{
  BbPenPoint line[101];
  g_autoptr (GArray) points = NULL;
  int widest = 0;

  for (int i = 0; i <= 100; i++)
    line[i] = (BbPenPoint){ i * 40, 0, 0.3 + 0.6 * exp (-pow ((i - 50) / 10.0, 2)), 0 };

  points = bb_simplify (line, 101, &brush);
  for (guint i = 0; i < points->len; i++)
    widest = MAX (widest, g_array_index (points, BbInkPoint, i).pressure);
  g_assert_cmpint (widest, >, 880);
  g_assert_cmpuint (points->len, <, 40);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sketch/simplify/few", test_few);
  g_test_add_func ("/sketch/simplify/width-counts", test_width_counts);
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autofree char *path = g_strconcat ("/sketch/simplify/", shapes[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_shape);
    }

  return g_test_run ();
}
