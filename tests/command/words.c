/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do lyrics come in by the command line, and go out again? */
#include <locale.h>
#include <string.h>

#include "run.h"

static char *folder;

static void
put (const char *name, const char *text, const char *encoding)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  gsize length;
  g_autofree char *bytes = g_convert (text, -1, encoding, "UTF-8", NULL, &length, &error);

  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (path, bytes, (gssize) length, NULL));
}

static char *
get (const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static void
import (const char *name, int status, const char *messages)
{
  g_auto (Run) run = run_beatboard (folder, "import", "video", name, NULL);

  assert_run (&run, status, NULL, messages);
}

static void
assert_info (const char *pattern)
{
  g_auto (Run) run = run_beatboard (folder, "info", "video", "--json", NULL);

  assert_run (&run, 0, pattern, NULL);
}

static void
test_round_trip (void)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_auto (Run) srt = { 0 };
  g_auto (Run) lrc = { 0 };

  put ("a.lrc", "[00:00.50]네온빛 파도 위로\n[00:00.50]over neon waves\n[00:01.50]우리를 데려가\n[00:02.00]\n",
       "EUC-KR");
  import ("a.lrc", 0, NULL);
  assert_info ("\"lyrics\" ?: ?\\[.*\"start\" ?: ?12,.*\"text\" ?: ?\"네온빛 파도 위로\".*over neon waves.*우리를");

  srt = run_beatboard (folder, "export", "video", "--to", "b.srt", NULL);
  assert_run (&srt, 0, NULL, NULL);
  first = get ("b.srt");
  g_assert_true (
      g_str_has_prefix (first, "1\n00:00:00,500 --> 00:00:01,500\n네온빛 파도 위로\n<i>over neon waves</i>\n"));

  import ("b.srt", 0, NULL);
  lrc = run_beatboard (folder, "export", "video", "--to", "c.lrc", NULL);
  assert_run (&lrc, 0, NULL, NULL);
  second = get ("c.lrc");
  g_assert_nonnull (
      strstr (second, "[00:00.50]네온빛 파도 위로\n[00:00.50]over neon waves\n[00:01.50]우리를 데려가\n[00:02.00]\n"));
}

static void
test_remarks (void)
{
  put ("late.lrc", "[offset:soon]\n[00:00.10]one\n[00:09.00]two\n", "UTF-16");
  import ("late.lrc", 0, "“soon” is no number.*1 line lies behind the song's end");
  assert_info ("\"text\" ?: ?\"one\"");
}

static void
test_flipped (void)
{
  g_auto (Run) run = { 0 };

  put ("flip.lrc", "[offset:500]\n[00:01.00]one\n", "UTF-8");
  run = run_beatboard (folder, "import", "video", "flip.lrc", "--offset-later", NULL);
  assert_run (&run, 0, NULL, NULL);
  assert_info ("\"lyrics\" ?: ?\\[[^\\]]*\"start\" ?: ?36,");
}

static void
test_notes (void)
{
  g_autofree char *table = NULL;
  g_auto (Run) run = { 0 };

  put ("notes.csv", "timecode;text;author\n00:00:01:00;손끝까지;Jian\nsoon;a;b\n", "CP949");
  import ("notes.csv", 0, "1 note has no timecode");
  import ("notes.csv", 0, "1 note has no timecode");
  run = run_beatboard (folder, "export", "video", "--to", "out.csv", NULL);
  assert_run (&run, 0, NULL, NULL);
  table = get ("out.csv");
  g_assert_cmpstr (table, ==, "\xef\xbb\xbftimecode,length,author,text,state\r\n00:00:01:00,,Jian,손끝까지,open\r\n");
}

static void
test_counts (void)
{
  g_auto (Run) beats = run_beatboard (folder, "beats", "video", "--tempo", "120", "--first", "0", NULL);
  g_auto (Run) run = run_beatboard (folder, "export", "video", "--to", "counts.csv", "--layout", "counts", NULL);
  g_auto (Run) pdf = run_beatboard (folder, "export", "video", "--to", "counts.pdf", "--layout", "counts", NULL);
  g_autofree char *table = NULL;

  assert_run (&beats, 0, "120", NULL);
  assert_run (&run, 0, NULL, NULL);
  assert_run (&pdf, 0, NULL, NULL);
  table = get ("counts.csv");
  g_assert_nonnull (strstr (table, "\r\n,1,00:00:00:00,1A,,"));
}

static void
test_refused (void)
{
  put ("untimed.txt", "네온빛 파도 위로\n우리를 데려가\n", "UTF-8");
  put ("late.srt", "1\n00:01:00,000 --> 00:01:01,000\none\n", "UTF-8");
  import ("untimed.txt", 1, "No line of “untimed.txt” has a time.*tapping");
  import ("late.srt", 1, "no song is heard.*No line of “late.srt” lies in the song");
}

int
main (int argc, char *argv[])
{
  g_auto (Run) run = { 0 };
  int status;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = make_folder ();
  make_song (folder, "song.wav", "3");
  run = run_beatboard (folder, "new", "video", "--song", "song.wav", NULL);
  assert_run (&run, 0, "video", NULL);
  g_test_add_func ("/command/words/round-trip", test_round_trip);
  g_test_add_func ("/command/words/remarks", test_remarks);
  g_test_add_func ("/command/words/flipped", test_flipped);
  g_test_add_func ("/command/words/notes", test_notes);
  g_test_add_func ("/command/words/counts", test_counts);
  g_test_add_func ("/command/words/refused", test_refused);

  status = g_test_run ();
  remove_all (folder);
  g_free (folder);
  return status;
}
