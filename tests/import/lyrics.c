/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do lyrics of any file lie where they are sung, and is what is lost said? */
#include "import/lyrics/lyric-file.h"

#include <locale.h>
#include <string.h>

#include "model/lyric.h"

#define RATE 1000 /* samples are milliseconds */
#define LENGTH 60000

/* what a case says of a line: "from to text | translation", and of words "from@at" before the text */
static const struct
{
  const char *name;
  const char *file;
  const char *lines;
  const char *remarks;
} cases[] = {
  { "plain", "[00:01.00]one\n[00:03.50]two\n", "1000 3500 one\n3500 11500 two\n", "" },
  { "thousandths", "[00:01.005]one\n[00:02.5]two\n", "1005 2500 one\n2500 10500 two\n", "" },
  { "seconds", "[00:01]one\n[0:02]two\n", "1000 2000 one\n2000 10000 two\n", "" },
  { "colon", "[00:01:50]one\n", "1500 9500 one\n", "" },
  { "ends", "[00:01.00]one\n[00:02.00]\n[00:05.00]two\n[00:06.00]  \n", "1000 2000 one\n5000 6000 two\n", "" },
  { "longest", "[00:01.00]one\n[00:30.00]two\n", "1000 9000 one\n30000 38000 two\n", "" },
  { "repeats", "[00:01.00][00:20.00] [00:10.00]again\n[00:03.00]\n[00:12.00]\n[00:22.00]\n",
    "1000 3000 again\n10000 12000 again\n20000 22000 again\n", "" },
  { "order", "[00:05.00]two\n[00:01.00]one\n", "1000 5000 one\n5000 13000 two\n", "" },
  { "offset", "[offset:500]\n[00:01.00]one\n[00:02.00]\n", "500 1500 one\n", "" },
  { "offset-late", "[offset: -500]\n[00:01.00]one\n[00:02.00]\n", "1500 2500 one\n", "" },
  { "offset-plus", "[offset:+250]\n[00:01.00]one\n[00:02.00]\n", "750 1750 one\n", "" },
  { "offset-word", "[offset:soon]\n[00:01.00]one\n[00:02.00]\n", "1000 2000 one\n", "“soon” is no number" },
  { "offset-huge", "[offset:99999999999999999999]\n[00:01.00]one\n[00:02.00]\n", "1000 2000 one\n", "is no number" },
  { "offset-before", "[offset:5000]\n[00:01.00]one\n[00:02.00]two\n[00:06.00]three\n[00:07.00]\n",
    "0 1000 two\n1000 2000 three\n", "1 line lies before the song's beginning" },
  { "tags", "[ti:Neon]\n[ar:LUMA]\n[by:us]\n[#:x]\n[00:01.00]one\n[00:02.00]\n", "1000 2000 one\n", "" },
  { "length", "[length:01:00]\n[00:01.00]one\n[00:02.00]\n", "1000 2000 one\n", "" },
  { "other-length", "[length: 3:20]\n[00:01.00]one\n[00:02.00]\n", "1000 2000 one\n", "song of 3:20.*lasts 1:00" },
  { "behind", "[00:59.00]one\n[01:00.00]two\n[05:00.00]three\n", "59000 60000 one\n",
    "2 lines lie behind the song's end" },
  { "untimed-too", "Verse\n[00:01.00]one\nmore\n[Chorus]\n[00:02.00]\n", "1000 2000 one\n", "2 lines have no time" },
  { "translated", "[00:01.00]하나\n[00:01.00]one\n[00:02.00]둘\n[00:02.00]two\n[00:03.00]\n",
    "1000 2000 하나 | one\n2000 3000 둘 | two\n", "" },
  { "translated-apart", "[00:01.00]하나\n[00:02.00]둘\n[00:03.00]\n[00:01.00]one\n[00:02.00]two\n",
    "1000 2000 하나 | one\n2000 3000 둘 | two\n", "" },
  { "translated-partly", "[00:01.00]하나\n[00:01.00]\n[00:02.00]둘\n[00:02.00]two\n[00:03.00]\n",
    "1000 2000 하나\n2000 3000 둘 | two\n", "" },
  { "translated-twice", "[00:01.00]하나\n[00:01.00]hana\n[00:01.00]one\n[00:02.00]\n", "1000 2000 하나 | hana / one\n",
    "" },
  { "twice", "[00:01.00]one\n[00:01.00]one\n[00:02.00]\n", "1000 2000 one\n", "" },
  { "ended-and-begun", "[00:01.00]one\n[00:02.00]\n[00:02.00]two\n[00:03.00]\n", "1000 2000 one\n2000 3000 two\n", "" },
  { "words", "[00:01.00] <00:01.00> Neon <00:01.50> tide, <00:02.00>우리 <00:02.80>\n",
    "1000 2800 1000@0 1500@5 2000@11 Neon tide, 우리\n", "" },
  { "words-in-brackets", "[00:01.00]Neon [00:01.50]tide\n[00:03.00]\n", "1000 3000 1000@0 1500@5 Neon tide\n", "" },
  { "syllables", "[00:01.00]<00:01.00>네<00:01.20>온<00:01.40>빛\n[00:03.00]\n",
    "1000 3000 1000@0 1200@1 1400@2 네온빛\n", "" },
  { "words-again", "[00:01.00][00:10.00]Neon <00:01.50>tide <00:02.00>\n",
    "1000 2000 1000@0 1500@5 Neon tide\n10000 11000 10000@0 10500@5 Neon tide\n", "" },
  { "words-back", "[00:01.00]<00:01.00>Neon <00:00.50>tide <00:01.80>up\n[00:03.00]\n",
    "1000 3000 1000@0 1800@10 Neon tide up\n", "" },
  { "long-words", "[00:01.00]<00:01.00>o <00:07.00>ver\n[00:40.00]x\n[00:41.00]\n",
    "1000 15000 1000@0 7000@2 o ver\n40000 41000 x\n", "" },
  { "no-stamp", "[00:01.00]a [b] <c> [00:x] <\n[00:02.00]\n", "1000 2000 a [b] <c> [00:x] <\n", "" },
  { "srt", "1\n00:00:01,000 --> 00:00:02,500\none\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n",
    "1000 2500 one\n3000 4000 two\n", "" },
  { "srt-broken-lines", "1\n00:00:01,000 --> 00:00:02,000\none\ntwo\n\n", "1000 2000 one two\n", "" },
  { "srt-script", "1\n00:00:01,000 --> 00:00:02,000\n하나\none\n\n", "1000 2000 하나 | one\n", "" },
  { "srt-italics", "1\n00:00:01,000 --> 00:00:02,000\none\n<i>un</i>\n\n", "1000 2000 one | un\n", "" },
  { "srt-all-italics", "1\n00:00:01,000 --> 00:00:02,000\n<i>one</i>\n<i>two</i>\n\n", "1000 2000 one two\n", "" },
  { "srt-styles", "1\n00:00:01,000 --> 00:00:02,000 X1:40\n{\\an8}<b>one</b> <font color=\"red\">two</font>\n",
    "1000 2000 one two\n", "" },
  { "srt-without-gaps", "1\n00:00:01,000 --> 00:00:02,000\n1, 2, 3\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n",
    "1000 2000 1, 2, 3\n3000 4000 two\n", "" },
  { "srt-backward", "1\n00:00:05,000 --> 00:00:04,000\none\n\n2\n00:00:07,000 --> 00:00:08,000\ntwo\n",
    "5000 7000 one\n7000 8000 two\n", "" },
  { "srt-overlap", "1\n00:00:01,000 --> 00:00:04,000\none\n\n2\n00:00:03,000 --> 00:00:05,000\ntwo\n",
    "1000 3000 one\n3000 5000 two\n", "" },
  { "srt-no-time", "1\n00:00:01,000 --> 00:00:02,000\none\n\n2\nsoon --> later\ntwo\n", "1000 2000 one\n",
    "1 subtitle has no time" },
  { "srt-behind", "1\n00:01:01,000 --> 00:01:02,000\none\n\n2\n00:00:07,000 --> 00:00:08,000\ntwo\n", "7000 8000 two\n",
    "1 line lies where no song is heard" },
  { "vtt", "WEBVTT\n\nNOTE made by us\n\nfirst\n00:01.000 --> 00:02.000 align:start\n<v Jian>one\n\n",
    "1000 2000 one\n", "" },
};

static BbProject *
make_project (void)
{
  g_autoptr (BbProject) empty = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/a.flac", "a.flac", RATE, LENGTH);

  return bb_project_with_song (empty, song);
}

static void
append (GString *text, const BbLyric *lyric)
{
  g_string_append_printf (text, "%d %d", (int) lyric->from, (int) lyric->to);
  for (guint i = 0; i < lyric->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (lyric->words, i);

      g_string_append_printf (text, " %d@%d", (int) word->from, (int) word->at);
    }
  g_string_append_printf (text, " %s", lyric->text);
  if (lyric->translation != NULL)
    g_string_append_printf (text, " | %s", lyric->translation);
  g_string_append_c (text, '\n');
}

static char *
print (const BbLyricFile *lyrics)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < lyrics->lines->n_items; i++)
    append (text, bb_list_get (lyrics->lines, i));
  return g_string_free (text, FALSE);
}

static BbLyricFile *
parse (const char *file, const BbProject *project, BbOffsetSign sign)
{
  g_autoptr (GError) error = NULL;
  BbLyricFile *lyrics = bb_lyric_file_parse (file, strlen (file), "a.lrc", project, sign, &error);

  g_assert_no_error (error);
  return lyrics;
}

static void
assert_whole (const BbProject *project, const BbLyricFile *lyrics)
{
  g_autoptr (BbProject) next = bb_project_with_list (project, BB_LYRICS, bb_list_ref (lyrics->lines));
  g_autoptr (GError) error = NULL;

  bb_project_check (next, &error);
  g_assert_no_error (error);
}

static void
test_case (gconstpointer data)
{
  guint index = GPOINTER_TO_UINT (data);
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbLyricFile) lyrics = parse (cases[index].file, project, BB_OFFSET_EARLIER);
  g_autofree char *lines = print (lyrics);
  g_autofree char *remarks = g_strjoinv ("\n", lyrics->remarks);

  g_assert_true (lyrics->is_timed);
  g_assert_cmpstr (lines, ==, cases[index].lines);
  if (*cases[index].remarks == '\0')
    g_assert_cmpstr (remarks, ==, "");
  else
    g_assert_true (g_regex_match_simple (cases[index].remarks, remarks, 0, 0));
  assert_whole (project, lyrics);
}

static void
test_flipped (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbLyricFile) lyrics = parse ("[offset:500]\n[00:01.00]one\n[00:02.00]\n", project, BB_OFFSET_LATER);
  g_autofree char *lines = print (lyrics);

  g_assert_cmpstr (lines, ==, "1500 2500 one\n");
  g_assert_cmpint (lyrics->offset, !=, 0);
}

static void
test_untimed (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbLyricFile)
      lyrics = parse ("[ti:Neon]\n[Verse 1]\n네온빛 파도\n\n  우리를 데려가 \n", project, BB_OFFSET_EARLIER);

  g_assert_false (lyrics->is_timed);
  g_assert_cmpuint (lyrics->lines->n_items, ==, 0);
  g_assert_cmpuint (g_strv_length (lyrics->untimed), ==, 2);
  g_assert_cmpstr (lyrics->untimed[1], ==, "우리를 데려가");
}

/* subtitles lie in the video, whose song begins at 2 s and pauses */
static void
test_song_map (void)
{
  g_autoptr (BbProject) plain = make_project ();
  g_autoptr (BbSong) song = bb_song_copy (plain->song);
  GPtrArray *map = g_ptr_array_new ();
  g_autoptr (BbProject) project = NULL;
  g_autoptr (BbLyricFile) lyrics = NULL;
  g_autofree char *lines = NULL;

  g_ptr_array_add (map, bb_stretch_new (48, 0, 10000));
  g_ptr_array_add (map, bb_stretch_new (480, 10000, LENGTH));
  bb_song_take_map (song, bb_list_new_take (map));
  project = bb_project_with_song (plain, song);
  lyrics = parse ("1\n00:00:01,000 --> 00:00:02,000\nzero\n\n"
                  "2\n00:00:03,000 --> 00:00:04,000\none\n\n"
                  "3\n00:00:21,000 --> 00:00:22,000\ntwo\n",
                  project, BB_OFFSET_EARLIER);
  lines = print (lyrics);

  g_assert_cmpstr (lines, ==, "1000 2000 one\n11000 12000 two\n");
  g_assert_cmpuint (g_strv_length (lyrics->remarks), ==, 1);
}

typedef struct
{
  const char *data;
  gsize length;
  const char *message;
} Refusal;

static void
test_refused (void)
{
  static const Refusal refusals[] = {
    { "", 0, "no lyrics in “a.lrc”" },
    { "\n[ti:Neon]\n", 11, "no lyrics in “a.lrc”" },
    { "\x7f"
      "ELF\1\1\1\0\3\0\x3e\0\1\0\0\0",
      16, "no text that can be read" },
  };
  g_autoptr (BbProject) project = make_project ();

  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (bb_lyric_file_parse (refusals[i].data, refusals[i].length, "a.lrc", project, 0, &error));
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, refusals[i].message));
    }
}

static void
test_no_song (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (bb_lyric_file_parse ("[00:01.00]one\n", 14, "a.lrc", project, 0, &error));
  g_assert_nonnull (strstr (error->message, "Import the song first"));
}

/* every cut and many mutations of every case give lyrics that may lie in a project, or an error */
static void
try (const BbProject *project, const char *data, gsize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BbLyricFile) lyrics = bb_lyric_file_parse (data, length, "a.lrc", project, 0, &error);

  if (lyrics == NULL)
    g_assert_nonnull (error);
  else
    assert_whole (project, lyrics);
}

static void
test_broken (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize length = strlen (cases[i].file);

      for (gsize n = 0; n < length; n++)
        try (project, cases[i].file, n);
      for (guint round = 0; round < 200; round++)
        {
          g_autofree char *data = g_strdup (cases[i].file);

          for (guint change = 0; change < 4; change++)
            data[g_rand_int_range (random, 0, (gint32) length)] = (char) g_rand_int_range (random, 0, 256);
          try (project, data, length);
        }
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strconcat ("/import/lyrics/", cases[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/import/lyrics/flipped", test_flipped);
  g_test_add_func ("/import/lyrics/untimed", test_untimed);
  g_test_add_func ("/import/lyrics/song-map", test_song_map);
  g_test_add_func ("/import/lyrics/refused", test_refused);
  g_test_add_func ("/import/lyrics/no-song", test_no_song);
  g_test_add_func ("/import/lyrics/broken", test_broken);

  return g_test_run ();
}
