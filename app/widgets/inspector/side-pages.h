/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside the stage: what is said about the board, or the notes? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_SIDE_PAGES (bb_side_pages_get_type ())
G_DECLARE_FINAL_TYPE (BbSidePages, bb_side_pages, BB, SIDE_PAGES, AdwBin)

void bb_side_pages_set_editor (BbSidePages *self, BbEditor *editor);

/** Shows what is said about the board, and puts the keyboard into its first field */
void bb_side_pages_focus_board (BbSidePages *self);

/** Shows the notes, and puts the keyboard there */
void bb_side_pages_focus_notes (BbSidePages *self);

G_END_DECLS
