/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions belong to the layers of a board? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_layer_actions_add (BbDesk *desk);

G_END_DECLS
