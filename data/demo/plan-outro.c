/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards go from the last chorus to the end? */
#include "faces.h"
#include "figures.h"
#include "places.h"
#include "plan.h"

static void
draw_crane (Hand *hand)
{
  Hand sign = hand_at (hand, 480, 250, 0.8, -0.12);

  place_sky (hand, 470);
  place_skyline (hand, 470, 1.2);
  hand_block (hand, LIGHT, 60, 0.2, SPOTS ({ -40, 460 }, { 1960, 380 }, { 1960, 1120 }, { -40, 1120 }));
  for (int i = -4; i <= 8; i++)
    hand_line (hand, SILVER, 5, SWELL, SPOTS ({ 500 + i * 190, 440 - i * 8 }, { 100 + i * 330, 1100 }));
  place_sign (&sign, TRUE);
  draw_dancer (hand, 640, 660, 0.5, &pose_cross, &outfit_silver);
  draw_dancer (hand, 1030, 640, 0.5, &pose_cross, &outfit_black);
  draw_dancer (hand, 1420, 640, 0.52, &pose_cross, &outfit_silver);
  draw_dancer (hand, 820, 890, 0.68, &pose_arm_up, &outfit_night);
  draw_dancer (hand, 1300, 900, 0.7, &pose_arm_up, &outfit_black);
  hand_arrow (hand, PINK, 16, SPOTS ({ 1780, 1000 }, { 1700, 700 }, { 1780, 420 }));
}

static void
draw_rain_face (Hand *hand)
{
  Hand face = hand_at (hand, 960, 420, 2.5, -0.07);

  place_wash (hand, MIDDLE, -0.4);
  draw_face (&face, &(Face){ .turn = 0.12, .hair = HAIR_SHORT, .mouth = MOUTH_OPEN, .eyes = 0.9, .light = -1 });
  for (int i = 0; i < 60; i++)
    {
      double x = hand_random (hand, 0, 2000), y = hand_random (hand, -60, 1000), length = hand_random (hand, 50, 150);

      hand_line (hand, i % 9 == 0 ? BLUE : PAPER, 5, FLICK, SPOTS ({ x, y }, { x - length * 0.16, y + length }));
    }
}

static void
draw_pair (Hand *hand)
{
  Hand left = hand_at (hand, 640, 430, 1.75, -0.08), right = hand_at (hand, 1280, 430, 1.75, 0.08);

  place_wash (hand, LIGHT, 1.2);
  place_neon (hand, PINK, 18, SPOTS ({ -20, 860 }, { 500, 760 }, { 960, 880 }, { 1420, 980 }, { 1940, 840 }));
  place_neon (hand, BLUE, 14, SPOTS ({ -20, 130 }, { 500, 220 }, { 960, 120 }, { 1420, 40 }, { 1940, 150 }));
  draw_face (&left,
             &(Face){ .turn = -0.9, .hair = HAIR_BOB, .mouth = MOUTH_OPEN, .eyes = 0.85, .gaze = -0.3, .light = -1 });
  draw_face (
      &right,
      &(Face){
          .turn = 0.9, .hair = HAIR_LONG, .mouth = MOUTH_CLOSED, .eyes = 0.8, .gaze = 0.3, .wind = -0.2, .light = 1 });
}

static void
draw_run (Hand *hand)
{
  place_roof (hand, 540);
  place_railing (hand, INK, 480, 640, 9);
  draw_dancer (hand, 420, 800, 0.62, &pose_run, &outfit_silver);
  draw_dancer (hand, 820, 900, 0.82, &pose_run, &outfit_black);
  draw_dancer (hand, 1330, 1050, 1.1, &pose_run, &outfit_night);
  for (int i = 0; i < 10; i++)
    hand_line (hand, i % 4 == 0 ? PINK : SILVER, 8, FLICK,
               SPOTS ({ 60 + i * 60, 500 + i * 54 }, { 380 + i * 70, 496 + i * 54 }));
  hand_arrow (hand, PINK, 16, SPOTS ({ 1300, 220 }, { 1500, 210 }, { 1740, 250 }));
}

static void
draw_final (Hand *hand)
{
  Hand sign = hand_at (hand, 960, 220, 1.3, 0);

  place_water (hand, 520);
  hand_block (hand, NIGHT, 60, 0.1, SPOTS ({ 180, 70 }, { 1740, 70 }, { 1740, 500 }, { 180, 500 }));
  place_sign (&sign, TRUE);
  draw_wader (hand, 520, 700, 0.58, &pose_twist, &outfit_silver);
  draw_wader (hand, 1400, 700, -0.58, &pose_twist, &outfit_black);
  draw_wader (hand, 760, 790, 0.7, &pose_stand, &outfit_black);
  draw_wader (hand, 1170, 790, -0.7, &pose_stand, &outfit_silver);
  draw_wader (hand, 960, 840, 0.66, &pose_crouch, &outfit_night);
}

static void
draw_dawn (Hand *hand)
{
  Outfit night = outfit_night, silver = outfit_silver, black = outfit_black;

  night.is_back = silver.is_back = black.is_back = TRUE;
  for (int i = 0; i < 3; i++)
    {
      Hand own = hand_at (hand, 560 + i * 330, 800, 1.1, i * 0.04 - 0.04);

      draw_figure (&own, &pose_sit, i == 0 ? &silver : i == 1 ? &night : &black);
    }
  /* they sit on the far edge, legs over the street */
  hand_block (hand, NIGHT, 50, 0, SPOTS ({ -40, 808 }, { 1960, 788 }, { 1960, 1120 }, { -40, 1120 }));
  hand_line (hand, SILVER, 9, SWELL, SPOTS ({ -20, 808 }, { 960, 798 }, { 1940, 790 }));
  hand_hatch (hand, DEEP, 8, 44, 0.1, SPOTS ({ -40, 850 }, { 1960, 830 }, { 1960, 1120 }, { -40, 1120 }));
  hand_line (hand, PINK_GLOW, 30, SWELL, SPOTS ({ 1000, 830 }, { 1400, 820 }, { 1900, 826 }));
}

static void
draw_dark_sign (Hand *hand)
{
  Hand sign = hand_at (hand, 1000, 470, 1.7, 0.05);

  place_wash (hand, MIST, -0.3);
  hand_block (hand, LIGHT, 70, -0.3, SPOTS ({ -60, 700 }, { 1980, 520 }, { 1980, 1140 }, { -60, 1140 }));
  place_skyline (hand, 1100, 0.8);
  place_sign (&sign, FALSE);
  hand_line (hand, PINK_GLOW, 70, SWELL, SPOTS ({ 470, 700 }, { 760, 640 }, { 1020, 700 }));
}

static void
draw_last_wave (Hand *hand)
{
  place_wash (hand, INK, 0);
  place_neon (hand, PINK, 16,
              SPOTS ({ 420, 560 }, { 600, 500 }, { 780, 556 }, { 960, 610 }, { 1140, 556 }, { 1320, 502 },
                     { 1500, 556 }));
  place_ripples (hand, 960, 820, 520, 5);
}

const Plan outro_plans[] = {
  { "b-28a", 28, .scene = "s-roof", .kind = "dance", .draw = draw_crane,
    .action = "후렴 대형, 위에서. 간판 아래로 도시가 열린다.", .camera = "High WS · 28 mm · jib down, arc",
    .lyric = "Neon tide, 다시 타올라", .choreography = "후렴 안무 반복, 5–8 리버스" },
  { "b-29a", 29, .scene = "s-roof", .kind = "lip-sync", .draw = draw_rain_face,
    .action = "다시 비. 지안, 렌즈를 똑바로 본다.", .camera = "CU · 50 mm · locked, rain tower", .lyric = "다시 타올라",
    .notes = "메이크업 워터프루프 확인." },
  { "b-30a", 30, .scene = "s-hall", .kind = "lip-sync", .draw = draw_pair,
    .action = "등을 맞대고 서로 다른 쪽을 본다. 로고 귀걸이 두 개.", .camera = "2-shot · 65 mm · slow push",
    .lyric = "over the neon tide, 손을 놔" },
  { "b-31a", 31, .scene = "s-roof", .kind = "dance", .draw = draw_run, .action = "셋이 난간을 따라 달린다.",
    .camera = "FS · 35 mm · tracking vehicle, R", .lyric = "손을 놔" },
  { "b-32a", 32, .scene = "s-roof", .kind = "dance", .action = "댄스 2절 새 구간. 안무 영상 받고 그릴 것.",
    .lyric = "젖은 도시 위로 run with me" },
  { "b-33a", 34, .scene = "s-water", .kind = "dance", .draw = draw_final,
    .action = "엔딩 포즈. 물이 완전히 잔잔해질 때까지 홀드.", .camera = "WS · 35 mm · crane up, pull out",
    .lyric = "아침이 와도 we never hide", .choreography = "ending pose, hold 8" },
  { "b-34a", 36, .scene = "s-dawn", .kind = "drama", .dissolve = 24, .photo = "dawn", .draw = draw_dawn,
    .action = "새벽. 셋이 옥상 끝에 앉아 있다. 아무도 말하지 않는다.", .camera = "WS · 50 mm · locked",
    .lyric = "Neon tide…", .notes = "Photo: 헌팅 05:38. 해는 프레임 오른쪽에서." },
  { "b-35a", 37.5, .scene = "s-dawn", .kind = "drama", .action = "세아 표정, 한 컷 더? 편집 보고 결정.",
    .lyric = "파도가 지나간 자리에" },
  { "b-36a", 39, .scene = "s-dawn", .kind = "insert", .draw = draw_dark_sign,
    .action = "꺼진 간판. 식어가는 파도 튜브 하나.", .camera = "MS · 85 mm · locked", .lyric = "you and I" },
  { "b-37a", 40, .scene = "s-insert", .kind = "insert", .draw = draw_last_wave,
    .action = "암전. 핑크 파도 한 줄, 꺼진다. Logo 자리.", .camera = "Graphic · locked" },
  { NULL },
};
