/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do roof, corridor, water and car look? */
#include "places.h"

#include <math.h>

void
place_railing (Hand *hand, guint32 colour, double y, double foot, double width)
{
  for (double x = -30; x < 1960; x += 236)
    hand_line (hand, colour, width * 1.5, EVEN, SPOTS ({ x, y - 6 }, { x - 3, foot }));
  for (int i = 0; i < 3; i++)
    {
      double level = y + (foot - y) * i * 0.3;

      hand_line (hand, colour, i == 0 ? width * 1.7 : width, EVEN,
                 SPOTS ({ -20, level + 4 }, { 960, level }, { 1940, level + 5 }));
    }
  hand_line (hand, PINK, width * 0.4, SWELL,
             SPOTS ({ 300, y - width * 0.8 }, { 960, y - width }, { 1500, y - width * 0.8 }));
}

static void
draw_wet_floor (Hand *hand, double horizon, guint32 colour)
{
  hand_block (hand, colour, 50, 0.03, SPOTS ({ -40, horizon }, { 1960, horizon }, { 1960, 1120 }, { -40, 1120 }));
  for (int i = 0; i < 26; i++)
    {
      double depth = hand_random (hand, 0.04, 1), y = horizon + (1080 - horizon) * depth * depth;
      double x = hand_random (hand, 0, 1920), half = 40 + 190 * depth;
      guint32 tone = i % 6 == 0 ? PINK_GLOW : i % 6 == 3 ? BLUE_GLOW : i % 2 == 0 ? PAPER : SILVER;

      hand_line (hand, tone, 5 + 15 * depth, SWELL, SPOTS ({ x - half, y }, { x, y + 4 }, { x + half, y - 2 }));
    }
}

void
place_roof (Hand *hand, double horizon)
{
  place_sky (hand, horizon);
  place_skyline (hand, horizon, 1.0);
  draw_wet_floor (hand, horizon, LIGHT);
  for (int i = -7; i <= 7; i++)
    hand_line (hand, SILVER, 4, SWELL, SPOTS ({ 960 + i * 120, horizon + 4 }, { 960 + i * 420, 1090 }));
  hand_line (hand, INK, 8, SWELL, SPOTS ({ -20, horizon }, { 960, horizon - 3 }, { 1940, horizon + 2 }));
}

/* @side of the corridor, -1 or 1; @from and @to are distances to the camera, 1 at the picture's
 * edge */
static void
draw_tube_of (Hand *hand, double x, double y, int side, double from, double to)
{
  Spot a = { x + side * 560 / from, y - 520 / from }, b = { x + side * 560 / to, y - 520 / to };
  double width = 26 / sqrt (from * to);

  hand_line (hand, BLUE_GLOW, width * 5, EVEN, SPOTS (a, b));
  hand_line (hand, PAPER, width * 1.4, EVEN, SPOTS (a, b));
  hand_line (hand, BLUE, MAX (width * 0.25, 3), EVEN, SPOTS ({ a.x, a.y + width * 0.7 }, { b.x, b.y + width * 0.7 }));
  hand_line (hand, BLUE_GLOW, width * 2.4, SWELL,
             SPOTS ({ a.x, 2 * y - a.y + 60 / from }, { b.x, 2 * y - b.y + 60 / to }));
}

void
place_corridor (Hand *hand, double x, double y)
{
  const double w = 150, h = 130;

  hand_block (hand, DEEP, 60, 0, SPOTS ({ -40, -40 }, { 1960, -40 }, { x + w, y - h }, { x - w, y - h }));
  hand_block (hand, SILVER, 60, 1.4, SPOTS ({ -40, -40 }, { x - w, y - h }, { x - w, y + h }, { -40, 1120 }));
  hand_block (hand, MIDDLE, 60, 1.7, SPOTS ({ 1960, -40 }, { x + w, y - h }, { x + w, y + h }, { 1960, 1120 }));
  hand_block (hand, LIGHT, 60, 0, SPOTS ({ -40, 1120 }, { x - w, y + h }, { x + w, y + h }, { 1960, 1120 }));
  hand_block (hand, PAPER, 20, 0, SPOTS ({ x - w, y - h }, { x + w, y - h }, { x + w, y + h }, { x - w, y + h }));
  for (int sx = -1; sx <= 1; sx += 2)
    for (int sy = -1; sy <= 1; sy += 2)
      hand_line (hand, INK, 9, FLICK, SPOTS ({ x + sx * 1100, y + sy * 950 }, { x + sx * w, y + sy * h }));
  for (int i = 0; i < 6; i++)
    {
      double away = 1.15 * pow (1.42, i), wx = 960 / away, wy = 830 / away;

      for (int side = -1; side <= 1; side += 2)
        {
          hand_line (hand, DEEP, 8 / sqrt (away), EVEN, SPOTS ({ x + side * wx, y - wy }, { x + side * wx, y + wy }));
          draw_tube_of (hand, x, y, side, away, away * 1.22);
        }
      hand_line (hand, MIDDLE, 5 / sqrt (away), SWELL, SPOTS ({ x - wx, y + wy }, { x + wx, y + wy }));
    }
}

void
place_water (Hand *hand, double horizon)
{
  place_wash (hand, DEEP, 0);
  hand_block (hand, MIST, 50, 0.1, SPOTS ({ 180, 70 }, { 1740, 70 }, { 1740, horizon - 20 }, { 180, horizon - 20 }));
  for (int i = 0; i < 5; i++)
    {
      double y = 150 + i * (horizon - 220) / 5;

      hand_line (hand,
                 i == 2   ? PINK
                 : i == 3 ? BLUE
                          : SILVER,
                 i == 2 ? 14 : 9, SWELL,
                 SPOTS ({ 200, y + 20 }, { 560, y - 24 }, { 960, y + 22 }, { 1360, y - 24 }, { 1720, y + 16 }));
    }
  draw_wet_floor (hand, horizon, SILVER);
  hand_line (hand, INK, 7, SWELL, SPOTS ({ -20, horizon }, { 960, horizon - 2 }, { 1940, horizon }));
}

void
place_ripples (Hand *hand, double x, double y, double radius, int n)
{
  for (int i = 1; i <= n; i++)
    {
      double rx = radius * i / n, ry = rx * 0.24, from = hand_random (hand, 0, 6);
      Spot spots[8];

      for (guint j = 0; j < G_N_ELEMENTS (spots); j++)
        spots[j] = (Spot){ x + rx * cos (from + j * 0.72), y + ry * sin (from + j * 0.72) };
      hand_line (hand, i % 2 ? DEEP : PAPER, 7, SWELL, spots, G_N_ELEMENTS (spots));
    }
}

void
place_splash (Hand *hand, double x, double y, double size)
{
  for (int i = 0; i < 16; i++)
    {
      double angle = -G_PI * hand_random (hand, 0.06, 0.94), far = size * hand_random (hand, 0.5, 1.2);
      double dx = cos (angle) * far, dy = sin (angle) * far * 0.8;

      hand_line (hand,
                 i % 3 == 0   ? PINK
                 : i % 3 == 1 ? INK
                              : PAPER,
                 size * 0.05, FLICK,
                 SPOTS ({ x + dx * 0.3, y + dy * 0.2 }, { x + dx * 0.7, y + dy }, { x + dx * 1.15, y + dy * 1.02 }));
      hand_ellipse (hand, PAPER, INK, 4, x + dx * 1.3, y + dy * 1.12, size * 0.03, size * 0.036);
    }
}

void
place_car_door (Hand *hand)
{
  hand_block (hand, INK, 50, 0, SPOTS ({ -40, 760 }, { 700, 730 }, { 1960, 800 }, { 1960, 1120 }, { -40, 1120 }));
  hand_block (hand, INK, 40, 0.1,
              SPOTS ({ -40, -40 }, { 1960, -40 }, { 1960, 60 }, { 1300, 40 }, { 500, 60 }, { -40, 160 }));
  hand_block (hand, INK, 40, 1.2, SPOTS ({ -40, 100 }, { 90, 60 }, { 330, 740 }, { -40, 780 }));
  hand_block (hand, INK, 40, 1.5, SPOTS ({ 1960, 40 }, { 1800, 40 }, { 1720, 800 }, { 1960, 820 }));
  hand_line (hand, DEEP, 10, SWELL, SPOTS ({ 120, 100 }, { 350, 726 }, { 960, 742 }, { 1700, 790 }));
  hand_line (hand, BLUE, 7, SWELL, SPOTS ({ 330, 790 }, { 900, 800 }, { 1700, 852 }));
  hand_line (hand, DEEP, 9, SWELL, SPOTS ({ 400, 900 }, { 800, 890 }, { 1100, 910 }));
}
