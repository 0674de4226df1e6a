/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which song does the project stand on, and where does it begin? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/** The rows of the song in the settings of a project */
#define BB_TYPE_SONG_GROUP (bb_song_group_get_type ())
G_DECLARE_FINAL_TYPE (BbSongGroup, bb_song_group, BB, SONG_GROUP, AdwPreferencesGroup)

/** Shows the song of @editor's project from now on; once */
void bb_song_group_set_editor (BbSongGroup *self, BbEditor *editor);

/** Returns: whether what was typed could be taken; where not, the row says why, and has the keyboard */
gboolean bb_song_group_finish (BbSongGroup *self);

G_END_DECLS
