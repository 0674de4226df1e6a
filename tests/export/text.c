/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are lyrics written as others read them, and read back as they were? */
#include <locale.h>
#include <string.h>

#include "desk.h"
#include "export/text/lrc-text.h"
#include "export/text/srt-text.h"
#include "import/lyrics/lyric-file.h"
#include "model/lyric.h"

#define RATE 48000
#define SECOND RATE
#define LENGTH (60 * SECOND)

static const char lrc[] = "[ti:Neon Tide 네온]\n[ar:LUMA]\n[length:01:00]\n"
                          "[00:01.00]네온빛 파도 위로\n[00:01.00]over neon waves\n"
                          "[00:02.50]<00:02.50>우리를 <00:03.20>데려가\n[00:04.00]\n"
                          "[00:20.00]o-ver\n[00:40.00]\n"
                          "[00:40.00]the neon tide\n[00:41.00]\n";

static const char srt[] = "1\n00:00:01,000 --> 00:00:02,500\n네온빛 파도 위로\n<i>over neon waves</i>\n\n"
                          "2\n00:00:02,500 --> 00:00:04,000\n우리를 데려가\n\n"
                          "3\n00:00:20,000 --> 00:00:40,000\no-ver\n\n"
                          "4\n00:00:40,000 --> 00:00:41,000\nthe neon tide\n\n";

/* in hundredths of a second */
static BbLyric *
make_lyric (const char *text, const char *translation, int from, int to)
{
  BbLyric *lyric = bb_lyric_new (text, from * SECOND / 100, to * SECOND / 100);

  lyric->translation = g_strdup (translation);
  return lyric;
}

static BbLyric *
make_worded (void)
{
  BbLyric *lyric = make_lyric ("우리를 데려가", NULL, 250, 400);
  GPtrArray *words = g_ptr_array_new ();

  g_ptr_array_add (words, bb_word_new (0, 5 * SECOND / 2));
  g_ptr_array_add (words, bb_word_new (4, 16 * SECOND / 5));
  bb_lyric_take_words (lyric, bb_list_new_take (words));
  return lyric;
}

static BbProject *
make_project (void)
{
  g_autoptr (BbProject) empty = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/a.flac", "a.flac", RATE, LENGTH);
  g_autoptr (BbProject) sung = NULL;
  GPtrArray *lyrics = g_ptr_array_new ();

  g_ptr_array_add (lyrics, make_lyric ("네온빛 파도 위로", "over neon waves", 100, 250));
  g_ptr_array_add (lyrics, make_worded ());
  g_ptr_array_add (lyrics, make_lyric ("o-ver", NULL, 2000, 4000));
  g_ptr_array_add (lyrics, make_lyric ("the neon tide", NULL, 4000, 4100));
  song->title = g_strdup ("Neon Tide 네온");
  song->artist = g_strdup ("LUMA");
  sung = bb_project_with_song (empty, song);
  return bb_project_with_list (sung, BB_LYRICS, bb_list_new_take (lyrics));
}

static char *
write_text (BbTextFunc make, const BbProject *project, gint64 first, gint64 last)
{
  const BbExportRequest request = { .project = project, .range = { first, last } };
  g_autoptr (GError) error = NULL;
  char *text = make (&request, &error);

  g_assert_no_error (error);
  return text;
}

static void
test_lrc (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autofree char *text = write_text (bb_lrc_make_text, project, 0, -1);

  g_assert_cmpstr (text, ==, lrc);
}

static void
test_srt (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autofree char *text = write_text (bb_srt_make_text, project, 0, -1);

  g_assert_cmpstr (text, ==, srt);
}

/* Returns: (transfer full): @project with the lyrics that @text holds */
static BbProject *
read_back (const BbProject *project, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BbLyricFile) lyrics = bb_lyric_file_parse (text, strlen (text), "a", project, BB_OFFSET_EARLIER, &error);

  g_assert_no_error (error);
  g_assert_null (lyrics->remarks[0]);
  return bb_project_with_list (project, BB_LYRICS, bb_list_ref (lyrics->lines));
}

static void
assert_same (const BbProject *a, const BbProject *b, gboolean has_words)
{
  g_assert_cmpuint (a->lists[BB_LYRICS]->n_items, ==, b->lists[BB_LYRICS]->n_items);
  for (guint i = 0; i < a->lists[BB_LYRICS]->n_items; i++)
    {
      const BbLyric *first = bb_list_get (a->lists[BB_LYRICS], i);
      const BbLyric *second = bb_list_get (b->lists[BB_LYRICS], i);

      g_assert_cmpstr (first->text, ==, second->text);
      g_assert_cmpstr (first->translation, ==, second->translation);
      g_assert_cmpint (first->from, ==, second->from);
      g_assert_cmpint (first->to, ==, second->to);
      for (guint j = 0; has_words && j < MAX (first->words->n_items, second->words->n_items); j++)
        {
          const BbWord *one = bb_list_get (first->words, j), *other = bb_list_get (second->words, j);

          g_assert_cmpint (one->at, ==, other->at);
          g_assert_cmpint (one->from, ==, other->from);
        }
    }
}

static void
test_back (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbProject) from_lrc = read_back (project, lrc);
  g_autoptr (BbProject) from_srt = read_back (project, srt);

  assert_same (project, from_lrc, TRUE);
  assert_same (project, from_srt, FALSE);
}

/* the song begins at 10 s, and its first two seconds are heard again at 20 s */
static void
test_song_map (void)
{
  g_autoptr (BbProject) plain = make_project ();
  g_autoptr (BbSong) song = bb_song_copy (plain->song);
  GPtrArray *map = g_ptr_array_new ();
  g_autoptr (BbProject) project = NULL;
  g_autoptr (BbProject) again = NULL;
  g_autofree char *text = NULL;
  g_autofree char *part = NULL;

  g_ptr_array_add (map, bb_stretch_new (240, 0, 10 * SECOND));
  g_ptr_array_add (map, bb_stretch_new (480, 0, 2 * SECOND));
  bb_song_take_map (song, bb_list_new_take (map));
  project = bb_project_with_song (plain, song);
  text = write_text (bb_srt_make_text, project, 0, -1);
  part = write_text (bb_lrc_make_text, project, 0, 24 * 11);

  g_assert_nonnull (strstr (text, "1\n00:00:11,000 --> 00:00:12,500\n네온빛"));
  g_assert_nonnull (strstr (text, "2\n00:00:12,500 --> 00:00:14,000\n우리를"));
  g_assert_nonnull (strstr (text, "3\n00:00:21,000 --> 00:00:22,000\n네온빛"));
  g_assert_null (strstr (text, "\n4\n"));
  g_assert_nonnull (strstr (part, "네온빛"));
  g_assert_null (strstr (part, "우리를"));

  again = read_back (project, text);
  g_assert_cmpuint (again->lists[BB_LYRICS]->n_items, ==, 2);
}

static void
test_file (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  Desk desk;

  desk_set_up (&desk);
  path = g_build_filename (desk.folder, "a.srt", NULL);
  g_assert_true (
      bb_srt_export (&(BbExportRequest){ project, desk.folder, BB_EXPORT_ALL, NULL, path }, desk.job, &error));
  g_assert_no_error (error);
  assert_content (path, srt);
  desk_clear (&desk);
}

static void
test_none (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (bb_lrc_make_text (&(BbExportRequest){ .project = project, .range = BB_EXPORT_ALL }, &error));
  g_assert_nonnull (strstr (error->message, "no lyrics"));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/text/lrc", test_lrc);
  g_test_add_func ("/export/text/srt", test_srt);
  g_test_add_func ("/export/text/back", test_back);
  g_test_add_func ("/export/text/song-map", test_song_map);
  g_test_add_func ("/export/text/file", test_file);
  g_test_add_func ("/export/text/none", test_none);

  return g_test_run ();
}
