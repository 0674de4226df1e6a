/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a director draw over a board: where camera and people go? */
#include "draw.h"
#include "draw-path.h"

#include <math.h>

static void
draw_head (Sheet *sheet, Point tip, Point before)
{
  double angle = atan2 (tip.y - before.y, tip.x - before.x);

  for (int side = -1; side <= 1; side += 2)
    {
      double barb = angle + G_PI + side * 0.5;
      const Point points[] = { tip,
                               { tip.x + 26 * cos (barb), tip.y + 26 * sin (barb) },
                               { tip.x + 54 * cos (barb), tip.y + 54 * sin (barb) } };

      draw_points (sheet, 14, NEON, points, 3);
    }
}

void
draw_arrow (Sheet *sheet, const char *path)
{
  g_autoptr (GArray) points = path_parse (path);
  g_autoptr (GArray) curve = path_curve (points, FALSE, 8);
  const Point *all = (const Point *) curve->data;

  draw_points (sheet, 16, NEON, (Point *) points->data, points->len);
  draw_head (sheet, all[curve->len - 1], all[curve->len - 3]);
}

static void
draw_rectangle (Sheet *sheet, double size, double left, double top, double right, double bottom)
{
  draw_ruled (sheet, size, NEON, (Point){ left - 4, top }, (Point){ right + 4, top });
  draw_ruled (sheet, size, NEON, (Point){ right, top - 4 }, (Point){ right, bottom + 4 });
  draw_ruled (sheet, size, NEON, (Point){ right + 4, bottom }, (Point){ left - 4, bottom });
  draw_ruled (sheet, size, NEON, (Point){ left, bottom + 4 }, (Point){ left, top - 4 });
}

/* from the frame into one that is @share of it, with lines from corner to corner */
void
draw_move (Sheet *sheet, double left, double top, double right, double bottom, double share)
{
  double x = (left + right) / 2, y = (top + bottom) / 2;
  double half_width = (right - left) / 2 * share, half_height = (bottom - top) / 2 * share;
  const Point from[] = { { left, top }, { right, top }, { right, bottom }, { left, bottom } };
  const Point to[] = { { x - half_width, y - half_height },
                       { x + half_width, y - half_height },
                       { x + half_width, y + half_height },
                       { x - half_width, y + half_height } };

  draw_rectangle (sheet, 8, left, top, right, bottom);
  draw_rectangle (sheet, 8, to[0].x, to[0].y, to[2].x, to[2].y);
  for (int i = 0; i < 4; i++)
    draw_ruled (sheet, 5, NEON, from[i], to[i]);
}

/* the sign on the roof: a wave in a ring, with its glow */
void
draw_wave_sign (Sheet *sheet)
{
  draw_ring (sheet, 64, GLOW, (Point){ 0, 0 }, 330, 330);
  draw_line (sheet, 54, GLOW, "-130,30 -70,-40 0,20 70,-40 130,30");
  draw_ring (sheet, 20, NEON, (Point){ 0, 0 }, 330, 330);
  draw_ring (sheet, 4, WHITE, (Point){ 0, 0 }, 330, 330);
  for (int i = -1; i <= 1; i++)
    {
      const Point wave[] = { { -128 + 20.0 * ABS (i), 52.0 * i + 20 },
                             { -66, 52.0 * i - 26 },
                             { 0, 52.0 * i + 20 },
                             { 66, 52.0 * i - 26 },
                             { 128 - 20.0 * ABS (i), 52.0 * i + 20 } };

      draw_points (sheet, 20, NEON, wave, 5);
      draw_points (sheet, 5, WHITE, wave, 5);
    }
}
