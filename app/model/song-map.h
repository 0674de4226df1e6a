/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are stretches of the song split, moved and trimmed in the video? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/*
 * Each operation takes a project that has a song, and gives the next one (transfer full): the same one where there is
 * no room for it. Indices are those of the map, positions are frames. Stretches keep their order and never overlap; one
 * that a file lays over another stays there until it is moved. Boards and notes stay at their frames, unless said.
 *
 * Where the video ends with the song, and what is asked for moves the end of the song, the video goes on ending with
 * it, as far as no board is lost.
 */

/** Returns: how many stretches there are; 0 without a song */
guint bb_song_map_count (const BbProject *project);

/** Returns: (transfer none): the stretch at @index */
const BbStretch *bb_song_map_get (const BbProject *project, guint index);

/** Returns: the frame nearest to where the stretch at @index ends */
gint64 bb_song_map_get_end (const BbProject *project, guint index);

/** Returns: the index of the stretch that is heard at @frame, or -1 where the video is silent */
int bb_song_map_find_at (const BbProject *project, gint64 frame);

/** Makes two of the stretch that is heard at @frame. Nothing sounds otherwise than before */
BbProject *bb_song_map_split (const BbProject *project, gint64 frame);

/**
 * bb_song_map_pause:
 * @sample: of the song, heard at @frame to the nearest frame: where the song stops, and goes on: a beat may lie between
 *   frames
 * @length: how long it is silent, in frames, at least 1
 * @takes_boards: whether boards and notes from @frame on move along, and the video becomes longer. Where an edge lies
 * at
 *   @frame the pause is a place of its own that nothing is drawn for yet; else the board lasts longer
 *
 * The song stops at @frame, and goes on @length later: the stretch is split, and all later ones move. Where a stretch
 * begins there, or the video is silent, nothing is split.
 */
BbProject *
bb_song_map_pause (const BbProject *project, gint64 frame, gint64 sample, gint64 length, gboolean takes_boards);

/** Moves the stretch at @index so that it begins at @start, or as near as there is room; with @takes_later all later
 *  ones too */
BbProject *bb_song_map_move (const BbProject *project, guint index, gint64 start, gboolean takes_later);

/** Lets the stretch at @index begin at @frame, or end there (@is_end), or as near as there is room and song. What is
 *  left of it is heard where it was heard before */
BbProject *bb_song_map_trim (const BbProject *project, guint index, gboolean is_end, gint64 frame);

/** Takes the stretch at @index out; silence stays. The last one stays */
BbProject *bb_song_map_remove (const BbProject *project, guint index);

/** Makes one of the stretch at @index and the next: what of the song lies between them is heard too, and later ones
 *  move to where that ends. Not where the second repeats what the first has played */
BbProject *bb_song_map_join (const BbProject *project, guint index);

G_END_DECLS
