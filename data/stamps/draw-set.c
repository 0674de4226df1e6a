/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is what performers stand on, and look into, drawn from the side? */
#include "drawing.h"

#include <math.h>

/* from corner to corner, a little over each, as a hand does; @round: of the corners */
static void
draw_frame (Hand *hand, double size, double half_width, double half_height, double round)
{
  const double w = half_width, h = half_height, r = round;
  static const double arc = 0.3;
  const Spot spots[] = {
    { -w + r, -h }, { -w + 2 * r, -h }, { w - 2 * r, -h },  { w - r, -h },  { w - r * arc, -h + r * arc },
    { w, -h + r },  { w, -h + 2 * r },  { w, h - 2 * r },   { w, h - r },   { w - r * arc, h - r * arc },
    { w - r, h },   { w - 2 * r, h },   { -w + 2 * r, h },  { -w + r, h },  { -w + r * arc, h - r * arc },
    { -w, h - r },  { -w, h - 2 * r },  { -w, -h + 2 * r }, { -w, -h + r }, { -w + r * arc, -h + r * arc },
    { -w + r, -h }, { -w + 2 * r, -h },
  };

  hand_line (hand, LINE_INK, size, EVEN, spots, G_N_ELEMENTS (spots));
}

void
draw_phone (Hand *hand)
{
  draw_frame (hand, 11, 222, 450, 46);
  draw_frame (hand, 4, 204, 430, 30);
  hand_line (hand, LINE_INK, 13, EVEN, SPOTS ({ -38, -408 }, { 38, -408 }));
  hand_line (hand, LINE_INK, 6, EVEN, SPOTS ({ -56, 412 }, { 56, 412 }));
  hand_line (hand, LINE_INK, 8, EVEN, SPOTS ({ 233, -190 }, { 233, -90 }));
  hand_line (hand, LINE_INK, 8, EVEN, SPOTS ({ -233, -240 }, { -233, -190 }));
}

static void
draw_lamp (Hand *hand, double x, double lean)
{
  Hand own = hand_at (hand, x, -372, 1, lean);

  draw_flat_tone (&own, TONE_LIGHT, SPOTS ({ -16, 46 }, { 16, 46 }, { 150, 690 }, { -150, 690 }));
  hand_line (&own, LINE_INK, 8, EVEN, SPOTS ({ 0, -10 }, { 0, 8 }));
  hand_shape (&own, LINE_INK, LINE_INK, 6, SPOTS ({ -13, 6 }, { 13, 6 }, { 20, 44 }, { 0, 48 }, { -20, 44 }));
  hand_line (&own, LINE_INK, 3, FLICK, SPOTS ({ -20, 52 }, { -62, 260 }, { -100, 440 }));
  hand_line (&own, LINE_INK, 3, FLICK, SPOTS ({ 20, 52 }, { 62, 260 }, { 100, 440 }));
}

/* a truss, two chords with a lacing between */
static void
draw_truss (Hand *hand)
{
  hand_line (hand, LINE_INK, 6, EVEN, SPOTS ({ -640, -420 }, { 0, -423 }, { 640, -420 }));
  hand_line (hand, LINE_INK, 6, EVEN, SPOTS ({ -640, -386 }, { 0, -389 }, { 640, -386 }));
  for (int i = 0; i < 20; i++)
    {
      double x = -640 + i * 64;

      hand_line (hand, LINE_INK, 3, SWELL, SPOTS ({ x, -386 }, { x + 32, -420 }));
      hand_line (hand, LINE_INK, 3, SWELL, SPOTS ({ x + 32, -420 }, { x + 64, -386 }));
    }
}

void
draw_stage (Hand *hand)
{
  static const double lamps[][2] = { { -480, -0.28 }, { -160, -0.1 }, { 160, 0.1 }, { 480, 0.28 } };

  for (guint i = 0; i < G_N_ELEMENTS (lamps); i++)
    draw_lamp (hand, lamps[i][0], lamps[i][1]);
  draw_truss (hand);
  for (int side = -1; side <= 1; side += 2)
    {
      hand_line (hand, LINE_INK, 6, EVEN, SPOTS ({ side * 640, -424 }, { side * 642, 0 }, { side * 640, 300 }));
      hand_line (hand, LINE_INK, 4, EVEN, SPOTS ({ side * 606, -388 }, { side * 608, 0 }, { side * 606, 288 }));
      /* towers of loudspeakers */
      hand_edges (hand, LINE_INK, 6,
                  SPOTS ({ side * 596, 20 }, { side * 500, 26 }, { side * 504, 264 }, { side * 600, 274 }));
      for (int i = 0; i < 3; i++)
        hand_ellipse (hand, 0, LINE_INK, 5, side * 550, 62 + i * 78, 30, 31);
    }
  draw_flat_tone (hand, TONE, SPOTS ({ -766, 360 }, { 766, 360 }, { 756, 432 }, { -756, 432 }));
  hand_line (hand, LINE_INK, 6, SWELL, SPOTS ({ -600, 276 }, { 0, 272 }, { 600, 276 }));
  hand_line (hand, LINE_INK, 6, SWELL, SPOTS ({ -604, 274 }, { -680, 316 }, { -766, 360 }));
  hand_line (hand, LINE_INK, 6, SWELL, SPOTS ({ 604, 274 }, { 680, 316 }, { 766, 360 }));
  hand_line (hand, LINE_INK, 10, SWELL, SPOTS ({ -772, 358 }, { 0, 364 }, { 772, 358 }));
  hand_line (hand, LINE_INK, 8, SWELL, SPOTS ({ -758, 430 }, { 0, 436 }, { 758, 430 }));
  hand_line (hand, LINE_INK, 7, EVEN, SPOTS ({ -766, 360 }, { -756, 430 }));
  hand_line (hand, LINE_INK, 7, EVEN, SPOTS ({ 766, 360 }, { 756, 430 }));
}
