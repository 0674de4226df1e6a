/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are performers drawn that are small in the picture: a stroke of the brush for each limb? */
#include "drawing.h"

/**
 * Dance:
 * @head: its middle
 * @arm: shoulder, elbow and hand of each
 * @leg: hip, knee and ankle of each
 *
 * A figure of 300 pixels, whose middle lies between its feet.
 */
typedef struct
{
  Spot head;
  Spot arm[2][3];
  Spot leg[2][3];
  int hair; /* where it flies: -1 to the left, 1 to the right */
} Dance;

static const Dance stand = {
  { 2, -272 },
  { { { -30, -226 }, { -44, -180 }, { -42, -132 } }, { { 32, -224 }, { 52, -182 }, { 26, -150 } } },
  { { { -14, -142 }, { -24, -76 }, { -30, -6 } }, { { 14, -142 }, { 18, -74 }, { 16, -4 } } },
  1
};
static const Dance reach = {
  { -8, -266 },
  { { { -38, -224 }, { -72, -248 }, { -92, -300 } }, { { 24, -218 }, { 58, -196 }, { 92, -206 } } },
  { { { -16, -138 }, { -52, -84 }, { -66, -6 } }, { { 12, -138 }, { 40, -78 }, { 72, -6 } } },
  -1
};
static const Dance lunge = {
  { 20, -240 },
  { { { -8, -200 }, { -50, -186 }, { -88, -206 } }, { { 48, -196 }, { 84, -214 }, { 98, -262 } } },
  { { { -10, -116 }, { -58, -78 }, { -98, -4 } }, { { 18, -116 }, { 66, -84 }, { 62, -6 } } },
  -1
};
static const Dance crossed = {
  { -4, -270 },
  { { { -34, -226 }, { -60, -190 }, { -16, -176 } }, { { 28, -224 }, { 56, -190 }, { 12, -182 } } },
  { { { -14, -142 }, { -30, -76 }, { -46, -6 } }, { { 14, -142 }, { 26, -74 }, { 44, -4 } } },
  1
};

static void
draw_hair (Hand *hand, const Dance *dance)
{
  Spot head = dance->head;
  double side = dance->hair;

  hand_line (hand, LINE_INK, 22, SWELL,
             SPOTS ({ head.x - side * 10, head.y - 20 }, { head.x - side * 18, head.y },
                    { head.x - side * 20, head.y + 26 }));
  hand_line (hand, LINE_INK, 9, FLICK,
             SPOTS ({ head.x - side * 14, head.y - 6 }, { head.x - side * 26, head.y + 18 },
                    { head.x - side * 22, head.y + 44 }, { head.x - side * 34, head.y + 62 }));
}

/* a white face in dark hair shows which way one looks */
static void
draw_head (Hand *hand, const Dance *dance)
{
  Spot head = dance->head;

  hand_ellipse (hand, 0, LINE_INK, 5, head.x, head.y, 17, 22);
  hand_line (hand, LINE_INK, 17, SWELL,
             SPOTS ({ head.x - 18, head.y - 2 }, { head.x - 10, head.y - 20 }, { head.x + 6, head.y - 22 },
                    { head.x + 18, head.y - 6 }));
  draw_hair (hand, dance);
  hand_line (hand, LINE_INK, 11, EVEN, SPOTS ({ head.x, head.y + 24 }, { head.x, head.y + 36 }));
}

static void
draw_torso (Hand *hand, const Dance *dance)
{
  const Spot *left = dance->arm[0], *right = dance->arm[1];
  Spot hip0 = dance->leg[0][0], hip1 = dance->leg[1][0];

  hand_shape (hand, LINE_INK, LINE_INK, 8,
              SPOTS (left[0], { (left[0].x + right[0].x) / 2, (left[0].y + right[0].y) / 2 - 8 }, right[0],
                     { hip1.x + 4, hip1.y - 34 }, { hip1.x + 10, hip1.y + 6 }, { hip0.x - 10, hip0.y + 6 },
                     { hip0.x - 4, hip0.y - 34 }));
}

static void
draw_limbs (Hand *hand, const Dance *dance)
{
  for (int i = 0; i < 2; i++)
    {
      const Spot *leg = dance->leg[i], *arm = dance->arm[i];
      double side = i == 0 ? -1 : 1;

      hand_line (hand, LINE_INK, 34, FLICK, leg, 3);
      hand_line (hand, LINE_INK, 17, EVEN, leg, 3);
      hand_line (hand, LINE_INK, 13, SWELL,
                 SPOTS ({ leg[2].x - side * 6, leg[2].y }, { leg[2].x + side * 8, leg[2].y + 5 },
                        { leg[2].x + side * 24, leg[2].y + 5 }));
      hand_line (hand, LINE_INK, 21, FLICK, arm, 3);
      hand_line (hand, LINE_INK, 10, EVEN, arm, 3);
    }
}

/* its feet are at @x and @y */
static void
draw_dance (Hand *hand, const Dance *dance, double x, double y, double scale)
{
  Hand own = hand_at (hand, x, y, scale, 0);

  draw_tone (&own, TONE, SPOTS ({ -110, 4 }, { -20, -6 }, { 90, -4 }, { 130, 8 }, { 30, 20 }, { -70, 16 }));
  draw_limbs (&own, dance);
  draw_torso (&own, dance);
  draw_head (&own, dance);
}

void
draw_wide (Hand *hand)
{
  draw_dance (hand, &stand, 0, 150, 1);
}

void
draw_two (Hand *hand)
{
  draw_dance (hand, &stand, -150, 300, 2);
  draw_dance (hand, &crossed, 150, 306, -2);
}

void
draw_five (Hand *hand)
{
  draw_dance (hand, &crossed, -330, 90, 0.92);
  draw_dance (hand, &crossed, 330, 90, -0.92);
  draw_dance (hand, &lunge, -180, 140, 1.05);
  draw_dance (hand, &lunge, 180, 140, -1.05);
  draw_dance (hand, &reach, 0, 190, 1.25);
}
