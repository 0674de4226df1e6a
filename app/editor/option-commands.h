/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the options of a place? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* Each is one undo step. A locked board holds against all of them, and says so. */

/** Lets the option before (-1) or after (1) show at each of the selected places that has others; after the last comes
 *  the first */
void bb_option_command_step (BbEditor *editor, int direction);

/** A copy of the current board becomes an option of its place, and shows */
void bb_option_command_duplicate (BbEditor *editor);

/** The current board goes; another option of its place shows */
void bb_option_command_remove (BbEditor *editor);

/** Returns: whether the current place has options */
gboolean bb_option_command_has_others (BbEditor *editor);

G_END_DECLS
