/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to notes? */
#pragma once

#include "editor/editor.h"
#include "model/notes.h"

G_BEGIN_DECLS

/* Each that changes anything is one undo step. Nothing happens where the note with @id is gone. */

/**
 * BbNoteDraft:
 * @frame: of the video
 * @length: in frames, 0 for a moment
 * @author: (nullable): who says it
 * @text: what
 *
 * What is said of a note that is being written.
 */
typedef struct
{
  gint64 frame;
  gint64 length;
  const char *author;
  const char *text;
} BbNoteDraft;

/** Makes a note, which is in hand then. Returns: %FALSE where the project is read-only */
gboolean bb_note_command_add (BbEditor *editor, const BbNoteDraft *draft);

/** Adds all of @notes (element-type BbNote), goes to the first, and says how many they were */
void bb_note_command_add_all (BbEditor *editor, GPtrArray *notes);

/** Says of the note what @draft says, and lets it lie where that does */
void bb_note_command_edit (BbEditor *editor, const char *id, const BbNoteDraft *draft);

/** Open becomes done, and done open */
void bb_note_command_toggle (BbEditor *editor, const char *id);

void bb_note_command_delete (BbEditor *editor, const char *id);

/** Goes to the note before (@direction -1) or after (1), as bb_notes_find_next() finds it, and takes it in hand */
void bb_note_command_step (BbEditor *editor, int direction);

/** Puts @stroke (transfer none) on the note's scribble */
void bb_note_command_add_stroke (BbEditor *editor, const char *id, BbStroke *stroke);

/** Takes the note's scribble away */
void bb_note_command_wipe (BbEditor *editor, const char *id);

G_END_DECLS
