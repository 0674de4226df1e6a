/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do many boards say at once? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/*
 * Each operation takes a project and gives the next one (transfer full); the same one, with a new
 * reference, where nothing differs.
 */

/** Says @text in @field of the live boards of @n places from @first on; %NULL or "" takes it away */
BbProject *bb_texts_set (const BbProject *project, guint first, guint n, const char *field, const char *text);

/** Likewise of @n places from the one of the board with @id on, as far as there are any; of a board on the shelf, its
 *  own alone */
BbProject *bb_texts_set_from (const BbProject *project, const char *id, guint n, const char *field, const char *text);

/** Takes away what any board says in @field, options and shelf included; only where it is @text, unless
 *  that is %NULL */
BbProject *bb_texts_drop (const BbProject *project, const char *field, const char *text);

/** Returns: how many boards bb_texts_drop() would change */
guint bb_texts_count (const BbProject *project, const char *field, const char *text);

G_END_DECLS
