/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is told in "Neon Tide", board for board? */
#include "story.h"

#define ROOF "s-rooftop"
#define ROOM "s-bedroom"
#define HALL "s-corridor"
#define STREET "s-street"
#define STUDIO "s-studio"
#define WATER "s-water"

const StoryScene story_scenes[] = {
  { ROOF, "Rooftop, night 옥상", 0xa05bd6,
    "Roof of an arcade, wave sign on steel posts. Wet floor, practical neon, haze." },
  { ROOM, "Window room 창가", 0x5b8dd6, "One window, rain on glass, sign light from outside." },
  { HALL, "Corridor 복도", 0xd6a23a,
    "Forty metres, six door frames, tubes overhead that switch on in time." },
  { STREET, "Street in rain 골목", 0x4f9e6b,
    "Shop fronts, rain bars, one pink tube over the shutter." },
  { STUDIO, "Practice room 연습실", 0x8a8f98, "Mirrors, wooden floor, bare tubes. Own clothes." },
  { WATER, "Water set 수조", 0xd63a7a, "Ankle-deep black water, 12 × 18 m, ring light 4 m up." },
};

const StoryBoard story_boards[] = {
  { 0, FALSE, 0, shot_city, ROOF, "drama",
    "잠들지 않는 도시. 옥상 위, 점 하나처럼 선 사람.\nThe city, and one small figure under the "
    "sign.",
    "EWS · drone 내려오며 접근", NULL, NULL },
  { 90, FALSE, 0, shot_sign, ROOF, "insert", "파도 네온사인이 두 번 깜박이고 켜진다.",
    "CU · fixed, 85 mm", NULL, "깜박임은 3박, 4박. Flicker on 3 and 4." },
  { 135, FALSE, 0, shot_railing, ROOF, "drama",
    "난간에 선 뒷모습. Wind takes her hair before the first word.", "FS · dolly left", NULL, NULL },
  { 180, FALSE, 0, shot_eyes_closed, ROOM, "lip-sync",
    "눈을 감고 있다. She listens, lips barely open.", "CU · 50 mm", NULL, NULL },
  { 247, TRUE, 0, shot_eyes_open, ROOM, "lip-sync",
    "“감아” 끝에서 눈을 뜬다. Eyes open, straight into the lens.", "CU · push in", NULL, NULL },
  { 270, FALSE, 0, shot_corridor, HALL, "drama",
    "긴 복도를 혼자 걸어온다. Tubes are off; only the far end glows.", "WS · 28 mm, track back",
    NULL, NULL },
  { 360, FALSE, 0, shot_shoe, STREET, "insert", "젖은 바닥을 딛는 운동화, 물이 튄다.",
    "Insert · low, 120 fps", NULL, "신발은 핑크 밑창. Two spare pairs." },
  { 405, FALSE, 0, shot_window, ROOM, "lip-sync",
    "옆얼굴, 유리에 흐르는 비. Rain runs pink down the glass.", "MCU profile · slow slide right",
    NULL, NULL },
  { 495, FALSE, 0, shot_street, STREET, "drama", "골목 끝 친구가 돌아보지 않고 걸어간다.",
    "WS · lock off", NULL, NULL },
  { 540, FALSE, 0, shot_run, HALL, "drama",
    "뛴다! 머리 위 조명이 한 줄씩 켜진다.\nEach tube lights as she passes under it.",
    "FS · track right", NULL, "조명 큐는 박자마다. One tube a beat." },
  { 585, TRUE, 0, shot_run_close, HALL, "drama", "더 가까이, 숨소리까지.",
    "MS · track right, closer", NULL, NULL },
  { 630, FALSE, 0, shot_reach, HALL, "lip-sync",
    "벽 너머 빛으로 손을 뻗는다. She reaches for the light.", "MS · 35 mm, handheld", NULL, NULL },
  { 675, FALSE, 0, shot_eye, ROOM, "insert",
    "눈동자 속에 파도 네온이 켜진다. Match cut: iris to ring.", "ECU · macro", NULL,
    "CG: sign in the iris." },
  { 720, FALSE, 0, shot_roof_five, ROOF, "dance", "후렴! 다섯이 V자로. All five hit on 1.",
    "WS · arc right", "1 hit, 2 hold, 3–4 arms sweep down", NULL },
  { 765, FALSE, 0, shot_singing, ROOF, "lip-sync",
    "머리카락이 렌즈를 스친다. Hair crosses the lens on “tide”.", "CU · 50 mm, handheld", NULL,
    NULL },
  { 810, FALSE, 0, shot_roof_low, ROOF, "dance", "삼각 대형, 손목을 머리 위로 교차.",
    "Low · crane up", "5–6 cross, 7 drop, 8 look", NULL },
  { 855, FALSE, 0, shot_alone, WATER, "drama", "검은 물 위에 홀로. Ring light rises behind her.",
    "WS · crane up left", NULL, NULL },
  { 900, FALSE, 0, shot_push_in, WATER, "lip-sync", "“젖은 신발로”, 고개를 들며 노래한다.",
    "MS → CU · push in", NULL, NULL },
  { 945, FALSE, 0, shot_two, ROOF, "lip-sync",
    "둘이 주고받는 한 줄. Two share one line; focus rolls to the back.", "2-shot · rack focus",
    NULL, NULL },
  { 990, FALSE, 0, shot_roof_jump, ROOF, "dance", "다 같이 점프, 착지는 다음 컷에서.",
    "WS · tilt up, 60 fps", "5–6 crouch, 7 jump", NULL },
  { 1035, FALSE, 0, shot_drop, WATER, "insert",
    "물방울 하나가 수면을 친다. One drop, five rings: one for each.", "Insert · top light, 240 fps",
    NULL, NULL },
  { 1080, FALSE, 0, shot_line, STUDIO, "dance", "연습실, 일렬 런지. Mirrors show no camera.",
    "WS · fixed, 32 mm", "1–2 lunge, 3 pull, 4 snap back", "거울 반사 확인. Check the mirrors." },
  { 1125, FALSE, 0, shot_top, STUDIO, "dance", "위에서 본 오각 대형이 돈다.", "Top shot",
    "5–8 rotate clockwise, lead stays", NULL },
  { 1170, FALSE, 0, shot_feet, STUDIO, "dance", "발만. 스텝이 정확히 킥에 맞는다.",
    "Low · slide right", "1 & 2, 3 & 4 kick-ball-change", NULL },
  { 1215, FALSE, 0, shot_solo, STUDIO, "dance", "리드 솔로, 한 바퀴. Light trail follows her hand.",
    "FS · half orbit", "5–7 turn, 8 freeze", NULL },
  { 1260, FALSE, 18, shot_water_five, WATER, "dance",
    "물 위의 다섯, 첫 박에 물보라.\nFive on the water; the floor answers on 1.", "WS · push in",
    "Chorus routine, wide version", "안전: 미끄럼 방지 매트. Mats under the water." },
  { 1350, FALSE, 0, shot_hand, WATER, "lip-sync", "렌즈로 손을 내민다. Come with me.",
    "MS · 24 mm, pull back", NULL, NULL },
  { 1395, FALSE, 0, shot_smile, WATER, "lip-sync", "젖은 얼굴, 처음으로 웃는다.", "CU · handheld",
    NULL, NULL },
  { 1440, FALSE, 0, NULL, WATER, "dance", NULL, NULL, "대형 미정. Formation is being written.",
    NULL },
  { 1530, FALSE, 0, shot_roof_sign, ROOF, "dance", "엔딩 포즈. 사인 아래 다섯이 모인다.",
    "WS → FS · push in", "8 counts to ending pose", NULL },
  { 1620, FALSE, 0, shot_dawn, ROOF, "drama", "새벽. 난간에 걸터앉은 둘, 사인은 꺼졌다.",
    "WS · tilt up", NULL, NULL },
  { 1710, FALSE, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL },
  { 1755, FALSE, 0, shot_reflection, WATER, "insert",
    "수면에 남은 네온, 물결에 흩어진다. Fade with the last chord.", "Top · slow tilt down", NULL,
    "로고 자리. Leave room for the title." },
};

const StoryStretch story_sections[] = {
  { "intro", 0, 4 },         { "verse", 4, 12 },   { "pre-chorus", 12, 16 }, { "chorus", 16, 24 },
  { "dance break", 24, 28 }, { "chorus", 28, 36 }, { "outro", 36, 40 },
};

const StoryStretch story_lyrics[] = {
  { "어둠 속에 두 눈을 감아", 4, 6 },
  { "도시의 숨이 물결로 번져", 6, 8 },
  { "I hear it under every floor", 8, 10 },
  { "나를 부르는 낮은 파도", 10, 12 },
  { "Closer, closer, every light", 12, 14 },
  { "가까이, 조금 더 가까이", 14, 16 },
  { "Neon tide, 네온의 파도 위로", 16, 18 },
  { "We run until the night is blue", 18, 20 },
  { "젖은 신발로 춤을 춰", 20, 22 },
  { "Over the neon tide", 22, 24 },
  { "Hey, hey, oh! 밀려와", 24, 26 },
  { "Neon tide, 네온의 파도 위로", 28, 30 },
  { "We run until the night is blue", 30, 32 },
  { "멈추지 않을 이 물결 속에", 32, 34 },
  { "Over the neon tide", 34, 36 },
  { "Neon tide… 멀어지는 빛", 36, 39 },
};

const StoryNote story_notes[] = {
  { 720, "안무", "후렴 첫 박은 1에 정확히. The hit is on 1, not on 8." },
  { 1035, "촬영", "240 fps: 조명 플리커 테스트 필요." },
  { 1260, "Label", "Can the wide come four counts earlier?" },
  { 1440, "감독", "여기 두 컷은 안무 영상 받고 그리기." },
};

const guint n_story_scenes = G_N_ELEMENTS (story_scenes);
const guint n_story_boards = G_N_ELEMENTS (story_boards);
const guint n_story_sections = G_N_ELEMENTS (story_sections);
const guint n_story_lyrics = G_N_ELEMENTS (story_lyrics);
const guint n_story_notes = G_N_ELEMENTS (story_notes);
