/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do boards and notes make room for a pause of the song? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/** Returns: (transfer full): @project with @length frames more from @frame on: places and notes from there on lie that
 *  much later, and the video is longer. Where a board begins at @frame an empty place before it fills the time; else
 * what shows there does. The song stays where it is */
BbProject *bb_song_pause_move_boards (const BbProject *project, gint64 frame, gint64 length);

G_END_DECLS
