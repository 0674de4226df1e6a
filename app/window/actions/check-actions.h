/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions say yes or no of the boards that are selected? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_check_actions_add (BbDesk *desk);

/** Lets them follow the boards that are selected */
void bb_check_actions_update (BbDesk *desk);

G_END_DECLS
