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

/** Lets @button be called by its tooltip now: before 4.14, one that opens a menu is read as "GtkMenuButton", even with
 *  a label */
void bb_icon_names_by_tooltip (GtkWidget *button);

G_END_DECLS
