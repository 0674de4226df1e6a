/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a face look up close? */
#include "faces.h"

#include <math.h>

static void
draw_open_eye (Hand *hand, double open, double gaze)
{
  double top = -12 * open;

  hand_fill (hand, PAPER, 4, 0, SPOTS ({ -27, 5 }, { -8, top }, { 14, top }, { 31, 1 }, { 14, 11 }, { -12, 12 }));
  hand_ellipse (hand, DEEP, INK, 3, gaze * 8 + 1, -2, 11, 11);
  hand_ellipse (hand, INK, 0, 2, gaze * 8 + 1, -2, 6, 6);
  hand_ellipse (hand, PAPER, 0, 2, gaze * 8 + 5, -5, 3, 3);
  hand_fill (hand, PAPER, 4, 0,
             SPOTS ({ -22, top - 3 }, { 4, top - 9 }, { 28, top - 4 }, { 14, top - 1 }, { -4, top - 1 }));
  hand_line (hand, INK, 10, SWELL,
             SPOTS ({ -29, 6 }, { -18, top * 0.7 }, { -2, top - 1 }, { 16, top }, { 29, -2 }, { 40, -9 }));
  hand_line (hand, INK, 4, FLICK, SPOTS ({ 26, -4 }, { 34, -14 }, { 39, -21 }));
  hand_line (hand, DEEP, 3, SWELL, SPOTS ({ -16, 12 }, { 4, 14 }, { 24, 9 }, { 31, 2 }));
  hand_line (hand, MIDDLE, 3, SWELL, SPOTS ({ -20, top - 4 }, { 4, top - 10 }, { 28, top - 4 }));
}

static void
draw_closed_eye (Hand *hand)
{
  hand_line (hand, INK, 8, SWELL, SPOTS ({ -29, 2 }, { -12, 9 }, { 10, 10 }, { 31, 1 }));
  for (int i = 0; i < 4; i++)
    hand_line (hand, INK, 4, FLICK, SPOTS ({ 6 + i * 8, 10 - i * 2.5 }, { 12 + i * 10, 20 - i * 4 }));
  hand_line (hand, MIDDLE, 3, SWELL, SPOTS ({ -20, -10 }, { 4, -14 }, { 26, -9 }));
}

void
draw_eye (Hand *hand, int side, double open, double gaze, double width)
{
  Hand own = *hand;

  cairo_matrix_scale (&own.matrix, side * width, 1);
  if (open > 0.15)
    draw_open_eye (&own, open, side * gaze);
  else
    draw_closed_eye (&own);
  hand_line (&own, INK, 10, SWELL, SPOTS ({ -27, -31 }, { -4, -40 }, { 20, -40 }, { 43, -29 }));
  hand_line (&own, DEEP, 6, SWELL, SPOTS ({ -22, -34 }, { 2, -42 }, { 30, -37 }));
}

void
draw_mouth (Hand *hand, Mouth mouth, double width)
{
  Hand own = *hand;
  double drop = mouth == MOUTH_OPEN ? 14 : 4, corner = mouth == MOUTH_SMILE ? -6 : mouth == MOUTH_OPEN ? -3 : 1;

  cairo_matrix_scale (&own.matrix, width, 1);
  hand_fill (&own, SILVER, 5, 0,
             SPOTS ({ -27, corner }, { -9, -8 }, { 0, -5 }, { 9, -8 }, { 27, corner }, { 18, drop + 7 },
                    { 0, drop + 11 }, { -18, drop + 7 }));
  if (mouth == MOUTH_OPEN)
    {
      hand_fill (&own, INK, 4, 0,
                 SPOTS ({ -28, -3 }, { 0, -2 }, { 28, -3 }, { 17, drop - 2 }, { 0, drop + 1 }, { -17, drop - 2 }));
      hand_line (&own, PAPER, 6, SWELL, SPOTS ({ -12, 3 }, { 0, 2 }, { 12, 3 }));
    }
  else
    hand_line (&own, INK, 6, SWELL, SPOTS ({ -30, corner - 1 }, { -12, 2 }, { 0, 0 }, { 12, 2 }, { 30, corner - 1 }));
  hand_line (&own, DEEP, 3, SWELL, SPOTS ({ -24, corner }, { -9, -8 }, { 0, -5 }, { 9, -8 }, { 24, corner }));
  hand_line (&own, MIDDLE, 4, SWELL, SPOTS ({ -12, drop + 12 }, { 0, drop + 14 }, { 12, drop + 12 }));
}

static void
draw_back_hair (Hand *hand, const Face *face)
{
  double w = face->wind * 150, t = face->turn * 14;

  if (face->hair == HAIR_LONG)
    hand_fill (hand, INK, 20, 1.4,
               SPOTS ({ -20 - t, -150 }, { 70 - t, -132 }, { 112 - t, -60 }, { 122 + w * 0.3, 60 },
                      { 150 + w * 0.8, 200 }, { 110 + w, 330 }, { 0 + w * 0.5, 300 }, { -110 + w * 0.4, 330 },
                      { -150 + w * 0.4, 200 }, { -122, 60 }, { -116 - t, -60 }, { -82 - t, -128 }));
  if (face->hair == HAIR_BOB)
    hand_fill (hand, INK, 20, 1.4,
               SPOTS ({ -20 - t, -150 }, { 74 - t, -130 }, { 116 - t, -50 }, { 128 + w * 0.2, 60 },
                      { 118 + w * 0.4, 132 }, { 60, 150 }, { -70, 150 }, { -128 + w * 0.4, 136 }, { -130, 60 },
                      { -120 - t, -50 }, { -84 - t, -128 }));
  if (face->hair == HAIR_TAIL)
    hand_fill (hand, INK, 16, 1.2,
               SPOTS ({ -60, -150 }, { -120, -190 }, { -190 + w, -140 }, { -230 + w, 0 }, { -200 + w, 150 },
                      { -180 + w, 20 }, { -130, -90 }));
}

static void
draw_bust (Hand *hand)
{
  hand_fill (hand, NIGHT, 18, 1.2,
             SPOTS ({ -60, 170 }, { -130, 212 }, { -230, 250 }, { -290, 360 }, { -310, 520 }, { 300, 520 },
                    { 290, 370 }, { 226, 250 }, { 130, 212 }, { 60, 172 }));
  hand_shape (hand, PAPER, INK, 6,
              SPOTS ({ -50, 70 }, { -52, 150 }, { -70, 200 }, { -40, 290 }, { 0, 330 }, { 36, 290 }, { 68, 200 },
                     { 50, 150 }, { 50, 70 }));
  hand_fill (hand, SILVER, 8, 0.9,
             SPOTS ({ -48, 100 }, { 50, 100 }, { 50, 160 }, { 20, 190 }, { -20, 196 }, { -48, 172 }));
  hand_line (hand, DEEP, 5, SWELL, SPOTS ({ -58, 232 }, { -30, 236 }, { -8, 252 }));
  hand_line (hand, DEEP, 5, SWELL, SPOTS ({ 58, 232 }, { 30, 236 }, { 8, 252 }));
  hand_line (hand, DEEP, 4, FLICK, SPOTS ({ 40, 150 }, { 28, 200 }, { 8, 250 }));
  /* the collar, and where the cloth pulls */
  hand_line (hand, MIDDLE, 6, SWELL, SPOTS ({ -62, 182 }, { -112, 262 }, { -62, 330 }, { -30, 420 }));
  hand_line (hand, MIDDLE, 6, SWELL, SPOTS ({ 62, 182 }, { 114, 262 }, { 64, 330 }, { 30, 420 }));
  for (int i = 0; i < 3; i++)
    {
      hand_line (hand, DEEP, 5, FLICK,
                 SPOTS ({ -262 + i * 34, 330 + i * 12 }, { -214 + i * 30, 370 }, { -190 + i * 28, 470 }));
      hand_line (hand, DEEP, 5, FLICK,
                 SPOTS ({ 258 - i * 34, 330 + i * 12 }, { 214 - i * 30, 370 }, { 190 - i * 28, 470 }));
    }
}

/* @t: 0 for a face into the lens, 1 for three quarters to the right */
static void
draw_mask (Hand *hand, double t)
{
  const Spot contour[] = {
    { 86 - 6 * t, -45 }, { 84 - 15 * t, -8 },   { 86 - 5 * t, 30 },   { 70 + 4 * t, 82 },  { 34 + 24 * t, 134 },
    { 3 + 32 * t, 149 }, { -26 + 32 * t, 141 }, { -64 + 16 * t, 98 }, { -85 + 4 * t, 46 }, { -92, -20 },
    { -80, -90 },        { 0, -122 },           { 70, -92 },
  };
  const Spot shadow[] = {
    { -92, -60 },          { -93, 0 },           { -84 + 4 * t, 52 },  { -60 + 16 * t, 102 }, { -20 + 30 * t, 143 },
    { -16 + 24 * t, 112 }, { -50 + 18 * t, 70 }, { -62 + 10 * t, 20 }, { -66 + 8 * t, -60 },
  };

  hand_shape (hand, PAPER, INK, 7, contour, G_N_ELEMENTS (contour));
  hand_fill (hand, LIGHT, 9, 1.2, shadow, G_N_ELEMENTS (shadow));
  hand_line (hand, INK, 9, SWELL, contour + 3, 6);
}

static void
draw_nose (Hand *hand, double t)
{
  double x = 4 + 40 * t;

  hand_line (hand, MIDDLE, 4, FLICK, SPOTS ({ 20 + 26 * t, -22 }, { 11 + 34 * t, 8 }, { x + 8, 36 }));
  hand_fill (hand, LIGHT, 5, 0, SPOTS ({ x - 18, 64 }, { x, 58 }, { x + 14, 64 }, { x, 76 }));
  hand_line (hand, INK, 5, SWELL, SPOTS ({ x + 8, 50 }, { x + 13 + 3 * t, 60 }, { x + 4, 68 }, { x - 4, 67 }));
  hand_line (hand, DEEP, 4, SWELL, SPOTS ({ x - 16, 60 }, { x - 15, 67 }, { x - 9, 68 }));
}

static void
draw_features (Hand *hand, const Face *face, double t)
{
  Hand near = hand_at (hand, -42 + 27 * t, 0, 1, 0), far = hand_at (hand, 42 + 20 * t, 0, 1, 0);
  Hand mouth = hand_at (hand, 1 + 35 * t, 102, 1, 0.02);

  draw_eye (&near, -1, face->eyes, face->gaze, 1);
  draw_eye (&far, 1, face->eyes, face->gaze, 1 - 0.28 * t);
  draw_nose (hand, t);
  draw_mouth (&mouth, face->mouth, 1 - 0.12 * t);
  hand_hatch (hand, PINK_GLOW, 5, 11, 2.2,
              SPOTS ({ -66 + 18 * t, 34 }, { -30 + 18 * t, 40 }, { -36 + 18 * t, 62 }, { -60 + 18 * t, 58 }));
}

static void
draw_ear (Hand *hand, double t)
{
  hand_shape (hand, PAPER, INK, 5, SPOTS ({ -86, -12 }, { -102, -18 }, { -108, 10 }, { -96, 46 }, { -84, 44 }));
  hand_line (hand, DEEP, 4, SWELL, SPOTS ({ -90, -4 }, { -101, 0 }, { -98, 22 }, { -92, 30 }));
  hand_line (hand, PINK, 5, SWELL, SPOTS ({ -96, 48 }, { -101, 72 }, { -92, 92 + 4 * t }));
  hand_ellipse (hand, PINK, 0, 4, -93, 98, 6, 9);
}

/* masses to both sides of the parting, then the sheen, then what has come loose */
static void
draw_fringe (Hand *hand, const Face *face, double t, double wind)
{
  double part = -18 + 34 * t, low = face->hair == HAIR_SHORT ? -10 : 70;
  double left = MIN (wind, 0.1), right = MAX (wind, -0.1); /* never across the face */

  hand_fill (hand, INK, 7, 1.3,
             SPOTS ({ part, -134 }, { 50 + part * 0.4, -146 }, { 104, -96 }, { 118, -10 }, { 112, low + 40 },
                    { 98, low }, { 90, -36 }, { 62 + 10 * t, -74 }, { part + 14, -104 }));
  hand_fill (hand, INK, 7, 1.8,
             SPOTS ({ part + 6, -136 }, { -54, -148 }, { -106, -100 }, { -122, -10 }, { -116, low + 44 }, { -100, low },
                    { -92, -20 }, { -70 + 12 * t, -62 }, { part - 10, -92 }, { part + 4, -112 }));
  for (int i = 0; i < 4; i++)
    {
      hand_line (hand, DEEP, 5, SWELL,
                 SPOTS ({ part - 8 - i * 10, -126 }, { -66 - i * 9, -110 + i * 6 }, { -98 - i * 3, -46 + i * 12 },
                        { -106 - i, 10 + i * 14 }));
      hand_line (hand, DEEP, 5, SWELL,
                 SPOTS ({ part + 14 + i * 10, -128 }, { 72 + i * 7, -104 + i * 6 }, { 98 + i * 3, -46 + i * 10 },
                        { 104 + i * 2, 10 + i * 12 }));
    }
  for (int i = 0; i < 5; i++)
    {
      double x = hand_random (hand, -8, 8);

      hand_line (hand, INK, 5, FLICK,
                 SPOTS ({ part + i * 7 - 10, -112 }, { part + i * 14 - 34 + x, -70 },
                        { part + i * 18 - 46 + x + wind * 20, -34 + i * 5 }));
      hand_line (hand, INK, 5, FLICK,
                 SPOTS ({ 100, -60 + i * 26 }, { 124 + right * 40, -20 + i * 30 },
                        { 130 + x + right * 130, 40 + i * 40 }));
      hand_line (hand, INK, 5, FLICK,
                 SPOTS ({ -104, -50 + i * 28 }, { -126 + left * 40, 0 + i * 30 },
                        { -138 + x + left * 130, 70 + i * 38 }));
    }
}

static void
draw_rim (Hand *hand, double t, int light)
{
  if (light > 0)
    {
      hand_line (hand, PINK_GLOW, 26, SWELL,
                 SPOTS ({ 82 - 8 * t, 20 }, { 80 - 4 * t, 36 }, { 66 + 4 * t, 82 }, { 32 + 24 * t, 130 }));
      hand_line (hand, PINK, 6, SWELL,
                 SPOTS ({ 83 - 7 * t, 16 }, { 84 - 5 * t, 34 }, { 69 + 4 * t, 80 }, { 36 + 24 * t, 128 }));
      hand_line (hand, PINK, 8, SWELL, SPOTS ({ 150, 222 }, { 226, 254 }, { 284, 350 }));
    }
  else
    {
      hand_line (hand, BLUE_GLOW, 30, SWELL,
                 SPOTS ({ -90, -20 }, { -84, 46 }, { -60 + 16 * t, 98 }, { -20 + 30 * t, 140 }));
      hand_line (hand, BLUE, 6, SWELL, SPOTS ({ -90, -10 }, { -82, 48 }, { -60 + 16 * t, 98 }, { -24 + 30 * t, 139 }));
      hand_line (hand, BLUE, 8, SWELL, SPOTS ({ -150, 222 }, { -228, 254 }, { -286, 350 }));
    }
}

void
draw_face (Hand *hand, const Face *face)
{
  gboolean is_mirrored = face->turn < 0;
  double t = fabs (face->turn), wind = is_mirrored ? -face->wind : face->wind;
  Hand own = hand_at (hand, 0, 0, is_mirrored ? -1 : 1, 0);
  Face seen = *face;

  seen.turn = t;
  seen.wind = wind;
  seen.gaze = is_mirrored ? -face->gaze : face->gaze;
  draw_back_hair (&own, &seen);
  draw_bust (&own);
  draw_mask (&own, t);
  draw_ear (&own, t);
  draw_features (&own, &seen, t);
  draw_fringe (&own, &seen, t, wind);
  if (face->light != 0)
    draw_rim (&own, t, is_mirrored ? -face->light : face->light);
  hand->state = own.state;
}
