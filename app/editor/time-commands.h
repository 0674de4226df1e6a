/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to boards in time, one and many? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* Each is one undo step, named for the menu, and holds for all boards that are selected. Locked boards hold against all
 * of it, and what is refused is said. */

/** The selected boards move by @frames between their neighbours */
void bb_time_command_nudge (BbEditor *editor, int frames);

/** They move to the beat before (-1) or after (1) */
void bb_time_command_nudge_beat (BbEditor *editor, int direction);

/** The edge at which the current board starts moves to the beat before or after */
void bb_time_command_roll_beat (BbEditor *editor, int direction);

/** That edge and all later ones move by @frames, up to the next locked board or the end */
void bb_time_command_ripple (BbEditor *editor, int frames);

/** They move so that the edge is on the beat before or after */
void bb_time_command_ripple_beat (BbEditor *editor, int direction);

/** The pictures of the selected boards move a place back or on, and no edge does */
void bb_time_command_slip (BbEditor *editor, int direction);

/** The first and the last of the selected boards change places, or the current one and the next; no edge moves */
void bb_time_command_swap (BbEditor *editor);

/** The selected boards become one, or the current one and the next */
void bb_time_command_join (BbEditor *editor);

/** At the playhead an empty board begins a shot; where an edge lies there, its board begins one */
void bb_time_command_begin_shot (BbEditor *editor);

/** Cuts at the frame that is heard while the song plays on, or at the playhead: on the nearest beat, bar or eight where
 *  that is snapped to */
void bb_time_command_tap (BbEditor *editor);

/** Each of the selected boards lasts one @step, a #BbBeatStep, from the one on that is nearest to the first */
void bb_time_command_spread (BbEditor *editor, int step);

/** The selected boards share the time that they have */
void bb_time_command_spread_evenly (BbEditor *editor);

/** Each of the selected boards lasts @beats */
void bb_time_command_set_beats (BbEditor *editor, int beats);

/** Lets the board with @id last @beats, which may have a fraction */
void bb_time_command_set_length_in_beats (BbEditor *editor, const char *id, double beats);

/** Cuts wherever a @step, a #BbBeatStep, begins: within several selected boards, or the section at the playhead, or the
 *  current board where there is none */
void bb_time_command_cut_every (BbEditor *editor, int step);

/** All of the selected boards are locked, or none where all are */
void bb_time_command_toggle_lock (BbEditor *editor);

/** @is_locked: (out): whether all selected boards are. Returns: %TRUE */
gboolean bb_time_command_find_lock (BbEditor *editor, gboolean *is_locked);

G_END_DECLS
