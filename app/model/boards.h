/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which board is it, wherever it lies: at a place, as an option of one, or on the shelf? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/** Returns: (transfer none) (nullable): the board with @id, or the plan of one that has it */
const BbBoard *bb_boards_find (const BbProject *project, const char *id);

/** Returns: (transfer full): @project with @board in place of the one, or of the plan, that has its id; @project
 * itself, a new reference, where there is none or it is that very board */
BbProject *bb_boards_set (const BbProject *project, const BbBoard *board);

G_END_DECLS
