/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does paper show in a pencil's line? */
#include "render/ink/ink-grain.h"

#include <math.h>
#include <string.h>

/* a square of paper that fits to itself on all sides: its side in cells, each one pixel at a height of 1080 */
#define SIDE 512
#define N_CELLS (SIDE * SIDE)
/* how far a tooth reaches beside its middle, in cells: some are fine, some coarse */
#define FINE 0
#define COARSE 1
/* between a pencil that touches the highest teeth alone and one that fills the valleys */
#define DEPTH 1.3
/* graphite that even the lightest touch leaves in the valleys, as a share of the pressure: else thin light lines fall
 * into crumbs */
#define DUST 0.2
/* where the grain is evened out, a line is less than a few pixels wide, and its pressure spread over them: as much more
 * stays of that */
#define SPREAD 0.26
/* a pixel of so many cells sees some teeth, and one of so many only their mean */
#define SEES_ALL 1.0
#define SEES_NONE 2.5
/* so many pixels that no pencil went over are passed over at a time */
#define STEP 8

typedef struct
{
  guint8 height[N_CELLS]; /* of each cell, with as many of each height */
  guint8 left[256][256];  /* by pressure and height */
  guint8 mean[256];       /* by pressure, over all heights */
} Paper;

/* a well mixed number for each number (Mueller's hash for integers) */
static guint32
mix_bits (guint32 number)
{
  number = ((number >> 16) ^ number) * 0x45d9f3bu;
  number = ((number >> 16) ^ number) * 0x45d9f3bu;
  return (number >> 16) ^ number;
}

/* a running mean along a row or a column, around its ends; @step: cells from one to the next */
static void
blur_line (float *cells, gsize step, int reach)
{
  float line[SIDE], sum = 0;

  for (int i = 0; i < SIDE; i++)
    line[i] = cells[i * step];
  for (int i = -reach; i <= reach; i++)
    sum += line[(i + SIDE) % SIDE];
  for (int i = 0; i < SIDE; i++)
    {
      cells[i * step] = sum / (2 * reach + 1);
      sum += line[(i + reach + 1) % SIDE] - line[(i - reach + SIDE) % SIDE];
    }
}

/* adds noise whose bumps are about @reach cells wide, twice blurred so that they are round */
static void
add_noise (float *cells, guint32 seed, int reach, float weight)
{
  g_autofree float *noise = g_new (float, N_CELLS);

  for (guint32 i = 0; i < N_CELLS; i++)
    noise[i] = (float) (mix_bits (i + seed) & 0xffff) / 65535 - 0.5f;
  for (int pass = 0; pass < 2; pass++)
    for (gsize i = 0; i < SIDE; i++)
      {
        blur_line (noise + i * SIDE, 1, reach);
        blur_line (noise + i, SIDE, reach);
      }
  /* a mean of n values varies by a root of n less */
  for (guint32 i = 0; i < N_CELLS; i++)
    cells[i] += weight * noise[i] * (float) (2 * reach + 1);
}

static int
compare (gconstpointer a, gconstpointer b, gpointer data)
{
  const float *cells = data;
  float first = cells[*(const guint32 *) a], second = cells[*(const guint32 *) b];

  return first < second ? -1 : first > second;
}

/* by rank, so that as much paper lies at each height */
static void
rank (const float *cells, guint8 *height)
{
  g_autofree guint32 *order = g_new (guint32, N_CELLS);

  for (guint32 i = 0; i < N_CELLS; i++)
    order[i] = i;
  g_qsort_with_data (order, N_CELLS, sizeof *order, compare, (gpointer) cells);
  for (guint32 i = 0; i < N_CELLS; i++)
    height[order[i]] = (guint8) (i / (N_CELLS / 256));
}

/* a firm hand reaches deeper into the paper, and leaves more on what it reaches */
static double
find_left (double pressure, double height)
{
  double reached = (height + pressure * (1 + DEPTH) - 1) / DEPTH;

  return (1 - DUST) * CLAMP (reached, 0, 1) * (0.45 + 0.55 * pressure) + DUST * pressure;
}

static gpointer
make_paper (gpointer data)
{
  g_autofree float *cells = g_new0 (float, N_CELLS);
  Paper *paper = g_new (Paper, 1);

  add_noise (cells, 1, FINE, 1);
  add_noise (cells, 0x9e3779b9u, COARSE, 0.7f);
  rank (cells, paper->height);
  for (int pressure = 0; pressure < 256; pressure++)
    {
      double sum = 0;

      for (int height = 0; height < 256; height++)
        {
          double left = find_left (pressure / 255.0, (height + 0.5) / 256);

          paper->left[pressure][height] = (guint8) (255 * left + 0.5);
          sum += left;
        }
      paper->mean[pressure] = (guint8) (255 * sum / 256 * (1 - SPREAD) + pressure * SPREAD + 0.5);
    }
  return paper;
}

static const Paper *
get_paper (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, make_paper, NULL);
}

/* A row of pixels on the paper. */
typedef struct
{
  const guint8 *above; /* cells */
  const guint8 *below;
  guint down; /* from the upper to the lower, of 256 */
} Line;

/* a place in cells, on paper that goes on in all directions, with 32 bits behind the point */
static inline guint64
to_place (double cells)
{
  return (guint64) (gint64) floor (cells * 4294967296.0);
}

static Line
find_line (const Paper *paper, guint64 y)
{
  guint row = y >> 32 & (SIDE - 1);

  return (Line){ paper->height + (gsize) row * SIDE, paper->height + (gsize) ((row + 1) & (SIDE - 1)) * SIDE,
                 y >> 24 & 255 };
}

/* between four cells, where a cell is more than a pixel */
static inline guint
find_height (const Line *line, guint64 x)
{
  guint left = x >> 32 & (SIDE - 1), right = (left + 1) & (SIDE - 1), across = x >> 24 & 255;
  guint above = line->above[left] * (256 - across) + line->above[right] * across;
  guint below = line->below[left] * (256 - across) + line->below[right] * across;

  return (above * (256 - line->down) + below * line->down) >> 16;
}

static inline gboolean
is_clear (const guint8 *pressed)
{
  guint64 all;

  memcpy (&all, pressed, STEP);
  return all == 0;
}

/* @even: of 256: how far the teeth are evened out */
static void
apply_row (const Paper *paper,
           const guint8 *pressed,
           guint8 *left,
           int width,
           const Line *line,
           guint64 x,
           guint64 step,
           guint even)
{
  for (int column = 0; column < width;)
    {
      int end = MIN (column + STEP, width);

      if (end == column + STEP && is_clear (pressed + column))
        {
          memset (left + column, 0, STEP);
          column = end;
          continue;
        }
      for (; column < end; column++)
        {
          guint pressure = pressed[column];
          guint seen = paper->left[pressure][find_height (line, x + (guint64) column * step)];

          left[column] = (guint8) ((seen * (256 - even) + paper->mean[pressure] * even) >> 8);
        }
    }
}

void
bb_ink_grain_apply (const guint8 *pressed,
                    guint8 *left,
                    int stride,
                    const cairo_rectangle_int_t *area,
                    const BbInkView *view)
{
  const Paper *paper = get_paper ();
  double cells = 1 / (view->scale * BB_INK_UNITS_PER_PIXEL);
  guint even = (guint) (256 * CLAMP ((cells - SEES_ALL) / (SEES_NONE - SEES_ALL), 0, 1));
  guint64 x = to_place ((area->x + 0.5 - view->x) * cells);

  for (int row = 0; row < area->height; row++, pressed += stride, left += stride)
    {
      Line line = find_line (paper, to_place ((area->y + row + 0.5 - view->y) * cells));

      apply_row (paper, pressed, left, area->width, &line, x, to_place (cells), even);
    }
}
