/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What number has each shot and board? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * bb_numbering_compute:
 *
 * Shots count from 1, the boards of a shot from A: 1A, 1B, 2A. A typed number stands as typed, and those
 * after it count on from it; what lies between two typed numbers that leave no room gets a suffix.
 *
 * Returns: (transfer full): the number of each place, in order, %NULL-terminated
 */
GStrv bb_numbering_compute (const BbProject *project);

G_END_DECLS
