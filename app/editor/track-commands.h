/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of the sounds is heard: the song, one beside it, or all? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/** Returns: (transfer full): what can be heard, in the order of their indices: the song, each track, all together */
GStrv bb_track_command_list (BbEditor *editor);

/** Returns: the index in bb_track_command_list() of what is heard; the last one where it is several */
guint bb_track_command_get_heard (BbEditor *editor);

/** Lets what stands at @index be heard, and nothing else */
void bb_track_command_hear (BbEditor *editor, guint index);

/** The next one, and after all together the song; nothing where there is no track */
void bb_track_command_hear_next (BbEditor *editor);

G_END_DECLS
