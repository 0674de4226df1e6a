/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are about notes? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_note_actions_add (BbDesk *desk);

/** Lets them follow the note in hand, and notes be signed by whom @settings name; once for each document */
void bb_note_actions_follow (BbDesk *desk, GSettings *settings);

G_END_DECLS
