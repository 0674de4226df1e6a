/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are done to strokes that are selected? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_ink_actions_add (BbDesk *desk);

/** Pastes strokes that were copied. Returns: whether there are any in the clipboard */
gboolean bb_ink_actions_paste (BbDesk *desk);

G_END_DECLS
