/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a presentation of moves and dissolves keep up with the video? To be run under tests/display. */
#include "moving.h"
#include "row.h"

#include <adwaita.h>

#include "widgets/common/shown-frame.h"

typedef struct
{
  BbShownFrame *picture;
  BbProject *project;
  gint64 start;  /* microseconds; 0 before the first frame */
  gint64 frame;  /* that was asked for last */
  guint n_late;  /* not there when they were due, or never asked for */
  GArray *times; /* milliseconds of this thread for each frame of the screen */
  double before;
} Run;

/* the first frame waits, as before a presentation plays */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Run *run = data;
  gint64 now = gdk_frame_clock_get_frame_time (clock), frame = 0;
  double time = moving_get_thread_milliseconds () - run->before;

  run->before = moving_get_thread_milliseconds ();
  if (run->start == 0)
    {
      bb_shown_frame_show (run->picture, run->project, 0, TRUE);
      if (!bb_shown_frame_is_late (run->picture))
        run->start = now;
      return G_SOURCE_CONTINUE;
    }

  g_array_append_val (run->times, time);
  frame = MIN ((now - run->start) * MOVING_RATE / G_USEC_PER_SEC, MOVING_FRAMES - 1);
  if (frame == run->frame)
    return G_SOURCE_CONTINUE;

  run->n_late += (guint) (frame - run->frame - 1);
  bb_shown_frame_show (run->picture, run->project, frame, TRUE);
  run->n_late += bb_shown_frame_is_late (run->picture);
  run->frame = frame;
  return G_SOURCE_CONTINUE;
}

static void
print_rows (Run *run)
{
  double *times = (double *) (gpointer) run->times->data;

  bench_print_row ("frames late, moves and dissolves on the full screen", 100.0 * run->n_late / MOVING_FRAMES, "%", 1,
                   "1080p24, by the frame clock: each frame there when it is due");
  qsort (times, run->times->len, sizeof (double), bench_compare);
  bench_print_row ("main loop, a frame of the screen meanwhile", times[run->times->len * 99 / 100], "ms", 10,
                   "processor time of its thread, the 99th of a hundred");
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BbDocument) document = NULL;
  g_autoptr (BbProject) project = moving_make_project ();
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  Run run = { .project = project, .times = times };
  GtkWidget *window;

  gtk_init ();
  document = bb_document_create_untitled (project, &error);
  g_assert_no_error (error);
  window = gtk_window_new ();
  run.picture = g_object_new (BB_TYPE_SHOWN_FRAME, NULL);
  bb_shown_frame_set_document (run.picture, document);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), MOVING_WIDTH, MOVING_HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (run.picture));
  gtk_widget_add_tick_callback (GTK_WIDGET (run.picture), tick_cb, &run, NULL);
  gtk_window_present (GTK_WINDOW (window));
  while (run.frame < MOVING_FRAMES - 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (run.picture)), ==, MOVING_WIDTH);
  print_rows (&run);
  gtk_window_destroy (GTK_WINDOW (window));
  bb_document_close (document);
  return EXIT_SUCCESS;
}
