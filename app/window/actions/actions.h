/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done in a window, and what of it needs a project? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Gives @desk all its actions but those of its workspace */
void bb_actions_add (BbDesk *desk);

/** Enables what needs a project, or not */
void bb_actions_enable (BbDesk *desk, gboolean enabled);

G_END_DECLS
