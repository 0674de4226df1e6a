/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the parts of a song called? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/*
 * A section is called as it was typed. The usual names are kept in English, "pre-chorus" and "chorus 2", so that a
 * file reads alike everywhere and colours hang on them; people see them in their own language.
 */

/** Returns: (transfer none) (array zero-terminated=1): the usual names, in the order of a song, as files have them */
const char *const *bb_section_list_names (void);

/** Returns: (transfer full): what people read for @name: "Chorus 2", in their language; what was typed as it is */
char *bb_section_name_to_label (const char *name);

/** Returns: (transfer full): the name that people read as @label: what was typed, without space around it */
char *bb_section_name_from_label (const char *label);

/** Returns: (transfer none): @name without its number, where it is a usual one, else as it is */
const char *bb_section_name_get_base (const char *name);

/** Returns: (transfer none): the usual name of what most often comes at @sample, by what comes before it */
const char *bb_section_guess_name (const BbProject *project, gint64 sample);

/**
 * bb_section_number_name:
 * @sections: list of #BbSection
 * @index: of the one to name
 * @name: where it is a usual one without a number, it gets the one that is due
 *
 * "chorus" becomes "chorus 2" behind another one, and those behind it move on where two would be called alike.
 *
 * Returns: (transfer full): the list with these names
 */
BbList *bb_section_number_name (const BbList *sections, guint index, const char *name);

G_END_DECLS
