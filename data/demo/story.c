/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which scenes, sections, lyrics and notes does "Neon Tide" have? */
#include <math.h>

#include "model/lyric.h"
#include "model/note.h"
#include "model/scene.h"
#include "model/section.h"
#include "model/tempo.h"
#include "plan.h"

static const struct
{
  const char *id;
  const char *name;
  guint32 colour;
  const char *description;
} scenes[] = {
  { "s-roof", "Rooftop, night 옥상·밤", 0xc061cb,
    "18층 옥상, 젖은 바닥. 네온 간판 “TIDE” 제작 (핑크/블루 튜브). 난간 안쪽 1.2 m. 의상 A: 크롭 "
    "재킷, 와이드 팬츠." },
  { "s-hall", "Corridor 복도", 0x62a0ea, "형광등 튜브 14개, DMX로 비트에 맞춰 점등. 바닥 광택. 의상 B: 블랙 롱 재킷." },
  { "s-water", "Water set 물 세트", 0x57e389,
    "스튜디오 2, 수심 4 cm, 블랙 아크릴 바닥. 수온 확인! 배경 LED 월 12 × 5 m. 의상 C: 실버." },
  { "s-car", "Car, moving 차 안", 0xf5c211, "Low loader + 창밖 LED 패널. 비는 살수차. Night tunnel loop." },
  { "s-insert", "Inserts 인서트", 0x9a9996, "Tabletop, 100 mm macro. B팀이 마지막 날 오전에." },
  { "s-dawn", "Rooftop, dawn 옥상·새벽", 0xffa348, "같은 옥상, 05:40 해 뜨기 전. 간판은 꺼져 있다. One take only." },
};

static const struct
{
  const char *name;
  double from;
  double to;
} sections[] = {
  { "intro", 0, 4 },         { "verse", 4, 12 },   { "pre-chorus", 12, 16 }, { "chorus", 16, 24 },
  { "dance break", 24, 28 }, { "chorus", 28, 36 }, { "outro", 36, 40 },
};

static const struct
{
  double from;
  double to;
  const char *text;
} lyrics[] = {
  { 4.1, 5.9, "어둠 속에 눈을 감으면" },
  { 6.1, 7.9, "낮은 파도 소리가 들려" },
  { 8.1, 9.9, "달아나던 어제의 나를" },
  { 10.1, 11.9, "불빛 아래 두고 갈게" },
  { 12, 13.9, "Closer, closer, 더 가까이" },
  { 14, 15.8, "every light is calling 너를" },
  { 16, 17.8, "Neon tide, 우리를 데려가" },
  { 18, 19.8, "over the neon tide, 더 멀리" },
  { 20, 21.8, "젖은 도시 위로 run with me" },
  { 22, 23.8, "밤이 끝나도 we never hide" },
  { 24, 24.9, "Hey! Hey! Oh!" },
  { 26, 27.8, "Hey! 발끝에서 올라와" },
  { 28, 29.8, "Neon tide, 다시 타올라" },
  { 30, 31.8, "over the neon tide, 손을 놔" },
  { 32, 33.8, "젖은 도시 위로 run with me" },
  { 34, 35.8, "아침이 와도 we never hide" },
  { 36, 37, "Neon tide…" },
  { 38, 39.8, "파도가 지나간 자리에, you and I" },
};

static const struct
{
  const char *id;
  double bar;
  const char *author;
  const char *text;
  gboolean is_resolved;
} notes[] = {
  { "n-1", 4, "감독 Seoyun", "튜브가 킥에 맞춰 하나씩. 조명감독과 DMX 타임코드 리허설 먼저.", TRUE },
  { "n-2", 17, "안무 Jiho", "“1”에 고개, “2”에 정지. 8이 아니라 1에 도는 것!" },
  { "n-3", 24.5, "안무 Jiho", "물 4 cm 이상이면 스톰프에서 미끄러져요. Rubber soles, please." },
  { "n-4", 30, "LUMA A&R", "Logo earring must read here: can we hold 8 frames longer?" },
  { "n-5", 38, "감독 Seoyun", "해 뜨기 전 12분밖에 없다. 리허설은 전날 같은 시간에." },
};

static gint64
sample_at (double bar)
{
  return MIN (llround (bar * SAMPLES_A_BAR), N_SAMPLES);
}

static void
add_scenes (GPtrArray *list)
{
  for (guint i = 0; i < G_N_ELEMENTS (scenes); i++)
    {
      BbScene *scene = bb_scene_new (scenes[i].name, scenes[i].colour);

      bb_string_set (&scene->id, scenes[i].id);
      bb_string_set (&scene->description, scenes[i].description);
      g_ptr_array_add (list, scene);
    }
}

static void
add_tempi (GPtrArray *list)
{
  g_ptr_array_add (list, bb_tempo_new (0, 128, 4));
}

static void
add_sections (GPtrArray *list)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      BbSection *section = bb_section_new (sections[i].name, sample_at (sections[i].from), sample_at (sections[i].to));

      g_free (section->id);
      section->id = g_strdup_printf ("part-%u", i + 1);
      g_ptr_array_add (list, section);
    }
}

static void
add_lyrics (GPtrArray *list)
{
  for (guint i = 0; i < G_N_ELEMENTS (lyrics); i++)
    {
      BbLyric *lyric = bb_lyric_new (lyrics[i].text, sample_at (lyrics[i].from), sample_at (lyrics[i].to));

      g_free (lyric->id);
      lyric->id = g_strdup_printf ("line-%u", i + 1);
      g_ptr_array_add (list, lyric);
    }
}

static void
add_notes (GPtrArray *list)
{
  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    {
      BbNote *note = bb_note_new ((gint64) (notes[i].bar * FRAMES_A_BAR + 0.5), notes[i].author, notes[i].text);

      bb_string_set (&note->id, notes[i].id);
      note->is_resolved = notes[i].is_resolved;
      g_ptr_array_add (list, note);
    }
}

BbList *
story_list (BbListKind kind)
{
  static void (*const add[BB_N_LISTS]) (GPtrArray * list) = {
    [BB_SCENES] = add_scenes, [BB_TEMPI] = add_tempi, [BB_SECTIONS] = add_sections,
    [BB_LYRICS] = add_lyrics, [BB_NOTES] = add_notes,
  };
  GPtrArray *list = g_ptr_array_new ();

  add[kind](list);
  return bb_list_new_take (list);
}
