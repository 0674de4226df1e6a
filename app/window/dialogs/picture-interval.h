/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far apart do pictures lie that come many at once? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/** Returns: from one to the next, as chosen last; borrows the beats of @editor, good until its next edit */
BbPace bb_picture_interval_get (GSettings *settings, BbEditor *editor);

/** Returns: (transfer full): the same as bb_pace_parse() takes it: "2s", frames, or "bar". As long as nothing was
 * chosen it is as far as to a new board, where that follows the beat; and where there are no beats none are meant */
char *bb_picture_interval_get_text (GSettings *settings, BbEditor *editor);

/** Chooses @interval, which is such a text */
void bb_picture_interval_set (GSettings *settings, const char *interval);

/** Returns: (transfer full): @interval as a person says it: "2 seconds" */
char *bb_picture_interval_describe (const char *interval);

/** Adds the choice to a dialog that opens pictures */
void bb_picture_interval_add_choice (GSettings *settings, BbEditor *editor, GtkFileChooser *chooser);

/** Remembers what was chosen in it, where it had the choice */
void bb_picture_interval_take_choice (GSettings *settings, GtkFileChooser *chooser);

G_END_DECLS
