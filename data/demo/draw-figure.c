/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a whole figure look? */
#include "figures.h"

#include <math.h>

const Outfit outfit_night = { INK, NIGHT, PAPER, SILVER, PAPER, INK, TRUE, FALSE, 0.2 };
const Outfit outfit_silver = { INK, LIGHT, DEEP, MIST, PAPER, INK, FALSE, FALSE, 0.1 };
const Outfit outfit_black = { INK, INK, MIDDLE, NIGHT, PAPER, INK, TRUE, FALSE, -0.2 };
const Outfit outfit_silhouette = { INK, INK, INK, INK, NIGHT, INK, TRUE, FALSE, 0.4 };
const Outfit outfit_reflection = { MIDDLE, SILVER, LIGHT, LIGHT, MIST, MIDDLE, TRUE, FALSE, 0 };

/* @share of the way from @a to @b, and @side to its left */
static Spot
beside (Spot a, Spot b, double share, double side)
{
  double x = b.x - a.x, y = b.y - a.y, length = MAX (hypot (x, y), 1e-6);

  return (Spot){ a.x + x * share - y / length * side, a.y + y * share + x / length * side };
}

/* cloth around a limb of two bones: its width at the three joints */
static void
draw_limb (Hand *hand, guint32 fill, guint32 line, Spot a, Spot b, Spot c, const double *width)
{
  double w0 = width[0] / 2, w1 = width[1] / 2, w2 = width[2] / 2;
  Spot left = beside (a, b, 1, w1), right = beside (a, b, 1, -w1);
  Spot left2 = beside (b, c, 0, w1), right2 = beside (b, c, 0, -w1);
  const Spot shape[] = {
    beside (a, b, 0, w0),
    beside (a, b, 0.5, (w0 + w1) / 2 * 1.08),
    { (left.x + left2.x) / 2, (left.y + left2.y) / 2 },
    beside (b, c, 0.5, (w1 + w2) / 2 * 1.05),
    beside (b, c, 1, w2),
    beside (b, c, 1, -w2),
    beside (b, c, 0.5, -(w1 + w2) / 2 * 1.05),
    { (right.x + right2.x) / 2, (right.y + right2.y) / 2 },
    beside (a, b, 0.5, -(w0 + w1) / 2 * 1.08),
    beside (a, b, 0, -w0),
  };
  guint32 fold = fill == INK || fill == NIGHT ? DEEP : line;

  hand_shape (hand, fill, line, 7, shape, G_N_ELEMENTS (shape));
  hand_line (hand, line, 10, SWELL, shape + 5, 5);
  for (int i = 0; i < 2; i++)
    {
      Spot from = beside (a, b, 0.94 + i * 0.05, (i * 2 - 1) * w1), over = beside (b, c, 0.1 + i * 0.1, 0);

      hand_line (hand, fold, 5, FLICK, SPOTS (from, over, beside (b, c, 0.2 + i * 0.16, (1 - i * 2) * w1 * 0.4)));
    }
}

static void
draw_hand_of (Hand *hand, const Outfit *outfit, Spot elbow, Spot wrist)
{
  double angle = atan2 (wrist.y - elbow.y, wrist.x - elbow.x);
  Hand own = hand_at (hand, wrist.x, wrist.y, 1, angle);

  hand_shape (&own, outfit->skin, outfit->line, 5,
              SPOTS ({ -8, -11 }, { 14, -15 }, { 38, -12 }, { 50, -4 }, { 44, 6 }, { 20, 14 }, { -8, 11 }));
  hand_line (&own, outfit->line, 4, FLICK, SPOTS ({ 20, -2 }, { 34, -3 }, { 47, -3 }));
  hand_line (&own, outfit->line, 6, SWELL, SPOTS ({ 8, 10 }, { 20, 20 }, { 32, 20 }));
}

static void
draw_shoe (Hand *hand, const Outfit *outfit, Spot knee, Spot foot, int side)
{
  double angle = atan2 (foot.y - knee.y, foot.x - knee.x) - G_PI / 2;
  Hand own = hand_at (hand, foot.x, foot.y, side, side * angle * 0.6);

  hand_shape (&own, outfit->skin, outfit->line, 6,
              SPOTS ({ -22, -12 }, { 18, -16 }, { 40, 0 }, { 64, 10 }, { 70, 24 }, { -20, 26 }, { -28, 8 }));
  hand_line (&own, outfit->line, 12, EVEN, SPOTS ({ -26, 28 }, { 20, 30 }, { 70, 28 }));
  hand_line (&own, outfit->line, 4, FLICK, SPOTS ({ 20, -8 }, { 30, 4 }, { 26, 14 }));
}

static void
draw_leg (Hand *hand, const Pose *pose, const Outfit *outfit, int i)
{
  static const double width[] = { 82, 78, 104 };
  Spot cuff = beside (pose->knee[i], pose->foot[i], 0.93, 0);

  draw_shoe (hand, outfit, pose->knee[i], pose->foot[i], i == 0 ? -1 : 1);
  draw_limb (hand, outfit->legs, outfit->line, pose->hip[i], pose->knee[i], cuff, width);
}

static void
draw_arm (Hand *hand, const Pose *pose, const Outfit *outfit, int i)
{
  static const double width[] = { 52, 50, 44 };

  draw_hand_of (hand, outfit, pose->elbow[i], pose->hand[i]);
  draw_limb (hand, outfit->jacket, outfit->line, pose->shoulder[i], pose->elbow[i], pose->hand[i], width);
}

static Spot
between (Spot a, Spot b, double share)
{
  return (Spot){ a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share };
}

/* over the tops of both legs, which it joins */
static void
draw_hips (Hand *hand, const Pose *pose, const Outfit *outfit)
{
  Spot h0 = pose->hip[0], h1 = pose->hip[1], middle = between (h0, h1, 0.5);
  Spot out0 = beside (h0, pose->knee[0], 0.2, 38), out1 = beside (h1, pose->knee[1], 0.2, -38);
  Spot in0 = beside (h0, pose->knee[0], 0.3, -24), in1 = beside (h1, pose->knee[1], 0.3, 24);

  hand_fill (hand, outfit->legs, 12, 0.2,
             SPOTS ({ h0.x - 28, h0.y - 46 }, { h1.x + 28, h1.y - 46 }, out1, in1, { middle.x, middle.y + 46 }, in0,
                    out0));
  hand_line (hand, outfit->line, 8, EVEN,
             SPOTS ({ h0.x - 28, h0.y - 44 }, { middle.x, middle.y - 38 }, { h1.x + 28, h1.y - 44 }));
  hand_line (hand, outfit->line, 8, SWELL, SPOTS ({ h0.x - 28, h0.y - 46 }, { h0.x - 40, h0.y }, out0));
  hand_line (hand, outfit->line, 8, SWELL, SPOTS ({ h1.x + 28, h1.y - 46 }, { h1.x + 40, h1.y }, out1));
  hand_line (hand, outfit->line, 5, FLICK,
             SPOTS ({ middle.x, middle.y + 50 }, { middle.x + 4, middle.y + 10 }, { middle.x, middle.y - 34 }));
  hand_line (hand, outfit->line, 5, FLICK,
             SPOTS ({ middle.x + 4, middle.y + 40 }, { h1.x, h1.y + 34 }, { h1.x + 24, h1.y + 20 }));
}

static void
draw_torso (Hand *hand, const Pose *pose, const Outfit *outfit)
{
  Spot s0 = pose->shoulder[0], s1 = pose->shoulder[1], h0 = pose->hip[0], h1 = pose->hip[1];
  Spot neck = between (s0, s1, 0.5), hem0 = between (s0, h0, 0.66), hem1 = between (s1, h1, 0.66);

  hand_shape (hand, outfit->top, outfit->line, 6,
              SPOTS (between (s0, s1, 0.1), neck, between (s1, s0, 0.1), between (s1, h1, 0.6), { h1.x + 30, h1.y - 4 },
                     { h0.x - 30, h0.y - 4 }, between (s0, h0, 0.6)));
  draw_hips (hand, pose, outfit);
  if (outfit->is_back)
    {
      hand_shape (hand, outfit->jacket, outfit->line, 7,
                  SPOTS ({ s0.x - 8, s0.y - 12 }, neck, { s1.x + 8, s1.y - 12 }, { s1.x + 12, s1.y + 50 },
                         { hem1.x + 20, hem1.y - 4 }, { hem0.x - 20, hem0.y - 4 }, { s0.x - 12, s0.y + 50 }));
      hand_line (hand, DEEP, 6, FLICK,
                 SPOTS ({ neck.x + 4, neck.y + 50 }, { neck.x, neck.y + 110 }, between (hem0, hem1, 0.5)));
      return;
    }
  hand_shape (hand, outfit->jacket, outfit->line, 7,
              SPOTS ({ s0.x - 8, s0.y - 12 }, { neck.x - 26, neck.y - 14 }, between (neck, hem0, 0.25),
                     between (hem0, hem1, 0.3), { hem0.x - 20, hem0.y - 4 }, { s0.x - 8, s0.y + 70 },
                     { s0.x - 16, s0.y + 20 }));
  hand_shape (hand, outfit->jacket, outfit->line, 7,
              SPOTS ({ s1.x + 8, s1.y - 12 }, { neck.x + 26, neck.y - 14 }, between (neck, hem1, 0.25),
                     between (hem1, hem0, 0.3), { hem1.x + 20, hem1.y - 4 }, { s1.x + 8, s1.y + 70 },
                     { s1.x + 16, s1.y + 20 }));
}

static void
draw_strands (Hand *hand, const Outfit *outfit)
{
  double w = outfit->wind * 90;

  if (outfit->is_long)
    hand_fill (hand, outfit->hair, 10, 1.4,
               SPOTS ({ 0, -62 }, { 44, -46 }, { 54, 10 }, { 62 + w * 0.6, 80 }, { 36 + w, 150 }, { 0 + w * 0.6, 120 },
                      { -40 + w * 0.8, 140 }, { -58 + w * 0.2, 70 }, { -54, 0 }, { -42, -46 }));
  else
    hand_fill (hand, outfit->hair, 10, 1.4,
               SPOTS ({ 0, -64 }, { 46, -46 }, { 56, 6 }, { 48, 44 }, { -48, 44 }, { -58, 6 }, { -44, -46 }));
  for (int i = 0; i < 3 && outfit->is_long; i++)
    hand_line (hand, outfit->hair, 6, FLICK,
               SPOTS ({ 30 - i * 26, 60 }, { 44 + w - i * 30, 120 }, { 40 + w * 1.7 - i * 40, 170 - i * 8 }));
}

static void
draw_small_face (Hand *hand, const Outfit *outfit)
{
  hand_shape (hand, outfit->skin, outfit->line, 5,
              SPOTS ({ -40, -22 }, { -38, 16 }, { -22, 44 }, { 2, 56 }, { 26, 42 }, { 39, 14 }, { 40, -22 },
                     { 0, -44 }));
  for (int side = -1; side <= 1; side += 2)
    {
      hand_line (hand, outfit->line, 7, SWELL,
                 SPOTS ({ 2 + side * 8, 0 }, { 2 + side * 18, -4 }, { 2 + side * 29, 1 }));
      hand_line (hand, outfit->line, 4, SWELL,
                 SPOTS ({ 2 + side * 7, -13 }, { 2 + side * 18, -17 }, { 2 + side * 30, -13 }));
    }
  hand_line (hand, outfit->line, 4, FLICK, SPOTS ({ 4, 4 }, { 8, 18 }, { 2, 20 }));
  hand_line (hand, outfit->line, 6, SWELL, SPOTS ({ -9, 34 }, { 2, 36 }, { 13, 33 }));
  hand_fill (hand, outfit->hair, 8, 1.2,
             SPOTS ({ -8, -66 }, { 40, -48 }, { 54, -4 }, { 44, 30 }, { 40, -10 }, { 8, -42 }, { -26, -24 },
                    { -42, 20 }, { -54, 0 }, { -46, -46 }));
}

static void
draw_head (Hand *hand, const Pose *pose, const Outfit *outfit)
{
  Spot neck = between (pose->shoulder[0], pose->shoulder[1], 0.5);
  Hand own = hand_at (hand, pose->head.x, pose->head.y, 1, pose->tilt);

  hand_shape (hand, outfit->skin, outfit->line, 5,
              SPOTS ({ pose->head.x - 20, pose->head.y + 30 }, { neck.x - 24, neck.y - 8 }, { neck.x, neck.y + 16 },
                     { neck.x + 24, neck.y - 8 }, { pose->head.x + 20, pose->head.y + 30 }));
  if (!outfit->is_back)
    draw_small_face (&own, outfit);
  else
    draw_strands (&own, outfit);
}

void
draw_figure (Hand *hand, const Pose *pose, const Outfit *outfit)
{
  Hand head = hand_at (hand, pose->head.x, pose->head.y, 1, pose->tilt);

  if (!outfit->is_back)
    draw_strands (&head, outfit);
  draw_arm (hand, pose, outfit, 0);
  draw_leg (hand, pose, outfit, 0);
  draw_leg (hand, pose, outfit, 1);
  draw_torso (hand, pose, outfit);
  draw_head (hand, pose, outfit);
  draw_arm (hand, pose, outfit, 1);
  hand->state += 977;
}

void
draw_reflection (Hand *hand, const Pose *pose, double below)
{
  Hand own = *hand;

  cairo_matrix_translate (&own.matrix, 0, below);
  cairo_matrix_scale (&own.matrix, 1, -0.72);
  cairo_matrix_translate (&own.matrix, 0, -below);
  draw_figure (&own, pose, &outfit_reflection);
}

void
draw_from_above (Hand *hand, double angle, double spread)
{
  Hand own = hand_at (hand, 0, 0, 1, angle);
  static const double width[] = { 40, 34, 26 };

  hand_fill (&own, SHADE, 16, 0.8,
             SPOTS ({ -60, 40 }, { 30, 20 }, { 110, 60 }, { 120, 150 }, { 20, 170 }, { -60, 130 }));
  for (int side = -1; side <= 1; side += 2)
    {
      Spot foot = { 20 + side * 10, side * 34 };
      Spot shoulder = { 0, side * 52 }, elbow = { 20 + 50 * (1 - spread), side * (70 + 46 * spread) };
      Spot wrist = { 60 + 70 * (1 - spread), side * (60 + 110 * spread) };

      hand_ellipse (&own, PAPER, INK, 5, foot.x + 26, foot.y, 26, 13);
      draw_hand_of (&own, &outfit_night, elbow, wrist);
      draw_limb (&own, NIGHT, INK, shoulder, elbow, wrist, width);
    }
  hand_shape (&own, NIGHT, INK, 7,
              SPOTS ({ 24, 0 }, { 14, 62 }, { -16, 74 }, { -32, 30 }, { -34, -30 }, { -16, -74 }, { 14, -62 }));
  hand_ellipse (&own, INK, INK, 6, 4, 0, 38, 34);
  hand_line (&own, DEEP, 5, SWELL, SPOTS ({ -24, -6 }, { 2, -22 }, { 30, -8 }));
  hand_line (&own, DEEP, 5, SWELL, SPOTS ({ -26, 4 }, { 2, 16 }, { 28, 8 }));
  hand_ellipse (&own, PAPER, INK, 4, 42, 0, 7, 9);
}

static Hand
stand_at (Hand *hand, double x, double y, double scale, const Pose *pose)
{
  double sole = MAX (pose->foot[0].y, pose->foot[1].y) + 30;

  return hand_at (hand, x, y - sole * fabs (scale), scale, 0);
}

void
draw_dancer (Hand *hand, double x, double y, double scale, const Pose *pose, const Outfit *outfit)
{
  Hand own = stand_at (hand, x, y, scale, pose);
  double wide = fabs (scale) * 190;

  hand_fill (hand, SHADE, fabs (scale) * 26, 0,
             SPOTS ({ x - wide, y }, { x - wide * 0.3, y - wide * 0.12 }, { x + wide, y - wide * 0.06 },
                    { x + wide * 1.4, y + wide * 0.08 }, { x, y + wide * 0.16 }));
  draw_figure (&own, pose, outfit);
  hand->state += 31;
}

void
draw_wader (Hand *hand, double x, double y, double scale, const Pose *pose, const Outfit *outfit)
{
  Hand own = stand_at (hand, x, y, scale, pose);
  double size = fabs (scale), wide = size * 200;

  draw_reflection (&own, pose, MAX (pose->foot[0].y, pose->foot[1].y) + 30);
  for (int i = 1; i < 9; i++)
    {
      double at = x + hand_random (hand, -0.4, 0.4) * wide, down = y + i * i * 7 * size;

      hand_line (hand, i % 4 == 2 ? PINK_GLOW : SILVER, (6 + i) * size, SWELL,
                 SPOTS ({ at - wide * 0.9, down }, { at, down + 4 }, { at + wide * 0.9, down - 2 }));
    }
  draw_figure (&own, pose, outfit);
  hand_line (hand, PAPER, 10 * size, SWELL, SPOTS ({ x - wide, y - 4 }, { x, y + 6 * size }, { x + wide, y - 4 }));
}
