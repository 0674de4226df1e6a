/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to boards that have no place yet? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* Each is one undo step, named for the menu. Those that take no board take the one that is in hand, and say so where
 * none is. A board that comes onto the song is gone to. */

/** An empty board at the end of the shelf, which is in hand then */
void bb_shelf_command_new (BbEditor *editor);

/** The selected boards leave the song, by the rule of bb_shelf_put_away() */
void bb_shelf_command_put_away (BbEditor *editor);

/** It comes onto the song at the playhead, by the rule of bb_shelf_lay() */
void bb_shelf_command_lay (BbEditor *editor);

/** It becomes an option of the current place, and shows there */
void bb_shelf_command_lay_option (BbEditor *editor);

/** The board with @id comes onto the song: at @frame, before the place at @index, as an option of the place there */
void bb_shelf_command_lay_at (BbEditor *editor, const char *id, gint64 frame);
void bb_shelf_command_lay_before (BbEditor *editor, const char *id, guint index);
void bb_shelf_command_lay_option_at (BbEditor *editor, const char *id, guint index);

/** A copy of it behind it, which is in hand then */
void bb_shelf_command_duplicate (BbEditor *editor);

/** It goes; the next one is in hand then */
void bb_shelf_command_delete (BbEditor *editor);

/** It changes places with the one before (-1) or after (1) */
void bb_shelf_command_move (BbEditor *editor, int direction);

/** The board with @id goes before that at @index, 0 to the number of boards on the shelf */
void bb_shelf_command_move_before (BbEditor *editor, const char *id, guint index);

G_END_DECLS
