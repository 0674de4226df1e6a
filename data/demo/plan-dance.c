/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards does the dance break have? */
#include <math.h>

#include "figures.h"
#include "places.h"
#include "plan.h"

static void
draw_stomp (Hand *hand)
{
  Hand left = hand_at (hand, 640, 800, 1.0, 0.1), right = hand_at (hand, 1350, 860, -1.2, -0.06);

  place_wash (hand, MIDDLE, 0);
  hand_block (hand, LIGHT, 60, 0, SPOTS ({ -40, 560 }, { 1960, 540 }, { 1960, 1120 }, { -40, 1120 }));
  place_ripples (hand, 660, 820, 480, 5);
  place_ripples (hand, 1320, 890, 540, 5);
  place_boot (&left);
  place_splash (hand, 520, 810, 200);
  place_boot (&right);
  place_splash (hand, 1180, 870, 240);
  place_splash (hand, 1560, 880, 220);
}

static void
draw_crouch (Hand *hand)
{
  place_water (hand, 380);
  draw_wader (hand, 480, 640, 0.66, &pose_crouch, &outfit_silver);
  draw_wader (hand, 1470, 640, -0.66, &pose_crouch, &outfit_night);
  draw_wader (hand, 960, 880, 1.12, &pose_crouch, &outfit_black);
  hand_arrow (hand, PINK, 15, SPOTS ({ 180, 300 }, { 190, 520 }, { 240, 760 }));
}

static void
draw_ring (Hand *hand, double radius, double turn, double spread, double look)
{
  place_wash (hand, MIST, 0.2);
  for (int i = 1; i <= 6; i++)
    hand_ellipse (hand, 0, i % 3 == 0 ? PINK_GLOW : SILVER, 9, 960, 540, i * 110, i * 106);
  for (int i = 0; i < 8; i++)
    {
      double angle = turn + i * G_PI / 4;
      Hand own = hand_at (hand, 960 + radius * cos (angle), 540 + radius * 0.92 * sin (angle), 1.12, 0);

      draw_from_above (&own, angle + look, spread);
    }
}

static void
draw_circle (Hand *hand)
{
  Hand middle = hand_at (hand, 960, 540, 1.2, 0);

  draw_ring (hand, 370, 0.2, 1, G_PI);
  draw_from_above (&middle, -1.2, 0.3);
  hand_arrow (hand, PINK, 15, SPOTS ({ 1560, 240 }, { 1690, 520 }, { 1580, 800 }));
}

static void
draw_flower (Hand *hand)
{
  draw_ring (hand, 250, 0.58, 0, 0);
  for (int i = 0; i < 8; i++)
    {
      double angle = 0.58 + i * G_PI / 4;

      hand_arrow (hand, PINK, 12,
                  SPOTS ({ 960 + 430 * cos (angle), 540 + 396 * sin (angle) },
                         { 960 + 520 * cos (angle), 540 + 478 * sin (angle) }));
    }
}

static void
draw_canon (Hand *hand)
{
  static const Pose *const poses[] = { &pose_stand, &pose_wave, &pose_cross, &pose_arm_up, &pose_jump };
  const Outfit *outfits[] = { &outfit_black, &outfit_silver, &outfit_night, &outfit_silver, &outfit_black };

  place_roof (hand, 560);
  for (int i = 0; i < 5; i++)
    draw_dancer (hand, 250 + i * 356, 960 - (i == 4 ? 40 : 0), 0.8, poses[i], outfits[i]);
  hand_line (hand, PINK, 12, SWELL, SPOTS ({ 120, 420 }, { 600, 330 }, { 1080, 250 }, { 1560, 120 }));
}

static void
draw_jump (Hand *hand)
{
  Hand figure = hand_at (hand, 980, 560, 1.05, -0.12);

  figure.taper = 0.3;
  place_sky (hand, 1400);
  place_skyline (hand, 1100, 0.9);
  for (int i = 0; i < 22; i++)
    {
      double angle = i * 0.2856, near = 520 + hand_random (hand, -40, 60);

      hand_line (hand,
                 i % 5 == 0   ? PINK
                 : i % 5 == 2 ? BLUE
                              : SILVER,
                 9, FLICK,
                 SPOTS ({ 980 + 1200 * cos (angle), 480 + 800 * sin (angle) },
                        { 980 + near * cos (angle), 480 + near * 0.8 * sin (angle) }));
    }
  draw_figure (&figure, &pose_jump, &outfit_night);
}

static void
draw_reach (Hand *hand)
{
  Hand palm = hand_at (hand, 1280, 560, 2.5, 0.0);
  Hand figure = hand_at (hand, 760, 800, 1.1, 0.14);

  place_corridor (hand, 900, 400);
  draw_figure (&figure, &pose_run, &outfit_black);
  hand_shape (hand, NIGHT, INK, 11,
              SPOTS ({ 860, 540 }, { 960, 470 }, { 1150, 510 }, { 1190, 640 }, { 1100, 700 }, { 900, 660 }));
  hand_shape (&palm, PAPER, INK, 5,
              SPOTS ({ -40, -20 }, { 0, -50 }, { 40, -56 }, { 70, -20 }, { 74, 30 }, { 40, 60 }, { 0, 56 },
                     { -38, 34 }));
  for (int i = 0; i < 4; i++)
    {
      Hand finger = hand_at (&palm, 44 + (i == 1 || i == 2 ? 10 : 0), -44 + i * 28, 1, -0.5 + i * 0.3);

      hand_shape (&finger, PAPER, INK, 4,
                  SPOTS ({ -10, -12 }, { 50, -14 }, { 92, -9 }, { 102, 1 }, { 90, 11 }, { 46, 13 }, { -10, 12 }));
      hand_line (&finger, DEEP, 3, SWELL, SPOTS ({ 40, -10 }, { 43, 0 }, { 40, 9 }));
    }
  hand_shape (&palm, PAPER, INK, 4,
              SPOTS ({ -20, -30 }, { -6, -80 }, { 16, -104 }, { 30, -96 }, { 26, -64 }, { 30, -36 }));
  hand_line (&palm, DEEP, 3, SWELL, SPOTS ({ 6, -34 }, { 22, 0 }, { 12, 40 }));
}

const Plan dance_plans[] = {
  { "b-23a", 24, .scene = "s-water", .kind = "dance", .draw = draw_stomp, .action = "스톰프. 물이 렌즈까지 튄다.",
    .camera = "Insert · 24 mm · floor level, 120 fps", .lyric = "Hey! Hey! Oh!", .choreography = "stomp 1 · 3½ · 6" },
  { "b-23b", 24.5, .scene = "s-water", .kind = "dance", .draw = draw_crouch, .action = "전원 바닥까지 떨어진다.",
    .camera = "FS · 24 mm · drop with them", .choreography = "2×8: drop on 5, 손으로 물을 긋는다" },
  { "b-24a", 25, .scene = "s-water", .kind = "dance", .draw = draw_circle,
    .action = "원형 대형. 리더가 중심에서 반대로 돈다.", .camera = "Top shot · 35 mm · roll 90° clockwise",
    .choreography = "원 R 8 counts, 중심 L" },
  { "b-25a", 26, .scene = "s-roof", .kind = "dance", .draw = draw_canon,
    .action = "왼쪽에서 오른쪽으로 파도가 지나간다.", .camera = "WS · 40 mm · locked", .lyric = "Hey! 발끝에서 올라와",
    .choreography = "캐논 웨이브, 1 count each" },
  { "b-25b", 26.5, .scene = "s-roof", .kind = "dance", .draw = draw_jump, .action = "점프. 공중에서 한 박 멈춘 듯이.",
    .camera = "Low · 21 mm · 240 fps ramp", .choreography = "jump on 5, land 6" },
  { "b-26a", 27, .scene = "s-water", .kind = "dance", .draw = draw_flower, .action = "꽃처럼 열린다.",
    .camera = "Top shot · 35 mm · pull up", .choreography = "in 1–4, out 5–8" },
  { "b-27a", 27.5, .scene = "s-hall", .kind = "dance", .draw = draw_reach,
    .action = "카메라를 향해 달려와 손으로 렌즈를 막는다. → black", .camera = "MS · 18 mm · pull back fast",
    .choreography = "run 6–7, palm on 8" },
  { NULL },
};
