/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with the stamps of a project? */
#pragma once

#include "editor/editor.h"
#include "model/stamps.h"

G_BEGIN_DECLS

/** Returns: (transfer full) (nullable): a stamp of the strokes that are selected, to be aimed where they are of a plan;
 *  %NULL, after a word, where none are */
BbStamp *bb_stamp_command_make_ink (BbEditor *editor);

/** Returns: (transfer full) (nullable): a template of the board in hand; likewise where it is empty */
BbStamp *bb_stamp_command_make_template (BbEditor *editor);

/* Each of these is one undo step */

/** Keeps @stamp with the project. Returns: whether it may be */
gboolean bb_stamp_command_keep (BbEditor *editor, const BbStamp *stamp);

void bb_stamp_command_rename (BbEditor *editor, const char *id, const char *name);
void bb_stamp_command_remove (BbEditor *editor, const char *id);

/** Makes a board as @stamp shows it, as bb_board_command_new() makes an empty one; an empty board in hand becomes it */
void bb_stamp_command_make_board (BbEditor *editor, const BbStamp *stamp);

/** Returns: (transfer none): what a board of that kind of stamp is called that has no name */
const char *bb_stamp_describe (const BbStamp *stamp);

G_END_DECLS
