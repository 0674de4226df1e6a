/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the city look at night? */
#include "places.h"

void
place_wash (Hand *hand, guint32 colour, double angle)
{
  hand_block (hand, colour, 90, angle, SPOTS ({ -60, -60 }, { 1980, -60 }, { 1980, 1140 }, { -60, 1140 }));
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
