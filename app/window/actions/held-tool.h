/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When does a tool that a key has brought go again as the key does? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Lets whoever holds a key, and draws with the tool that it brings, have the former one back when he lets go; a tap
 *  changes the tool for good. For all keys that change the "tool" of @desk and are heard on @stage */
void bb_held_tool_attach (BbDesk *desk, BbStage *stage);

G_END_DECLS
