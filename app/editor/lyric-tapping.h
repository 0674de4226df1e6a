/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which line, or which word of a line, begins with the next tap? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/**
 * BbLyricTapping:
 *
 * Taps along while the song plays: each says where a line begins, or where a word does. What was tapped is shown once
 * it is kept: lines all at once, words with the last one of their line; each is one undo step.
 */
typedef struct _BbLyricTapping BbLyricTapping;

/** Returns: (transfer full): taps that begin with the line at @index; @by_words: with its first word */
BbLyricTapping *bb_lyric_tapping_new (BbEditor *editor, guint index, gboolean by_words);

/** It begins at the playhead. Returns: whether anything is left to tap; nothing is heard where there is no song */
gboolean bb_lyric_tapping_tap (BbLyricTapping *self);

/** Takes the last tap back, and goes a moment back with the song; of words those of this line only */
void bb_lyric_tapping_untap (BbLyricTapping *self);

/** Commits what was tapped since; nothing where nothing was */
void bb_lyric_tapping_keep (BbLyricTapping *self);

/** Returns: (transfer none): the text of the line that begins with the next tap, or whose word does, or of the one so
 *  many after it (@offset < 0: before); "" where there is none */
const char *bb_lyric_tapping_get_line (const BbLyricTapping *self, int offset);

/** @at: (out): the character at which the word begins that is tapped next. Returns: whether words are tapped */
gboolean bb_lyric_tapping_get_word (const BbLyricTapping *self, gint64 *at);

/** Returns: the number of what is tapped next, from 1, of @total (out): lines of the song, or words of the line */
guint bb_lyric_tapping_get_number (const BbLyricTapping *self, guint *total);

void bb_lyric_tapping_free (BbLyricTapping *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbLyricTapping, bb_lyric_tapping_free)

G_END_DECLS
