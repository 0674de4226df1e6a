/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a colour look that can be taken in hand? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Returns: (transfer floating): a toggle button of the action win.colour for @colour, 0xRRGGBBAA, called @name */
GtkWidget *bb_swatch_new (guint32 colour, const char *name);

G_END_DECLS
