/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the plan of a board? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/** Returns: whether any board at a place has a plan */
gboolean bb_plan_command_has_any (BbEditor *editor);

/** Returns: the index of the place whose plan the current board could go on from, or -1: the nearest before it, one of
 *  its scene first, as the set is the same there; none where it has a plan, or lies on the shelf */
int bb_plan_command_find_model (BbEditor *editor);

/** Gives the current board a copy of that plan; layers that boards share stay shared */
void bb_plan_command_take_over (BbEditor *editor);

G_END_DECLS
