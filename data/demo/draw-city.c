/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the city look at night? */
#include "places.h"

void
place_wash (Hand *hand, guint32 colour, double angle)
{
  hand_block (hand, colour, 90, angle, SPOTS ({ -60, -60 }, { 1980, -60 }, { 1980, 1140 }, { -60, 1140 }));
}

void
place_sky (Hand *hand, double horizon)
{
  static const guint32 tones[] = { DEEP, MIDDLE, SILVER };

  place_wash (hand, LIGHT, -0.2);
  for (int i = 2; i >= 0; i--)
    {
      double y = horizon * (0.24 + 0.24 * i);

      hand_block (hand, tones[i], 70, -0.1,
                  SPOTS ({ -60, -60 }, { 1980, -60 }, { 1980, y - 90 }, { 1100, y - 10 }, { 500, y - 40 },
                         { -60, y + 40 }));
    }
}

static void
draw_windows (Hand *hand, double left, double top, double right, double bottom, double step)
{
  for (double y = top + step; y < bottom - step; y += step * 1.5)
    for (double x = left + step * 0.8; x < right - step * 0.6; x += step)
      {
        double chance = hand_random (hand, 0, 1);
        guint32 colour = chance < 0.04 ? PINK : chance < 0.08 ? BLUE : PAPER;

        if (chance < 0.4)
          hand_line (hand, colour, step * 0.34, EVEN, SPOTS ({ x, y }, { x + step * 0.36, y }));
      }
}

static void
draw_tower (Hand *hand, guint32 fill, double left, double top, double width, double bottom)
{
  double right = left + width;

  hand_block (hand, fill, 26, 1.5, SPOTS ({ left, top }, { right, top }, { right, bottom }, { left, bottom }));
  hand_edges (hand, INK, 4, SPOTS ({ left, bottom }, { left, top }, { right, top }, { right, bottom }));
  if (hand_random (hand, 0, 1) < 0.4)
    hand_edges (hand, INK, 4, SPOTS ({ left + width * 0.6, top }, { left + width * 0.6, top - 60 }));
}

static void
draw_row (Hand *hand, guint32 fill, double horizon, double low, double high, double width, double window)
{
  for (double left = -40; left < 1960;)
    {
      double wide = hand_random (hand, 0.6, 1.4) * width, top = horizon - hand_random (hand, low, high);

      draw_tower (hand, fill, left, top, wide, horizon);
      draw_windows (hand, left, top, left + wide, horizon, window);
      left += wide + hand_random (hand, -0.1, 0.25) * width;
    }
}

void
place_skyline (Hand *hand, double horizon, double scale)
{
  draw_row (hand, SILVER, horizon, 150 * scale, 420 * scale, 110 * scale, 22 * scale);
  draw_row (hand, DEEP, horizon, 60 * scale, 260 * scale, 150 * scale, 26 * scale);
}

void
place_neon (Hand *hand, guint32 colour, double width, const Spot *spots, guint n)
{
  guint32 glow = (colour & 0xffffff00u) | 0x30;

  hand_line (hand, glow, width * 6, EVEN, spots, n);
  hand_line (hand, glow, width * 3, EVEN, spots, n);
  hand_line (hand, colour, width, EVEN, spots, n);
  hand_line (hand, PAPER, width * 0.3, EVEN, spots, n);
}

static void
draw_tube (Hand *hand, gboolean is_lit, guint32 colour, const Spot *spots, guint n)
{
  hand_line (hand, INK, 18, EVEN, spots, n);
  if (is_lit)
    place_neon (hand, colour, 12, spots, n);
  else
    hand_line (hand, SILVER, 8, EVEN, spots, n);
}

void
place_sign (Hand *hand, gboolean is_lit)
{
  if (is_lit)
    hand_block (hand, NIGHT, 40, 0, SPOTS ({ -350, -150 }, { 350, -156 }, { 352, 170 }, { -348, 174 }));
  for (int i = -2; i <= 2; i++)
    hand_line (hand, INK, 8, EVEN, SPOTS ({ i * 140 + 4, -150 }, { i * 140, 210 }));
  hand_line (hand, INK, 8, EVEN, SPOTS ({ -320, -120 }, { 320, -126 }));
  hand_line (hand, INK, 8, EVEN, SPOTS ({ -320, 84 }, { 320, 80 }));
  draw_tube (hand, is_lit, PINK, SPOTS ({ -290, -90 }, { -160, -94 }));
  draw_tube (hand, is_lit, PINK, SPOTS ({ -224, -92 }, { -226, 56 }));
  draw_tube (hand, is_lit, PINK, SPOTS ({ -104, -92 }, { -106, 56 }));
  draw_tube (hand, is_lit, PINK, SPOTS ({ -40, -90 }, { -42, 56 }));
  draw_tube (hand, is_lit, PINK, SPOTS ({ -40, -90 }, { 40, -78 }, { 66, -18 }, { 36, 44 }, { -42, 56 }));
  draw_tube (hand, is_lit, PINK, SPOTS ({ 250, -92 }, { 140, -92 }));
  draw_tube (hand, is_lit, PINK, SPOTS ({ 138, -92 }, { 136, 56 }));
  draw_tube (hand, is_lit, PINK, SPOTS ({ 136, 56 }, { 252, 54 }));
  draw_tube (hand, is_lit, PINK, SPOTS ({ 138, -18 }, { 224, -20 }));
  draw_tube (hand, is_lit, BLUE,
             SPOTS ({ -310, 120 }, { -230, 92 }, { -150, 118 }, { -70, 142 }, { 10, 116 }, { 90, 92 }, { 170, 118 },
                    { 250, 140 }, { 310, 112 }));
}
