/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards does the first chorus have? */
#include "faces.h"
#include "figures.h"
#include "places.h"
#include "plan.h"

static void
draw_formation (Hand *hand)
{
  Hand sign = hand_at (hand, 960, 230, 1.15, 0);

  place_roof (hand, 500);
  place_sign (&sign, TRUE);
  draw_dancer (hand, 430, 770, 0.56, &pose_wave, &outfit_silver);
  draw_dancer (hand, 1490, 770, -0.56, &pose_wave, &outfit_black);
  draw_dancer (hand, 660, 850, 0.66, &pose_wave, &outfit_night);
  draw_dancer (hand, 1260, 850, -0.66, &pose_wave, &outfit_silver);
  draw_dancer (hand, 960, 980, 0.84, &pose_arm_up, &outfit_black);
  hand_arrow (hand, PINK, 16, SPOTS ({ 150, 980 }, { 160, 700 }, { 230, 430 }));
}

static void
draw_turn (Hand *hand)
{
  Hand face = hand_at (hand, 860, 440, 2.2, 0.1);

  place_sky (hand, 760);
  place_skyline (hand, 760, 1.1);
  hand_block (hand, LIGHT, 60, 0, SPOTS ({ -40, 760 }, { 1960, 760 }, { 1960, 1120 }, { -40, 1120 }));
  draw_face (
      &face,
      &(Face){
          .turn = 0.7, .hair = HAIR_LONG, .mouth = MOUTH_OPEN, .eyes = 0.85, .gaze = 0.4, .wind = -1, .light = 1 });
  hand_arrow (hand, PINK, 15, SPOTS ({ 1240, 170 }, { 1440, 130 }, { 1620, 230 }, { 1650, 420 }));
}

static void
draw_hair_lens (Hand *hand)
{
  Hand face = hand_at (hand, 1120, 440, 2.2, -0.16);

  place_sky (hand, 760);
  place_skyline (hand, 760, 1.1);
  hand_block (hand, LIGHT, 60, 0, SPOTS ({ -40, 760 }, { 1960, 760 }, { 1960, 1120 }, { -40, 1120 }));
  draw_face (
      &face,
      &(Face){
          .turn = -0.85, .hair = HAIR_LONG, .mouth = MOUTH_SMILE, .eyes = 0.7, .gaze = -0.5, .wind = 1, .light = -1 });
  for (int i = 0; i < 15; i++)
    {
      double y = 90 + i * 56 + hand_random (hand, -30, 30);

      hand_line (hand, i % 6 == 5 ? DEEP : INK, hand_random (hand, 10, 34), FLICK,
                 SPOTS ({ 1990, y + 40 }, { 1500, y - 120 + i * 14 }, { 900 + i * 10, y - 40 + i * 12 },
                        { 260 - i * 8, y + 160 }));
    }
  hand_arrow (hand, PINK, 15, SPOTS ({ 620, 130 }, { 420, 110 }, { 230, 200 }));
}

static void
draw_low (Hand *hand)
{
  Hand figure = hand_at (hand, 930, 720, 1.12, -0.05);

  figure.taper = 0.42;
  place_wash (hand, LIGHT, 1.1);
  hand_block (hand, DEEP, 40, 1.5, SPOTS ({ -40, 1120 }, { -40, 220 }, { 150, 160 }, { 390, 1120 }));
  hand_block (hand, MIDDLE, 40, 1.5, SPOTS ({ 1960, 1120 }, { 1960, 60 }, { 1720, 20 }, { 1420, 1120 }));
  for (int i = 0; i < 7; i++)
    {
      hand_line (hand, PAPER, 12, EVEN, SPOTS ({ -20, 330 + i * 110 }, { 120 + i * 22, 320 + i * 116 }));
      hand_line (hand, i == 3 ? PINK : PAPER, 12, EVEN,
                 SPOTS ({ 1780 - i * 32, 150 + i * 120 }, { 1950, 180 + i * 110 }));
    }
  for (int i = -4; i <= 4; i++)
    hand_line (hand, i % 2 ? PINK_GLOW : BLUE_GLOW, 60, FLICK,
               SPOTS ({ 940, 330 }, { 940 + i * 300, -200 + 60 * i * i }));
  draw_figure (&figure, &pose_arm_up, &outfit_night);
  hand_arrow (hand, PINK, 16, SPOTS ({ 1500, 960 }, { 1560, 700 }, { 1500, 420 }));
}

static void
draw_water_wide (Hand *hand)
{
  place_water (hand, 540);
  draw_wader (hand, 480, 660, 0.5, &pose_cross, &outfit_silver);
  draw_wader (hand, 1430, 660, -0.5, &pose_cross, &outfit_night);
  draw_wader (hand, 710, 730, 0.6, &pose_cross, &outfit_black);
  draw_wader (hand, 1210, 730, -0.6, &pose_cross, &outfit_silver);
  draw_wader (hand, 960, 800, 0.72, &pose_stand, &outfit_night);
}

static void
draw_shoulder (Hand *hand)
{
  Hand face = hand_at (hand, 1180, 400, 1.8, 0.03);

  place_sky (hand, 800);
  place_skyline (hand, 800, 1.0);
  place_railing (hand, INK, 690, 1000, 14);
  draw_face (&face,
             &(Face){ .turn = -0.5, .hair = HAIR_BOB, .mouth = MOUTH_SMILE, .eyes = 0.9, .gaze = -0.5, .light = 1 });
  hand_shape (hand, NIGHT, INK, 12,
              SPOTS ({ -80, 640 }, { 160, 560 }, { 420, 560 }, { 640, 640 }, { 740, 800 }, { 790, 1140 },
                     { -80, 1140 }));
  hand_shape (hand, INK, INK, 10,
              SPOTS ({ 230, -60 }, { 420, -20 }, { 510, 120 }, { 530, 330 }, { 560, 560 }, { 520, 800 }, { 400, 900 },
                     { 330, 820 }, { 220, 920 }, { 110, 800 }, { 90, 560 }, { 70, 300 }, { 90, 80 }));
  for (int i = 0; i < 5; i++)
    hand_line (hand, DEEP, 8, SWELL,
               SPOTS ({ 250 + i * 30, 10 }, { 200 + i * 64, 240 }, { 190 + i * 70, 520 }, { 210 + i * 58, 780 }));
  for (int i = 0; i < 3; i++)
    hand_line (hand, DEEP, 8, FLICK,
               SPOTS ({ 600 + i * 30, 690 + i * 50 }, { 620 + i * 26, 800 }, { 600 + i * 28, 980 }));
  hand_line (hand, PINK, 12, SWELL, SPOTS ({ 450, 30 }, { 516, 160 }, { 530, 330 }, { 556, 520 }));
  hand_line (hand, PINK, 12, SWELL, SPOTS ({ 580, 606 }, { 690, 700 }, { 756, 880 }));
}

static void
draw_lunge (Hand *hand)
{
  place_roof (hand, 420);
  draw_dancer (hand, 430, 720, 0.62, &pose_lunge, &outfit_silver);
  draw_dancer (hand, 1430, 740, 0.66, &pose_lunge, &outfit_black);
  draw_dancer (hand, 850, 1040, 1.16, &pose_lunge, &outfit_night);
  hand_arrow (hand, PINK, 16, SPOTS ({ 1180, 240 }, { 1400, 230 }, { 1640, 290 }));
}

static void
draw_singer (Hand *hand)
{
  Hand face = hand_at (hand, 820, 400, 2.15, 0.12), microphone = hand_at (hand, 1140, 790, 0.85, -0.5);

  place_wash (hand, NIGHT, 0.9);
  for (int i = 0; i < 6; i++)
    hand_fill (hand, i % 2 ? PINK_GLOW : BLUE_GLOW, 40, 0.9,
               SPOTS ({ 1500 + i * 60, -60 }, { 1620 + i * 80, -60 }, { 900 + i * 190, 1140 },
                      { 600 + i * 190, 1140 }));
  draw_face (&face,
             &(Face){ .turn = 0.55, .hair = HAIR_TAIL, .mouth = MOUTH_OPEN, .eyes = 0, .wind = -0.3, .light = 1 });
  place_microphone (&microphone);
}

static void
draw_line_up (Hand *hand)
{
  static const Pose *const poses[] = { &pose_twist, &pose_stand, &pose_cross, &pose_twist, &pose_arm_up };
  const Outfit *outfits[] = { &outfit_silver, &outfit_black, &outfit_silver, &outfit_black, &outfit_night };

  place_corridor (hand, 420, 420);
  for (int i = 0; i < 5; i++)
    draw_dancer (hand, 420 + i * (140 + i * 36), 650 + i * i * 26, 0.42 + i * 0.16, poses[i], outfits[i]);
  hand_arrow (hand, PINK, 15, SPOTS ({ 260, 960 }, { 560, 1010 }, { 900, 1030 }));
}

const Plan chorus_plans[] = {
  { "b-15a", 16, .scene = "s-roof", .kind = "dance", .draw = draw_formation,
    .action = "간판이 터지듯 켜지고 다섯 명 V 대형.", .camera = "WS · 24 mm · crane up from floor",
    .lyric = "Neon tide, 우리를 데려가", .choreography = "1–4 웨이브, 5 point up, 8 hold",
    .notes = "간판 전원은 별도 발전차." },
  { "b-16a", 17, .scene = "s-roof", .kind = "lip-sync", .number = "16", .draw = draw_turn,
    .action = "“1”에 고개를 돌린다.", .camera = "MCU · 35 mm · push in", .lyric = "우리를 데려가",
    .choreography = "1 turn, 2 freeze" },
  { "b-16b", 17.5, .continues = TRUE, .scene = "s-roof", .kind = "lip-sync", .draw = draw_hair_lens,
    .action = "머리카락이 렌즈를 지난다. 와이프처럼 쓸 것.", .camera = "→ same, 96 fps", .lyric = "우리를 데려가",
    .notes = "Hidden cut on hair." },
  { "b-17a", 18, .scene = "s-roof", .kind = "dance", .draw = draw_low,
    .action = "하린, 하늘을 찌르는 손. 건물이 모인다.", .camera = "Low angle · 18 mm · tilt up",
    .lyric = "over the neon tide", .choreography = "팔 up on “o-ver”" },
  { "b-18a", 19, .scene = "s-water", .kind = "dance", .draw = draw_water_wide,
    .action = "다섯 명, 거울 같은 물. LED 월에 파도.", .camera = "WS · 35 mm · symmetrical, locked", .lyric = "더 멀리",
    .choreography = "대칭! 좌우 미러로 5–8" },
  { "b-19a", 20, .scene = "s-roof", .kind = "drama", .draw = draw_shoulder,
    .action = "두 사람이 눈을 맞추고 웃는다. 세아가 먼저.", .camera = "OTS · 50 mm · slow arc right",
    .lyric = "젖은 도시 위로" },
  { "b-20a", 21, .scene = "s-roof", .kind = "dance", .draw = draw_lunge, .action = "런지로 바닥을 가른다. 물이 튄다.",
    .camera = "FS · 28 mm · track with them, R", .lyric = "run with me", .choreography = "런지 R–L–R, 손끝까지" },
  { "b-21a", 22, .scene = "s-water", .kind = "lip-sync", .draw = draw_singer,
    .action = "눈을 감고 고음. 빔이 얼굴을 쓸고 지나간다.", .camera = "CU · 85 mm · handheld", .lyric = "밤이 끝나도" },
  { "b-22a", 23, .scene = "s-hall", .kind = "dance", .draw = draw_line_up, .action = "대각선으로 한 명씩 드러난다.",
    .camera = "MWS · 24 mm · dolly right, wipe past each", .lyric = "we never hide",
    .choreography = "캐논, 2 counts each" },
  { NULL },
};
