/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the text of a song get its time? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/** Asks over @parent for the whole text of @editor's song, and times it by tapping along: each is one undo step */
void bb_lyrics_dialog_present (BbEditor *editor, GtkWindow *parent);

G_END_DECLS
