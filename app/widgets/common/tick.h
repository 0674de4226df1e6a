/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a widget follow the frame clock now? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * bb_tick_set:
 * @tick: of @widget: 0 while it does not follow
 * @callback: called with @widget at each frame
 *
 * Begins or ends to follow, where that is not so already.
 */
void bb_tick_set (GtkWidget *widget, guint *tick, GtkTickCallback callback, gboolean follows);

G_END_DECLS
