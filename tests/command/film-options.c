/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the video that the command line writes as it was asked for, and is what cannot be said so? */
#include <glib/gstdio.h>
#include <locale.h>

#include "made-film.h"

/* files of 64 kB at most, and no signal that says so */
#define LITTLE_ROOM "trap '' XFSZ; ulimit -f 128; exec \"$0\" \"$@\""

/* nothing of a file that could not be written stays, and one that was there before does */
static void
test_no_room (void)
{
  g_autofree char *folder = make_film_project ("24");
  g_autofree char *program = g_build_filename (g_getenv ("BB_TEST_BUILD"), "app", "beatboard", NULL);
  const char *const argv[] = { "/bin/sh", "-c",    LITTLE_ROOM, program, "export", "p",
                               "--to",    "x.mkv", "--size",    SIZE,    NULL };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_auto (Run) run = { 0 };

  export_to (folder, "x.mkv", NULL);
  before = run_tool (folder, "sh", "-c", "ls -A && md5sum x.mkv", NULL);
  run = finish_beatboard (begin_program (folder, argv));
  assert_run (&run, 1, NULL, "x\\.mkv.*could not be written: .*too large");
  after = run_tool (folder, "sh", "-c", "ls -A && md5sum x.mkv", NULL);
  g_assert_cmpstr (before, ==, after);
  remove_all (folder);
}

static void
assert_size (const char *folder, const char *frame_size, const char *shown)
{
  g_auto (Run) run = run_beatboard (folder, "export", "p", "--to", "x.mkv", "--size", frame_size, "--no-sound",
                                    "--frames", "8-12", NULL);
  g_autofree char *text = NULL;

  assert_run (&run, 0, NULL, NULL);
  text = run_tool (folder, "ffprobe", "-v", "error", "-show_entries", "stream=width,height", "-of", "csv=p=0", "x.mkv",
                   NULL);
  g_assert_cmpstr (g_strstrip (text), ==, shown);
}

static void
test_size (void)
{
  g_autofree char *folder = make_film_project ("24");

  assert_size (folder, "90", "160,90");
  assert_size (folder, "100x100", "100,100");
  assert_size (folder, "90x160", "90,160");
  assert_size (folder, "91p", "162,92");
  remove_all (folder);
}

static void
assert_refused (const char *folder, const char *option, const char *value, const char *words)
{
  g_auto (Run) run = run_beatboard (folder, "export", "p", "--to", "x.mkv", option, value, NULL);

  assert_run (&run, 2, NULL, words);
}

static void
test_usage (void)
{
  g_autofree char *folder = make_film_project ("24");
  g_auto (Run) text = run_beatboard (folder, "export", "p", "--to", "x.srt", "--size", "720", NULL);

  assert_run (&text, 2, NULL, "are for videos");
  assert_refused (folder, "--size", "large", "“large” is no size of a video");
  assert_refused (folder, "--size", "7x7", "“7x7” is no size of a video");
  assert_refused (folder, "--quality", "fine", "Say small, good or best");
  assert_refused (folder, "--megabytes", "8", "cannot be chosen");
  assert_refused (folder, "--burn-in", "number,tea", "“tea” cannot be written over the picture");
  assert_refused (folder, "--paper", "a4", "are for PDF");
  assert_refused (folder, "--frames", "5-4", "ends before it begins");
  remove_all (folder);
}

/* no larger than asked for, and not much smaller where there is much to see */
static void
test_megabytes (void)
{
  g_autofree char *folder = make_film_project ("24");
  g_autofree char *path = g_build_filename (folder, "x.mp4", NULL);
  g_auto (Run) run = run_beatboard (folder, "export", "p", "--to", "x.mp4", "--megabytes", "0.2", NULL);
  g_auto (Run) little = run_beatboard (folder, "export", "p", "--to", "y.mp4", "--megabytes", "0.01", NULL);
  GStatBuf status;

  assert_run (&run, 0, NULL, NULL);
  assert_run (&little, 1, NULL, "0\\.01 MB are too few");
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_size, <=, 200000);
  remove_all (folder);
}

/* Returns: how many pixels of a frame are dark in its upper half, left of the middle or right of it, in 1/1000 */
static guint
measure_darkness (const Decoded *pictures, gsize frame, int width, int height, gboolean is_right)
{
  const guint8 *pixels = (guint8 *) pictures->bytes + frame * (gsize) (width * height);
  guint n = 0;

  for (int y = 0; y < height / 2; y++)
    {
      for (int x = is_right ? width / 2 : 0; x < (is_right ? width : width / 2); x++)
        n += pixels[y * width + x] < 128;
    }
  return n * 1000 / (guint) (width * height / 4);
}

/* a timecode runs while the board stands still, and a number does not; and a range has what the whole has */
static void
test_burn_in (void)
{
  g_autofree char *folder = make_film_project ("24");
  g_auto (Run) code = run_beatboard (folder, "export", "p", "--to", "code.mkv", "--size", "320x180", "--burn-in",
                                     "timecode", NULL);
  g_auto (Run) number = run_beatboard (folder, "export", "p", "--to", "number.mkv", "--size", "320x180", "--burn-in",
                                       "number,note,lyric,section,version,count", NULL);
  g_auto (Run) piece = run_beatboard (folder, "export", "p", "--to", "piece.mkv", "--size", "320x180", "--burn-in",
                                      "timecode", "--frames", "17-33", NULL);
  g_auto (GStrv) codes = NULL;
  g_auto (GStrv) numbers = NULL;
  g_auto (GStrv) pieces = NULL;
  g_auto (Decoded) pictures = { NULL };

  assert_run (&code, 0, NULL, NULL);
  assert_run (&number, 0, NULL, NULL);
  assert_run (&piece, 0, NULL, NULL);
  codes = hash (folder, "code.mkv", "0:v:0");
  numbers = hash (folder, "number.mkv", "0:v:0");
  pieces = hash (folder, "piece.mkv", "0:v:0");
  for (guint i = 1; i < BOARD; i++)
    {
      g_assert_cmpstr (codes[BOARD + i - 1], !=, codes[BOARD + i]);
      g_assert_cmpstr (numbers[BOARD + i - 1], ==, numbers[BOARD + i]);
    }
  for (guint i = 0; i < 17; i++)
    g_assert_cmpstr (pieces[i], ==, codes[17 + i]);

  pictures = decode_pictures (folder, "code.mkv");
  g_assert_cmpuint (measure_darkness (&pictures, BOARD, 320, 180, FALSE), ==, 0);
  g_assert_cmpuint (measure_darkness (&pictures, BOARD, 320, 180, TRUE), >, 20);
  remove_all (folder);
}

/* a name lies across the middle, in every frame */
static void
test_recipient (void)
{
  g_autofree char *folder = make_film_project ("24");
  g_auto (Run) plain = run_beatboard (folder, "export", "p", "--to", "x.mkv", "--size", "320x180", NULL);
  g_auto (Run)
      named = run_beatboard (folder, "export", "p", "--to", "y.mkv", "--size", "320x180", "--for", "김민지", NULL);
  g_auto (GStrv) without = NULL;
  g_auto (GStrv) with = NULL;

  assert_run (&plain, 0, NULL, NULL);
  assert_run (&named, 0, NULL, NULL);
  without = hash (folder, "x.mkv", "0:v:0");
  with = hash (folder, "y.mkv", "0:v:0");
  g_assert_cmpuint (g_strv_length (with), ==, g_strv_length (without));
  for (guint i = 0; with[i] != NULL; i++)
    g_assert_cmpstr (with[i], !=, without[i]);
  remove_all (folder);
}

/* two seconds before the first frame, in which nothing is heard */
static void
test_slate (void)
{
  g_autofree char *folder = make_film_project ("24");
  g_auto (Run) run = run_beatboard (folder, "export", "p", "--to", "x.mkv", "--size", SIZE, "--slate", NULL);
  g_auto (Decoded) pictures = { NULL };
  g_auto (Decoded) sound = { NULL };

  assert_run (&run, 0, NULL, NULL);
  pictures = decode_pictures (folder, "x.mkv");
  g_assert_cmpuint (pictures.length, ==, (48 + BOARD * N_BOARDS) * WIDTH * HEIGHT);
  g_assert_false (is_white (&pictures, 48 + BOARD - 1));
  g_assert_true (is_white (&pictures, 48 + BOARD));
  sound = decode_exactly (folder, "x.mkv");
  g_assert_cmpuint (sound.length, ==, 2 * (2 + BOARD * N_BOARDS / 24) * SAMPLE_RATE);
  g_assert_cmpint (find_loudest (&sound, 0, 3 * SAMPLE_RATE), ==, (48 + BOARD) * 2000);
  remove_all (folder);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/command/film-options/no-room", test_no_room);
  g_test_add_func ("/command/film-options/size", test_size);
  g_test_add_func ("/command/film-options/usage", test_usage);
  g_test_add_func ("/command/film-options/burn-in", test_burn_in);
  g_test_add_func ("/command/film-options/recipient", test_recipient);
  g_test_add_func ("/command/film-options/slate", test_slate);
  g_test_add_func ("/command/film-options/megabytes", test_megabytes);
  return g_test_run ();
}
