/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do commands say of projects that are broken, newer, or in use? */
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "run.h"
#include "store/lock.h"

/* a project with a song and a picture; (transfer full): its folder's parent */
static char *
make_project (void)
{
  char *folder = make_folder ();

  make_song (folder, "song.flac", "2");
  make_picture_file (folder, "a.png");
  {
    g_auto (Run) made = run_beatboard (folder, "new", "video", "--song", "song.flac", NULL);
    g_auto (Run) added = run_beatboard (folder, "add", "video", "a.png", NULL);

    assert_run (&made, 0, "video.beatboard", NULL);
    assert_run (&added, 0, NULL, NULL);
  }
  return folder;
}

static char *
get_path (const char *folder)
{
  return g_build_filename (folder, "video", "video.beatboard", NULL);
}

static char *
read_text (const char *path)
{
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return text;
}

/* puts @after in place of the first @before in the project file */
static void
edit (const char *folder, const char *before, const char *after)
{
  g_autofree char *path = get_path (folder);
  g_autofree char *text = read_text (path);
  g_auto (GStrv) parts = g_strsplit (text, before, 2);
  g_autofree char *edited = NULL;

  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  edited = g_strjoin (after, parts[0], parts[1], NULL);
  g_assert_true (g_file_set_contents (path, edited, -1, NULL));
}

/* the path of the file in media/ with this ending */
static char *
find_media (const char *folder, const char *ending)
{
  g_autofree char *media = g_build_filename (folder, "video", "media", NULL);
  g_autoptr (GDir) dir = g_dir_open (media, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ending))
        return g_build_filename (media, name, NULL);
    }

  g_assert_not_reached ();
}

static void
assert_check (const char *folder, int status, const char *output)
{
  g_auto (Run) run = run_beatboard (folder, "check", "video", NULL);

  assert_run (&run, status, output, status == 0 ? NULL : "wrong with|video.beatboard");
}

static void
test_missing_media (void)
{
  g_autofree char *folder = make_project ();
  g_autofree char *picture = find_media (folder, ".png");

  g_assert_cmpint (g_unlink (picture), ==, 0);
  assert_check (folder, 1, "^“a\\.png” is missing: put “media/[0-9a-f]{64}\\.png” back[^/]*\n$");
  {
    g_auto (Run) run = run_beatboard (folder, "export", "video", "--to", "a.pdf", NULL);

    assert_run (&run, 0, NULL, "a\\.png");
  }
  remove_all (folder);
}

static void
test_changed_media (void)
{
  g_autofree char *folder = make_project ();
  g_autofree char *picture = find_media (folder, ".png");

  g_assert_cmpint (g_chmod (picture, 0644), ==, 0);
  g_assert_true (g_file_set_contents (picture, "another", -1, NULL));
  assert_check (folder, 1, "^“a\\.png” is not what came in: “media/");
  remove_all (folder);
}

static void
test_song_of_other_length (void)
{
  g_autofree char *folder = make_project ();

  edit (folder, "samples=\"96000\"", "samples=\"97105\"");
  assert_check (folder, 1, "song\\.flac” is 2.000 s long here, and was 2.023 s");
  remove_all (folder);
}

static void
test_schema (void)
{
  g_autofree char *folder = make_project ();

  edit (folder, "<board ", "<board glitter=\"much\" ");
  assert_check (folder, 1, "glitter|line|board");
  remove_all (folder);
}

/* a board that was copied by hand has the ids of the other's ink: nothing is said, by the XML library neither */
static void
test_ids_twice (void)
{
  const char *ink =
      "<layer id=\"%s\"><ink xmlns=\"http://www.w3.org/2003/InkML\"><definitions><brush xml:id=\"b.1\">"
      "<brushProperty name=\"kind\" value=\"pen\"/><brushProperty name=\"width\" value=\"49\"/>"
      "<brushProperty name=\"color\" value=\"#1a1a1a\"/><brushProperty name=\"transparency\" value=\"0\"/>"
      "</brush></definitions><context><traceFormat><channel name=\"X\" type=\"integer\"/>"
      "<channel name=\"Y\" type=\"integer\"/><channel name=\"F\" type=\"integer\"/></traceFormat></context>"
      "<trace brushRef=\"#b.1\">0 0 0</trace></ink></layer>";
  g_autofree char *folder = make_project ();
  g_autofree char *one = g_strdup_printf (ink, "l-1");
  g_autofree char *other = g_strdup_printf (ink, "l-2");
  g_autofree char *both = g_strconcat (one, other, "</board>", NULL);

  edit (folder, "</board>", both);
  assert_check (folder, 0, "nothing is wrong");
  remove_all (folder);
}

/* what cannot be read is left as it is by every command */
static void
assert_refused (const char *folder, const char *pattern)
{
  g_autofree char *path = get_path (folder);
  g_autofree char *before = read_text (path);
  g_autofree char *after = NULL;
  g_auto (Run) info = run_beatboard (folder, "info", "video", NULL);
  g_auto (Run) check = run_beatboard (folder, "check", "video", NULL);
  g_auto (Run) add = run_beatboard (folder, "add", "video", "a.png", NULL);
  g_auto (Run) import = run_beatboard (folder, "import", "video", "song.flac", NULL);
  g_auto (Run) export = run_beatboard (folder, "export", "video", "--to", "a.pdf", NULL);

  assert_run (&info, 1, NULL, pattern);
  assert_run (&check, 1, NULL, pattern);
  assert_run (&add, 1, NULL, pattern);
  assert_run (&import, 1, NULL, pattern);
  assert_run (&export, 1, NULL, pattern);
  after = read_text (path);
  g_assert_cmpstr (after, ==, before);
}

static void
test_truncated (void)
{
  g_autofree char *folder = make_project ();
  g_autofree char *path = get_path (folder);
  g_autofree char *text = read_text (path);

  g_assert_true (g_file_set_contents (path, text, strlen (text) / 2, NULL));
  assert_refused (folder, "video.beatboard");
  remove_all (folder);
}

static void
test_empty (void)
{
  g_autofree char *folder = make_project ();
  g_autofree char *path = get_path (folder);

  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  assert_refused (folder, "video.beatboard.*empty");
  remove_all (folder);
}

static void
test_foreign (void)
{
  g_autofree char *folder = make_project ();
  g_autofree char *path = get_path (folder);

  g_assert_true (g_file_set_contents (path, "<?xml version=\"1.0\"?><fcpxml version=\"1.9\"/>", -1, NULL));
  assert_refused (folder, "video.beatboard");
  remove_all (folder);
}

/* looked at and exported, not changed */
static void
assert_reads_only (const char *folder, const char *pattern)
{
  g_autofree char *path = get_path (folder);
  g_autofree char *before = read_text (path);
  g_autofree char *after = NULL;
  g_auto (Run) info = run_beatboard (folder, "info", "video", NULL);
  g_auto (Run) export = run_beatboard (folder, "export", "video", "--to", "a.pdf", NULL);
  g_auto (Run) add = run_beatboard (folder, "add", "video", "a.png", NULL);
  g_auto (Run) import = run_beatboard (folder, "import", "video", "song.flac", NULL);

  assert_run (&info, 0, "1A", NULL);
  assert_run (&export, 0, NULL, NULL);
  assert_run (&add, 1, NULL, pattern);
  assert_run (&import, 1, NULL, pattern);
  after = read_text (path);
  g_assert_cmpstr (after, ==, before);
}

static void
test_newer (void)
{
  g_autofree char *folder = make_project ();

  edit (folder, "ns/project\" version=\"1.0\"", "ns/project\" version=\"9.0\"");
  assert_reads_only (folder, "“video” cannot be changed.*newer Beatboard");
  remove_all (folder);
}

static void
test_locked (void)
{
  g_autofree char *folder = make_project ();
  g_autofree char *path = get_path (folder);
  g_autoptr (BbLock) lock = bb_lock_acquire (path, BB_LOCK_POLITE, NULL);

  g_assert_nonnull (lock);
  assert_reads_only (folder, "“video” cannot be changed");
  assert_check (folder, 0, "nothing is wrong");
  remove_all (folder);
}

/* a file stands where a folder would have to: that stops root too */
static void
test_nowhere_to_write (void)
{
  g_autofree char *folder = make_project ();
  g_auto (Run) made = run_beatboard (folder, "new", "song.flac/video", NULL);
  g_auto (Run) pdf = run_beatboard (folder, "export", "video", "--to", "song.flac/a.pdf", NULL);
  g_auto (Run) png = run_beatboard (folder, "export", "video", "--to", "song.flac/a/", NULL);

  assert_run (&made, 1, NULL, "song.flac");
  assert_run (&pdf, 1, NULL, "song.flac/a.pdf");
  assert_run (&png, 1, NULL, "song.flac/a");
  remove_all (folder);
}

/* what no song comes of leaves the folder as it was: not there, or empty */
static void
test_new_without_sound (void)
{
  g_autofree char *folder = make_project ();
  g_autofree char *fresh = g_build_filename (folder, "fresh", NULL);
  g_autofree char *empty = g_build_filename (folder, "empty", NULL);

  g_assert_cmpint (g_mkdir (empty, 0777), ==, 0);
  {
    g_auto (Run) first = run_beatboard (folder, "new", "fresh", "--song", "a.png", NULL);
    g_auto (Run) second = run_beatboard (folder, "new", "empty", "--song", "a.png", NULL);

    assert_run (&first, 1, NULL, "sound");
    assert_run (&second, 1, NULL, "sound");
  }
  g_assert_false (g_file_test (fresh, G_FILE_TEST_EXISTS));
  g_assert_cmpint (g_rmdir (empty), ==, 0);
  remove_all (folder);
}

/* the first @n bytes of a file */
static void
cut (const char *folder, const char *name, gsize n)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *bytes = NULL;

  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_true (g_file_set_contents (path, bytes, (gssize) n, NULL));
}

/* what is there of a song is taken, and said to be cut off each time it is looked at */
static void
test_song_cut_off (void)
{
  g_autofree char *folder = make_project ();

  make_song (folder, "컷 1.mp3", "20");
  cut (folder, "컷 1.mp3", 60000);
  {
    g_auto (Run) made = run_beatboard (folder, "new", "fresh", "--song", "컷 1.mp3", NULL);
    g_auto (Run) imported = run_beatboard (folder, "import", "video", "컷 1.mp3", NULL);

    assert_run (&made, 0, "fresh", "^beatboard: “컷 1.mp3” is damaged or cut off: it should be 0:20 long");
    assert_run (&imported, 0, "does not sound like the song before", "^beatboard: “컷 1.mp3” is damaged or cut off");
  }
  assert_check (folder, 1, "^“컷 1.mp3” is damaged or cut off: it should be 0:20 long");
  remove_all (folder);
}

static void
test_picture_cut_off (void)
{
  g_autofree char *folder = make_project ();

  make_picture_file (folder, "그림 1.jpg");
  cut (folder, "그림 1.jpg", 3000);
  {
    g_auto (Run) added = run_beatboard (folder, "add", "video", "그림 1.jpg", NULL);

    assert_run (&added, 1, NULL, "“그림 1.jpg” is damaged or not whole");
  }
  assert_check (folder, 0, "nothing is wrong");
  remove_all (folder);
}

/* what fails for want of room names its file, and leaves nothing half done */
static void
test_no_room (void)
{
  static const char *const lines[][7] = {
    { "new", "fresh" },
    { "new", "fresh", "--song", "song.flac" },
    { "add", "video", "b.png" },
    { "import", "video", "song.flac" },
    { "export", "video", "--to", "full.pdf" },
    { "export", "video", "--to", "full.png", "--frames", "0-1" },
    { "export", "video", "--to", "full" },
  };
  static const char *const leftovers[] = { "fresh", "full.pdf", "full.png", "full", "video/video.beatboard.lock" };
  g_autofree char *folder = make_project ();
  g_autofree char *path = get_path (folder);
  g_autofree char *before = read_text (path);
  g_autofree char *after = NULL;

  make_picture_file (folder, "b.png");
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_auto (Run) run = run_without_room (folder, lines[i]);

      assert_run (&run, 1, NULL, "^beatboard: .*“[^”]*(fresh|video|full)[^”]*” could not be written: File too large");
    }
  for (guint i = 0; i < G_N_ELEMENTS (leftovers); i++)
    {
      g_autofree char *left = g_build_filename (folder, leftovers[i], NULL);

      g_assert_false (g_file_test (left, G_FILE_TEST_EXISTS));
    }
  after = read_text (path);
  g_assert_cmpstr (after, ==, before);
  remove_all (folder);
}

/* the good one of two pictures comes in, the other is named */
static void
test_one_bad_picture (void)
{
  g_autofree char *folder = make_project ();
  g_auto (Run) added = run_beatboard (folder, "add", "video", "--at", "1s", "a.png", "song.flac", NULL);
  g_auto (Run) info = run_beatboard (folder, "info", "video", NULL);

  assert_run (&added, 1, NULL, "song.flac");
  assert_run (&info, 0, "2 boards", NULL);
  remove_all (folder);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/command/bad-input/missing-media", test_missing_media);
  g_test_add_func ("/command/bad-input/changed-media", test_changed_media);
  g_test_add_func ("/command/bad-input/song-of-other-length", test_song_of_other_length);
  g_test_add_func ("/command/bad-input/schema", test_schema);
  g_test_add_func ("/command/bad-input/ids-twice", test_ids_twice);
  g_test_add_func ("/command/bad-input/truncated", test_truncated);
  g_test_add_func ("/command/bad-input/empty", test_empty);
  g_test_add_func ("/command/bad-input/foreign", test_foreign);
  g_test_add_func ("/command/bad-input/newer", test_newer);
  g_test_add_func ("/command/bad-input/locked", test_locked);
  g_test_add_func ("/command/bad-input/nowhere-to-write", test_nowhere_to_write);
  g_test_add_func ("/command/bad-input/new-without-sound", test_new_without_sound);
  g_test_add_func ("/command/bad-input/one-bad-picture", test_one_bad_picture);
  g_test_add_func ("/command/bad-input/song-cut-off", test_song_cut_off);
  g_test_add_func ("/command/bad-input/picture-cut-off", test_picture_cut_off);
  g_test_add_func ("/command/bad-input/no-room", test_no_room);
  return g_test_run ();
}
