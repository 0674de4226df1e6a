/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are the parts of the song marked, named and moved? */
#pragma once

#include "model/project.h"
#include "model/section.h"

G_BEGIN_DECLS

/*
 * Each operation takes a project that has a song and gives the next one (transfer full); the same one, with a new
 * reference, where nothing differs. Positions are samples of the song. What touches stays together: an edge between
 * two sections moves for both. None becomes shorter than a tenth of a second.
 */

/** Returns: (transfer none): the section at @index */
const BbSection *bb_sections_get (const BbProject *project, guint index);

/** Returns: the index of the section with @id, or -1 */
int bb_sections_find (const BbProject *project, const char *id);

/** Returns: the index of the section that is heard at @sample, or -1 */
int bb_sections_find_at (const BbProject *project, gint64 sample);

/**
 * bb_sections_mark:
 * @name: (nullable): what begins; %NULL for what most often comes there
 * @index: (out): the section that begins at @sample; -1 where there is no room for one
 *
 * A new section begins at @sample: the one that is heard there ends, and its rest is the new one's; where none is
 * heard, it lasts until the next one, or to the end of the song. Where one begins there already, that one is meant.
 */
BbProject *bb_sections_mark (const BbProject *project, gint64 sample, const char *name, int *index);

/** Calls the section at @index @name; a usual name gets the number that is due, as bb_section_number_name() says */
BbProject *bb_sections_rename (const BbProject *project, guint index, const char *name);

/** Gives it @colour (0xRRGGBB), or with %BB_SECTION_NO_COLOUR that of its name */
BbProject *bb_sections_set_colour (const BbProject *project, guint index, guint32 colour);

/** Moves its end (@is_end) or its start to @sample, or as near as there is room */
BbProject *bb_sections_move_edge (const BbProject *project, guint index, gboolean is_end, gint64 sample);

/** Moves it so that it begins at @from, as long as it is; those that touch it follow */
BbProject *bb_sections_move (const BbProject *project, guint index, gint64 from);

/** Cuts it in two at @sample; both are of one kind and colour. The same project where one would be too short */
BbProject *bb_sections_split (const BbProject *project, guint index, gint64 sample);

/** Lets it reach to the end of the next one, which goes; the same project where there is none */
BbProject *bb_sections_join (const BbProject *project, guint index);

/** Takes it away; the others stay where they are */
BbProject *bb_sections_remove (const BbProject *project, guint index);

G_END_DECLS
