/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a presentation of moves and dissolves keep up with the video? To be run under tests/display. */
#include "watched.h"

#include <adwaita.h>

#include "widgets/common/shown-frame.h"

typedef struct
{
  BbShownFrame *picture;
  BbProject *project;
  gint64 start; /* microseconds; 0 before the first frame */
  Watched watched;
} Run;

/* the first frame waits, as before a presentation plays */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Run *run = data;
  gint64 now = gdk_frame_clock_get_frame_time (clock), frame = 0;
  double time = watched_take_time (&run->watched);

  if (run->start == 0)
    {
      bb_shown_frame_show (run->picture, run->project, 0, TRUE);
      if (!bb_shown_frame_is_late (run->picture))
        run->start = now;
      return G_SOURCE_CONTINUE;
    }

  g_array_append_val (run->watched.times, time);
  frame = MIN ((now - run->start) * MOVING_RATE / G_USEC_PER_SEC, MOVING_FRAMES - 1);
  if (frame == run->watched.frame)
    return G_SOURCE_CONTINUE;

  bb_shown_frame_show (run->picture, run->project, frame, TRUE);
  watched_count (&run->watched, frame, bb_shown_frame_is_late (run->picture));
  return G_SOURCE_CONTINUE;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BbDocument) document = NULL;
  g_autoptr (BbProject) project = moving_make_project ();
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  Run run = { .project = project, .watched.times = times };
  GtkWidget *window;

  gtk_init ();
  document = bb_document_create_untitled (project, &error);
  g_assert_no_error (error);
  run.picture = g_object_new (BB_TYPE_SHOWN_FRAME, NULL);
  bb_shown_frame_set_document (run.picture, document);
  window = watched_show (GTK_WIDGET (run.picture), tick_cb, &run);
  watched_wait_end (&run.watched);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (run.picture)), ==, MOVING_WIDTH);
  watched_print_rows (&run.watched, "frames late, moves and dissolves on the full screen",
                      "1080p24, by the frame clock: each frame there when it is due",
                      "main loop, a frame of the screen meanwhile");
  gtk_window_destroy (GTK_WINDOW (window));
  bb_document_close (document);
  return EXIT_SUCCESS;
}
