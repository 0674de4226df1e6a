/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a board say what is sung while it shows? */
#include "model/sung.h"

#include <locale.h>

#include "model/lyric.h"
#include "model/song-map.h"
#include "story.h"

/* 24 frames and 2400 samples a second: a frame is 100 samples */
#define FRAME 100

static void
add_line (GPtrArray *lines, const char *text, const char *translation, gint64 from, gint64 to, const gint64 *words)
{
  BbLyric *line = bb_lyric_new (text, from * FRAME, to * FRAME);
  GPtrArray *timed = g_ptr_array_new ();

  bb_string_set (&line->translation, translation);
  for (guint i = 0; words != NULL && words[i] >= 0; i += 2)
    g_ptr_array_add (timed, bb_word_new (words[i], words[i + 1] * FRAME));
  bb_lyric_take_words (line, bb_list_new_take (timed));
  g_ptr_array_add (lines, line);
}

/* the boards of @story, to a song that begins at @start */
static BbProject *
make (const char *story, gint64 start)
{
  static const gint64 words[] = { 0, 240, 3, 264, 7, 285, -1 };
  g_autoptr (BbProject) boards = bb_test_story_parse (story);
  g_autoptr (BbSong) song = bb_song_new ("media/a.wav", "a.wav", 24 * FRAME, 1000 * FRAME);
  g_autoptr (BbProject) sung = NULL;
  GPtrArray *lines = g_ptr_array_new ();

  bb_song_set_start (song, start);
  sung = bb_project_with_song (boards, song);
  add_line (lines, "the neon tide", "네온 파도", 24, 96, NULL);
  add_line (lines, "(oh)", NULL, 96, 100, NULL);
  add_line (lines, "we never hide", "숨지 않아", 120, 168, NULL);
  add_line (lines, "oh run away", "도망쳐", 240, 300, words);
  return bb_project_with_list (sung, BB_LYRICS, bb_list_new_take (lines));
}

static void
test_find (void)
{
  static const struct
  {
    const char *story;
    gint64 start;
    const char *text; /* of board 1 */
    const char *translation;
  } rows[] = {
    { "0:a 24:b 96:c 480", 0, "the neon tide", "네온 파도" },
    { "0:a 30:b 40:c 480", 0, "the neon tide", "네온 파도" },
    { "0:a 24:b 168:c 480", 0, "the neon tide\n(oh)\nwe never hide", "네온 파도\n숨지 않아" },
    /* what only rings on is not meant: four frames of it, but six are */
    { "0:a 92:b 110:c 480", 0, "(oh)", "" },
    { "0:a 90:b 110:c 480", 0, "the neon tide\n(oh)", "네온 파도" },
    /* a board of a flash says what it lies in */
    { "0:a 50:b 52:c 480", 0, "the neon tide", "네온 파도" },
    { "0:a 180:b 230:c 480", 0, "", "" },
    /* words that are timed belong to the board in which they begin, or a moment before */
    { "0:a 240:b 264:c 480", 0, "oh", "도망쳐" },
    { "0:a 264:b 400:c 480", 0, "run away", "도망쳐" },
    { "0:a 265:b 285:c 480", 0, "run", "도망쳐" },
    { "0:a 267:b 285:c 480", 0, "", "" },
    { "0:a 200:b 400:c 480", 0, "oh run away", "도망쳐" },
    { "0:a 340:b 364:c 480", 100, "oh", "도망쳐" },
    { "0:a 24:b 96:c 480", 100, "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) project = make (rows[i].story, rows[i].start);
      g_autofree char *text = bb_sung_get_text (project, 1);
      g_autofree char *translation = bb_sung_get_translation (project, 1);

      g_assert_cmpstr (text, ==, rows[i].text);
      g_assert_cmpstr (translation, ==, rows[i].translation);
    }
}

/* a stretch of the song that is heard twice is sung twice */
static void
test_twice (void)
{
  g_autoptr (BbProject) plain = make ("0:a 124:b 196:c 480", 0);
  g_autoptr (BbSong) song = bb_song_copy (plain->song);
  g_autoptr (BbStretch) first = bb_stretch_new (0, 0, 100 * FRAME);
  g_autoptr (BbStretch) second = bb_stretch_new (100, 0, 100 * FRAME);
  g_autoptr (BbProject) project = NULL;
  g_autofree char *text = NULL;

  bb_song_take_map (song, bb_list_new_from ((gpointer[]){ first, second }, 2));
  project = bb_project_with_song (plain, song);
  text = bb_sung_get_text (project, 1);
  g_assert_cmpstr (text, ==, "the neon tide");
}

/* what was typed stands; a project without a song says nothing */
/* a line that the song pauses in is sung once */
static void
test_paused (void)
{
  g_autoptr (BbProject) project = make ("0:a 110:b 480", 0);
  g_autoptr (BbProject) paused = bb_song_map_pause (project, 60, 60 * FRAME, 10, FALSE);
  g_autofree char *text = bb_sung_get_text (paused, 0);
  g_autofree char *translation = bb_sung_get_translation (paused, 0);

  g_assert_cmpuint (bb_song_map_count (paused), ==, 2);
  g_assert_cmpstr (text, ==, "the neon tide\n(oh)");
  g_assert_cmpstr (translation, ==, "네온 파도");
}

static void
test_fill (void)
{
  g_autoptr (BbProject) project = make ("0:a 24:b 96:\"c 480", 0);
  g_autoptr (BbProject) silent = bb_project_with_song (project, NULL);
  g_autoptr (BbBoard) filled = bb_sung_fill_board (project, 1);
  g_autoptr (BbBoard) silence = bb_sung_fill_board (silent, 1);
  g_autoptr (BbBoard) typed = bb_board_copy (filled);
  g_autoptr (BbPlace) place = NULL;
  g_autoptr (BbProject) said = NULL;
  g_autoptr (BbBoard) kept = NULL;

  g_assert_cmpstr (bb_board_get_text (filled, BB_FIELD_ID_LYRIC), ==, "the neon tide\n네온 파도");
  g_assert_true (silence == bb_project_get_board (project, 1));
  bb_board_set_text (typed, BB_FIELD_ID_LYRIC, "humming");
  place = bb_place_with_board (bb_project_get_place (project, 1), typed);
  said = bb_project_with_list (project, BB_PLACES, bb_list_replace (project->lists[BB_PLACES], 1, place));
  kept = bb_sung_fill_board (said, 1);
  g_assert_true (kept == typed);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/sung/find", test_find);
  g_test_add_func ("/model/sung/twice", test_twice);
  g_test_add_func ("/model/sung/paused", test_paused);
  g_test_add_func ("/model/sung/fill", test_fill);

  return g_test_run ();
}
