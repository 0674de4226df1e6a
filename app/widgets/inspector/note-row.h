/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one note look in the list? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"
#include "model/note.h"

G_BEGIN_DECLS

#define BB_TYPE_NOTE_ROW (bb_note_row_get_type ())
G_DECLARE_FINAL_TYPE (BbNoteRow, bb_note_row, BB, NOTE_ROW, GtkBox)

/** Returns: (transfer floating): a row that shows no note yet */
GtkWidget *bb_note_row_new (BbEditor *editor);

/** Shows @note, as it is now */
void bb_note_row_show (BbNoteRow *self, const BbNote *note);

G_END_DECLS
