/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far apart do pictures lie that come many at once? */
#pragma once

#include "window/window.h"

G_BEGIN_DECLS

/** Returns: frames from one to the next, as chosen last, at the rate of the window's project */
gint64 bb_picture_interval_get (BbWindow *window);

/** Returns: (transfer full): the same as bb_time_parse_length() takes it: "2s", or frames */
char *bb_picture_interval_get_text (BbWindow *window);

/** Chooses @interval, which is such a text */
void bb_picture_interval_set (BbWindow *window, const char *interval);

/** Returns: (transfer full): @interval as a person says it: "2 seconds" */
char *bb_picture_interval_describe (const char *interval);

/** Adds the choice to a dialog that opens pictures */
void bb_picture_interval_add_choice (BbWindow *window, GtkFileChooser *chooser);

/** Remembers what was chosen in it, where it had the choice */
void bb_picture_interval_take_choice (BbWindow *window, GtkFileChooser *chooser);

G_END_DECLS
