/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are the lines of a song written, timed and moved? */
#pragma once

#include "model/lyric.h"
#include "model/project.h"

G_BEGIN_DECLS

/*
 * Each operation takes a project that has a song and gives the next one (transfer full); the same one, with a new
 * reference, where nothing differs. Positions are samples of the song. Lines that touch share the edge between them: it
 * moves for both. None becomes shorter than a tenth of a second. Words that are timed go with their line.
 */

/** Returns: (transfer none): the line at @index */
const BbLyric *bb_lyrics_get (const BbProject *project, guint index);

/** Returns: the index of the line with @id, or -1 */
int bb_lyrics_find (const BbProject *project, const char *id);

/** Returns: the index of the line that is sung at @sample, or -1 */
int bb_lyrics_find_at (const BbProject *project, gint64 sample);

/**
 * bb_lyrics_insert:
 * @text: of the line
 * @translation: (nullable): in a second language
 * @length: in samples; cut where the next line begins
 * @index: (out): where it is in the list; -1 where there is no room
 *
 * A new line begins at @sample; the one that is sung there ends.
 */
BbProject *bb_lyrics_insert (const BbProject *project,
                             const char *text,
                             const char *translation,
                             gint64 sample,
                             gint64 length,
                             int *index);

/** Writes the line at @index anew; words keep their time where their letters stay. "" for a @translation takes it away
 */
BbProject *bb_lyrics_set_text (const BbProject *project, guint index, const char *text, const char *translation);

/** Moves its end (@is_end) or its start to @sample, or as near as there is room */
BbProject *bb_lyrics_move_edge (const BbProject *project, guint index, gboolean is_end, gint64 sample);

/** Moves it so that it begins at @from, as long as it is; those that touch it follow */
BbProject *bb_lyrics_move (const BbProject *project, guint index, gint64 from);

/** Moves it and all that come after it by @delta, as far as there is song, and room behind the line before */
BbProject *bb_lyrics_shift (const BbProject *project, guint index, gint64 delta);

/** Cuts it in two before the character @at (counted from 0), in time where that word is sung, or by the share of the
 *  letters. The translation stays with the first. The same project where one of them would say nothing */
BbProject *bb_lyrics_split (const BbProject *project, guint index, gint64 at);

/** Makes one line of it and the next; the same project where there is none */
BbProject *bb_lyrics_join (const BbProject *project, guint index);

/** Puts @lines (array length=n_lines) in place of @n lines from @index on; takes them over (transfer full) */
BbProject *bb_lyrics_replace (const BbProject *project, guint index, guint n, BbLyric **lines, guint n_lines);

/** Takes it away; the others stay where they are */
BbProject *bb_lyrics_remove (const BbProject *project, guint index);

G_END_DECLS
