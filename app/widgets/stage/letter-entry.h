/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is text composed where it will stand? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_LETTER_ENTRY (bb_letter_entry_get_type ())
/**
 * BbLetterEntry:
 *
 * A line of text over the stage, as large and in the colour that it will have. Return or leaving it puts it on the
 * board, Escape drops it. It is hidden while nothing is written.
 */
G_DECLARE_FINAL_TYPE (BbLetterEntry, bb_letter_entry, BB, LETTER_ENTRY, AdwBin)

/** Says who has the keyboard when a text is done (not owned; as long as @self) */
void bb_letter_entry_set_stage (BbLetterEntry *self, GtkWidget *stage);

/**
 * bb_letter_entry_begin:
 * @x: where the text begins, in ink units, as @y, its middle
 * @left: the same, in pixels from the corner of what it lies over
 * @middle: likewise
 * @scale: pixels in an ink unit
 *
 * Begins a text for the board that @editor has on the stage. One that is still written is put on its board before.
 */
void bb_letter_entry_begin (BbLetterEntry *self,
                            BbEditor *editor,
                            double x,
                            double y,
                            double left,
                            double middle,
                            double scale);

G_END_DECLS
