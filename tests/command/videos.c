/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a practice video come in from the command line, and is it said where it lies? */
#include <fcntl.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

#include "make-video.h"
#include "run.h"

static char *
make_project (void)
{
  char *folder = make_folder ();
  g_auto (Run) made = { 0 };

  make_song (folder, "song.flac", "12");
  made = run_beatboard (folder, "new", "p", "--song", "song.flac", NULL);
  g_assert_cmpint (made.status, ==, 0);
  return folder;
}

static void
import (const char *folder, const char *file, const char *words)
{
  g_auto (Run) run = run_beatboard (folder, "import", "p", file, NULL);

  assert_run (&run, 0, NULL, words);
}

/* Returns: (transfer full): what is said of the project */
static JsonNode *
read_info (const char *folder)
{
  g_auto (Run) run = run_beatboard (folder, "info", "p", "--json", NULL);
  g_autoptr (GError) error = NULL;
  JsonNode *root = json_from_string (run.output, &error);

  g_assert_no_error (error);
  return root;
}

static JsonArray *
get_videos (JsonNode *info)
{
  return json_object_get_array_member (json_node_get_object (info), "videos");
}

static void
assert_checked (const char *folder)
{
  g_auto (Run) run = run_beatboard (folder, "check", "p", NULL);

  g_assert_cmpint (run.status, ==, 0);
}

/* one without sound is laid by hand */
static void
test_silent (void)
{
  g_autofree char *folder = make_project ();
  g_autofree char *path = make_video (folder, "연습.mp4", 90, 30, NULL, MADE_MP4);
  g_autoptr (JsonNode) info = NULL;
  JsonObject *video;

  import (folder, "연습.mp4", "“연습.mp4” has no sound to be found by: it lies at 00:00:00:00");
  info = read_info (folder);
  g_assert_cmpuint (json_array_get_length (get_videos (info)), ==, 1);
  video = json_array_get_object_element (get_videos (info), 0);
  g_assert_cmpstr (json_object_get_string_member (video, "name"), ==, "연습.mp4");
  g_assert_true (g_str_has_prefix (json_object_get_string_member (video, "media"), "media/"));
  g_assert_false (json_object_get_boolean_member (video, "aligned"));
  g_assert_cmpfloat (json_object_get_double_member (video, "sample"), ==, 0);
  g_assert_true (json_object_get_null_member (video, "confidence"));
  assert_checked (folder);
  remove_all (folder);
}

/* noise that swells and fades, as a band does: no two places of it are alike */
static void
make_noise (const char *folder)
{
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-f", "lavfi", "-i",
                    "anoisesrc=d=40:r=44100:seed=5:a=0.4,tremolo=f=2:d=0.8", "-y", "noise.wav", NULL));
  g_free (
      run_tool (folder, "ffmpeg", "-v", "error", "-ss", "12.5", "-t", "15", "-i", "noise.wav", "-y", "part.wav", NULL));
}

/* what a phone filmed from 12.5 s on lies there, to less than a frame */
static void
test_found (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *part = g_build_filename (folder, "part.wav", NULL);
  g_autofree char *path = NULL;
  g_autoptr (JsonNode) info = NULL;
  JsonObject *video;
  g_auto (Run) made = { 0 };

  make_noise (folder);
  path = make_video (folder, "clip.mp4", 450, 30, part, MADE_MP4 " -c:a aac -b:a 128k");
  made = run_beatboard (folder, "new", "p", "--song", "noise.wav", "--fps", "24", NULL);
  g_assert_cmpint (made.status, ==, 0);
  import (folder, "clip.mp4", "“clip.mp4” was found in the song by its sound: it begins at 00:00:12:12");
  info = read_info (folder);
  video = json_array_get_object_element (get_videos (info), 0);
  g_assert_true (json_object_get_boolean_member (video, "aligned"));
  g_assert_cmpfloat (json_object_get_double_member (video, "confidence"), >=, 0.5);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (video, "sample") / 44100, 12.5, 0.01);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (video, "drift_ppm"), 0, 200);
  assert_checked (folder);
  remove_all (folder);
}

/* a part that is heard twice: it lies at one of them, and the other is noted */
static void
test_repeats (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *part = g_build_filename (folder, "part.wav", NULL);
  g_autofree char *path = NULL;
  g_autoptr (JsonNode) info = NULL;
  g_auto (Run) made = { 0 };
  double second;

  make_noise (folder);
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-i", "noise.wav", "-filter_complex",
                    "[0]asplit=3[a][b][c];[a]atrim=0:15[d];[b]atrim=15:25[e];[c]atrim=0:15[f];[d][e][f]concat=3:0:1",
                    "-y", "twice.wav", NULL));
  g_free (
      run_tool (folder, "ffmpeg", "-v", "error", "-ss", "2", "-t", "11", "-i", "twice.wav", "-y", "part.wav", NULL));
  path = make_video (folder, "clip.mp4", 330, 30, part, MADE_MP4 " -c:a aac -b:a 128k");
  made = run_beatboard (folder, "new", "p", "--song", "twice.wav", "--fps", "24", NULL);
  g_assert_cmpint (made.status, ==, 0);
  import (folder, "clip.mp4", "It fits at other places as well");
  info = read_info (folder);
  second = json_object_get_double_member (json_array_get_object_element (get_videos (info), 0), "sample") / 44100;
  g_assert_cmpfloat_with_epsilon (second < 20 ? second : second - 25, 2, 0.01);
  assert_checked (folder);
  remove_all (folder);
}

static void
test_cut_off (void)
{
  g_autofree char *folder = make_project ();
  g_autofree char *path = make_video (folder, "clip.mp4", 150, 30, NULL, MADE_MP4 " -movflags faststart");

  cut_video (path, 0.6);
  import (folder, "clip.mp4", "“clip.mp4” is damaged or cut off: there are [23].[0-9] seconds of it");
  remove_all (folder);
}

/* a box of nothing behind the video, which takes no room on the disk */
static void
make_huge (const char *path)
{
  const guint32 size = G_GUINT64_CONSTANT (0x80100000);
  const guint32 head[] = { GUINT32_TO_BE (size), GUINT32_TO_BE (0x66726565) };
  int file = g_open (path, O_WRONLY | O_APPEND | O_CLOEXEC, 0);
  off_t end = lseek (file, 0, SEEK_END);

  g_assert_cmpint (write (file, head, sizeof head), ==, sizeof head);
  g_assert_cmpint (ftruncate (file, end + (off_t) size), ==, 0);
  close (file);
}

/* what is too large to copy is linked, and nothing of it comes into the project */
static void
test_huge (void)
{
  g_autofree char *folder = make_project ();
  g_autofree char *path = make_video (folder, "huge.mp4", 90, 30, NULL, MADE_MP4 " -movflags faststart");
  g_autoptr (JsonNode) info = NULL;
  g_auto (Run) again = { 0 };

  make_huge (path);
  import (folder, "huge.mp4", "“huge.mp4” is too large to copy into the project");
  info = read_info (folder);
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (get_videos (info), 0), "media"), ==,
                   path);
  assert_checked (folder);
  remove_all (folder);
}

/* without a song, what a video sounds like is the song; and so is what only looks like a video */
static void
test_as_song (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *song = NULL, *path = NULL;
  g_autoptr (JsonNode) info = NULL;
  JsonObject *root;

  make_song (folder, "song.flac", "5");
  make_song (folder, "sound.mp4", "5");
  song = g_build_filename (folder, "song.flac", NULL);
  path = make_video (folder, "clip.mkv", 150, 30, song, MADE_MP4 " -c:a flac");
  {
    g_auto (Run) made = run_beatboard (folder, "new", "p", NULL);
    g_auto (Run) first = run_beatboard (folder, "import", "p", "clip.mkv", NULL);
    g_auto (Run) second = run_beatboard (folder, "import", "p", "sound.mp4", NULL);

    g_assert_cmpint (made.status, ==, 0);
    g_assert_cmpint (first.status, ==, 0);
    g_assert_cmpint (second.status, ==, 0);
  }
  info = read_info (folder);
  root = json_node_get_object (info);
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (root, "song"), "name"), ==,
                   "sound.mp4");
  g_assert_cmpuint (json_array_get_length (get_videos (info)), ==, 0);
  remove_all (folder);
}

static void
test_damaged (void)
{
  g_autofree char *folder = make_project ();
  g_autofree char *path = make_video (folder, "clip.mp4", 90, 30, NULL, MADE_MP4);
  g_auto (Run) run = { 0 };

  cut_video (path, 0.5);
  run = run_beatboard (folder, "import", "p", "clip.mp4", NULL);
  assert_run (&run, 1, NULL, "“clip.mp4” is damaged or cut off.*Get a whole copy of it");
  remove_all (folder);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/command/videos/silent", test_silent);
  g_test_add_func ("/command/videos/found", test_found);
  g_test_add_func ("/command/videos/repeats", test_repeats);
  g_test_add_func ("/command/videos/cut-off", test_cut_off);
  g_test_add_func ("/command/videos/huge", test_huge);
  g_test_add_func ("/command/videos/as-song", test_as_song);
  g_test_add_func ("/command/videos/damaged", test_damaged);
  return g_test_run ();
}
