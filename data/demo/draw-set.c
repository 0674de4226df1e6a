/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does it happen: roof, corridor, water, room, street? */
#include "draw.h"

#include <math.h>

static void
draw_box (Sheet *sheet,
          double size,
          guint32 fill,
          double left,
          double top,
          double right,
          double bottom)
{
  g_autofree char *path = g_strdup_printf ("%.0f,%.0f %.0f,%.0f %.0f,%.0f %.0f,%.0f", left, top,
                                           right, top, right, bottom, left, bottom);
  guint32 line = fill == DARK ? SOFT : INK;

  if (fill != 0)
    draw_tone (sheet, CLAMP ((right - left) / 3, 5, 34), 90, fill, path);
  draw_ruled (sheet, size, line, (Point){ left, bottom }, (Point){ left, top - 3 });
  draw_ruled (sheet, size, line, (Point){ left - 3, top }, (Point){ right + 3, top });
  draw_ruled (sheet, size, line, (Point){ right, top - 3 }, (Point){ right, bottom });
}

static void
draw_windows (Sheet *sheet, guint32 colour, double left, double top, double right, double bottom)
{
  for (double y = top + 16; y < bottom - 10; y += 22)
    for (double x = left + 12; x < right - 10; x += 18)
      {
        gboolean is_lit = g_rand_double (sheet->random) < 0.28;

        if (is_lit)
          draw_ruled (sheet, 7, g_rand_double (sheet->random) < 0.22 ? NEON : colour,
                      (Point){ x, y }, (Point){ x, y + 7 });
      }
}

void
draw_skyline (Sheet *sheet, double horizon, double height, guint32 colour, guint32 windows)
{
  for (int row = 0; row < 2; row++)
    for (double x = -980 + 40 * row; x < 980;)
      {
        double width = 70 + g_rand_double (sheet->random) * 90;
        double top = horizon -
                     height * (row == 0 ? 0.6 : 0.3) * (0.55 + g_rand_double (sheet->random) * 1.1);

        draw_box (sheet, 3, row == 0 ? (colour == DARK ? 0x4c4c58ff : LIGHT) : colour, x, top,
                  x + width, horizon);
        if (windows != 0)
          draw_windows (sheet, windows, x, top, x + width, horizon);
        if (g_rand_double (sheet->random) < 0.25)
          draw_ruled (sheet, 3, SOFT, (Point){ x + width / 2, top },
                      (Point){ x + width / 2, top - 46 });
        x += width + (row == 0 ? 6 : 60 * g_rand_double (sheet->random));
      }
}

void
draw_rooftop (Sheet *sheet, double edge)
{
  draw_ground (sheet, LIGHT, edge, 560);
  draw_ruled (sheet, 9, INK, (Point){ -980, edge }, (Point){ 980, edge + 4 });
  draw_ruled (sheet, 4, INK, (Point){ -980, edge + 26 }, (Point){ 980, edge + 30 });
  for (int i = -6; i <= 6; i++)
    draw_ruled (sheet, 4, MIDDLE, (Point){ i * 110, edge + 34 }, (Point){ i * 290, 560 });
  for (double y = edge + 60, step = 40; y < 560; y += step, step *= 1.5)
    draw_ruled (sheet, 4, MIDDLE, (Point){ -980, y }, (Point){ 980, y });
}

static Point
towards (Point from, Point to, double share)
{
  return (Point){ from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share };
}

static void
draw_frame_at (Sheet *sheet, Point vanishing, double share, double size, guint32 colour)
{
  const Point corners[] = { { -960, -560 }, { 960, -560 }, { 960, 560 }, { -960, 560 } };

  for (int i = 0; i < 4; i++)
    draw_ruled (sheet, size, colour, towards (corners[i], vanishing, share),
                towards (corners[(i + 1) % 4], vanishing, share));
}

static void
draw_wall (Sheet *sheet, Point vanishing, guint32 colour, double sx, double degrees)
{
  Point near = { sx * 960, 0 };
  Point far_top = towards ((Point){ near.x, -560 }, vanishing, 0.86),
        far_bottom = towards ((Point){ near.x, 560 }, vanishing, 0.86);
  g_autofree char *path =
      g_strdup_printf ("%.0f,-560 %.0f,%.0f %.0f,%.0f %.0f,560", near.x, far_top.x, far_top.y,
                       far_bottom.x, far_bottom.y, near.x);

  draw_tone (sheet, 40, degrees, colour, path);
}

void
draw_corridor (Sheet *sheet, Point vanishing, gboolean is_lit)
{
  static const double doors[] = { 0.12, 0.3, 0.46, 0.6, 0.7, 0.78 };
  const Point corners[] = { { -960, -560 }, { 960, -560 }, { 960, 560 }, { -960, 560 } };

  draw_wall (sheet, vanishing, GREY, -1, 90);
  draw_wall (sheet, vanishing, LIGHT, 1, 90);
  for (guint i = 0; i < 4; i++)
    draw_ruled (sheet, 6, INK, corners[i], towards (corners[i], vanishing, 0.86));
  for (guint i = 0; i < G_N_ELEMENTS (doors); i++)
    {
      double share = doors[i];
      Point left = towards ((Point){ -960, -560 }, vanishing, share),
            right = towards ((Point){ 960, -560 }, vanishing, share);

      draw_ruled (sheet, 9 * (1 - share), INK, left,
                  towards ((Point){ -960, 560 }, vanishing, share));
      draw_ruled (sheet, 9 * (1 - share), INK, right,
                  towards ((Point){ 960, 560 }, vanishing, share));
      draw_ruled (sheet, 26 * (1 - share), is_lit ? NEON : MIDDLE, towards (left, right, 0.3),
                  towards (left, right, 0.7));
    }
  draw_frame_at (sheet, vanishing, 0.86, 4, INK);
  for (int i = -3; i <= 3; i++)
    draw_ruled (sheet, 3, MIDDLE, (Point){ i * 300, 560 },
                towards ((Point){ i * 300, 560 }, vanishing, 0.86));
}

void
draw_water (Sheet *sheet, double horizon, guint32 colour)
{
  draw_ruled (sheet, 5, INK, (Point){ -980, horizon }, (Point){ 980, horizon });
  for (double y = horizon + 18, step = 12; y < 560; y += step, step *= 1.14)
    for (int i = 0; i < 6; i++)
      {
        double x = g_rand_double_range (sheet->random, -1000, 900),
               length = (y - horizon) * 0.5 + 60;
        double rise = 2 + (y - horizon) * 0.012;
        const Point wave[] = { { x, y },
                               { x + length * 0.3, y - rise },
                               { x + length * 0.6, y + rise },
                               { x + length, y } };

        draw_points (sheet, 2 + (y - horizon) * 0.012,
                     i == 0       ? colour
                     : i % 2 == 0 ? GREY
                                  : MIDDLE,
                     wave, 4);
      }
}

void
draw_practice_room (Sheet *sheet)
{
  draw_ground (sheet, LIGHT, 190, 560);
  draw_ruled (sheet, 6, INK, (Point){ -980, 190 }, (Point){ 980, 190 });
  draw_ruled (sheet, 6, INK, (Point){ -980, -340 }, (Point){ 980, -340 });
  for (int i = -3; i <= 3; i++)
    {
      draw_ruled (sheet, 4, SOFT, (Point){ i * 300, -340 }, (Point){ i * 300, 190 });
      draw_line (&(Sheet){ sheet->layer, sheet->random, i * 300 + 60, -120, 1, 0, FALSE }, 5, GREY,
                 "40,-120 0,0 -40,120");
      draw_ruled (sheet, 4, MIDDLE, (Point){ i * 260, 196 }, (Point){ i * 420, 560 });
    }
  for (int i = -2; i <= 2; i++)
    draw_ruled (sheet, 22, i == 0 ? NEON : GREY, (Point){ i * 340 - 110, -440 },
                (Point){ i * 340 + 110, -440 });
}

void
draw_street (Sheet *sheet)
{
  draw_ground (sheet, LIGHT, 240, 560);
  draw_box (sheet, 5, GREY, -960, -480, -470, 240);
  draw_box (sheet, 5, LIGHT, 430, -400, 960, 240);
  draw_box (sheet, 4, WHITE, -900, -60, -560, 240);
  draw_box (sheet, 4, DARK, 520, -120, 840, 240);
  draw_ruled (sheet, 6, INK, (Point){ -980, 240 }, (Point){ 980, 240 });
  draw_ruled (sheet, 20, NEON, (Point){ 540, -190 }, (Point){ 820, -190 });
  draw_ruled (sheet, 14, MIDDLE, (Point){ -890, -110 }, (Point){ -570, -110 });
  for (int i = 0; i < 60; i++)
    {
      double x = g_rand_double_range (sheet->random, -960, 960),
             y = g_rand_double_range (sheet->random, -560, 420);

      draw_ruled (sheet, 2, MIDDLE, (Point){ x, y }, (Point){ x - 12, y + 60 });
    }
}
