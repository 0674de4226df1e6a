/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How late are the frames that a window shows, and how long is its main loop busy? */
#pragma once

#include <gtk/gtk.h>

#include "moving.h"
#include "row.h"

typedef struct
{
  gint64 frame;  /* that was asked for last */
  guint n_late;  /* not there when they were due, or never asked for */
  GArray *times; /* milliseconds of this thread for each frame of the screen */
  double before;
} Watched;

/* a window without a frame, as large as the video, in which @view watches itself: @tick_cb with @data for each frame of
 * the screen */
static inline GtkWidget *
watched_show (GtkWidget *view, GtkTickCallback tick_cb, gpointer data)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), MOVING_WIDTH, MOVING_HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_widget_add_tick_callback (view, tick_cb, data, NULL);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

/* milliseconds of this thread since this was asked last */
static inline double
watched_take_time (Watched *self)
{
  double before = self->before;

  self->before = moving_get_thread_milliseconds ();
  return self->before - before;
}

/* @frame is due: those that it leaves out are late, and itself where @is_late */
static inline void
watched_count (Watched *self, gint64 frame, gboolean is_late)
{
  self->n_late += (guint) (frame - self->frame - 1);
  self->n_late += is_late;
  self->frame = frame;
}

static inline void
watched_wait_end (const Watched *self)
{
  while (self->frame < MOVING_FRAMES - 1)
    g_main_context_iteration (NULL, TRUE);
}

/* @late names the first row, which is told by @clock; @loop the second */
static inline void
watched_print_rows (Watched *self, const char *late, const char *clock, const char *loop)
{
  double *times = (double *) (gpointer) self->times->data;

  bench_print_row (late, 100.0 * self->n_late / MOVING_FRAMES, "%", 1, clock);
  qsort (times, self->times->len, sizeof (double), bench_compare);
  bench_print_row (loop, times[self->times->len * 99 / 100], "ms", 10,
                   "processor time of its thread, the 99th of a hundred");
}
