/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which path runs around what a mask covers? */
#include "render/ink/ink-contour.h"

#include "sketch/simplify.h"

#define HALF 127.5

typedef struct
{
  const guint8 *pixels;
  int width;
  int height;
  int stride;
} Grid;

/* A square whose corners are the centres of four pixels, the first at x, y; corners and edges are
 * numbered clockwise from the top left. The contour enters by the edge, which leads from a corner
 * outside to one inside. */
typedef struct
{
  int x;
  int y;
  int edge;
} Step;

static const int corner_x[] = { 0, 1, 1, 0 };
static const int corner_y[] = { 0, 0, 1, 1 };
static const int across_x[] = { 0, 1, 0, -1 };
static const int across_y[] = { -1, 0, 1, 0 };

static double
get_value (const Grid *grid, int x, int y)
{
  if (x < 0 || y < 0 || x >= grid->width || y >= grid->height)
    return 0;

  return grid->pixels[(gsize) y * grid->stride + x];
}

static double
get_corner (const Grid *grid, Step step, int corner)
{
  return get_value (grid, step.x + corner_x[corner % 4], step.y + corner_y[corner % 4]);
}

/* through the square, with what is covered on the same side, and into the next */
static Step
get_next (const Grid *grid, Step step)
{
  int edge = step.edge + 1;

  while (edge < step.edge + 3 && get_corner (grid, step, edge + 1) > HALF)
    edge++;

  edge %= 4;
  return (Step){ step.x + across_x[edge], step.y + across_y[edge], (edge + 2) % 4 };
}

static BbPenPoint
get_crossing (const Grid *grid, Step step, const BbInkView *view)
{
  int from = step.edge, to = (step.edge + 1) % 4;
  double outside = get_corner (grid, step, from);
  double share = (HALF - outside) / (get_corner (grid, step, to) - outside);
  double x = step.x + 0.5 + corner_x[from] + (corner_x[to] - corner_x[from]) * share;
  double y = step.y + 0.5 + corner_y[from] + (corner_y[to] - corner_y[from]) * share;

  return (BbPenPoint){ (x - view->x) / view->scale, (y - view->y) / view->scale, 0, 0 };
}

/* @line: comes back to where it began */
static GArray *
make_loop (const GArray *line)
{
  static const BbBrush any = { BB_BRUSH_PEN, 1, 0 };
  GArray *points = bb_simplify ((const BbPenPoint *) line->data, line->len, &any);

  g_array_set_size (points, points->len - 1);
  return points;
}

/* every loop comes down through a top edge at least once; each of those is met once */
static GArray *
trace (const Grid *grid, const BbInkView *view, Step first, guint8 *met)
{
  g_autoptr (GArray) line = g_array_new (FALSE, FALSE, sizeof (BbPenPoint));
  BbPenPoint begin = get_crossing (grid, first, view);
  Step step = first;

  do
    {
      BbPenPoint crossing = get_crossing (grid, step, view);

      g_array_append_val (line, crossing);
      if (step.edge == 0)
        met[(gsize) step.y * (grid->width + 1) + step.x + 1] = TRUE;
      step = get_next (grid, step);
    }
  while (step.x != first.x || step.y != first.y || step.edge != first.edge);

  g_array_append_val (line, begin);
  return make_loop (line);
}

GPtrArray *
bb_ink_contour_trace (cairo_surface_t *mask, const BbInkView *view)
{
  Grid grid = { cairo_image_surface_get_data (mask), cairo_image_surface_get_width (mask),
                cairo_image_surface_get_height (mask), cairo_image_surface_get_stride (mask) };
  g_autofree guint8 *met = g_new0 (guint8, (gsize) (grid.width + 1) * grid.height);
  GPtrArray *loops = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (int y = 0; y < grid.height; y++)
    for (int x = -1; x + 1 < grid.width; x++)
      {
        if (get_value (&grid, x, y) > HALF || get_value (&grid, x + 1, y) < HALF ||
            met[(gsize) y * (grid.width + 1) + x + 1])
          continue;
        g_ptr_array_add (loops, trace (&grid, view, (Step){ x, y, 0 }, met));
      }

  return loops;
}

gboolean
bb_ink_contour_add (cairo_t *cr, BbInkMask *mask, const BbInkView *view)
{
  g_autoptr (GPtrArray) loops = bb_ink_contour_trace (bb_ink_mask_get_surface (mask), view);

  for (guint i = 0; i < loops->len; i++)
    {
      const GArray *loop = g_ptr_array_index (loops, i);

      cairo_new_sub_path (cr);
      for (guint j = 0; j < loop->len; j++)
        cairo_line_to (cr, g_array_index (loop, BbInkPoint, j).x, g_array_index (loop, BbInkPoint, j).y);
      cairo_close_path (cr);
    }
  return loops->len > 0;
}
