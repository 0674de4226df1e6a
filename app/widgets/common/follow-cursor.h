/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the place that is typed at stay in sight on a page that scrolls? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Lets @viewport, whose own way of scrolling to the focus is off, keep the cursor of a text in sight, however long
 * that is, and show whole whatever else takes the keyboard */
void bb_follow_cursor_attach (GtkViewport *viewport);

G_END_DECLS
