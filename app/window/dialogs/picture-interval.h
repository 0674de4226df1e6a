/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far apart do pictures lie that come many at once? */
#pragma once

#include <gtk/gtk.h>

#include "model/frame-rate.h"

G_BEGIN_DECLS

/** Returns: frames from one to the next, as chosen last, at @rate */
gint64 bb_picture_interval_get (GSettings *settings, const BbFrameRate *rate);

/** Returns: (transfer full): the same as bb_time_parse_length() takes it: "2s", or frames */
char *bb_picture_interval_get_text (GSettings *settings);

/** Chooses @interval, which is such a text */
void bb_picture_interval_set (GSettings *settings, const char *interval);

/** Returns: (transfer full): @interval as a person says it: "2 seconds" */
char *bb_picture_interval_describe (const char *interval);

/** Adds the choice to a dialog that opens pictures */
void bb_picture_interval_add_choice (GSettings *settings, GtkFileChooser *chooser);

/** Remembers what was chosen in it, where it had the choice */
void bb_picture_interval_take_choice (GSettings *settings, GtkFileChooser *chooser);

G_END_DECLS
