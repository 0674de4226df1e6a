/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a widget follow the frame clock now? */
#include "widgets/common/tick.h"

void
bb_tick_set (GtkWidget *widget, guint *tick, GtkTickCallback callback, gboolean follows)
{
  if (follows == (*tick != 0))
    return;

  if (follows)
    {
      *tick = gtk_widget_add_tick_callback (widget, callback, NULL, NULL);
      return;
    }
  gtk_widget_remove_tick_callback (widget, *tick);
  *tick = 0;
}
