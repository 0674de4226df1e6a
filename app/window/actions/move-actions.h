/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions move cameras, and turn one board into the next? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_move_actions_add (BbDesk *desk);

/** Lets those that say which one of several is so follow the current board */
void bb_move_actions_update (BbDesk *desk);

G_END_DECLS
