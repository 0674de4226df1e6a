/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the beats at the playhead? */
#pragma once

#include "editor/editor.h"
#include "model/tempo.h"

G_BEGIN_DECLS

/* Each is one undo step, for the segment of the beat grid that holds at the playhead; nothing happens where the project
 * has no song. */

/** Returns: (transfer none) (nullable): the segment that holds at the playhead */
const BbTempo *bb_tempo_command_get (BbEditor *editor);

/** Returns: how many segments there are */
guint bb_tempo_command_count (BbEditor *editor);

/** Sets the tempo, in beats a minute. Where there is no grid yet, one begins: its first bar at the playhead */
void bb_tempo_command_set (BbEditor *editor, double tempo);

/** Makes it @times as fast: 2, 0.5, 1.5 */
void bb_tempo_command_scale (BbEditor *editor, double times);

/** Sets the metre: 3 beats of @unit 4 are 3/4 */
void bb_tempo_command_set_metre (BbEditor *editor, int beats_per_bar, int unit);

/** "This is the one": the beat nearest to the playhead becomes the first of a bar */
void bb_tempo_command_set_one (BbEditor *editor);

/** From the beat nearest to the playhead on, tempo and metre can be others */
void bb_tempo_command_insert (BbEditor *editor);

/** Tempo and metre hold on from the segment before; only where there are two */
void bb_tempo_command_remove (BbEditor *editor);

/**
 * bb_tempo_command_tap:
 *
 * One tap of a hand. From the fourth on they make a tempo, which every further one makes better; when the hand rests,
 * the beats of the song near that tempo take its place. All of it is one undo step.
 */
void bb_tempo_command_tap (BbEditor *editor);

/** Looks for the beats of the song anew */
void bb_tempo_command_find (BbEditor *editor);

G_END_DECLS
