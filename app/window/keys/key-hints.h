/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do menus, tooltips and the shortcuts window say the keys that the user has? */
#pragma once

#include "window/keys/user-keys.h"

G_BEGIN_DECLS

/** Lets the menus and tooltips within @widget, and the shortcuts within @shortcuts_window, say what the keys of the
 * user are, now and whenever they change; for as long as @widget lives */
void bb_key_hints_attach (GtkWidget *widget, GtkWidget *shortcuts_window);

/** Lets those within @widget say so, which has come since */
void bb_key_hints_show (GtkWidget *widget);

G_END_DECLS
