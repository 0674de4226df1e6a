/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a button called that shows an icon? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * Lets every icon button in @widget, itself among them, be called by its tooltip, now and whenever that changes.
 *
 * GTK does so by itself from 4.14 on; before, a screen reader says "GtkImage".
 */
void bb_icon_names_adopt (GtkWidget *widget);

G_END_DECLS
