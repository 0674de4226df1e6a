/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes of what places hold, while their edges stay? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/* As in model/places.h each takes a project and gives the next one (transfer full), and leaves the one it took as it
 * is. Whether a place starts a shot, and how it is come into, stays with its edge. */

/** Moves the boards of @n places from @first on into the place before (@direction < 0) or after each of them, and that
 *  board into the place that is left at the other end. No edge moves. Where there is no such neighbour the project is
 *  given back as it is */
BbProject *bb_contents_slip (const BbProject *project, guint first, guint n, int direction);

/** Exchanges the boards of two places. No edge moves */
BbProject *bb_contents_swap (const BbProject *project, guint a, guint b);

/**
 * bb_contents_join:
 * @numbers: of all places, as bb_numbering_compute() gives them
 *
 * Makes one place of @n places from @first on. It shows the first of them that shows anything; the layers of the others
 * are kept below as hidden ones, named by the number of their board where they have no name. What is said in a text of
 * the others is added to what is said there; of all else the first is kept. Other options stay options.
 */
BbProject *bb_contents_join (const BbProject *project, guint first, guint n, const char *const *numbers);

G_END_DECLS
