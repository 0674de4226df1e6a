/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards have no place yet, and how do they come to one and leave it? */
#pragma once

#include "model/pace.h"

G_BEGIN_DECLS

/* As in model/places.h each operation takes a project and gives the next one (transfer full), and leaves the one it
 * took as it is. Indices are those of the shelf where nothing else is said. */

/** Returns: the index on the shelf of the board with @id, or -1 */
int bb_shelf_find (const BbProject *project, const char *id);

/** Returns: (transfer none): the board there */
const BbBoard *bb_shelf_get (const BbProject *project, guint index);

/** Puts @board before the one at @index; the number of boards there for the end */
BbProject *bb_shelf_insert (const BbProject *project, guint index, const BbBoard *board);

BbProject *bb_shelf_remove (const BbProject *project, guint index);

/** Moves the board at @index to where @to others lie before it */
BbProject *bb_shelf_move (const BbProject *project, guint index, guint to);

/**
 * bb_shelf_put_away:
 * @first: index of a place
 * @n: how many places
 *
 * Takes the boards that show there off the song and puts them at the end of the shelf, in order. Where a place has
 * other options, one of them shows then, as bb_options_remove() says; where not, the place goes, as
 * bb_places_remove() says. What belongs to a place stays behind: number, lock, cut and transition. Of blank places
 * nothing is kept; where all are blank the project is given back as it is.
 */
BbProject *bb_shelf_put_away (const BbProject *project, guint first, guint n);

/** Lays the board at @index on the song at @frame, as bb_places_lay_at_pace() lays one */
BbProject *bb_shelf_lay (const BbProject *project, guint index, gint64 frame, const BbPace *pace);

/** Lays the board at @index so that it comes before place @place, 0 to the number of places */
BbProject *bb_shelf_lay_before (const BbProject *project, guint index, guint place, const BbPace *pace);

/** The board at @index becomes an option of place @place, and shows there; of a blank place it is the only one */
BbProject *bb_shelf_lay_as_option (const BbProject *project, guint index, guint place);

G_END_DECLS
