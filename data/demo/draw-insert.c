/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the things look that get a shot of their own? */
#include "places.h"

static void
draw_finger (Hand *hand, double y)
{
  hand_shape (hand, PAPER, INK, 8,
              SPOTS ({ -96, y - 4 }, { -70, y - 24 }, { 10, y - 30 }, { 74, y - 16 }, { 88, y + 4 }, { 72, y + 22 },
                     { 4, y + 24 }, { -74, y + 26 }));
  hand_fill (hand, LIGHT, 6, 0, SPOTS ({ -80, y + 8 }, { 0, y + 8 }, { 66, y + 10 }, { 60, y + 20 }, { -70, y + 22 }));
  hand_line (hand, INK, 5, SWELL, SPOTS ({ 48, y - 12 }, { 70, y - 10 }, { 80, y + 2 }));
}

void
place_microphone (Hand *hand)
{
  hand_block (hand, NIGHT, 20, 1.5, SPOTS ({ -46, -60 }, { 46, -60 }, { 34, 420 }, { -34, 420 }));
  hand_edges (hand, INK, 8, SPOTS ({ -46, -60 }, { -34, 420 }));
  hand_line (hand, MIDDLE, 9, SWELL, SPOTS ({ -20, -40 }, { -14, 400 }));
  hand_ellipse (hand, MIDDLE, INK, 9, 0, -150, 92, 106);
  for (int i = -4; i <= 4; i++)
    {
      hand_line (hand, NIGHT, 4, SWELL, SPOTS ({ i * 20 - 30, -238 }, { i * 21, -150 }, { i * 19 + 16, -62 }));
      hand_line (hand, NIGHT, 4, SWELL, SPOTS ({ -84, -150 + i * 20 }, { 0, -142 + i * 22 }, { 84, -150 + i * 20 }));
    }
  hand_block (hand, INK, 12, 0, SPOTS ({ -70, -70 }, { 70, -70 }, { 52, -28 }, { -52, -28 }));
  hand_line (hand, PINK, 9, SWELL, SPOTS ({ 60, -224 }, { 88, -180 }, { 92, -120 }));
  hand_shape (hand, PAPER, INK, 9,
              SPOTS ({ -60, 40 }, { -130, 60 }, { -160, 160 }, { -190, 320 }, { -240, 480 }, { -60, 520 }, { -20, 380 },
                     { 10, 260 }, { -10, 80 }));
  hand_fill (hand, SILVER, 12, 1.2,
             SPOTS ({ -150, 160 }, { -120, 180 }, { -140, 320 }, { -190, 480 }, { -236, 470 }, { -186, 320 }));
  for (int i = 3; i >= 0; i--)
    draw_finger (hand, 58 + i * 54);
  hand_shape (hand, PAPER, INK, 8,
              SPOTS ({ -120, 90 }, { -90, 20 }, { -40, -16 }, { -8, -14 }, { -10, 10 }, { -50, 50 }, { -80, 120 }));
  hand_line (hand, PINK, 12, EVEN, SPOTS ({ -30, 146 }, { -12, 168 }, { -30, 190 }));
}

void
place_boot (Hand *hand)
{
  hand_shape (hand, NIGHT, INK, 10,
              SPOTS ({ -150, -420 }, { -20, -430 }, { 10, -300 }, { 30, -190 }, { 120, -140 }, { 230, -100 },
                     { 266, -40 }, { 240, -18 }, { -150, -18 }, { -176, -80 }, { -160, -240 }));
  hand_block (hand, INK, 18, 0, SPOTS ({ -176, -40 }, { 262, -40 }, { 276, 4 }, { -170, 8 }));
  for (int i = 0; i < 8; i++)
    hand_line (hand, DEEP, 9, EVEN, SPOTS ({ -150 + i * 56, -22 }, { -146 + i * 56, 6 }));
  for (int i = 0; i < 5; i++)
    hand_line (hand, SILVER, 8, SWELL,
               SPOTS ({ -18 + i * 14, -330 + i * 46 }, { 20 + i * 20, -316 + i * 42 }, { 40 + i * 22, -340 + i * 48 }));
  hand_line (hand, MIDDLE, 9, SWELL, SPOTS ({ -130, -400 }, { -140, -240 }, { -150, -90 }));
  hand_line (hand, MIDDLE, 7, FLICK, SPOTS ({ 200, -90 }, { 140, -120 }, { 60, -150 }));
  hand_line (hand, PINK, 8, SWELL, SPOTS ({ 30, -192 }, { 130, -142 }, { 236, -98 }, { 266, -44 }));
}
