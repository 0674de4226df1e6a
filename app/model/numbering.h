/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What number has each shot and board? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * bb_numbering_compute:
 *
 * Shots count from 1, the boards of a shot from A: 1A, 1B, 2A, and AA after Z. A typed number stands as typed, and
 * those after it count on from it, with its prefix: S12 is followed by S12B and S13A. What lies between two typed
 * numbers that leave no room gets a suffix: shots between 1A and 2A are 1-1A and 1-2A, boards between 1A and 1B
 * are 1A-1 and 1A-2, and shots before a typed 1A are 0-1A and 0-2A. A number that stands alone takes one place in
 * the count and changes no other. A typed text that holds no such number ("Title")
 * is not counted. A counted number is never one that is typed elsewhere.
 *
 * Returns: (transfer full): the number of each place, in order, %NULL-terminated
 */
GStrv bb_numbering_compute (const BbProject *project);

G_END_DECLS
