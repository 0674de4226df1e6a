/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are about the project as a whole? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_file_actions_add (BbDesk *desk);

G_END_DECLS
