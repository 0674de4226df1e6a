/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are there for presenting? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_present_actions_add (BbDesk *desk);

/** Keeps in @menu on which monitor can be presented */
void bb_present_actions_follow (BbDesk *desk, GMenu *menu);

G_END_DECLS
