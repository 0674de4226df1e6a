/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When does a text view know how high it is? */
#include "widgets/common/text-height.h"

static gboolean
measure_again_cb (GtkWidget *view, GdkFrameClock *clock, gpointer data)
{
  if (gtk_widget_get_width (view) == 0)
    return G_SOURCE_CONTINUE;

  gtk_widget_queue_resize (view);
  return G_SOURCE_REMOVE;
}

void
bb_text_height_ask (GtkTextView *view)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (view), measure_again_cb, NULL, NULL);
}

void
bb_text_height_attach (GtkTextView *view)
{
  g_signal_connect_after (view, "map", G_CALLBACK (bb_text_height_ask), NULL);
}
