/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are there for rehearsing? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_rehearsal_actions_add (BbDesk *desk);

/** Brings them up to date with what is looped, and with whether it is rehearsed: what changes the project is not to be
 *  had then */
void bb_rehearsal_actions_update (BbDesk *desk);

G_END_DECLS
