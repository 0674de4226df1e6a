/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is what a board says read in the overview, and typed in place? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_CELL_TEXT (bb_cell_text_get_type ())
/**
 * BbCellText:
 *
 * One field of one board: a text to read, until it is clicked, or Return is pressed on it. Then it is typed, and each
 * letter is an edit of the board; Escape, or another place for the keyboard, ends that.
 */
G_DECLARE_FINAL_TYPE (BbCellText, bb_cell_text, BB, CELL_TEXT, AdwBin)

/** Says which @field (its id) of @editor's boards it shows, in at most @n_lines */
void bb_cell_text_set_field (BbCellText *self, BbEditor *editor, const char *field, int n_lines);

/** Shows what @board says, and where it says nothing, @instead (nullable), fainter */
void bb_cell_text_show (BbCellText *self, const BbBoard *board, const char *instead);

/** Lets it be typed, where the project may be changed */
void bb_cell_text_begin (BbCellText *self);

G_END_DECLS
