/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which plain key does what on stage and timeline? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Lets @widget hear the plain keys, whatever keyboard layout or input method is on */
void bb_keys_attach (GtkWidget *widget);

G_END_DECLS
