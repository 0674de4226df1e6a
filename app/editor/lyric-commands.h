/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the lines of the song? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* Each is one undo step, named for the menu; without a song nothing is done, and that is said. */

/** Returns: (transfer full) (nullable): the id of the line that is sung at the playhead */
char *bb_lyric_command_find_here (BbEditor *editor);

/** Lets the line with @id be written and changed, or with %NULL a new one at the playhead, by the editor's
 *  "open-lyric" */
void bb_lyric_command_open (BbEditor *editor, const char *id);

/** Y: opens the line at the playhead, or where there is none, a new one */
void bb_lyric_command_open_here (BbEditor *editor);

/**
 * bb_lyric_command_write:
 * @id: (nullable): of the line; %NULL for a new one
 * @frame: where a new one begins
 * @text: what it says; a new one that says nothing is not written, and one that is there stays as it was
 * @translation: in a second language; "" for none
 */
void bb_lyric_command_write (BbEditor *editor, const char *id, gint64 frame, const char *text, const char *translation);

/** Returns: whether there is a song that may be written to; says so in a message where not */
gboolean bb_lyric_command_may_write (BbEditor *editor);

/** Takes the whole text, as bb_lyrics_take_text() reads it */
void bb_lyric_command_take_text (BbEditor *editor, const char *text);

/** Times @n lines from the one at @first on, as bb_lyrics_tap() does */
void bb_lyric_command_tap (BbEditor *editor, guint first, const gint64 *starts, guint n);

/** Times the first @n words of the line at @index, as bb_lyrics_tap_words() does */
void bb_lyric_command_tap_words (BbEditor *editor, guint index, const gint64 *starts, guint n);

/** The line with @id begins at the playhead, and those that come after it move as far */
void bb_lyric_command_shift_here (BbEditor *editor, const char *id);

/** Cuts it in two before the character @at */
void bb_lyric_command_split (BbEditor *editor, const char *id, gint64 at);

/** Makes one of it and the next */
void bb_lyric_command_join (BbEditor *editor, const char *id);

void bb_lyric_command_delete (BbEditor *editor, const char *id);

G_END_DECLS
