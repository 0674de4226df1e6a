/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is it known what to do with files that come all at once? */
#include "import/intake.h"
#include "import/picture/picture-folder.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <sys/stat.h>

#include "make-picture.h"

#define PROJECT "<beatboard xmlns=\"https://beatboard.github.io/ns/project\">"

/* what lies where the files come from; those with content are no pictures */
static const struct
{
  const char *name;
  const char *content;
} files[] = {
  { "one.png" },
  { "song.flac", "fLaC" },
  { "second.flac", "fLaC" },
  { "clip.mp4", "\x20\x20\x20\x20"
                "ftypisom" },
  { "clip.webm", "\x1a\x45\xdf\xa3" },
  { "page.html", "<html>" },
  { "song.lrc", "[00:01.00]words" },
  { "words.txt", "words without times" },
  { "notes.csv", "timecode,text" },
  { "frames/frame10.png" },
  { "frames/frame2.png" },
  { "frames/네온1.png" },
  { "frames/.frame1.png" },
  { "frames/frame3.txt", "a list" },
  { "frames/more/frame4.png" },
  { "words/a.txt", "words" },
  { "Video/Video.beatboard", PROJECT },
  { "Video/page.png" },
};

static const struct
{
  const char *from;
  const char *projects;
  const char *song;
  const char *videos;
  const char *pictures;
  const char *strangers;
  const char *lyrics;
  const char *notes;
} cases[] = {
  { "", "", NULL, "", "", "" },
  { "one.png", "", NULL, "", "one.png", "" },
  { "song.flac one.png second.flac", "", "second.flac", "", "one.png", "" },
  { "one.png page.html gone.png", "", NULL, "", "one.png", "page.html gone.png" },
  { "song.lrc song.flac notes.csv", "", "song.flac", "", "", "", "song.lrc", "notes.csv" },
  { "song.lrc words.txt", "", NULL, "", "", "", "words.txt" },
  { "frames", "", NULL, "", "frames/frame2.png frames/frame10.png frames/네온1.png", "" },
  { "frames/more one.png", "", NULL, "", "frames/more/frame4.png one.png", "" },
  { "frames/pipe one.png", "", NULL, "", "one.png", "frames/pipe" },
  { "words frames/more", "", NULL, "", "frames/more/frame4.png", "words" },
  { "Video", "Video", NULL, "", "", "" },
  { "Video/Video.beatboard one.png", "Video/Video.beatboard", NULL, "", "one.png", "" },
  { "clip.webm one.png clip.mp4", "", NULL, "clip.webm clip.mp4", "one.png", "" },
};

/* (transfer full): a folder that has become the current one */
static char *
make_files (void)
{
  char *folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  g_autoptr (GdkPixbuf) picture = make_corners (16, 9);

  g_assert_cmpint (g_chdir (folder), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *parent = g_path_get_dirname (files[i].name);

      g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
      if (files[i].content != NULL)
        g_assert_true (g_file_set_contents (files[i].name, files[i].content, -1, NULL));
      else
        g_free (write_picture (".", files[i].name, picture, "png"));
    }
  g_assert_cmpint (mkfifo ("frames/pipe", 0600), ==, 0);
  return folder;
}

static void
assert_words (GStrv paths, const char *expected)
{
  g_autofree char *words = g_strjoinv (" ", paths);

  g_assert_cmpstr (words, ==, expected);
}

static GStrv
split (const char *words)
{
  return *words != '\0' ? g_strsplit (words, " ", -1) : g_new0 (char *, 1);
}

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) paths = split (cases[i].from);
      g_autoptr (BbIntake) intake = bb_intake_new ((const char *const *) paths);

      g_test_message ("case %u: %s", i, cases[i].from);
      assert_words (intake->projects, cases[i].projects);
      g_assert_cmpstr (intake->song, ==, cases[i].song);
      assert_words (intake->videos, cases[i].videos);
      assert_words (intake->pictures, cases[i].pictures);
      assert_words (intake->strangers, cases[i].strangers);
      g_assert_cmpstr (intake->lyrics, ==, cases[i].lyrics);
      g_assert_cmpstr (intake->notes, ==, cases[i].notes);
    }
}

/* a command is told the files' names, and says itself what is wrong with the others */
static void
test_expand (void)
{
  static const char *const paths[] = { "frames/more", "one.png", "words", "gone.png", NULL };
  g_auto (GStrv) expanded = bb_picture_folder_expand (paths);

  assert_words (expanded, "frames/more/frame4.png one.png words gone.png");
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL;
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = make_files ();
  g_test_add_func ("/import/intake/table", test_table);
  g_test_add_func ("/import/intake/expand", test_expand);
  result = g_test_run ();
  remove_folder (folder);
  return result;
}
