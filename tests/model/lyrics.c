/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are the lines of a song written, timed, moved, split and joined, and do their words go with them? */
#include "model/lyrics.h"

#include <locale.h>

#include "model/lyric-words.h"

/* "oh run|우리 100-200" says "oh run", translated; "oh 100~run 150-200" is timed word by word. A song of 1000 samples
   at 100 Hz: a line lasts 10 at least */
static BbLyric *
parse_line (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, "~", -1);
  g_autoptr (GString) said = g_string_new (NULL);
  g_autoptr (GPtrArray) timed = g_ptr_array_new ();
  gint64 from = -1, at = 0;
  char *end = NULL;
  BbLyric *line;
  char *bar;

  for (guint i = 0; words[i] != NULL; i++)
    {
      char *space = strrchr (words[i], ' ');
      gint64 sample = g_ascii_strtoll (space + 1, &end, 10);

      *space = '\0';
      from = i == 0 ? sample : from;
      at = i == 0 ? 0 : g_utf8_strlen (said->str, -1) + 1;
      g_string_append_printf (said, "%s%s", i > 0 ? " " : "", words[i]);
      g_ptr_array_add (timed, bb_word_new (at, sample));
    }

  bar = strchr (said->str, '|');
  if (bar != NULL)
    *bar = '\0';
  line = bb_lyric_new (said->str, from, g_ascii_strtoll (end + 1, NULL, 10));
  bb_string_set (&line->translation, bar != NULL ? bar + 1 : NULL);
  if (timed->len > 1)
    bb_lyric_take_words (line, bb_list_new_from (timed->pdata, timed->len));
  g_ptr_array_foreach (timed, (GFunc) (void (*) (void)) bb_value_unref, NULL);
  return line;
}

static BbProject *
parse (const char *text)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/a.wav", "a.wav", 100, 1000);
  g_autoptr (BbProject) sung = bb_project_with_song (plain, song);
  g_auto (GStrv) lines = g_strsplit (text, ", ", -1);
  GPtrArray *lyrics = g_ptr_array_new ();

  for (guint i = 0; lines[i] != NULL; i++)
    g_ptr_array_add (lyrics, parse_line (lines[i]));
  return bb_project_with_list (sung, BB_LYRICS, bb_list_new_take (lyrics));
}

static void
draw_line (GString *text, const BbLyric *line)
{
  gint64 said = 0;

  for (guint i = 0; i < line->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (line->words, i);
      gint64 end = i + 1 < line->words->n_items ? ((const BbWord *) bb_list_get (line->words, i + 1))->at - 1
                                                : g_utf8_strlen (line->text, -1);
      g_autofree char *part = g_utf8_substring (line->text, word->at, end);

      g_assert_cmpint (word->at, >=, said);
      g_string_append_printf (text, "%s%s %d", i > 0 ? "~" : "", part, (int) word->from);
      said = end;
    }

  if (line->words->n_items == 0)
    g_string_append_printf (text, "%s%s%s %d", line->text, line->translation != NULL ? "|" : "",
                            line->translation != NULL ? line->translation : "", (int) line->from);
  g_string_append_printf (text, "-%d", (int) line->to);
}

static void
assert_is (const BbProject *project, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < project->lists[BB_LYRICS]->n_items; i++)
    {
      g_string_append (text, i > 0 ? ", " : "");
      draw_line (text, bb_lyrics_get (project, i));
    }

  g_assert_cmpstr (text->str, ==, expected);
  g_assert_true (bb_project_check (project, NULL));
}

static void
test_insert (void)
{
  static const struct
  {
    const char *before;
    gint64 sample;
    int index;
    const char *after;
  } rows[] = {
    { "", 100, 0, "new|neu 100-150" },
    { "a 100-200", 300, 1, "a 100-200, new|neu 300-350" },
    { "a 100-200", 70, 0, "new|neu 70-100, a 100-200" },
    { "a 100-200", 150, 1, "a 100-150, new|neu 150-200" },
    { "a 100-200", 980, 1, "a 100-200, new|neu 980-1000" },
    { "a 100-200", 95, -1, "a 100-200" },
    { "a 100-200", 105, -1, "a 100-200" },
    { "a 100-200", 995, -1, "a 100-200" },
    { "a 100~b 140~c 180-200", 150, 1, "a 100~b 140~c 150-150, new|neu 150-200" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse (rows[i].before);
      int index;
      g_autoptr (BbProject) after = bb_lyrics_insert (before, "new", "neu", rows[i].sample, 50, &index);

      assert_is (after, rows[i].after);
      g_assert_cmpint (index, ==, rows[i].index);
      g_assert_true ((before == after) == (index < 0));
    }
}

static void
test_text (void)
{
  static const struct
  {
    const char *before;
    const char *text;
    const char *translation;
    const char *after;
  } rows[] = {
    { "oh run 0-100", "oh, run", NULL, "oh, run 0-100" },
    { "oh|그래 0-100", "oh", NULL, "oh 0-100" },
    { "oh 0-100", "oh", "그래", "oh|그래 0-100" },
    { "oh|그래 0-100", "oh", "그래", "oh|그래 0-100" },
    /* words whose letters stay keep their time */
    { "oh 0~run 40~away 60-100", "oh ran away", NULL, "oh 0~ran 40~away 60-100" },
    { "oh 0~run 40~away 60-100", "oh my run away", NULL, "oh my 0~run 40~away 60-100" },
    { "oh 0~run 40~away 60-100", "oh away", NULL, "oh 0~away 60-100" },
    { "oh 0~run 40~away 60-100", "oh", NULL, "oh 0-100" },
    { "oh 0~run 40~away 60-100", "ah run always", NULL, "ah 0~run 40~always 60-100" },
    { "oh 0~run 40~away 60-100", "run away oh", NULL, "run 40~away oh 60-100" },
    { "oh 0~run 40~away 60-100", "we never", NULL, "we 0~never 40-100" },
    { "파도 0~위로 40~달려 60-100", "파도 속으로 달려", NULL, "파도 0~속으로 40~달려 60-100" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse (rows[i].before);
      g_autoptr (BbProject) after = bb_lyrics_set_text (before, 0, rows[i].text, rows[i].translation);

      assert_is (after, rows[i].after);
      g_assert_true ((before == after) == g_str_equal (rows[i].before, rows[i].after));
    }
}

static void
test_move (void)
{
  g_autoptr (BbProject) before = parse ("a 0-100, b 100~c 150-200, d 300-400");
  g_autoptr (BbProject) moved = bb_lyrics_move (before, 1, 140);
  g_autoptr (BbProject) last = bb_lyrics_move (before, 2, 5000);
  g_autoptr (BbProject) start = bb_lyrics_move_edge (before, 1, FALSE, 160);
  g_autoptr (BbProject) end = bb_lyrics_move_edge (before, 1, TRUE, 120);

  assert_is (moved, "a 0-140, b 140~c 190-240, d 300-400");
  assert_is (last, "a 0-100, b 100~c 150-200, d 900-1000");
  assert_is (start, "a 0-160, b 160~c 160-200, d 300-400");
  assert_is (end, "a 0-100, b 100~c 120-120, d 300-400");
}

static void
test_shift (void)
{
  static const struct
  {
    guint index;
    gint64 delta;
    const char *after;
  } rows[] = {
    { 1, 30, "a 0-100, b 230~c 280-330, d 430-500" },   { 1, -100, "a 0-100, b 100~c 150-200, d 300-370" },
    { 1, -101, "a 0-100, b 100~c 150-200, d 300-370" }, { 1, 900, "a 0-100, b 730~c 780-830, d 930-1000" },
    { 0, -9, "a 0-100, b 200~c 250-300, d 400-470" },   { 2, -30, "a 0-100, b 200~c 250-300, d 370-440" },
    { 2, -900, "a 0-100, b 200~c 250-300, d 300-370" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse ("a 0-100, b 200~c 250-300, d 400-470");
      g_autoptr (BbProject) after = bb_lyrics_shift (before, rows[i].index, rows[i].delta);

      assert_is (after, rows[i].after);
    }
}

static void
test_split_and_join (void)
{
  static const struct
  {
    const char *before;
    gint64 at;
    const char *after;
    const char *joined;
  } rows[] = {
    { "oh run|그래 100-200", 2, "oh|그래 100-150, run 150-200", "oh run|그래 100-200" },
    { "oh run|그래 100-200", 3, "oh|그래 100-150, run 150-200", "oh run|그래 100-200" },
    { "oh 100~run 130~away 160-200", 3, "oh 100-130, run 130~away 160-200", "oh 100~run 130~away 160-200" },
    { "oh run 100-200", 0, NULL, NULL },
    { "oh run 100-200", 6, NULL, NULL },
    { "oh run 100-115", 2, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse (rows[i].before);
      g_autoptr (BbProject) after = bb_lyrics_split (before, 0, rows[i].at);
      g_autoptr (BbProject) joined = bb_lyrics_join (after, 0);

      if (rows[i].after == NULL)
        {
          g_assert_true (before == after);
          continue;
        }
      g_assert_cmpstr (bb_lyrics_get (after, 0)->id, ==, bb_lyrics_get (before, 0)->id);
      assert_is (after, rows[i].after);
      assert_is (joined, rows[i].joined);
    }
}

static void
test_word (void)
{
  static const struct
  {
    gint64 at;
    gint64 sample;
    const char *after;
  } rows[] = {
    { 3, 140, "oh 100~run 140~away 160-200" },
    { 3, 170, "oh 100~run 160~away 160-200" },
    { 3, 20, "oh 100~run 100~away 160-200" },
    { 7, 900, "oh 100~run 130~away 200-200" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse ("oh 100~run 130~away 160-200");
      g_autoptr (BbProject) after = bb_lyrics_set_word (before, 0, rows[i].at, rows[i].sample);

      assert_is (after, rows[i].after);
    }
}

static void
test_words (void)
{
  static const struct
  {
    const char *before;
    gint64 starts[3];
    guint n;
    const char *after;
  } rows[] = {
    { "oh run away 100-200", { 110, 130, 160 }, 3, "oh 110~run 130~away 160-200" },
    /* some of them; what is sung later stays */
    { "oh run away 100-200", { 110, 130 }, 2, "oh 110~run away 130-200" },
    { "oh 100~run 130~away 160-200", { 100, 140 }, 2, "oh 100~run 140~away 160-200" },
    { "oh 100~run 130~away 160-200", { 100, 170 }, 2, "oh 100~run away 170-200" },
    /* the line grows into the room beside it, and the one that touches it gives way */
    { "oh run away 100-200", { 90, 130, 230 }, 3, "oh 90~run 130~away 230-240" },
    { "a 0-100, oh run 100-200, b 200-300", { 90, 230 }, 2, "a 0-90, oh 90~run 230-240, b 240-300" },
    { "oh run 100-200, b 210-300", { 100, 230 }, 2, "oh 100~run 210-210, b 210-300" },
    /* altogether elsewhere */
    { "oh run 100-200, b 300-400", { 250, 280 }, 2, "oh 250~run 280-350, b 350-1000" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse (rows[i].before);
      guint index = *rows[i].before == 'a' ? 1 : 0;
      g_autoptr (BbProject) after = bb_lyrics_tap_words (before, index, rows[i].starts, rows[i].n);

      assert_is (after, rows[i].after);
    }
}

/* in spaces of any kind and number; Hangul too */
static void
test_list_words (void)
{
  g_autoptr (GArray) none = bb_lyric_list_words (" \t");
  g_autoptr (GArray) words = bb_lyric_list_words (" 네온빛  파도\u3000위로");

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (words->len, ==, 3);
  g_assert_cmpint (g_array_index (words, gint64, 0), ==, 1);
  g_assert_cmpint (g_array_index (words, gint64, 1), ==, 6);
  g_assert_cmpint (g_array_index (words, gint64, 2), ==, 9);
}

static void
test_first_word (void)
{
  g_autoptr (BbProject) before = parse ("oh run 100-200, b 300-400");
  g_autoptr (BbProject) one = bb_lyrics_set_word (before, 0, 3, 150);
  g_autoptr (BbProject) two = bb_lyrics_set_word (one, 0, 0, 110);
  g_autoptr (BbProject) removed = bb_lyrics_remove (two, 0);

  assert_is (two, "oh 110~run 150-200, b 300-400");
  assert_is (removed, "b 300-400");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/lyrics/insert", test_insert);
  g_test_add_func ("/model/lyrics/text", test_text);
  g_test_add_func ("/model/lyrics/move", test_move);
  g_test_add_func ("/model/lyrics/shift", test_shift);
  g_test_add_func ("/model/lyrics/split-and-join", test_split_and_join);
  g_test_add_func ("/model/lyrics/word", test_word);
  g_test_add_func ("/model/lyrics/first-word", test_first_word);
  g_test_add_func ("/model/lyrics/words", test_words);
  g_test_add_func ("/model/lyrics/list-words", test_list_words);

  return g_test_run ();
}
