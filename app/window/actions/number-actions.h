/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are there on the numbers of boards? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_number_actions_add (BbDesk *desk);

G_END_DECLS
