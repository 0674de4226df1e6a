/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done where all boards are seen at once? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* Each is one undo step. */

/** The selected boards go before the place at @index, 0 to the number of places, each with its length; they stay the
 *  selected ones */
void bb_overview_command_move_before (BbEditor *editor, guint index);

/** Says @text in @field of the live boards with these @ids, wherever they lie; "" takes it away */
void bb_overview_command_choose (BbEditor *editor, const char *const *ids, const char *field, const char *text);

G_END_DECLS
