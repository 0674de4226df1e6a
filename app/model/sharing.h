/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which layers do several boards share? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/*
 * A shared layer is one value with one id. It lies in the project's list of layers, and is the very same in each board
 * that has it: an option that does not show and a board of the shelf are boards, too. Copies of a board share it.
 */

/**
 * bb_sharing_settle:
 * @before: keeps to what is said above
 * @next: (transfer full): made from it, by somebody who may have changed a shared layer on one board alone
 *
 * Returns: (transfer full): @next with each shared layer changed on all boards as on the one, and with the list of them
 *   as the boards have them
 */
BbProject *bb_sharing_settle (const BbProject *before, BbProject *next);

/** Returns: how many boards have the layer with @id */
guint bb_sharing_count (const BbProject *project, const char *id);

/**
 * bb_sharing_share:
 * @board: id of the board that @layer lies on
 * @layer: id; shared from now on
 * @others: (element-type BbBoard): boards of @project that get it at the bottom, unless they have it
 *
 * Returns: (transfer full): the project with it; the same one where nothing differs
 */
BbProject *bb_sharing_share (const BbProject *project, const char *board, const char *layer, GPtrArray *others);

G_END_DECLS
