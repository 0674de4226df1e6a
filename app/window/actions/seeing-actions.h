/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions help the eye on the stage, and what of it does the user keep? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_seeing_actions_add (BbDesk *desk);

/** Adds those that say how the stage of @desk's project is seen, as @settings say, now and later */
void bb_seeing_actions_follow (BbDesk *desk, GSettings *settings);

G_END_DECLS
