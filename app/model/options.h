/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of the boards for the same place shows? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/* As in model/places.h each takes a project and gives the next one (transfer full), and leaves the one it took as it
 * is. What is the place's own stays with it whichever option shows: whether a shot begins, its number, its lock. */

/** Lets option @option, 0 to the number of options - 1, of the place at @index show */
BbProject *bb_options_show (const BbProject *project, guint index, guint option);

/** Lets option @option show wherever a place has so many; elsewhere what shows stays */
BbProject *bb_options_show_everywhere (const BbProject *project, guint option);

/** Returns: how many options the place has that has most, at least 1 */
guint bb_options_count_most (const BbProject *project);

/** Adds a copy of the live board at @index as an option behind it, which shows then */
BbProject *bb_options_duplicate (const BbProject *project, guint index);

/** @board becomes an option behind the live one at @index, and shows then; of a blank place it is the only one */
BbProject *bb_options_add (const BbProject *project, guint index, const BbBoard *board);

/** Takes away the live option at @index; the one before it shows then, or the next one. Of a single one nothing is
 *  taken: the project is given back as it is */
BbProject *bb_options_remove (const BbProject *project, guint index);

/** Returns: the index of the option with @id, -1 where @place has none */
int bb_options_find (const BbPlace *place, const char *id);

/** Returns: (transfer full): what people call option @option: "A"; beyond "Z", its number */
char *bb_options_name (int option);

/** Returns: (transfer full) (nullable): which option of how many @place shows: "B/3"; %NULL where there is but one */
char *bb_options_describe (const BbPlace *place);

G_END_DECLS
