/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do videos and pictures of another aspect show of each board what it is cropped about? */
#include <locale.h>
#include <stdlib.h>

#include "run.h"

/* red, green and blue thirds; windows of 9:16 are narrower than one */
#define THIRDS                                                                                                         \
  "color=red:size=192x108,format=rgb24,drawbox=x=64:w=64:h=108:c=lime:t=fill,drawbox=x=128:w=64:h=108:c=blue:t=fill"
#define THIRD "10240" /* from the middle of one to that of the next, in units of ink */
#define TALL "90x160"

/* what is seen left of the middle of a row, and right of it, of each frame: "rg" */
typedef struct
{
  char sides[3];
} Seen;

static char *
make_project (void)
{
  char *folder = make_folder ();
  g_auto (Run) made = { 0 };
  g_auto (Run) added = { 0 };

  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-f", "lavfi", "-i", THIRDS, "-frames:v", "1", "a.png", NULL));
  made = run_beatboard (folder, "new", "p", "--fps", "24", NULL);
  g_assert_cmpint (made.status, ==, 0);
  added = run_beatboard (folder, "add", "p", "a.png", NULL);
  g_assert_cmpint (added.status, ==, 0);
  g_free (run_tool (folder, "sh", "-c", "cp p/p.beatboard plain", NULL));
  return folder;
}

/* the first board says @attributes, and has @keys */
static void
set_board (const char *folder, const char *attributes, const char *keys)
{
  g_autofree char *script = g_strdup_printf ("sed -E '0,/<board /{s|<board ([^>]*)>|<board \\1 %s>%s|}' plain "
                                             ">p/p.beatboard",
                                             attributes, keys);
  g_auto (Run) check = { 0 };

  g_free (run_tool (folder, "sh", "-c", script, NULL));
  check = run_beatboard (folder, "check", "p", NULL);
  assert_run (&check, 0, "nothing is wrong", NULL);
}

static char
name_colour (const guint8 *pixel)
{
  for (guint i = 0; i < 3; i++)
    {
      if (pixel[i] > 200 && pixel[(i + 1) % 3] < 60 && pixel[(i + 2) % 3] < 60)
        return "rgb"[i];
    }
  return '?';
}

/* as ffmpeg decodes it. Returns: (transfer full): of each frame */
static GArray *
look (const char *folder, const char *name, int width, int height)
{
  g_autofree char *path = g_build_filename (folder, "raw", NULL);
  g_autofree char *bytes = NULL;
  g_autoptr (GError) error = NULL;
  GArray *seen = g_array_new (FALSE, FALSE, sizeof (Seen));
  gsize length, size = (gsize) (width * height * 3), row = (gsize) (width * (height / 2) * 3);

  g_free (
      run_tool (folder, "ffmpeg", "-v", "error", "-i", name, "-f", "rawvideo", "-pix_fmt", "rgb24", "-y", "raw", NULL));
  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (length % size, ==, 0);
  for (gsize frame = 0; frame < length / size; frame++)
    {
      const guint8 *middle = (guint8 *) bytes + frame * size + row;
      Seen sides = { { name_colour (middle + 3 * 2), name_colour (middle + (width - 3) * 3), '\0' } };

      g_array_append_val (seen, sides);
    }
  return seen;
}

static void
assert_seen (const char *folder, const char *name, const char *size, const char *frames, const char *sides)
{
  g_auto (GStrv) both = g_strsplit (size, "x", 2);
  g_auto (Run) run = run_beatboard (folder, "export", "p", "--to", name, "--size", size, "--frames", frames, NULL);
  g_autoptr (GArray) seen = NULL;

  assert_run (&run, 0, NULL, NULL);
  seen = look (folder, name, atoi (both[0]), atoi (both[1]));
  g_assert_cmpuint (seen->len, >=, 1);
  for (guint i = 0; i < seen->len; i++)
    g_assert_cmpstr (g_array_index (seen, Seen, i).sides, ==, sides);
}

static const char *const names[] = { "x.mkv", "x.png", "x.jpg" };

/* in videos and in pictures alike */
static void
test_still (void)
{
  g_autofree char *folder = make_project ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      set_board (folder, "", "");
      assert_seen (folder, names[i], TALL, "0-2", "gg");
      assert_seen (folder, names[i], "160x90", "0-2", "rb");
      set_board (folder, "crop-x=\"" THIRD "\"", "");
      assert_seen (folder, names[i], TALL, "0-2", "bb");
      assert_seen (folder, names[i], "90x90", "0-2", "gb");
      assert_seen (folder, names[i], "160x90", "0-2", "rb");
      set_board (folder, "crop-x=\"-" THIRD "\"", "");
      assert_seen (folder, names[i], TALL, "0-2", "rr");
    }
  remove_all (folder);
}

/* a camera that comes near to the blue third has it in the window all the way, if that is cropped about it */
static void
test_move (void)
{
  const char *keys = "<key at=\"0\"/><key at=\"1000\" x=\"" THIRD "\" scale=\"316\"/>";
  g_autofree char *folder = make_project ();
  g_autoptr (GArray) seen = NULL;
  g_auto (Run) run = { 0 };

  set_board (folder, "crop-x=\"" THIRD "\"", keys);
  assert_seen (folder, "x.mkv", TALL, "0-47", "bb");

  set_board (folder, "", keys);
  run = run_beatboard (folder, "export", "p", "--to", "x.mkv", "--size", TALL, "--frames", "0-47", NULL);
  assert_run (&run, 0, NULL, NULL);
  seen = look (folder, "x.mkv", 90, 160);
  g_assert_cmpstr (g_array_index (seen, Seen, 0).sides, ==, "gg");
  remove_all (folder);
}

static void
test_refused (void)
{
  g_autofree char *folder = make_project ();
  g_auto (Run)
      layers = run_beatboard (folder, "export", "p", "--to", "x.png", "--layout", "layers", "--size", TALL, NULL);
  g_auto (Run) quality = run_beatboard (folder, "export", "p", "--to", "x.png", "--quality", "best", NULL);
  g_auto (Run) size = run_beatboard (folder, "export", "p", "--to", "x.png", "--size", "large", NULL);

  assert_run (&layers, 2, NULL, "come as large as the video");
  assert_run (&quality, 2, NULL, "are for videos");
  assert_run (&size, 2, NULL, "“large” is no size");
  remove_all (folder);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/command/cropping/still", test_still);
  g_test_add_func ("/command/cropping/move", test_move);
  g_test_add_func ("/command/cropping/refused", test_refused);
  return g_test_run ();
}
