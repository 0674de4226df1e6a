/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the text of a song get its time? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/** Asks over @parent for the whole text of @editor's song, and times it by tapping along: each is one undo step */
void bb_lyrics_dialog_present (BbEditor *editor, GtkWindow *parent);

/** Lets the words of the line at @index be tapped along, and those of the lines after it */
void bb_lyrics_dialog_tap_words (BbEditor *editor, GtkWindow *parent, guint index);

/**
 * bb_lyrics_dialog_offer:
 * @name: of the file that they came from
 * @lines: (array zero-terminated=1): lyrics without times
 * @remarks: (array zero-terminated=1): what could not be used of it, for people
 *
 * Lets lyrics that came in be looked at, put in place of those of the project or behind them, and timed by tapping.
 * Nothing is changed before that.
 */
void bb_lyrics_dialog_offer (BbEditor *editor, GtkWindow *parent, const char *name, char **lines, char **remarks);

G_END_DECLS
