/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a layer get to other boards? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* Each is one undo step; @board and @layer are ids. Where no other board is selected it says what to do. */

/** The selected boards get a copy each, on top */
void bb_sharing_command_copy (BbEditor *editor, const char *board, const char *layer);

/** The selected boards get the layer itself, at the bottom: changed on one of them, it is changed on all */
void bb_sharing_command_share (BbEditor *editor, const char *board, const char *layer);

/** The board keeps a copy that is no other's */
void bb_sharing_command_own (BbEditor *editor, const char *board, const char *layer);

G_END_DECLS
