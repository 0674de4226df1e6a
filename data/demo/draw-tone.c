/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a surface filled with strokes? */
#include "draw-path.h"

#include <math.h>

static Point
turn (Point point, double angle)
{
  return (Point){ point.x * cos (angle) - point.y * sin (angle),
                  point.x * sin (angle) + point.y * cos (angle) };
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

/* where the outline crosses a height */
static GArray *
cross (const GArray *outline, double y)
{
  GArray *crossings = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < outline->len; i++)
    {
      Point a = g_array_index (outline, Point, i);
      Point b = g_array_index (outline, Point, (i + 1) % outline->len);
      double x = a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);

      if ((a.y <= y) != (b.y <= y))
        g_array_append_val (crossings, x);
    }
  g_array_sort (crossings, compare);
  return crossings;
}

static void
add_span (Sheet *sheet, double size, guint32 colour, double angle, Point from, Point to)
{
  const Point page[] = { turn (from, angle), turn (to, angle) };
  const double pressures[] = { 1, 1 };

  sheet_add (sheet, size, colour, page, pressures, 2);
}

/* @outline: on the page; strokes keep within it by half their width */
static void
fill (Sheet *sheet, double size, double gap, double angle, guint32 colour, const GArray *outline)
{
  g_autoptr (GArray) turned = g_array_new (FALSE, FALSE, sizeof (Point));
  double top = G_MAXDOUBLE, bottom = -G_MAXDOUBLE;

  for (guint i = 0; i < outline->len; i++)
    {
      Point point = turn (g_array_index (outline, Point, i), -angle);

      top = MIN (top, point.y);
      bottom = MAX (bottom, point.y);
      g_array_append_val (turned, point);
    }

  for (double y = top + size * 0.4; y < bottom - size * 0.2; y += gap)
    {
      g_autoptr (GArray) at = cross (turned, y);

      for (guint i = 0; i + 1 < at->len; i += 2)
        {
          double left = g_array_index (at, double, i) + size * 0.45;
          double right = g_array_index (at, double, i + 1) - size * 0.45;

          if (left < right)
            add_span (sheet, size, colour, angle, (Point){ left, y }, (Point){ right, y });
        }
    }
}

static GArray *
place (const Sheet *sheet, const GArray *points)
{
  GArray *page = g_array_new (FALSE, FALSE, sizeof (Point));

  for (guint i = 0; i < points->len; i++)
    {
      Point point = sheet_to_page (sheet, g_array_index (points, Point, i));

      g_array_append_val (page, point);
    }
  return page;
}

void
draw_tone (Sheet *sheet, double brush, double degrees, guint32 colour, const char *path)
{
  g_autoptr (GArray) points = path_parse (path);
  g_autoptr (GArray) page = place (sheet, points);

  fill (sheet, brush, brush * 0.78, degrees * G_PI / 180, colour, page);
}

void
draw_hatch (Sheet *sheet, double size, double gap, double degrees, guint32 colour, const char *path)
{
  g_autoptr (GArray) points = path_parse (path);
  g_autoptr (GArray) page = place (sheet, points);

  fill (sheet, size, gap, degrees * G_PI / 180, colour, page);
}

static void
draw_closed (Sheet *sheet, double size, guint32 colour, guint32 fill_colour, const GArray *page)
{
  g_autoptr (GArray) curve = path_curve (page, TRUE, 6);
  g_autofree double *pressures = g_new (double, curve->len);
  double brush = CLAMP (12 * sheet->scale, 4, 16);

  if (fill_colour != 0)
    fill (sheet, brush, brush * 0.7, 0.35, fill_colour, curve);
  for (guint i = 0; i < curve->len; i++)
    pressures[i] = 0.62 + 0.38 * sin (4 * G_PI * i / curve->len + 0.7);
  if (size > 0)
    sheet_add (sheet, size * sqrt (sheet->scale), colour, (Point *) curve->data, pressures,
               curve->len);
}

void
draw_shape (Sheet *sheet, double size, guint32 fill_colour, const char *path)
{
  g_autoptr (GArray) points = path_parse (path);
  g_autoptr (GArray) page = place (sheet, points);

  draw_closed (sheet, size, INK, fill_colour, page);
}

void
draw_ground (Sheet *sheet, guint32 colour, double top, double bottom)
{
  double brush = 56;

  for (double y = top + brush / 2; y <= bottom - brush / 2 + 0.5;
       y += MIN (brush * 0.8, MAX (1, bottom - brush / 2 - y)))
    add_span (sheet, brush, colour, 0, (Point){ -1000, y }, (Point){ 1000, y });
}

static GArray *
make_ellipse (const Sheet *sheet, Point centre, double width, double height)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (Point));

  for (guint i = 0; i < 12; i++)
    {
      double angle = 2 * G_PI * i / 12;
      Point point = { centre.x + width / 2 * cos (angle), centre.y + height / 2 * sin (angle) };

      g_array_append_val (points, point);
    }
  return place (sheet, points);
}

void
draw_ellipse (Sheet *sheet,
              double size,
              guint32 fill_colour,
              Point centre,
              double width,
              double height)
{
  g_autoptr (GArray) page = make_ellipse (sheet, centre, width, height);

  draw_closed (sheet, size, INK, fill_colour, page);
}

void
draw_ring (Sheet *sheet, double size, guint32 colour, Point centre, double width, double height)
{
  g_autoptr (GArray) page = make_ellipse (sheet, centre, width, height);

  draw_closed (sheet, size, colour, 0, page);
}
