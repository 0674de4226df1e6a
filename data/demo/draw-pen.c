/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand draw a line? */
#include "draw.h"
#include "draw-path.h"

#include <math.h>

#define STEPS 8

Sheet
sheet_place (const Sheet *sheet, double x, double y, double scale)
{
  Sheet placed = *sheet;
  Point at = sheet_to_page (sheet, (Point){ x, y });

  placed.x = at.x;
  placed.y = at.y;
  placed.scale *= scale;
  return placed;
}

double
sheet_vary (Sheet *sheet, double amount)
{
  return g_rand_double_range (sheet->random, -amount, amount);
}

Point
sheet_to_page (const Sheet *sheet, Point point)
{
  double x = sheet->scale * (sheet->is_mirrored ? -point.x : point.x), y = sheet->scale * point.y;
  double angle = sheet->is_mirrored ? -sheet->angle : sheet->angle;

  return (Point){ sheet->x + x * cos (angle) - y * sin (angle),
                  sheet->y + x * sin (angle) + y * cos (angle) };
}

void
sheet_add (Sheet *sheet,
           double size,
           guint32 colour,
           const Point *page,
           const double *pressures,
           guint n)
{
  const BbBrush brush = {
    BB_BRUSH_PEN, CLAMP ((int) lround (size * BB_INK_UNITS_PER_PIXEL), 8, BB_BRUSH_SIZE_MAX), colour
  };
  g_autofree BbInkPoint *points = g_new (BbInkPoint, n);
  g_autoptr (BbStroke) stroke = NULL;

  for (guint i = 0; i < n; i++)
    points[i] = (BbInkPoint){ (gint32) lround (page[i].x * BB_INK_UNITS_PER_PIXEL),
                              (gint32) lround (page[i].y * BB_INK_UNITS_PER_PIXEL),
                              (gint32) lround (CLAMP (pressures[i], 0, 1) * BB_INK_PRESSURE_MAX) };
  stroke = bb_stroke_new (&brush, points, n);
  bb_layer_add_stroke (sheet->layer, stroke);
}

/* thin where the pen lands and leaves, heaviest past the middle */
static double
press (double share)
{
  return 0.28 + 0.72 * pow (sin (G_PI * pow (CLAMP (share, 0, 1), 0.8)), 0.7);
}

static void
add_tapered (Sheet *sheet, double size, guint32 colour, GArray *page)
{
  g_autofree double *pressures = g_new (double, page->len);

  for (guint i = 0; i < page->len; i++)
    pressures[i] = page->len > 1 ? press (i / (double) (page->len - 1)) : 0.7;
  sheet_add (sheet, size, colour, (Point *) page->data, pressures, page->len);
}

void
draw_points (Sheet *sheet, double size, guint32 colour, const Point *points, guint n)
{
  g_autoptr (GArray) placed = g_array_new (FALSE, FALSE, sizeof (Point));
  g_autoptr (GArray) page = NULL;

  for (guint i = 0; i < n; i++)
    {
      Point point = sheet_to_page (sheet, points[i]);

      point.x += sheet_vary (sheet, 0.8);
      point.y += sheet_vary (sheet, 0.8);
      g_array_append_val (placed, point);
    }
  page = path_curve (placed, FALSE, STEPS);
  add_tapered (sheet, size * sqrt (sheet->scale), colour, page);
}

void
draw_line (Sheet *sheet, double size, guint32 colour, const char *path)
{
  g_autoptr (GArray) points = path_parse (path);

  draw_points (sheet, size, colour, (Point *) points->data, points->len);
}

void
draw_ruled (Sheet *sheet, double size, guint32 colour, Point from, Point to)
{
  Point middle = { (from.x + to.x) / 2 + sheet_vary (sheet, 1.5),
                   (from.y + to.y) / 2 + sheet_vary (sheet, 1.5) };
  const Point points[] = { from, middle, to };

  draw_points (sheet, size, colour, points, 3);
}

static void
add_limb (Sheet *sheet, GArray *page, double from, double to, double more, guint32 colour)
{
  double largest = MAX (from, to) + more;
  g_autofree double *pressures = g_new (double, page->len);

  for (guint i = 0; i < page->len; i++)
    {
      double share = page->len > 1 ? i / (double) (page->len - 1) : 0;
      double width = from + (to - from) * share + more;

      /* the inverse of what bb_brush_width() makes of a pen's pressure */
      pressures[i] = (width / largest - 0.12) / 0.88;
    }
  sheet_add (sheet, largest, colour, (Point *) page->data, pressures, page->len);
}

void
draw_limb (Sheet *sheet, double from, double to, guint32 fill, const Point *points, guint n)
{
  g_autoptr (GArray) placed = g_array_new (FALSE, FALSE, sizeof (Point));
  g_autoptr (GArray) page = NULL;
  double outline = CLAMP (1.6 * sqrt (sheet->scale), 3, 9);

  for (guint i = 0; i < n; i++)
    {
      Point point = sheet_to_page (sheet, points[i]);

      g_array_append_val (placed, point);
    }
  page = path_curve (placed, FALSE, STEPS);
  add_limb (sheet, page, from * sheet->scale, to * sheet->scale, outline, INK);
  add_limb (sheet, page, from * sheet->scale, to * sheet->scale, -outline * 0.6, fill);
}
