/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards go from the first note to the chorus? */
#include "faces.h"
#include "figures.h"
#include "places.h"
#include "plan.h"

static void
draw_city (Hand *hand)
{
  Hand sign = hand_at (hand, 1330, 470, 0.62, -0.03);

  place_sky (hand, 900);
  place_skyline (hand, 900, 1.45);
  hand_block (hand, NIGHT, 40, 1.5, SPOTS ({ 1150, 590 }, { 1500, 586 }, { 1504, 900 }, { 1146, 900 }));
  hand_hatch (hand, PINK_GLOW, 12, 26, 1.4, SPOTS ({ 1160, 600 }, { 1490, 600 }, { 1490, 780 }, { 1160, 700 }));
  place_sign (&sign, TRUE);
  hand_block (hand, INK, 50, 0,
              SPOTS ({ -40, 880 }, { 620, 846 }, { 660, 940 }, { 1960, 900 }, { 1960, 1120 }, { -40, 1120 }));
  hand_edges (hand, INK, 12, SPOTS ({ 210, 860 }, { 214, 640 }, { 330, 636 }, { 334, 850 }));
  hand_line (hand, INK, 7, EVEN, SPOTS ({ 470, 850 }, { 474, 560 }));
  for (int i = 0; i < 3; i++)
    hand_line (hand, INK, 6, EVEN, SPOTS ({ 420, 590 + i * 40 }, { 530, 586 + i * 40 }));
  hand_arrow (hand, PINK, 14, SPOTS ({ 1790, 160 }, { 1800, 330 }, { 1780, 560 }));
}

static void
draw_sign (Hand *hand)
{
  Hand sign = hand_at (hand, 900, 560, 2.1, -0.08);

  place_wash (hand, DEEP, -0.5);
  hand_block (hand, NIGHT, 70, -0.5, SPOTS ({ -60, 760 }, { 1980, 480 }, { 1980, 1140 }, { -60, 1140 }));
  place_sign (&sign, TRUE);
  for (int i = 0; i < 12; i++)
    {
      double x = hand_random (hand, 0, 1920), y = hand_random (hand, 0, 900);

      hand_line (hand, SILVER, 5, FLICK, SPOTS ({ x, y }, { x - 14, y + 120 }));
    }
}

static void
draw_boot (Hand *hand)
{
  Hand boot = hand_at (hand, 900, 770, 1.35, 0.16);

  place_wash (hand, SILVER, 0.05);
  hand_block (hand, MIDDLE, 60, 0.05, SPOTS ({ -60, -60 }, { 1980, -60 }, { 1980, 420 }, { -60, 500 }));
  hand_fill (hand, MIST, 40, 0,
             SPOTS ({ 200, 820 }, { 700, 720 }, { 1500, 740 }, { 1840, 860 }, { 1300, 1010 }, { 500, 990 }));
  for (int i = 0; i < 5; i++)
    hand_line (hand, i % 2 ? BLUE_GLOW : PINK_GLOW, 30, SWELL,
               SPOTS ({ 420 + i * 60, 860 + i * 26 }, { 1000, 880 + i * 22 }, { 1600, 850 + i * 28 }));
  place_ripples (hand, 940, 850, 640, 6);
  place_boot (&boot);
  place_splash (hand, 780, 800, 230);
  place_splash (hand, 1260, 830, 250);
}

static void
draw_hall (Hand *hand)
{
  place_corridor (hand, 1020, 470);
  draw_dancer (hand, 1010, 800, 0.52, &pose_walk, &outfit_black);
  hand_arrow (hand, PINK, 15, SPOTS ({ 700, 1010 }, { 860, 940 }, { 950, 860 }));
}

static void
draw_hall_near (Hand *hand)
{
  place_corridor (hand, 1020, 430);
  draw_dancer (hand, 980, 1370, 1.3, &pose_walk, &outfit_black);
}

static void
draw_verse_face (Hand *hand)
{
  Hand face = hand_at (hand, 1120, 430, 2.35, -0.06);

  place_corridor (hand, 520, 430);
  draw_face (&face, &(Face){ .turn = -0.75,
                             .hair = HAIR_LONG,
                             .mouth = MOUTH_OPEN,
                             .eyes = 0.8,
                             .gaze = -0.5,
                             .wind = 0.35,
                             .light = -1 });
}

static void
draw_earring (Hand *hand)
{
  Hand face = hand_at (hand, 1440, 240, 5.2, 0.08);

  place_wash (hand, LIGHT, -0.5);
  draw_face (&face,
             &(Face){ .turn = 0.95, .hair = HAIR_SHORT, .mouth = MOUTH_CLOSED, .eyes = 0.7, .gaze = 0.4, .wind = 0.1 });
  place_neon (hand, PINK, 13, SPOTS ({ 918, 480 }, { 894, 600 }, { 917, 715 }));
  hand_ellipse (hand, PINK, INK, 6, 917, 770, 44, 60);
  hand_line (hand, PAPER, 10, SWELL, SPOTS ({ 898, 736 }, { 888, 770 }, { 898, 804 }));
}

static void
draw_car (Hand *hand)
{
  Hand face = hand_at (hand, 1130, 410, 2.15, 0.04);

  draw_face (&face,
             &(Face){
                 .turn = -0.85, .hair = HAIR_BOB, .mouth = MOUTH_CLOSED, .eyes = 0.75, .gaze = -0.8, .light = -1 });
  place_car_door (hand);
  for (int i = 0; i < 6; i++)
    hand_line (hand, i % 2 ? PAPER : BLUE, 7, FLICK,
               SPOTS ({ 420 + i * 230, 110 }, { 400 + i * 232, 200 }, { 392 + i * 234, 250 + i % 3 * 40 }));
}

static void
draw_mirror (Hand *hand)
{
  Hand left = hand_at (hand, 850, 300, 2.2, 0), right = hand_at (hand, 1110, 300, 2.2, 0);

  place_wash (hand, NIGHT, 0);
  hand_block (hand, MIDDLE, 50, 0.2, SPOTS ({ 160, 460 }, { 1760, 460 }, { 1960, 900 }, { -40, 900 }));
  for (int i = 0; i < 9; i++)
    hand_line (hand,
               i % 3 == 0   ? PINK
               : i % 3 == 1 ? PAPER
                            : BLUE,
               12 + i, FLICK,
               SPOTS ({ 960 + (i - 4) * 190, 880 }, { 960 + (i - 4) * 90, 640 }, { 960 + (i - 4) * 40, 520 }));
  hand_block (hand, INK, 50, 0, SPOTS ({ -40, 880 }, { 900, 820 }, { 1960, 900 }, { 1960, 1120 }, { -40, 1120 }));
  hand_shape (hand, PAPER, INK, 20,
              SPOTS ({ 520, 180 }, { 960, 150 }, { 1420, 180 }, { 1450, 300 }, { 1400, 420 }, { 960, 440 },
                     { 540, 420 }, { 490, 300 }));
  hand_fill (hand, LIGHT, 20, 0.2, SPOTS ({ 530, 200 }, { 760, 180 }, { 740, 410 }, { 550, 400 }));
  draw_eye (&left, -1, 0.85, 0.3, 1);
  draw_eye (&right, 1, 0.85, 0.3, 1);
  hand_fill (hand, INK, 12, 1.3, SPOTS ({ 500, 190 }, { 640, 172 }, { 610, 260 }, { 580, 400 }, { 520, 400 }));
  hand_fill (hand, INK, 12, 1.3, SPOTS ({ 1440, 190 }, { 1320, 172 }, { 1350, 260 }, { 1370, 400 }, { 1430, 400 }));
  hand_line (hand, PINK, 9, SWELL, SPOTS ({ 540, 176 }, { 960, 140 }, { 1400, 176 }));
  /* her shoulder, and the head rest */
  hand_shape (hand, INK, DEEP, 8,
              SPOTS ({ 1120, 1140 }, { 1150, 960 }, { 1330, 890 }, { 1560, 880 }, { 1760, 950 }, { 1830, 1140 }));
  hand_line (hand, MIDDLE, 18, EVEN, SPOTS ({ 1390, 900 }, { 1392, 830 }));
  hand_line (hand, MIDDLE, 18, EVEN, SPOTS ({ 1520, 900 }, { 1518, 830 }));
  hand_shape (hand, INK, DEEP, 8,
              SPOTS ({ 1290, 840 }, { 1270, 680 }, { 1340, 600 }, { 1460, 586 }, { 1580, 604 }, { 1640, 690 },
                     { 1620, 840 }, { 1460, 860 }));
  hand_line (hand, PINK, 8, SWELL, SPOTS ({ 1300, 640 }, { 1380, 596 }, { 1470, 588 }));
}

static void
draw_door (Hand *hand)
{
  place_wash (hand, NIGHT, 1.2);
  hand_block (hand, MIST, 40, 0, SPOTS ({ 760, 90 }, { 1210, 60 }, { 1240, 700 }, { 740, 690 }));
  for (int i = 0; i < 7; i++)
    {
      double y = 700 + i * 56, out = i * 90;

      hand_block (hand, i % 2 ? DEEP : MIDDLE, 24, 0,
                  SPOTS ({ 730 - out, y }, { 1250 + out, y }, { 1300 + out, y + 56 }, { 680 - out, y + 56 }));
      hand_line (hand, INK, 8, SWELL, SPOTS ({ 700 - out, y }, { 980, y - 3 }, { 1280 + out, y }));
    }
  hand_fill (hand, PINK_GLOW, 60, 0.2, SPOTS ({ 780, 700 }, { 1220, 700 }, { 1420, 1080 }, { 560, 1080 }));
  draw_dancer (hand, 1000, 715, 0.68, &pose_stand, &outfit_silhouette);
  hand_edges (hand, PINK, 9, SPOTS ({ 748, 690 }, { 768, 96 }, { 1202, 68 }, { 1232, 690 }));
  hand_arrow (hand, PINK, 14, SPOTS ({ 420, 980 }, { 470, 800 }, { 600, 640 }));
}

static void
draw_lean (Hand *hand)
{
  Outfit outfit = outfit_night;

  outfit.is_back = TRUE;
  outfit.wind = 0.8;
  place_railing (hand, DEEP, 690, 1100, 22);
  draw_dancer (hand, 700, 1290, 1.12, &pose_lean, &outfit);
  hand_arrow (hand, PINK, 15, SPOTS ({ 1250, 980 }, { 1500, 1000 }, { 1760, 960 }));
}

static void
draw_eyes (Hand *hand)
{
  Hand face = hand_at (hand, 900, 560, 6.4, 0.03);

  draw_face (&face,
             &(Face){ .turn = 0.18, .hair = HAIR_LONG, .mouth = MOUTH_CLOSED, .eyes = 0.9, .gaze = 0.1, .light = 1 });
}

static void
draw_microphone (Hand *hand)
{
  Hand own = hand_at (hand, 900, 470, 1.35, 0.34);

  place_wash (hand, MIST, -0.5);
  hand_hatch (hand, SILVER, 14, 34, -0.5, SPOTS ({ -40, 300 }, { 1960, -100 }, { 1960, 800 }, { -40, 1100 }));
  for (int i = 0; i < 5; i++)
    hand_ellipse (hand, i % 2 ? BLUE_GLOW : PINK_GLOW, 0, 8, 1400 + i * 90, 260 + i * 120, 70 + i * 9, 70 + i * 9);
  place_microphone (&own);
}

static void
draw_wade (Hand *hand)
{
  place_water (hand, 330);
  place_ripples (hand, 930, 800, 560, 6);
  draw_wader (hand, 930, 800, 2.0, &pose_walk, &outfit_silver);
}

static void
draw_breath (Hand *hand)
{
  Hand face = hand_at (hand, 960, 430, 2.5, 0.0);

  place_wash (hand, NIGHT, 1.4);
  draw_face (&face, &(Face){ .hair = HAIR_LONG, .mouth = MOUTH_CLOSED, .eyes = 0, .light = -1 });
}

const Plan verse_plans[] = {
  { "b-01a", 0, .scene = "s-roof", .kind = "drama", .draw = draw_city,
    .action = "비가 그친 도시. 간판들이 하나씩 켜지고, 마지막에 “TIDE”.", .camera = "EWS · 24 mm · slow tilt down",
    .notes = "드론 허가 안 나면 건너편 옥상에서. Plate + VFX sign." },
  { "b-02a", 2, .scene = "s-roof", .kind = "insert", .draw = draw_sign,
    .action = "튜브가 지직거리다 붙는다. Flicker ×3, then full.", .camera = "CU · 85 mm · dutch, handheld" },
  { "b-03a", 3, .scene = "s-insert", .kind = "insert", .draw = draw_boot,
    .action = "부츠가 물웅덩이를 밟는다. 네온이 깨진다.", .camera = "ECU · 100 mm macro · 120 fps",
    .notes = "스플래시는 킥에 정확히. Match cut to corridor." },
  { "b-04a", 4, .scene = "s-hall", .kind = "drama", .draw = draw_hall,
    .action = "복도 끝에서 하린이 걸어온다. 튜브가 킥마다 하나씩 켜진다.",
    .camera = "WS · 24 mm · dolly back, locked to her pace", .lyric = "어둠 속에 눈을 감으면" },
  { "b-04b", 5, .continues = TRUE, .scene = "s-hall", .kind = "lip-sync", .draw = draw_hall_near,
    .action = "프레임을 채울 때까지. 눈은 렌즈.", .camera = "→ MS, same move", .lyric = "어둠 속에 눈을 감으면" },
  { "b-05a", 6, .scene = "s-hall", .kind = "lip-sync", .draw = draw_verse_face,
    .action = "시선이 왼쪽으로 흐른다. 블루 림라이트만.", .camera = "CU · 50 mm · slow drift left",
    .lyric = "낮은 파도 소리가 들려" },
  { "b-06a", 7, .scene = "s-insert", .kind = "insert", .draw = draw_earring,
    .action = "귀걸이가 흔들리고 멈춘다. LUMA 로고가 읽혀야 함.", .camera = "ECU · 100 mm · rack focus",
    .lyric = "들려" },
  { "b-07a", 8, .scene = "s-car", .kind = "lip-sync", .photo = "night", .draw = draw_car,
    .action = "세아, 창에 기대 밖을 본다. 도시 불빛이 얼굴을 지나간다.", .camera = "MCU · 50 mm · through glass",
    .lyric = "달아나던 어제의 나를", .notes = "Photo: 5월 헌팅, 강변북로 23:40" },
  { "b-08a", 9, .scene = "s-car", .kind = "drama", .draw = draw_mirror,
    .action = "룸미러에서 눈이 마주친다. 뒷자리 시점.", .camera = "OTS · 35 mm · from back seat",
    .lyric = "달아나던 어제의 나를" },
  { "b-09a", 10, .scene = "s-roof", .kind = "drama", .draw = draw_door,
    .action = "옥상 문이 열린다. 실루엣, 핑크 역광과 스모크.", .camera = "WS · 28 mm · low angle, crane up",
    .lyric = "불빛 아래 두고 갈게" },
  { "b-10a", 12, .scene = "s-roof", .kind = "drama", .photo = "night", .draw = draw_lean,
    .action = "난간에 손을 얹고 도시를 본다. 바람이 왼쪽에서.", .camera = "MWS · 35 mm · track right",
    .lyric = "Closer, closer, 더 가까이", .notes = "안전 와이어 필수. 난간 밖은 전부 플레이트." },
  { "b-11a", 13, .scene = "s-roof", .kind = "lip-sync", .draw = draw_eyes, .action = "눈동자에 간판이 비친다.",
    .camera = "ECU · 85 mm · locked", .lyric = "더 가까이" },
  { "b-12a", 14, .scene = "s-insert", .kind = "insert", .draw = draw_microphone,
    .action = "마이크를 고쳐 쥔다. 반지에 핑크 하이라이트.", .camera = "CU · 85 mm · 1/8 pro-mist",
    .lyric = "every light is calling 너를" },
  { "b-13a", 15, .scene = "s-water", .kind = "drama", .draw = draw_wade,
    .action = "물 위를 천천히 걷는다. 파문이 화면 밖까지.", .camera = "MS · 35 mm · low, dolly in", .lyric = "너를" },
  { "b-14a", 15.5, .scene = "s-water", .kind = "drama", .draw = draw_breath, .action = "음악이 멎는다. 눈을 감고, 숨.",
    .camera = "CU · 50 mm · locked, 2 beats", .choreography = "freeze, breathe in on 4" },
  { NULL },
};
