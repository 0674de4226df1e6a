/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are boards put, moved and taken away in time? */
#pragma once

#include "model/pace.h"

G_BEGIN_DECLS

/*
 * Each operation takes a project and gives the next one (transfer full), and leaves the one it took as it is.
 * All keep the invariants of bb_project_check(). Indices are those of places, positions are frames.
 */

/** Moves the edge at which place @index (1 to count - 1) starts to @frame, or as near as one frame for
 *  each neighbour allows. Nothing else moves. */
BbProject *bb_places_roll (const BbProject *project, guint index, gint64 frame);

/**
 * bb_places_add:
 * @frame: where; clamped into the video
 * @board: what
 * @pace: how long a board lasts where nothing says otherwise: the default length below
 * @index: (out) (optional): the place of @board
 *
 * The next picture: where a blank place (bb_place_is_blank()) follows the board at @frame, @board takes
 * a default length of it, or all of it where the rest would be a flash. Else it splits the place at @frame: @board
 * begins there and lasts until the next edge. In the first half second of a place nothing is split, for a flash
 * would be left of it: @board begins one default length after its start, halfway if the place is not longer than
 * that; a blank place that is not longer gives way to a blank one after it. A place of one frame has no room: then
 * @board goes into the next place that has some, as if asked for on its first frame.
 *
 * Returns: (transfer full): the next project; the same one (a new reference), and @index the place at @frame,
 *   where no place from there on has room
 */
BbProject *
bb_places_add (const BbProject *project, gint64 frame, const BbBoard *board, const BbPace *pace, guint *index);

/** Returns: the first frame at or after @frame at which bb_places_lay() begins; the length or more where there is no
 *  room left in the video */
gint64 bb_places_find_room (const BbProject *project, gint64 frame);

/**
 * bb_places_lay:
 * @boards: (element-type BbBoard): at least one, in order
 * @interval: frames from one to the next, at least 1; beats may fall between frames, and none drifts off its beat
 *
 * Lays many boards from @frame on, each @interval after where the one before it came to lie. Blank places
 * (bb_place_is_blank()) are used up, and what is left of one stays blank. Other boards keep their start: one that
 * is laid inside such a board lasts until the next edge, and what falls on its first frame goes halfway into it, or
 * further on where it has but one frame. What comes after the end lengthens the video, each by @interval; what
 * comes after %BB_LENGTH_MAX goes to the shelf. So none is lost. Locked boards are passed over.
 */
BbProject *bb_places_lay (const BbProject *project, gint64 frame, GPtrArray *boards, double interval);

/** The same at @pace: with beats, each begins on one */
BbProject *bb_places_lay_at_pace (const BbProject *project, gint64 frame, GPtrArray *boards, const BbPace *pace);

/** Takes away @n places from @first on; the one before lasts longer, or the one after begins earlier.
 *  Where none are left, an empty board remains. Of a shot that loses its first boards the rest stays a shot, with the
 *  number that was typed for it. */
BbProject *bb_places_remove (const BbProject *project, guint first, guint n);

/** Puts a copy of the board at @index into the blank place after it, as long as the board lasts; where there is none,
 *  or the board is blank itself, into the second half of its own place. The copy continues the shot, is not locked,
 *  and comes in with a plain cut. A place of one frame has no room: the project is given back as it is. */
BbProject *bb_places_duplicate (const BbProject *project, guint index);

/** Cuts the board at @frame (0 to the length - 1) in two: from there on a copy of it shows, which starts a shot.
 *  Where an edge is already the project is given back as it is. */
BbProject *bb_places_cut (const BbProject *project, gint64 frame);

/** Lets a shot begin at @frame (0 to the length - 1): an empty board from there on; where an edge is already, its board
 *  starts a shot */
BbProject *bb_places_begin_shot (const BbProject *project, gint64 frame);

/**
 * bb_places_move:
 * @to: the index, among the places that stay, before which they go; 0 to count - @n
 *
 * Moves @n places from @first on, each with its length; those between shift. Edges outside the
 * stretch that is touched stay. Boards that change places within one shot leave it one shot; of a shot that loses
 * its first boards to another part of the video, the rest stays a shot.
 */
BbProject *bb_places_move (const BbProject *project, guint first, guint n, guint to);

/** Puts @board in place of the live board at @index */
BbProject *bb_places_set_board (const BbProject *project, guint index, const BbBoard *board);

/** Makes the live board at @index start a shot, or continue the one before. The first place always starts one:
 *  the project is given back as it is. */
BbProject *bb_places_toggle_shot (const BbProject *project, guint index);

/**
 * bb_places_ripple:
 * @index: of the edge, 1 to count - 1
 *
 * Moves an edge to @frame and all later ones with it, and their notes, up to the next locked board or the
 * end; the last board before that absorbs. Never the song, never the length. As far as there is room: the
 * board before the edge and the one that absorbs keep a frame each. The edge of a locked board does not move.
 * A note stays on its board; one that the absorbing board has no more room for goes to its last frame.
 */
BbProject *bb_places_ripple (const BbProject *project, guint index, gint64 frame);

/**
 * bb_places_set_length:
 * @length: in frames
 *
 * Lengthens a last place that is blank, or adds a blank one after it; shortens the last, and drops blank places
 * that lie beyond. Notes stay at their frames, those beyond the end too.
 *
 * Returns: %NULL and @error (%G_IO_ERROR_INVALID_ARGUMENT) where a place that is not blank would have no frame left, or
 * @length is outside 1 to %BB_LENGTH_MAX
 */
BbProject *bb_places_set_length (const BbProject *project, gint64 length, GError **error);

/**
 * bb_places_set_rate:
 *
 * Changes the frame rate and keeps every edge, note, transition and stretch of the song at its time, to the nearest
 * frame; of two edges that fall on one frame the later moves on by one. The start timecode reads the same. A video
 * that would be longer than %BB_LENGTH_MAX is given back as it is.
 */
BbProject *bb_places_set_rate (const BbProject *project, const BbFrameRate *rate);

/** Returns: the start of the nearest place before @frame (@direction < 0) or after it (> 0); where there is none,
 *  the first or the last frame of the video */
gint64 bb_places_find_edge (const BbProject *project, gint64 frame, int direction);

/** Tells which places make the shot that the place at @index belongs to: @n of them from @first on */
void bb_places_find_shot (const BbProject *project, guint index, guint *first, guint *n);

/**
 * bb_places_get_transition:
 * @begin: (out): its first frame
 * @end: (out): the frame after its last
 *
 * Tells which frames the transition into the place at @index takes when drawn. It begins floor(n/2) frames before
 * the cut, and takes no more than half of either board, so that two never overlap.
 *
 * Returns: %FALSE where there is a plain cut, or no room
 */
gboolean bb_places_get_transition (const BbProject *project, guint index, gint64 *begin, gint64 *end);

G_END_DECLS
