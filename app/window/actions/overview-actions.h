/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions belong to where all boards are seen? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_overview_actions_add (BbDesk *desk);

G_END_DECLS
