/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a practice video keep up with the playhead, and how long after a jump is its frame there? */
#include "row.h"

#include <unistd.h>

#include "import/video/video-frames.h"

#define RATE 30
#define SECONDS 20
#define SEEKS 200

static void
run (const char *line)
{
  int status;

  if (!g_spawn_command_line_sync (line, NULL, NULL, &status, NULL) || status != 0)
    g_error ("failed: %s", line);
}

/* a phone's: 1080p, H.264 */
static BbVideoFrames *
make (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "phone.mp4", NULL);
  g_autofree char *line = g_strdup_printf ("ffmpeg -v error -y -f lavfi -i testsrc2=s=1920x1080:r=%d:d=%d,noise=alls=8 "
                                           "-c:v libx264 -preset veryfast -crf 23 %s",
                                           RATE, SECONDS, path);
  g_autofree char *key = NULL;
  gint64 start;
  BbVideoFrames *frames;

  run (line);
  key = bb_video_cache_make_link_key (path);
  start = g_get_monotonic_time ();
  frames = bb_video_frames_load (path, key, NULL, NULL, NULL, NULL);
  bench_print_row ("frames of 1080p30 brought into the cache, each",
                   (g_get_monotonic_time () - start) / 1e3 / RATE / SECONDS, "ms", 1000.0 / RATE,
                   "a frame as it plays");
  return frames;
}

static gboolean
tick_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_CONTINUE;
}

/* at each frame of a screen, whether what is at hand is within a frame of what is wanted */
static void
print_playing (BbVideoFrames *frames)
{
  gboolean has_ticked = FALSE;
  guint source = g_timeout_add (16, tick_cb, &has_ticked);
  gint64 start = g_get_monotonic_time (), time;
  guint n = 0, n_off = 0, shown = 0;

  while ((time = g_get_monotonic_time () - start) < (SECONDS - 1) * G_USEC_PER_SEC)
    {
      guint wanted = bb_video_frames_find (frames, time);
      cairo_surface_t *surface = bb_video_frames_want (frames, wanted);

      if (surface != NULL)
        shown = wanted;
      g_clear_pointer (&surface, cairo_surface_destroy);
      n++;
      n_off += shown + 1 < wanted;
      for (has_ticked = FALSE; !has_ticked;)
        g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (source);
  bench_print_row ("video more than a frame behind the playhead, 1080p30", 100.0 * n_off / n, "%", 1,
                   "each frame of the screen");
}

static void
ready_cb (BbVideoFrames *frames, gboolean *is_ready)
{
  *is_ready = TRUE;
}

static void
print_seeks (BbVideoFrames *frames)
{
  double figures[SEEKS];
  gboolean is_ready;

  g_signal_connect (frames, "ready", G_CALLBACK (ready_cb), &is_ready);
  for (guint i = 0; i < SEEKS; i++)
    {
      guint index = i * 149 % bb_video_frames_count (frames);
      gint64 start = g_get_monotonic_time ();
      cairo_surface_t *surface;

      for (is_ready = FALSE; (surface = bb_video_frames_want (frames, index)) == NULL; is_ready = FALSE)
        {
          while (!is_ready)
            g_main_context_iteration (NULL, TRUE);
        }
      figures[i] = (g_get_monotonic_time () - start) / 1e3;
      cairo_surface_destroy (surface);
    }
  bench_print_row ("frame of the video after a jump, median", bench_get_median (figures, SEEKS), "ms", 60, "the eye");
  bench_print_row ("frame of the video after a jump, worst of 200", figures[SEEKS - 1], "ms", 60, "the eye");
}

int
main (void)
{
  g_autofree char *folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  g_autofree char *remove = g_strdup_printf ("rm -r %s", folder);
  g_autoptr (BbVideoFrames) frames = NULL;

  g_setenv ("XDG_CACHE_HOME", folder, TRUE);
  frames = make (folder);
  print_seeks (frames);
  print_playing (frames);
  g_clear_object (&frames);
  run (remove);
  return 0;
}
