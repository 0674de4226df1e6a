/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the user set once for all projects? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Shows @settings over @parent (nullable): the output device, and its delay against a flashing click, for which the
 * windows of @application are still */
void bb_preferences_present (GtkApplication *application, GSettings *settings, GtkWindow *parent);

G_END_DECLS
