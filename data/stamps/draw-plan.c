/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which symbols stand on the plan of a set, seen from above? */
#include "drawing.h"

#include <math.h>

/* millimetres: of the frame that a lens is told for, across (ISO 1007, the 36 by 24 of 135 film and "full frame") */
#define GATE 36.0
/* how far the lines go between which the camera sees */
#define SIGHT 460

static void
draw_dashes (Hand *hand, double size, Spot from, Spot to)
{
  double length = hypot (to.x - from.x, to.y - from.y), dash = 22, gap = 14;

  for (double at = 0; at < length; at += dash + gap)
    {
      double a = at / length, b = MIN (at + dash, length) / length;

      hand_line (hand, LINE_INK, size, EVEN,
                 SPOTS ({ from.x + (to.x - from.x) * a, from.y + (to.y - from.y) * a },
                        { from.x + (to.x - from.x) * b, from.y + (to.y - from.y) * b }));
    }
}

static void
draw_box (Hand *hand, guint32 tone, double size, double left, double top, double right, double bottom)
{
  const Spot corners[] = { { left, top }, { right, top }, { right, bottom }, { left, bottom }, { left, top } };

  if (tone != 0)
    hand_block (hand, tone, MIN (right - left, bottom - top) * 0.5, 0, corners, 4);
  for (guint i = 0; i < 4; i++)
    hand_line (hand, LINE_INK, size, EVEN, corners + i, 2);
}

/* Seen from above: the body, a magazine behind, and a lens at whose front the angle begins. Horizontal angle of view:
 * 2 atan (gate / (2 f)), for a lens that is focused far (S. F. Ray, Applied Photographic Optics, "angle of view") */
static void
draw_camera (Hand *hand, double focal_length)
{
  double half = atan (GATE / (2 * focal_length));
  Spot left = { SIGHT * cos (half), -SIGHT * sin (half) }, right = { left.x, -left.y };

  draw_flat_tone (hand, TONE_LIGHT, SPOTS ({ 0, 0 }, left, right));
  hand_line (hand, LINE_INK, 4, EVEN, SPOTS ({ 0, 0 }, left));
  hand_line (hand, LINE_INK, 4, EVEN, SPOTS ({ 0, 0 }, right));
  draw_dashes (hand, 3, (Spot){ 24, 0 }, (Spot){ left.x, 0 });
  draw_box (hand, LINE_INK, 5, -112, -32, -30, 32);
  draw_box (hand, 0, 5, -150, -20, -112, 20);
  hand_block (hand, LINE_INK, 8, 0, SPOTS ({ -30, -13 }, { 0, -25 }, { 0, 25 }, { -30, 13 }));
  hand_line (hand, LINE_INK, 5, EVEN, SPOTS ({ 0, -26 }, { 0, 26 }));
}

void
draw_camera_24 (Hand *hand)
{
  draw_camera (hand, 24);
}

void
draw_camera_50 (Hand *hand)
{
  draw_camera (hand, 50);
}

void
draw_camera_85 (Hand *hand)
{
  draw_camera (hand, 85);
}

static void
draw_arrow (Hand *hand, double from, double to, double y)
{
  hand_line (hand, LINE_INK, 6, EVEN, SPOTS ({ from, y }, { to, y }));
  hand_edges (hand, LINE_INK, 6, SPOTS ({ to - 24, y - 16 }, { to, y }, { to - 24, y + 16 }));
}

void
draw_dolly (Hand *hand)
{
  for (int i = 0; i < 11; i++)
    {
      double x = -275 + i * 55;

      hand_line (hand, LINE_INK, 7, EVEN, SPOTS ({ x, -48 }, { x, 48 }));
    }
  for (int side = -1; side <= 1; side += 2)
    hand_line (hand, LINE_INK, 6, EVEN, SPOTS ({ -310, side * 32 }, { 310, side * 32 }));
  draw_box (hand, TONE_LIGHT, 6, -150, -58, -20, 58);
  draw_arrow (hand, -110, 90, 0);
}

/* a base on wheels, an arm with a weight behind, the camera at its end, and how far it swings */
void
draw_crane (Hand *hand)
{
  Spot arc[16];

  for (guint i = 0; i < G_N_ELEMENTS (arc); i++)
    {
      double angle = -0.5 + i / 15.0;

      arc[i] = (Spot){ -100 + 470 * cos (angle), 470 * sin (angle) };
    }
  for (guint i = 0; i + 1 < G_N_ELEMENTS (arc); i += 2)
    hand_line (hand, LINE_INK, 3, EVEN, arc + i, 2);
  draw_box (hand, TONE_LIGHT, 5, -160, -60, -40, 60);
  for (int side = -1; side <= 1; side += 2)
    {
      hand_line (hand, LINE_INK, 14, EVEN, SPOTS ({ -158, side * 66 }, { -132, side * 66 }));
      hand_line (hand, LINE_INK, 14, EVEN, SPOTS ({ -68, side * 66 }, { -42, side * 66 }));
      hand_line (hand, LINE_INK, 5, EVEN, SPOTS ({ -240, side * 14 }, { 300, side * 9 }));
    }
  for (int i = 0; i < 9; i++)
    hand_line (hand, LINE_INK, 2.5, EVEN,
               SPOTS ({ -80 + i * 42, i % 2 == 0 ? -11 : 11 }, { -38 + i * 42, i % 2 == 0 ? 11 : -11 }));
  draw_box (hand, LINE_INK, 5, -290, -34, -240, 34);
  hand_ellipse (hand, 0, LINE_INK, 6, -100, 0, 24, 24);
  draw_box (hand, LINE_INK, 5, 300, -24, 352, 24);
  hand_block (hand, LINE_INK, 8, 0, SPOTS ({ 352, -10 }, { 376, -21 }, { 376, 21 }, { 352, 10 }));
}

static void
draw_beams (Hand *hand, double from, double half, double to, double spread)
{
  for (int side = -1; side <= 1; side += 2)
    draw_dashes (hand, 3, (Spot){ from, side * half }, (Spot){ to, side * spread });
}

/* a housing with a lens before it, round */
void
draw_fresnel (Hand *hand)
{
  draw_flat_tone (hand, 0xf8e08effu, SPOTS ({ 50, -40 }, { 330, -150 }, { 330, 150 }, { 50, 40 }));
  draw_beams (hand, 56, 44, 330, 150);
  draw_box (hand, 0xffffffffu, 6, -70, -42, 24, 42);
  hand_line (hand, LINE_INK, 6, EVEN, SPOTS ({ -70, -42 }, { -94, -26 }, { -100, 0 }, { -94, 26 }, { -70, 42 }));
  hand_line (hand, LINE_INK, 7, EVEN, SPOTS ({ 24, -42 }, { 40, -22 }, { 46, 0 }, { 40, 22 }, { 24, 42 }));
  hand_line (hand, LINE_INK, 8, EVEN, SPOTS ({ 26, -46 }, { 64, -74 }));
  hand_line (hand, LINE_INK, 8, EVEN, SPOTS ({ 26, 46 }, { 64, 74 }));
  hand_ellipse (hand, LINE_INK, 0, 1, -24, 0, 11, 11);
}

/* a wide front that glows */
void
draw_soft_light (Hand *hand)
{
  draw_flat_tone (hand, 0xf8e08effu, SPOTS ({ 40, -130 }, { 300, -230 }, { 300, 230 }, { 40, 130 }));
  draw_beams (hand, 54, 134, 300, 230);
  hand_edges (hand, LINE_INK, 6, SPOTS ({ 34, -132 }, { -50, -40 }, { -50, 40 }, { 34, 132 }));
  hand_line (hand, LINE_INK, 7, EVEN, SPOTS ({ 34, -134 }, { 52, -70 }, { 56, 0 }, { 52, 70 }, { 34, 134 }));
  for (int i = -3; i <= 3; i++)
    hand_line (hand, LINE_INK, 3, EVEN, SPOTS ({ 36, i * 36 }, { 50, i * 36 }));
  draw_box (hand, LINE_INK, 5, -84, -26, -50, 26);
}

/* a bar of light, with rays */
void
draw_tube (Hand *hand)
{
  draw_box (hand, 0xf3aeccffu, 6, -14, -190, 14, 190);
  hand_line (hand, LINE_INK, 15, EVEN, SPOTS ({ 0, -196 }, { 0, -172 }));
  hand_line (hand, LINE_INK, 15, EVEN, SPOTS ({ 0, 172 }, { 0, 196 }));
  for (int i = -3; i <= 3; i++)
    hand_line (hand, LINE_INK, 4, FLICK, SPOTS ({ 34, i * 50 }, { 92, i * 56 }));
}

/* head, shoulders and arms; the nose says where they look */
void
draw_person (Hand *hand)
{
  draw_tone (hand, TONE,
             SPOTS ({ 14, 0 }, { 20, 62 }, { 0, 96 }, { -30, 84 }, { -36, 0 }, { -30, -84 }, { 0, -96 }, { 20, -62 }));
  hand_line (hand, LINE_INK, 6, SWELL,
             SPOTS ({ 40, 62 }, { 30, 92 }, { -2, 100 }, { -30, 84 }, { -38, 30 }, { -38, -30 }, { -30, -84 },
                    { -2, -100 }, { 30, -92 }, { 40, -62 }));
  hand_line (hand, LINE_INK, 5, SWELL, SPOTS ({ 40, 62 }, { 26, 60 }, { 16, 44 }));
  hand_line (hand, LINE_INK, 5, SWELL, SPOTS ({ 40, -62 }, { 26, -60 }, { 16, -44 }));
  hand_shape (hand, LINE_INK, LINE_INK, 5,
              SPOTS ({ 30, -24 }, { 4, -40 }, { -26, -28 }, { -36, 0 }, { -26, 28 }, { 4, 40 }, { 30, 24 }, { 38, 0 }));
  hand_block (hand, LINE_INK, 7, 0, SPOTS ({ 34, -12 }, { 60, 0 }, { 34, 12 }));
}
