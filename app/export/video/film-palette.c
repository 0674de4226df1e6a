/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which 256 colours does a frame of a GIF have? */
#include "export/video/film-palette.h"

#include <stdlib.h>
#include <string.h>

#define BITS 5
#define N_BINS (1 << (3 * BITS))

/* pixels whose colours are the same in 5 bits each, and the sums of those colours */
typedef struct
{
  guint16 bin;
  guint8 parts[3];
  guint32 n;
  guint64 sums[3];
} Colour;

/* some of the colours, in a row */
typedef struct
{
  guint first;
  guint n;
  guint64 n_pixels;
  int longest; /* side: 0 to 2 */
  guint length;
} Box;

static guint
find_bin (guint32 pixel)
{
  return (pixel >> 9 & 0x7c00) | (pixel >> 6 & 0x3e0) | (pixel >> 3 & 0x1f);
}

static void
count (const guint8 *pixels, gsize n_pixels, Colour *bins)
{
  const guint32 *all = (const guint32 *) pixels;

  for (gsize i = 0; i < n_pixels; i++)
    {
      Colour *bin = &bins[find_bin (all[i])];

      bin->n++;
      bin->sums[0] += all[i] >> 16 & 0xff;
      bin->sums[1] += all[i] >> 8 & 0xff;
      bin->sums[2] += all[i] & 0xff;
    }
}

/* Returns: how many colours there are, which go to the front */
static guint
gather (Colour *bins)
{
  guint n = 0;

  for (guint i = 0; i < N_BINS; i++)
    {
      if (bins[i].n == 0)
        continue;

      bins[n] = bins[i];
      bins[n].bin = (guint16) i;
      for (guint side = 0; side < 3; side++)
        bins[n].parts[side] = (guint8) (bins[i].sums[side] / bins[i].n);
      n++;
    }
  return n;
}

static void
measure (Box *box, const Colour *colours)
{
  box->n_pixels = 0;
  box->length = 0;
  for (guint i = 0; i < box->n; i++)
    box->n_pixels += colours[box->first + i].n;

  for (int side = 0; side < 3; side++)
    {
      guint least = 255, most = 0;

      for (guint i = 0; i < box->n; i++)
        {
          least = MIN (least, colours[box->first + i].parts[side]);
          most = MAX (most, colours[box->first + i].parts[side]);
        }
      if (most - least > box->length)
        {
          box->length = most - least;
          box->longest = side;
        }
    }
}

static int
compare (gconstpointer a, gconstpointer b, gpointer side)
{
  return ((const Colour *) a)->parts[GPOINTER_TO_INT (side)] - ((const Colour *) b)->parts[GPOINTER_TO_INT (side)];
}

/* the one that has most to gain, or NULL */
static Box *
choose_box (Box *boxes, guint n)
{
  Box *best = NULL;

  for (guint i = 0; i < n; i++)
    {
      if (boxes[i].n > 1 && (best == NULL || boxes[i].n_pixels * boxes[i].length > best->n_pixels * best->length))
        best = &boxes[i];
    }
  return best;
}

/* where half of its pixels are on each side */
static void
cut (Box *box, Box *other, Colour *colours)
{
  guint64 n_pixels = 0;
  guint n = 0;

  g_qsort_with_data (colours + box->first, (int) box->n, sizeof *colours, compare, GINT_TO_POINTER (box->longest));
  while (n < box->n - 1 && (n == 0 || n_pixels < box->n_pixels / 2))
    n_pixels += colours[box->first + n++].n;

  *other = (Box){ box->first + n, box->n - n };
  box->n = n;
  measure (box, colours);
  measure (other, colours);
}

static guint32
mix (const Box *box, const Colour *colours, guint8 *index_of, guint8 index)
{
  guint64 sums[3] = { 0 };

  for (guint i = 0; i < box->n; i++)
    {
      const Colour *colour = &colours[box->first + i];

      for (guint side = 0; side < 3; side++)
        sums[side] += colour->sums[side];
      index_of[colour->bin] = index;
    }
  for (guint side = 0; side < 3; side++)
    sums[side] = (sums[side] + box->n_pixels / 2) / MAX (box->n_pixels, 1);
  return 0xff000000u | (guint32) sums[0] << 16 | (guint32) sums[1] << 8 | (guint32) sums[2];
}

static void
choose_colours (Colour *colours, guint n_colours, guint32 *palette, guint8 *index_of)
{
  Box boxes[BB_FILM_COLOURS] = { { 0, n_colours } };
  guint n = 1;

  measure (&boxes[0], colours);
  for (Box *box = choose_box (boxes, n); box != NULL && n < BB_FILM_COLOURS; box = choose_box (boxes, n))
    cut (box, &boxes[n++], colours);

  memset (palette, 0, BB_FILM_COLOURS * sizeof *palette);
  for (guint i = 0; i < n; i++)
    palette[i] = mix (&boxes[i], colours, index_of, (guint8) i);
}

void
bb_film_palette_convert (const guint8 *pixels,
                         int width,
                         int height,
                         guint8 *indexes,
                         int stride,
                         guint32 palette[BB_FILM_COLOURS])
{
  g_autofree Colour *bins = g_new0 (Colour, N_BINS);
  g_autofree guint8 *index_of = g_new0 (guint8, N_BINS);
  const guint32 *row = (const guint32 *) pixels;

  count (pixels, (gsize) width * (gsize) height, bins);
  choose_colours (bins, gather (bins), palette, index_of);
  for (int y = 0; y < height; y++, row += width)
    {
      for (int x = 0; x < width; x++)
        indexes[(gsize) y * stride + x] = index_of[find_bin (row[x])];
    }
}
