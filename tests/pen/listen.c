/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What reaches a program of a pen? A line a sample: x and y in pixels, pressure, milliseconds; an empty one after each
 * stroke. */
#include <stdio.h>

#include "widgets/common/pen-events.h"

static void
print_samples (GtkWidget *widget, GdkEvent *event)
{
  g_autoptr (GArray) samples = bb_pen_event_read (widget, event);

  for (guint i = 0; i < samples->len; i++)
    {
      const BbPenSample *sample = &g_array_index (samples, BbPenSample, i);

      printf ("%.2f %.2f %.3f %u\n", sample->x, sample->y, sample->pressure, sample->time);
    }
}

static gboolean
event_cb (GtkEventController *controller, GdkEvent *event, gpointer data)
{
  gboolean *is_down = data;
  GdkEventType type = gdk_event_get_event_type (event);

  if (!bb_pen_event_is_pen (event))
    return GDK_EVENT_PROPAGATE;

  if (type == GDK_BUTTON_PRESS)
    *is_down = TRUE;
  if (*is_down && (type == GDK_BUTTON_PRESS || type == GDK_MOTION_NOTIFY))
    print_samples (gtk_event_controller_get_widget (controller), event);
  if (type == GDK_BUTTON_RELEASE)
    {
      *is_down = FALSE;
      printf ("\n");
    }
  fflush (stdout);
  return GDK_EVENT_STOP;
}

/* over all of the display, which has no window manager */
int
main (int argc, char *argv[])
{
  gboolean is_down = FALSE;
  GtkEventController *controller;
  GtkWidget *window;

  gtk_init ();
  window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), 1600, 1000);
  controller = gtk_event_controller_legacy_new ();
  g_signal_connect (controller, "event", G_CALLBACK (event_cb), &is_down);
  gtk_widget_add_controller (window, controller);
  gtk_widget_show (window);
  while (TRUE)
    g_main_context_iteration (NULL, TRUE);
}
