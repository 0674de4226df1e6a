/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions move the view of the picture? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_view_actions_add (BbDesk *desk);

G_END_DECLS
