/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions belong to boards that have no place yet? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_shelf_actions_add (BbDesk *desk);

G_END_DECLS
