/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions move the playhead and the view? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_play_actions_add (BbDesk *desk);

G_END_DECLS
