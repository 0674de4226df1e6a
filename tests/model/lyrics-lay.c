/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a text become lines, do those that stay keep their time, and do taps time them? */
#include "model/lyrics-lay.h"

#include <locale.h>

#include "model/lyrics.h"

/* a song of 1000 samples at 10 Hz: a breath is 80; "a 0-10, b|c 20-30" */
static BbProject *
parse (const char *text)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/a.wav", "a.wav", 10, 1000);
  g_autoptr (BbProject) sung = bb_project_with_song (plain, song);
  g_auto (GStrv) words = g_strsplit (text, ", ", -1);
  GPtrArray *lines = g_ptr_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    {
      char *space = strrchr (words[i], ' ');
      char *bar = strchr (words[i], '|');
      char *end;
      gint64 from = g_ascii_strtoll (space + 1, &end, 10);
      BbLyric *line;

      *(bar != NULL ? bar : space) = *space = '\0';
      line = bb_lyric_new (words[i], from, g_ascii_strtoll (end + 1, NULL, 10));
      bb_string_set (&line->translation, bar != NULL ? bar + 1 : NULL);
      g_ptr_array_add (lines, line);
    }

  return bb_project_with_list (sung, BB_LYRICS, bb_list_new_take (lines));
}

static void
assert_is (const BbProject *project, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < project->lists[BB_LYRICS]->n_items; i++)
    {
      const BbLyric *line = bb_lyrics_get (project, i);

      g_string_append_printf (text, "%s%s%s%s %d-%d", i > 0 ? ", " : "", line->text,
                              line->translation != NULL ? "|" : "", line->translation != NULL ? line->translation : "",
                              (int) line->from, (int) line->to);
    }

  g_assert_cmpstr (text->str, ==, expected);
  g_assert_true (bb_project_check (project, NULL));
}

static void
test_text (void)
{
  static const struct
  {
    const char *before;
    const char *text;
    const char *after;
  } rows[] = {
    { "", "aa\n\n bb / cc \r\n", "aa 0-80, bb|cc 500-580" },
    { "a 0-10, b 20-30", "a\nb\n", "a 0-10, b 20-30" },
    { "a 0-10, b|c 20-30", "a\nb / c\n", "a 0-10, b|c 20-30" },
    { "a 0-10, b 20-30", "a\nb / c\n", "a 0-10, b|c 20-30" },
    { "a 0-10, b 20-30", "b", "b 20-30" },
    { "a 0-10, b 50-60", "a\nx\nb", "a 0-10, x 10-50, b 50-60" },
    /* there is no room between them: the one before gives some */
    { "a 0-10, b 10-60", "a\nx\nb", "a 0-5, x 5-10, b 10-60" },
    { "a 0-10, b 20-30", "", "" },
    /* a line that was changed is the same one */
    { "a 0-10, b c 20-30, d 50-60", "a\nb e\nd", "a 0-10, b e 20-30, d 50-60" },
    { "b c 20-30, d e 50-60", "x c / y\nd f", "x c|y 20-30, d f 50-60" },
    { "a 0-10, b c 20-30, d 50-60", "a\nb e\nb f\nd", "a 0-10, b e 10-30, b f 30-50, d 50-60" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse (rows[i].before);
      g_autoptr (BbProject) after = bb_lyrics_take_text (before, rows[i].text);
      g_autofree char *text = bb_lyrics_to_text (after);
      g_autoptr (BbProject) again = bb_lyrics_take_text (after, text);

      assert_is (after, rows[i].after);
      g_assert_true (again == after);
      g_assert_true ((before == after) == g_str_equal (rows[i].before, rows[i].after));
    }
}

/* a line that holds the separator itself comes back as it was */
static void
test_separator (void)
{
  g_autoptr (BbProject) before = parse ("run / hide 0-10");
  g_autofree char *text = bb_lyrics_to_text (before);
  g_autoptr (BbProject) after = bb_lyrics_take_text (before, text);

  g_assert_cmpstr (text, ==, "run / hide / \n");
  g_assert_true (before == after);
}

static void
test_tap (void)
{
  static const struct
  {
    const char *before;
    guint first;
    gint64 starts[3];
    guint n;
    const char *after;
  } rows[] = {
    { "a 0-80, b 300-380, c 600-680", 0, { 20, 50, 70 }, 3, "a 20-50, b 50-70, c 70-150" },
    { "a 0-80, b 300-380, c 600-680", 0, { 20, 200, 300 }, 3, "a 20-100, b 200-280, c 300-380" },
    { "a 0-80, b 300-380, c 600-680", 1, { 60, 90 }, 2, "a 0-60, b 60-90, c 90-170" },
    { "a 0-80, b 300-380, c 600-680", 0, { 400 }, 1, "a 400-480, b 480-560, c 600-680" },
    { "a 0-80, b 300-380", 1, { 990 }, 1, "a 0-80, b 990-1000" },
    { "a 0-80, b 300-380", 0, { 0 }, 0, "a 0-80, b 300-380" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse (rows[i].before);
      g_autoptr (BbProject) after = bb_lyrics_tap (before, rows[i].first, rows[i].starts, rows[i].n);

      assert_is (after, rows[i].after);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/lyrics-lay/text", test_text);
  g_test_add_func ("/model/lyrics-lay/separator", test_separator);
  g_test_add_func ("/model/lyrics-lay/tap", test_tap);

  return g_test_run ();
}
