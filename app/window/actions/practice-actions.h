/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions say how the song is practised? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Once @desk has a project */
void bb_practice_actions_add (BbDesk *desk);

G_END_DECLS
