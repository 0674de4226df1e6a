/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the field that has the keyboard come into sight? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Lets @viewport, whose own way of scrolling to the focus is off, scroll until a field that takes the keyboard shows
 *  whole, and keep it in sight while its text grows */
void bb_reveal_attach (GtkViewport *viewport);

G_END_DECLS
