/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which notes are there? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_NOTE_LIST (bb_note_list_get_type ())
/**
 * BbNoteList:
 *
 * The notes in the order of time, all or those that are open. Who selects one goes there; Return opens it.
 */
G_DECLARE_FINAL_TYPE (BbNoteList, bb_note_list, BB, NOTE_LIST, AdwBin)

void bb_note_list_set_editor (BbNoteList *self, BbEditor *editor);

/** Puts the keyboard onto the notes, or where there are none onto what shows others */
void bb_note_list_focus (BbNoteList *self);

G_END_DECLS
