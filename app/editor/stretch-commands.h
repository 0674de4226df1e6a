/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the song where it lies in the video? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* Each is one undo step, on the stretch of the song that is heard at the playhead; what cannot be done is said. People
 * call a stretch a piece of the song. */

/** Cuts the song in two at the playhead */
void bb_stretch_command_split (BbEditor *editor);

/** Returns: whether the song can pause at the playhead; says why where not */
gboolean bb_stretch_command_may_pause (BbEditor *editor);

/** Returns: how many frames @beats are from the playhead on, at least 1; those of a second each where there are none */
gint64 bb_stretch_command_count_frames (BbEditor *editor, double beats);

/** The song stops at the playhead, and goes on @frames later; with @takes_boards boards and notes from there on move
 *  along. On a beat it stops with the beat */
void bb_stretch_command_pause (BbEditor *editor, gint64 frames, gboolean takes_boards);

/** The song begins at the playhead, or ends there (@is_end): its stretch loses what lies before or behind; in a silence
 *  the next one, or the one before, reaches there, as far as there is song */
void bb_stretch_command_trim (BbEditor *editor, gboolean is_end);

/** Moves it by @frames, and the playhead with it */
void bb_stretch_command_move (BbEditor *editor, int frames);

/** Moves it so far that one beat more (@direction > 0) or less is silent before it */
void bb_stretch_command_move_beat (BbEditor *editor, int direction);

/** Makes one of it and the next: the pause between them goes */
void bb_stretch_command_join (BbEditor *editor);

/** Takes it out; silence stays */
void bb_stretch_command_remove (BbEditor *editor);

G_END_DECLS
