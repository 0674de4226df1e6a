/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions change boards in time? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_time_actions_add (BbDesk *desk);

G_END_DECLS
