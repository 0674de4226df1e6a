/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a drawing look as it did when somebody looked at it? */
#include "golden.h"

#include <stdlib.h>

/* in which letters are compared, in pixels */
#define CELL 8

/* on white, as PNGs with and without alpha then compare alike */
static cairo_surface_t *
flatten (cairo_surface_t *surface)
{
  cairo_surface_t *flat = cairo_image_surface_create (CAIRO_FORMAT_RGB24, cairo_image_surface_get_width (surface),
                                                      cairo_image_surface_get_height (surface));
  cairo_t *cr = cairo_create (flat);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_flush (flat);
  return flat;
}

static gboolean
pixels_differ (guint32 a, guint32 b, int tolerance)
{
  for (int shift = 0; shift < 24; shift += 8)
    {
      if (abs ((int) ((a >> shift) & 0xff) - (int) ((b >> shift) & 0xff)) > tolerance)
        return TRUE;
    }

  return FALSE;
}

static guint
count_flat (cairo_surface_t *a, cairo_surface_t *b, int tolerance)
{
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);
  guint n = 0;

  if (cairo_image_surface_get_width (b) != width || cairo_image_surface_get_height (b) != height)
    return G_MAXUINT;

  for (int y = 0; y < height; y++)
    {
      const guint32 *row_a = (void *) (cairo_image_surface_get_data (a) +
                                       (gsize) y * cairo_image_surface_get_stride (a));
      const guint32 *row_b = (void *) (cairo_image_surface_get_data (b) +
                                       (gsize) y * cairo_image_surface_get_stride (b));

      for (int x = 0; x < width; x++)
        n += pixels_differ (row_a[x], row_b[x], tolerance);
    }

  return n;
}

guint
golden_count (cairo_surface_t *a, cairo_surface_t *b, int tolerance)
{
  cairo_surface_t *flat_a = flatten (a);
  cairo_surface_t *flat_b = flatten (b);
  guint n = count_flat (flat_a, flat_b, tolerance);

  cairo_surface_destroy (flat_a);
  cairo_surface_destroy (flat_b);
  return n;
}

/* the sum of a channel over a cell */
static int
sum_cell (cairo_surface_t *flat, int left, int top, int shift)
{
  int sum = 0;

  for (int y = top; y < top + CELL; y++)
    {
      const guint32 *row = (void *) (cairo_image_surface_get_data (flat) +
                                     (gsize) y * cairo_image_surface_get_stride (flat));

      for (int x = left; x < left + CELL; x++)
        sum += (row[x] >> shift) & 0xff;
    }

  return sum;
}

static int
compare_cells (cairo_surface_t *a, cairo_surface_t *b, int left, int top)
{
  int most = 0;

  for (int shift = 0; shift < 24; shift += 8)
    most = MAX (most, abs (sum_cell (a, left, top, shift) - sum_cell (b, left, top, shift)));
  return most;
}

static double
compare_flat (cairo_surface_t *a, cairo_surface_t *b)
{
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);
  int most = 0, at_x = 0, at_y = 0;

  if (cairo_image_surface_get_width (b) != width || cairo_image_surface_get_height (b) != height)
    return G_MAXDOUBLE;

  /* half a cell apart, so that what is missing fills one of them as well as it can */
  for (int y = 0; y < height; y += CELL / 2)
    for (int x = 0; x < width; x += CELL / 2)
      {
        int left = MIN (x, width - CELL), top = MIN (y, height - CELL);
        int difference = compare_cells (a, b, left, top);

        if (difference <= most)
          continue;
        most = difference;
        at_x = left;
        at_y = top;
      }

  g_test_message ("a cell differs by %.1f, at %d, %d", (double) most / (CELL * CELL), at_x, at_y);
  return (double) most / (CELL * CELL);
}

double
golden_compare (cairo_surface_t *a, cairo_surface_t *b)
{
  cairo_surface_t *flat_a = flatten (a);
  cairo_surface_t *flat_b = flatten (b);
  double difference = compare_flat (flat_a, flat_b);

  cairo_surface_destroy (flat_a);
  cairo_surface_destroy (flat_b);
  return difference;
}

static char *
get_actual_path (const char *name)
{
  g_autofree char *folder = g_build_filename (g_getenv ("BB_TEST_BUILD"), "golden-actual", NULL);
  g_autofree char *base = g_path_get_basename (name);

  g_mkdir_with_parents (folder, 0755);
  return g_build_filename (folder, base, NULL);
}

static void
write_golden (cairo_surface_t *surface, const char *path)
{
  cairo_surface_t *flat = flatten (surface);
  g_autofree char *folder = g_path_get_dirname (path);

  g_mkdir_with_parents (folder, 0755);
  g_assert_cmpint (cairo_surface_write_to_png (flat, path), ==, CAIRO_STATUS_SUCCESS);
  g_test_message ("wrote %s", path);
  cairo_surface_destroy (flat);
}

/* Returns: (transfer full) (nullable): what somebody has looked at; %NULL where @surface has just become that */
static cairo_surface_t *
load_golden (cairo_surface_t *surface, const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("BB_TEST_SOURCE"), "tests", name, NULL);

  if (g_strcmp0 (g_getenv ("BB_TEST_UPDATE_GOLDEN"), "1") != 0)
    return cairo_image_surface_create_from_png (path);

  write_golden (surface, path);
  return NULL;
}

static void
fail (cairo_surface_t *surface, const char *name)
{
  g_autofree char *actual = get_actual_path (name);

  write_golden (surface, actual);
  g_test_fail_printf ("%s differs: see %s", name, actual);
}

void
golden_assert (cairo_surface_t *surface, const char *name, int tolerance, guint most)
{
  cairo_surface_t *golden = load_golden (surface, name);
  guint n;

  if (golden == NULL)
    return;

  n = golden_count (surface, golden, tolerance);
  cairo_surface_destroy (golden);
  g_test_message ("%u pixels differ from %s by more than %d", n, name, tolerance);
  if (n > most)
    fail (surface, name);
}

void
golden_assert_text (cairo_surface_t *surface, const char *name)
{
  cairo_surface_t *golden = load_golden (surface, name);
  double difference;

  if (golden == NULL)
    return;

  difference = golden_compare (surface, golden);
  cairo_surface_destroy (golden);
  if (difference > GOLDEN_TEXT_MOST)
    fail (surface, name);
}
