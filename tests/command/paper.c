/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are photos of paper boards cut into boards by the command line? */
#include <locale.h>
#include <string.h>

#include "run.h"

static char *folder;

/* @filter: what is drawn on white paper */
static void
make_sheet (const char *name, const char *filter)
{
  g_autofree char *whole = g_strconcat ("color=white:size=1200x900,format=rgb24", filter, NULL);

  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-f", "lavfi", "-i", whole, "-frames:v", "1", name, NULL));
}

/* two rows of three frames, each of another colour in its middle */
static void
make_boards (const char *name)
{
  static const char *const colours[] = { "red", "lime", "blue", "cyan", "magenta", "yellow" };
  GString *filter = g_string_new (NULL);

  for (int i = 0; i < 6; i++)
    {
      int x = 60 + 380 * (i % 3), y = 100 + 380 * (i / 3);

      g_string_append_printf (filter, ",drawbox=x=%d:y=%d:w=320:h=180:c=black:t=4", x, y);
      g_string_append_printf (filter, ",drawbox=x=%d:y=%d:w=80:h=80:c=%s:t=fill", x + 120, y + 50, colours[i]);
    }
  make_sheet (name, filter->str);
  g_string_free (filter, TRUE);
}

static void
set_up (void)
{
  g_auto (Run) made = { 0 };

  folder = make_folder ();
  make_boards ("sheet.png");
  make_sheet ("blank.png", "");
  made = run_beatboard (folder, "new", "p", "--fps", "24", NULL);
  assert_run (&made, 0, "p.beatboard", NULL);
}

static void
tear_down (void)
{
  remove_all (folder);
  g_clear_pointer (&folder, g_free);
}

/* the names of what came in, in their order */
static void
assert_names (const char *expected)
{
  g_autofree char *path = g_build_filename (folder, "p", "p.beatboard", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = NULL;
  GString *names = g_string_new (NULL);

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  parts = g_strsplit (text, "media-name=\"", -1);
  for (guint i = 1; i < g_strv_length (parts); i++)
    g_string_append_printf (names, "%.*s|", (int) strcspn (parts[i], "\""), parts[i]);
  g_assert_cmpstr (names->str, ==, expected);
  g_string_free (names, TRUE);
}

static void
test_cut (void)
{
  g_auto (Run) cut = { 0 };
  g_auto (Run) info = { 0 };
  g_auto (Run) check = { 0 };

  set_up ();
  cut = run_beatboard (folder, "add", "p", "--cut", "--every", "1s", "sheet.png", NULL);
  assert_run (&cut, 0, NULL, "^“sheet.png”: 6 frames were cut out.\n$");
  assert_names ("sheet · 1.jpg|sheet · 2.jpg|sheet · 3.jpg|sheet · 4.jpg|sheet · 5.jpg|sheet · 6.jpg|");
  info = run_beatboard (folder, "info", "p", NULL);
  assert_run (&info, 0, "6A +00:00:05:00", NULL);
  check = run_beatboard (folder, "check", "p", NULL);
  assert_run (&check, 0, "nothing is wrong", NULL);
  tear_down ();
}

/* the middle of the third frame is blue, and of its border nothing is left at the edges */
static void
test_picture (void)
{
  g_auto (Run) cut = { 0 };
  g_auto (Run) exported = { 0 };
  g_autofree char *path = NULL;
  g_autofree char *pixels = NULL;
  gsize length;

  set_up ();
  cut = run_beatboard (folder, "add", "p", "--cut", "--every", "1s", "sheet.png", NULL);
  exported = run_beatboard (folder, "export", "p", "--to", "a.png", "--frames", "48-48", "--size", "320x180", NULL);
  assert_run (&exported, 0, NULL, NULL);
  g_free (run_tool (folder, "sh", "-c", "ffmpeg -v error -i a*.png -f rawvideo -pix_fmt rgb24 raw", NULL));
  path = g_build_filename (folder, "raw", NULL);
  g_assert_true (g_file_get_contents (path, &pixels, &length, NULL));
  g_assert_cmpuint (length, ==, 320 * 180 * 3);
  for (int i = 0; i < 3; i++)
    {
      g_assert_cmpint (ABS ((guint8) pixels[(90 * 320 + 160) * 3 + i] - (i == 2 ? 255 : 0)), <, 30);
      g_assert_cmpint ((guint8) pixels[(90 * 320 + 1) * 3 + i], >, 200);
      g_assert_cmpint ((guint8) pixels[(320 + 160) * 3 + i], >, 200);
    }
  tear_down ();
}

/* a sheet without frames is named, and those of the others come in */
static void
test_no_frames (void)
{
  g_auto (Run) none = { 0 };
  g_auto (Run) one = { 0 };
  g_auto (Run) broken = { 0 };

  set_up ();
  none = run_beatboard (folder, "add", "p", "--cut", "blank.png", NULL);
  assert_run (&none, 1, NULL, "^beatboard: No frames were found in “blank.png”. Draw borders[^/]*\n$");
  assert_names ("");
  broken = run_beatboard (folder, "add", "p", "--cut", "nowhere.png", NULL);
  assert_run (&broken, 1, NULL, "“nowhere.png” cannot be read");
  one = run_beatboard (folder, "add", "p", "--cut", "blank.png", "sheet.png", NULL);
  assert_run (&one, 1, NULL, "6 frames were cut out(.|\n)*No frames were found in “blank.png”");
  assert_names ("sheet · 1.jpg|sheet · 2.jpg|sheet · 3.jpg|sheet · 4.jpg|sheet · 5.jpg|sheet · 6.jpg|");
  tear_down ();
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/command/paper/cut", test_cut);
  g_test_add_func ("/command/paper/picture", test_picture);
  g_test_add_func ("/command/paper/no-frames", test_no_frames);
  return g_test_run ();
}
