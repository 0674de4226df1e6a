/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far does colour run that is poured between lines? */
#include "render/ink/ink-flood.h"

/* what of a pixel must be covered to hold it */
#define HOLDS 80
/* half of the widest gap that it does not run through, in pixels; less in a narrow place, where all would look closed
 */
static const guint gaps[] = { 14, 7, 0 };
/* how far it runs under a line */
#define UNDER 3

#define FAR G_MAXUINT16

/* of each pixel: @is_wall: it is a line; @region: it is reached, from where it is poured (1), or from elsewhere (2) */
typedef struct
{
  int width;
  int height;
  guint8 *is_wall;
  guint8 *region;
} Pool;

static void
find_walls (Pool *self, cairo_surface_t *lines)
{
  const guint8 *pixels = cairo_image_surface_get_data (lines);
  int stride = cairo_image_surface_get_stride (lines);

  for (int y = 0; y < self->height; y++)
    for (int x = 0; x < self->width; x++)
      self->is_wall[(gsize) y * self->width + x] = pixels[(gsize) y * stride + x] >= HOLDS;
}

static void
relax (const Pool *self, guint16 *distance, int x, int y, int dx, int dy)
{
  gsize at = (gsize) y * self->width + x;

  if (x + dx >= 0 && x + dx < self->width && y + dy >= 0 && y + dy < self->height)
    {
      guint near = distance[at + (gssize) dy * self->width + dx];

      distance[at] = (guint16) MIN (distance[at], near + (dx != 0 && dy != 0 ? 4u : 3u));
    }
}

/* to the nearest pixel that is 0 in @distance, in thirds of a pixel: the 3-4 chamfer (Borgefors 1986) */
static void
measure (const Pool *self, guint16 *distance)
{
  for (int y = 0; y < self->height; y++)
    for (int x = 0; x < self->width; x++)
      {
        relax (self, distance, x, y, -1, 0);
        relax (self, distance, x, y, -1, -1);
        relax (self, distance, x, y, 0, -1);
        relax (self, distance, x, y, 1, -1);
      }
  for (int y = self->height - 1; y >= 0; y--)
    for (int x = self->width - 1; x >= 0; x--)
      {
        relax (self, distance, x, y, 1, 0);
        relax (self, distance, x, y, 1, 1);
        relax (self, distance, x, y, 0, 1);
        relax (self, distance, x, y, -1, 1);
      }
}

/* Returns: (transfer full): how far each pixel is from those whose @cells is @value */
static guint16 *
measure_from (const Pool *self, const guint8 *cells, guint8 value)
{
  gsize n = (gsize) self->width * self->height;
  guint16 *distance = g_new (guint16, n);

  for (gsize i = 0; i < n; i++)
    distance[i] = cells[i] == value ? 0 : FAR - 4;
  measure (self, distance);
  return distance;
}

static void
run_into (Pool *self, const guint16 *from_wall, guint16 least, GArray *waiting, int x, int y)
{
  guint32 at = (guint32) y * (guint32) self->width + (guint32) x;

  if (x < 0 || x >= self->width || y < 0 || y >= self->height || self->region[at] != 0 || from_wall[at] <= least)
    return;

  self->region[at] = 1;
  g_array_append_val (waiting, at);
}

/* from pixel to pixel, as long as lines are more than @least away */
static void
run (Pool *self, const guint16 *from_wall, guint16 least, int x, int y)
{
  g_autoptr (GArray) waiting = g_array_new (FALSE, FALSE, sizeof (guint32));

  run_into (self, from_wall, least, waiting, x, y);
  while (waiting->len > 0)
    {
      guint32 at = g_array_index (waiting, guint32, waiting->len - 1);

      x = (int) (at % (guint32) self->width);
      y = (int) (at / (guint32) self->width);
      g_array_set_size (waiting, waiting->len - 1);
      run_into (self, from_wall, least, waiting, x - 1, y);
      run_into (self, from_wall, least, waiting, x + 1, y);
      run_into (self, from_wall, least, waiting, x, y - 1);
      run_into (self, from_wall, least, waiting, x, y + 1);
    }
}

/* what it left out near lines and in corners, where it is nearer to it than to what is beyond them */
static void
run_to_lines (Pool *self, const guint16 *from_wall, guint gap)
{
  gsize n = (gsize) self->width * self->height;
  g_autofree guint16 *own = NULL, *other = NULL;

  for (gsize i = 0; i < n; i++)
    {
      if (self->region[i] == 0 && from_wall[i] > 3 * gap)
        self->region[i] = 2;
    }
  own = measure_from (self, self->region, 1);
  other = measure_from (self, self->region, 2);
  for (gsize i = 0; i < n; i++)
    {
      if (!self->is_wall[i] && own[i] <= 3 * (gap + gap / 2 + 2) && own[i] <= other[i])
        self->region[i] = 1;
    }
}

static void
run_under_lines (Pool *self)
{
  gsize n = (gsize) self->width * self->height;
  g_autofree guint16 *own = measure_from (self, self->region, 1);

  for (gsize i = 0; i < n; i++)
    {
      if (self->is_wall[i] && own[i] <= 3 * UNDER)
        self->region[i] = 1;
    }
}

/* each pixel a mean of nine */
static cairo_surface_t *
smooth (const Pool *self)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, self->width, self->height);
  guint8 *pixels = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  for (int y = 0; y < self->height; y++)
    for (int x = 0; x < self->width; x++)
      {
        int n = 0, of = 0;

        for (int dy = MAX (y - 1, 0); dy <= MIN (y + 1, self->height - 1); dy++)
          for (int dx = MAX (x - 1, 0); dx <= MIN (x + 1, self->width - 1); dx++, of++)
            n += self->region[(gsize) dy * self->width + dx] == 1;
        pixels[(gsize) y * stride + x] = (guint8) (255 * n / of);
      }
  cairo_surface_mark_dirty (surface);
  return surface;
}

cairo_surface_t *
bb_ink_flood (cairo_surface_t *lines, int x, int y)
{
  Pool self = { cairo_image_surface_get_width (lines), cairo_image_surface_get_height (lines), NULL, NULL };
  gsize n = (gsize) self.width * self.height;
  g_autofree guint8 *is_wall = self.is_wall = g_new (guint8, n);
  g_autofree guint8 *region = self.region = g_new0 (guint8, n);
  g_autofree guint16 *from_wall = NULL;
  guint gap = 0;
  gsize at;

  if (x < 0 || x >= self.width || y < 0 || y >= self.height)
    return NULL;

  find_walls (&self, lines);
  from_wall = measure_from (&self, is_wall, TRUE);
  at = (gsize) y * self.width + x;
  if (is_wall[at])
    return NULL;

  while (from_wall[at] <= 3 * gaps[gap])
    gap++;
  run (&self, from_wall, (guint16) (3 * gaps[gap]), x, y);
  run_to_lines (&self, from_wall, gaps[gap]);
  run_under_lines (&self);
  return smooth (&self);
}
