/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with the sounds beside the song, and which is heard? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/** Returns: (transfer full): what can be heard, in the order of their indices: the song, each track, all together */
GStrv bb_track_command_list (BbEditor *editor);

/* What can be done to a track, each as one undo step */

/** Calls the track with @id @name; typing on is one undo step */
void bb_track_command_rename (BbEditor *editor, const char *id, const char *name);

/** Lets it begin where @text says, as bb_track_offset_parse() reads it; what is none is said */
void bb_track_command_place (BbEditor *editor, const char *id, const char *text);

/** Lets it be @gain decibels louder than its file; going on is one undo step */
void bb_track_command_set_gain (BbEditor *editor, const char *id, int gain);

void bb_track_command_remove (BbEditor *editor, const char *id);

/** Returns: the index in bb_track_command_list() of what is heard; the last one where it is several */
guint bb_track_command_get_heard (BbEditor *editor);

/** Lets what stands at @index be heard, and nothing else */
void bb_track_command_hear (BbEditor *editor, guint index);

/** The next one, and after all together the song; nothing where there is no track */
void bb_track_command_hear_next (BbEditor *editor);

G_END_DECLS
