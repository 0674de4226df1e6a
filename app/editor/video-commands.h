/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with practice videos? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* Each is one undo step; nothing where there is no video, or none that is shown. */

/** Hides the video that is shown; where none is, shows the next one after that which was shown last: the first */
void bb_video_toggle (BbEditor *editor);

/** Shows the next one, after the last the first */
void bb_video_show_next (BbEditor *editor);

/** Turns the one that is shown left for right, or back */
void bb_video_mirror (BbEditor *editor);

/** Returns: whether one can be shown or hidden; @is_on: (out): whether one is shown */
gboolean bb_video_find_shown (BbEditor *editor, gboolean *is_on);

/** Returns: likewise whether one can be mirrored; @is_on: (out): whether it is */
gboolean bb_video_find_mirrored (BbEditor *editor, gboolean *is_on);

/** Takes the one that is shown out of the project */
void bb_video_remove (BbEditor *editor);

/** Lays the first frame of the one that is shown at @sample of the song: a person chose it among those that fit */
void bb_video_place (BbEditor *editor, double sample);

/** Puts the frame that shows at the playhead onto the current board, as a picture as large as it is; what is wrong is a
 * message */
void bb_video_take_frame (BbEditor *editor);

/**
 * bb_video_find_frame:
 * @mirrored: (out) (optional): whether it is to be turned left for right
 *
 * Returns: which frame of bb_editor_get_video() shows at the playhead; -1 where none does, before the video, behind its
 *   end, or while it is not at hand
 */
int bb_video_find_frame (BbEditor *editor, gboolean *mirrored);

G_END_DECLS
