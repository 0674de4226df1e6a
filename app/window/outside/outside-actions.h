/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which action opens a board in another program? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Adds it to @desk, which keeps the boards that are open elsewhere until it closes */
void bb_outside_actions_add (BbDesk *desk);

G_END_DECLS
