/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a video of any kind show the frame of each moment, and no other? */
#include <locale.h>
#include <math.h>
#include <string.h>

#include "import/video/video-frames.h"
#include "import/video/video-still.h"
#include "make-picture.h"
#include "make-video.h"

#define RATE 30
#define SECOND ((double) G_USEC_PER_SEC)

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static char *
make (Fixture *fixture, const char *name, const char *options)
{
  return make_video (fixture->folder, name, 150, RATE, NULL, options);
}

static char *
make_sound (Fixture *fixture)
{
  char *path = g_build_filename (fixture->folder, "sound.wav", NULL);
  g_autofree char *line = g_strdup_printf ("ffmpeg -v error -y -f lavfi -i anoisesrc=d=5:r=44100:seed=3 %s", path);
  int status;

  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  return path;
}

static BbVideoFrames *
load (const char *path)
{
  g_autofree char *key = bb_video_cache_make_link_key (path);
  g_autoptr (GError) error = NULL;
  BbVideoFrames *frames = bb_video_frames_load (path, key, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  return frames;
}

/* which frame of the made video is seen at frame @i of what is kept */
static guint
look (BbVideoFrames *frames, guint i)
{
  cairo_surface_t *surface = bb_video_frames_load_frame (frames, i);
  guint n;

  g_assert_nonnull (surface);
  n = read_video_frame (surface);
  cairo_surface_destroy (surface);
  return n;
}

/* each frame is the one that was made for its time, wherever one comes from */
static void
assert_true_to_time (BbVideoFrames *frames)
{
  guint n = bb_video_frames_count (frames);

  for (guint k = 0; k < n; k++)
    {
      guint i = k * 61 % n;

      g_assert_cmpuint (look (frames, i), ==, (guint) lround (bb_video_frames_get_time (frames, i) / SECOND * RATE));
    }
}

static void
test_every_frame (Fixture *fixture, gconstpointer options)
{
  g_autofree char *path = make (fixture, g_str_equal (options, MADE_WEBM) ? "연습.webm" : "연습.mp4", options);
  g_autoptr (BbVideoFrames) frames = load (path);
  const BbVideoInfo *info = bb_video_frames_get_info (frames);

  g_assert_cmpuint (bb_video_frames_count (frames), ==, 150);
  g_assert_cmpint (info->width, ==, MADE_WIDTH);
  g_assert_cmpint (info->height, ==, MADE_HEIGHT);
  g_assert_cmpfloat_with_epsilon (info->duration / SECOND, 5, 0.002);
  g_assert_false (info->has_sound);
  g_assert_false (info->is_cut);
  assert_true_to_time (frames);
}

/* the frame of a moment is the last that does not begin later */
static void
test_find (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = make (fixture, "연습.mp4", MADE_MP4);
  g_autoptr (BbVideoFrames) frames = load (path);

  for (guint i = 0; i < 150; i++)
    {
      gint64 time = bb_video_frames_get_time (frames, i);

      g_assert_cmpuint (bb_video_frames_find (frames, time), ==, i);
      g_assert_cmpuint (bb_video_frames_find (frames, time + 33000), ==, i);
      g_assert_cmpuint (bb_video_frames_find (frames, time - 1), ==, MAX (i, 1) - 1);
    }
  g_assert_cmpuint (bb_video_frames_find (frames, G_MAXINT64), ==, 149);
  g_assert_cmpuint (bb_video_frames_find (frames, G_MININT64), ==, 0);
}

/* as a phone films in the dark */
static void
test_variable_rate (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = make (fixture, "연습.mp4",
                                "-vf select='not(eq(mod(n\\,7)\\,3))*not(between(n\\,60\\,89))' -vsync vfr " MADE_MP4);
  g_autoptr (BbVideoFrames) frames = load (path);

  g_assert_cmpuint (bb_video_frames_count (frames), <, 110);
  g_assert_cmpuint (look (frames, bb_video_frames_find (frames, (gint64) (2.5 * SECOND))), ==, 58);
  assert_true_to_time (frames);
}

static cairo_surface_t *
turn_back (cairo_surface_t *surface, int n_turns)
{
  cairo_surface_t *upright = cairo_image_surface_create (CAIRO_FORMAT_RGB24, MADE_WIDTH, MADE_HEIGHT);
  cairo_t *cr = cairo_create (upright);

  cairo_translate (cr, MADE_WIDTH / 2., MADE_HEIGHT / 2.);
  cairo_rotate (cr, -n_turns * G_PI / 2);
  cairo_translate (cr, -cairo_image_surface_get_width (surface) / 2., -cairo_image_surface_get_height (surface) / 2.);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return upright;
}

static void
test_turned (Fixture *fixture, gconstpointer data)
{
  int n_turns = GPOINTER_TO_INT (data);
  g_autofree char *path = make (fixture, "연습.mp4", MADE_MP4);
  g_autoptr (BbVideoFrames) frames = NULL;
  const BbVideoInfo *info;

  turn_video (path, n_turns);
  frames = load (path);
  info = bb_video_frames_get_info (frames);
  g_assert_cmpint (info->width, ==, n_turns % 2 ? MADE_HEIGHT : MADE_WIDTH);
  g_assert_cmpint (info->height, ==, n_turns % 2 ? MADE_WIDTH : MADE_HEIGHT);

  for (guint i = 0; i < 150; i += 17)
    {
      cairo_surface_t *upright = turn_back (bb_video_frames_load_frame (frames, i), n_turns);

      g_assert_cmpuint (read_video_frame (upright), ==, i);
      cairo_surface_destroy (upright);
    }
}

/* a large one is kept small, and the frame that is taken is as large as it is */
static void
test_large (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = make (fixture, "연습.mp4", "-frames:v 40 -vf scale=2560:1280 " MADE_MP4);
  g_autoptr (BbVideoFrames) frames = load (path);
  const BbVideoInfo *info = bb_video_frames_get_info (frames);

  g_assert_cmpint (info->width, ==, 1080);
  g_assert_cmpint (info->height, ==, 540);
  for (guint i = 0; i < 40; i += 13)
    {
      g_autoptr (GError) error = NULL;
      cairo_surface_t *still = bb_video_still_load (path, info, bb_video_frames_get_time (frames, i), NULL, &error);

      g_assert_no_error (error);
      g_assert_cmpint (cairo_image_surface_get_width (still), ==, 2560);
      g_assert_cmpint (cairo_image_surface_get_height (still), ==, 1280);
      g_assert_cmpuint (read_video_frame (still), ==, i);
      g_assert_cmpuint (look (frames, i), ==, i);
      cairo_surface_destroy (still);
    }
}

/* the sound of a video may begin after its first frame, or before */
static void
test_sound (Fixture *fixture, gconstpointer data)
{
  g_autofree char *sound = make_sound (fixture);
  g_autofree char *plain = make_video (fixture->folder, "a.mp4", 150, RATE, sound, MADE_MP4 " -c:a aac");
  g_autofree char *late = make_video (fixture->folder, "b.mkv", 150, RATE, sound,
                                      MADE_MP4 " -af adelay=0,asetpts=PTS+0.5/TB -c:a flac");
  BbVideoInfo info;

  g_assert_true (bb_video_cache_probe (plain, &info, NULL, NULL));
  g_assert_true (info.has_sound);
  g_assert_cmpfloat_with_epsilon (info.sound_at / SECOND, 0, 0.0015);
  g_assert_cmpfloat_with_epsilon (info.duration / SECOND, 5, 0.1);
  g_assert_true (bb_video_cache_probe (late, &info, NULL, NULL));
  g_assert_cmpfloat_with_epsilon (info.sound_at / SECOND, 0.5, 0.0015);
}

static void
test_cut_off (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = make (fixture, "연습.mp4", MADE_MP4 " -movflags faststart");
  g_autoptr (BbVideoFrames) frames = NULL;

  cut_video (path, 0.6);
  frames = load (path);
  g_assert_cmpuint (bb_video_frames_count (frames), >, 50);
  g_assert_cmpuint (bb_video_frames_count (frames), <, 120);
  g_assert_true (bb_video_frames_get_info (frames)->is_cut);
  assert_true_to_time (frames);
}

static void
assert_refused (const char *path, int code, const char *words)
{
  g_autofree char *key = bb_video_cache_make_link_key (path);
  g_autoptr (GError) error = NULL;

  g_assert_null (bb_video_frames_load (path, key, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, code);
  g_assert_nonnull (strstr (error->message, words));
}

/* an MP4 keeps what is needed to open it at its end */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *sound = make_sound (fixture);
  g_autofree char *path = make (fixture, "연습.mp4", MADE_MP4);

  assert_refused (sound, G_IO_ERROR_NOT_FOUND, "no moving pictures to be found in “sound.wav”");
  cut_video (path, 0.6);
  assert_refused (path, G_IO_ERROR_INVALID_DATA, "“연습.mp4” is damaged or cut off");
}

/* in place of ours, a program that ends at once */
static void
test_deadly (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = make (fixture, "연습.mp4", MADE_MP4);
  g_autofree char *program = g_build_filename (fixture->folder, "beatboard-videos", NULL);
  g_autofree char *helpers = g_strdup (g_getenv ("BB_HELPER_DIR"));

  g_assert_true (
      g_file_set_contents_full (program, "#!/bin/sh\nkill -SEGV $$\n", -1, G_FILE_SET_CONTENTS_NONE, 0755, NULL));
  g_setenv ("BB_HELPER_DIR", fixture->folder, TRUE);
  assert_refused (path, G_IO_ERROR_INVALID_DATA, "“연습.mp4” cannot be opened");
  g_setenv ("BB_HELPER_DIR", helpers, TRUE);
}

static void
cancel_cb (double share, gpointer data)
{
  g_cancellable_cancel (data);
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = make (fixture, "연습.mp4", MADE_MP4);
  g_autofree char *key = bb_video_cache_make_link_key (path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (bb_video_frames_load (path, key, cancel_cb, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
ready_cb (BbVideoFrames *frames, guint *n_ready)
{
  ++*n_ready;
}

static guint
await_frame (BbVideoFrames *frames, guint i)
{
  cairo_surface_t *surface;
  guint n_ready = 0, n;
  gulong handler = g_signal_connect (frames, "ready", G_CALLBACK (ready_cb), &n_ready);

  while ((surface = bb_video_frames_want (frames, i)) == NULL)
    {
      n_ready = 0;
      while (n_ready == 0)
        g_main_context_iteration (NULL, TRUE);
    }
  g_signal_handler_disconnect (frames, handler);
  n = read_video_frame (surface);
  cairo_surface_destroy (surface);
  return n;
}

/* what is wanted is said, wherever the playhead jumps */
static void
test_wanted (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = make (fixture, "연습.mp4", MADE_MP4);
  g_autoptr (BbVideoFrames) frames = load (path);

  for (guint k = 0; k < 100; k++)
    g_assert_cmpuint (await_frame (frames, k * 97 % 150), ==, k * 97 % 150);
  for (guint i = 0; i < 150; i++)
    g_assert_cmpuint (await_frame (frames, i), ==, i);
  for (guint i = 150; i-- > 0;)
    g_assert_cmpuint (await_frame (frames, i), ==, i);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add ("/video/every-frame/mp4", Fixture, MADE_MP4, set_up, test_every_frame, tear_down);
  g_test_add ("/video/every-frame/webm", Fixture, MADE_WEBM, set_up, test_every_frame, tear_down);
  g_test_add ("/video/find", Fixture, NULL, set_up, test_find, tear_down);
  g_test_add ("/video/variable-rate", Fixture, NULL, set_up, test_variable_rate, tear_down);
  g_test_add ("/video/turned/once", Fixture, GINT_TO_POINTER (1), set_up, test_turned, tear_down);
  g_test_add ("/video/turned/twice", Fixture, GINT_TO_POINTER (2), set_up, test_turned, tear_down);
  g_test_add ("/video/turned/back", Fixture, GINT_TO_POINTER (3), set_up, test_turned, tear_down);
  g_test_add ("/video/large", Fixture, NULL, set_up, test_large, tear_down);
  g_test_add ("/video/sound", Fixture, NULL, set_up, test_sound, tear_down);
  g_test_add ("/video/cut-off", Fixture, NULL, set_up, test_cut_off, tear_down);
  g_test_add ("/video/refused", Fixture, NULL, set_up, test_refused, tear_down);
  g_test_add ("/video/deadly", Fixture, NULL, set_up, test_deadly, tear_down);
  g_test_add ("/video/cancelled", Fixture, NULL, set_up, test_cancelled, tear_down);
  g_test_add ("/video/wanted", Fixture, NULL, set_up, test_wanted, tear_down);
  return g_test_run ();
}
