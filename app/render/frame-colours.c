/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which few colours is a picture made of? */
#include "render/frame-colours.h"

#include <math.h>
#include <stdlib.h>

/* colours that agree in so many bits of each channel are counted together */
#define BITS 5
#define N_BINS (1 << (3 * BITS))
#define N_ROUNDS 24
/* how much more a difference in hue counts than one in light, squared: greys are many, and a palette is for hues */
#define CHROMA 8
/* squared: nearer than that nobody tells two colours apart */
#define SAME (0.02 * 0.02)

typedef struct
{
  double l;
  double a;
  double b;
} Lab;

/* colours that are alike: their mean, how many there are, and to which group they belong */
typedef struct
{
  Lab lab;
  double n;
  guint group;
} Point;

static double
linearise (double value)
{
  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static double
delinearise (double value)
{
  return value <= 0.0031308 ? value * 12.92 : 1.055 * pow (value, 1 / 2.4) - 0.055;
}

/* @red, @green, @blue: 0 to 1, as on a screen */
static Lab
to_lab (double red, double green, double blue)
{
  double r = linearise (red), g = linearise (green), b = linearise (blue);
  double l = cbrt (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  double m = cbrt (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  double s = cbrt (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);

  return (Lab){ 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
}

static guint32
to_byte (double linear)
{
  return (guint32) lround (255 * delinearise (CLAMP (linear, 0, 1)));
}

static guint32
from_lab (const Lab *lab)
{
  double l = pow (lab->l + 0.3963377774 * lab->a + 0.2158037573 * lab->b, 3);
  double m = pow (lab->l - 0.1055613458 * lab->a - 0.0638541728 * lab->b, 3);
  double s = pow (lab->l - 0.0894841775 * lab->a - 1.2914855480 * lab->b, 3);

  return to_byte (4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 24 |
         to_byte (-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 16 |
         to_byte (-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s) << 8 | 0xff;
}

static double
square (double value)
{
  return value * value;
}

static double
measure (const Lab *a, const Lab *b)
{
  return square (a->l - b->l) + CHROMA * (square (a->a - b->a) + square (a->b - b->b));
}

typedef struct
{
  guint64 red;
  guint64 green;
  guint64 blue;
  guint64 n;
} Bin;

static void
count_pixel (Bin *bins, guint32 pixel)
{
  guint red = pixel >> 16 & 0xff, green = pixel >> 8 & 0xff, blue = pixel & 0xff;
  Bin *bin = &bins[(red >> (8 - BITS)) << (2 * BITS) | (green >> (8 - BITS)) << BITS | blue >> (8 - BITS)];

  bin->red += red;
  bin->green += green;
  bin->blue += blue;
  bin->n++;
}

/* Returns: (transfer full) (element-type Point): what colours there are */
static GArray *
list_points (cairo_surface_t *surface)
{
  g_autofree Bin *bins = g_new0 (Bin, N_BINS);
  GArray *points = g_array_new (FALSE, FALSE, sizeof (Point));
  const guchar *bytes;

  cairo_surface_flush (surface);
  bytes = cairo_image_surface_get_data (surface);
  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    {
      const guint32 *row =
          (const guint32 *) (gconstpointer) (bytes + (gsize) y * (gsize) cairo_image_surface_get_stride (surface));

      for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
        count_pixel (bins, row[x]);
    }
  for (guint i = 0; i < N_BINS; i++)
    {
      double n = (double) bins[i].n * 255;

      if (bins[i].n > 0)
        g_array_append_val (points, ((Point){ to_lab ((double) bins[i].red / n, (double) bins[i].green / n,
                                                      (double) bins[i].blue / n),
                                              (double) bins[i].n }));
    }
  return points;
}

static const Point *
get_point (const GArray *points, guint index)
{
  return &g_array_index (points, Point, index);
}

static guint
find_nearest (const Lab *centres, guint n, const Lab *lab, double *distance)
{
  guint nearest = 0;

  *distance = G_MAXDOUBLE;
  for (guint i = 0; i < n; i++)
    {
      double here = measure (&centres[i], lab);

      if (here >= *distance)
        continue;
      *distance = here;
      nearest = i;
    }
  return nearest;
}

/* Returns: how many centres there are */
static guint
place_centres (const GArray *points, Lab *centres, guint most)
{
  for (guint n = 0; n < most; n++)
    {
      double best = 0;

      for (guint i = 0; i < points->len; i++)
        {
          const Point *point = get_point (points, i);
          double distance = 1, worth;

          if (n > 0)
            find_nearest (centres, n, &point->lab, &distance);
          worth = sqrt (point->n) * distance;
          if (distance < SAME || worth <= best)
            continue;
          best = worth;
          centres[n] = point->lab;
        }
      if (best == 0)
        return n;
    }
  return most;
}

/* one round of k-means. Returns: whether a colour went to another group */
static gboolean
regroup (GArray *points, Lab *centres, guint n)
{
  g_autofree Point *sums = g_new0 (Point, n);
  gboolean is_changed = FALSE;

  for (guint i = 0; i < points->len; i++)
    {
      Point *point = &g_array_index (points, Point, i);
      double distance;
      guint group = find_nearest (centres, n, &point->lab, &distance);
      Point *sum = &sums[group];

      is_changed |= group != point->group;
      point->group = group;
      sum->lab.l += point->n * point->lab.l;
      sum->lab.a += point->n * point->lab.a;
      sum->lab.b += point->n * point->lab.b;
      sum->n += point->n;
    }
  for (guint i = 0; i < n; i++)
    {
      if (sums[i].n > 0)
        centres[i] = (Lab){ sums[i].lab.l / sums[i].n, sums[i].lab.a / sums[i].n, sums[i].lab.b / sums[i].n };
    }
  return is_changed;
}

static int
compare_light (gconstpointer a, gconstpointer b)
{
  double first = ((const Lab *) a)->l, second = ((const Lab *) b)->l;

  return (first > second) - (first < second);
}

guint
bb_frame_colours_find (cairo_surface_t *surface, guint32 *colours, guint n_colours)
{
  g_autoptr (GArray) points = list_points (surface);
  g_autofree Lab *centres = g_new0 (Lab, n_colours);
  guint n = place_centres (points, centres, n_colours);

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      if (!regroup (points, centres, n) && round > 0)
        break;
    }
  qsort (centres, n, sizeof (Lab), compare_light);
  for (guint i = 0; i < n; i++)
    colours[i] = from_lab (&centres[i]);
  return n;
}
