/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions change what shows at a place? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Adds them to @desk */
void bb_option_actions_add (BbDesk *desk);

G_END_DECLS
