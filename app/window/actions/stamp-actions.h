/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions belong to stamps and templates? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_stamp_actions_add (BbDesk *desk);

/** Shows the stamps of every project on the stage of @desk */
void bb_stamp_actions_follow (BbDesk *desk);

G_END_DECLS
