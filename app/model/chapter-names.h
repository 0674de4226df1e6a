/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the chapters of a treatment called? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * A chapter is called as it was typed. The usual names are kept in English, "concept" and "mood", so that a file reads
 * alike everywhere; people see them in their own language.
 */

/** Returns: (transfer none) (array zero-terminated=1): the usual names, in the order of a pitch, as files have them */
const char *const *bb_chapter_list_names (void);

/** Returns: (transfer none): what people read for @name, in their language; what was typed as it is */
const char *bb_chapter_name_to_label (const char *name);

/** Returns: (transfer full): the name that people read as @label: what was typed, without space around it */
char *bb_chapter_name_from_label (const char *label);

/** Returns: (transfer none): what a chapter of @name is to tell, as a question to the one who writes; in the user's
 *  language */
const char *bb_chapter_name_get_hint (const char *name);

G_END_DECLS
