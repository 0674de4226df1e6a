/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is in the clipboard for a window? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_paste_actions_add (BbDesk *desk);

G_END_DECLS
