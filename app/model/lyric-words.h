/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which words has a line, and when is each of them sung? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/** Lets the word at the character @at be sung from @sample on, which is held within the line, between the words
 *  beside it */
BbProject *bb_lyrics_set_word (const BbProject *project, guint index, gint64 at, gint64 sample);

/**
 * bb_lyrics_tap_words:
 * @starts: (array length=n): samples at which its first @n words begin, in the order of time
 *
 * The line begins with its first word, and ends later where its last one would have no time, as far as there is room
 * beside it; words behind those that were tapped keep their time where it is still to come.
 *
 * Returns: (transfer full): @project with the words of the line at @index timed so
 */
BbProject *bb_lyrics_tap_words (const BbProject *project, guint index, const gint64 *starts, guint n);

G_END_DECLS
