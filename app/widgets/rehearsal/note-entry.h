/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a note left while the song plays on? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_NOTE_ENTRY (bb_note_entry_get_type ())
/**
 * BbNoteEntry:
 *
 * One line, which comes up when a note is asked for, and says on which moment it will be.
 */
G_DECLARE_FINAL_TYPE (BbNoteEntry, bb_note_entry, BB, NOTE_ENTRY, AdwBin)

void bb_note_entry_set_editor (BbNoteEntry *self, BbEditor *editor);

/** Asks for a note on the moment that is heard now; where one is being written, that goes on */
void bb_note_entry_ask (BbNoteEntry *self);

/** Closes it without a note. Returns: whether it was open */
gboolean bb_note_entry_drop (BbNoteEntry *self);

G_END_DECLS
