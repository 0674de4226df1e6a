/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a note written, and changed? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_NOTE_POPOVER (bb_note_popover_get_type ())
/**
 * BbNotePopover:
 *
 * Stands over the frame of a note: a new one, which is kept when it closes where it says anything, or one that is
 * there. Return keeps what is written, and so does a press elsewhere; Escape drops it.
 */
G_DECLARE_FINAL_TYPE (BbNotePopover, bb_note_popover, BB, NOTE_POPOVER, GtkPopover)

/** Returns: (transfer floating): a popover for the notes of @editor */
BbNotePopover *bb_note_popover_new (BbEditor *editor);

/** Opens it on the note with @id, or with %NULL on a new one at @frame */
void bb_note_popover_open (BbNotePopover *self, const char *id, gint64 frame);

/** Returns: the frame that it speaks of */
gint64 bb_note_popover_get_frame (BbNotePopover *self);

G_END_DECLS
