/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a habit of GTK's own widgets switched off? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** The event controllers of that type which @widget has now hear nothing any more; those of its children do */
void bb_widget_mute (GtkWidget *widget, GType controller_type);

G_END_DECLS
