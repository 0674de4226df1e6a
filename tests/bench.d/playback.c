/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long is it from a seek to its first sample, and is it the right one? */
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>

#include "../playback/capture.h"

#define N_SEEKS 200
#define SECONDS 240

static int
compare_times (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

static void
print_row (const char *name, double figure, const char *unit, double limit)
{
  printf ("%s\t%.3f\t%s\t%g\t%s\tthe WAV, which counts its samples\n", name, figure, unit, limit,
          figure <= limit ? "ok" : "short");
}

int
main (void)
{
  const BbFrameRate rate = { 24, 1, FALSE };
  g_autofree char *folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  g_autofree char *path = capture_write_wav (folder, SECONDS * CAPTURE_RATE);
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  g_autoptr (Capture) capture = capture_new (FALSE);
  g_autoptr (BbPlayer) player = NULL;
  gint64 times[N_SEEKS];
  gint64 off = 0;

  gst_init (NULL, NULL);
  player = bb_player_new_for_sink (capture_open, capture);
  bb_player_set_programme (player, path, &rate, SECONDS * 24, NULL);
  capture_settle (capture, player, 0);

  for (guint i = 0; i < N_SEEKS; i++)
    {
      gint64 frame = g_rand_int_range (random, 0, SECONDS * 24);
      guint runs = capture_get_runs (capture);
      gint64 started = g_get_monotonic_time ();

      bb_player_seek (player, frame);
      capture_settle (capture, player, runs);
      times[i] = capture->ready_time - started;
      off += ABS (capture_get_ready (capture) - frame * CAPTURE_RATE / 24);
    }

  qsort (times, N_SEEKS, sizeof times[0], compare_times);
  print_row ("seek to first sample, 200 random positions: samples off", off, "samples", 0);
  print_row ("seek to first sample, 200 random positions: median", times[N_SEEKS / 2] / 1000.0, "ms", 1);
  print_row ("seek to first sample, 200 random positions: worst", times[N_SEEKS - 1] / 1000.0, "ms", 10);

  g_clear_object (&player);
  g_unlink (path);
  g_rmdir (folder);

  return 0;
}
