/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which commands are there on the numbers of boards? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/** Locks the numbers as they are, those that have come since the last time too; says how many */
void bb_number_command_lock (BbEditor *editor);

/** Lets numbers follow order again, but for those that were typed apart */
void bb_number_command_unlock (BbEditor *editor);

/** The boards after the one at the playhead count on from its typed number, or do not any more */
void bb_number_command_toggle_count_on (BbEditor *editor);

/** Returns: whether a list that goes out now has numbers that may still change */
gboolean bb_number_command_is_due (BbEditor *editor);

G_END_DECLS
