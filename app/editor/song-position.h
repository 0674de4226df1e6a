/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sample of the song is meant by a frame of the video? */
#pragma once

#include "model/beat-grid.h"

G_BEGIN_DECLS

/**
 * bb_song_position_find:
 * @project: has a song
 * @grid: its beats
 * @frame: of the video
 *
 * Returns: the sample of the beat that lies there, where one does, for frames are coarser than beats; else the one that
 *   is heard there, or where the video is silent, the nearest that is heard before, or the first of all
 */
gint64 bb_song_position_find (const BbProject *project, const BbBeatGrid *grid, gint64 frame);

/** Returns: @frame, or that of the nearest beat: a hand that marks while it listens is late, but never by half a beat
 */
gint64 bb_song_position_to_beat (const BbBeatGrid *grid, gint64 frame);

G_END_DECLS
