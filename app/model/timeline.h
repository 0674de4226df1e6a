/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are boards put, moved and taken away in time? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/*
 * Each operation takes a project and gives the next one (transfer full), and leaves the one it took as it is.
 * All keep the invariants of bb_project_check(). Indices are those of places, positions are frames.
 */

/** Moves the edge at which place @index (1 to count - 1) starts to @frame, or as near as one frame for
 *  each neighbour allows. Nothing else moves. */
BbProject *bb_timeline_roll (const BbProject *project, guint index, gint64 frame);

/**
 * bb_timeline_add:
 * @frame: where; clamped into the video
 * @board: what
 * @default_length: in frames, for the rule below
 * @index: (out) (optional): the place of @board
 *
 * Splits the place at @frame: @board begins there and lasts until the next edge. On the first frame of a
 * place nothing is split at zero: @board begins one @default_length on, halfway if the place is not
 * longer than that. A place of one frame has no room: then @board becomes the next place where there is room.
 *
 * Returns: (transfer full): the next project; the same one (a new reference) where no place has room
 */
BbProject *bb_timeline_add (const BbProject *project,
                            gint64 frame,
                            const BbBoard *board,
                            gint64 default_length,
                            guint *index);

/**
 * bb_timeline_lay:
 * @boards: (element-type BbBoard): at least one, in order
 * @interval: frames from one to the next, at least 1
 * @end: (out) (optional): the frame after the last, as laid
 *
 * Lays many boards from @frame on. Empty stretches are used up, and what is left of one stays empty; boards
 * that show something keep their start, and what falls on the first frame of one goes halfway into it.
 */
BbProject *bb_timeline_lay (const BbProject *project,
                            gint64 frame,
                            GPtrArray *boards,
                            gint64 interval,
                            gint64 *end);

/** Takes away @n places from @first on; the one before lasts longer, or the one after begins earlier.
 *  Where none are left, an empty board remains. */
BbProject *bb_timeline_remove (const BbProject *project, guint first, guint n);

/** Puts a copy of the board at @index into the second half of its place: the music stays. A place of one
 *  frame has no room: the project is given back as it is. */
BbProject *bb_timeline_duplicate (const BbProject *project, guint index);

/**
 * bb_timeline_move:
 * @to: the index, among the places that stay, before which they go; 0 to count - @n
 *
 * Moves @n places from @first on, each with its length; those between shift. Edges outside the
 * stretch that is touched stay.
 */
BbProject *bb_timeline_move (const BbProject *project, guint first, guint n, guint to);

/** Puts @board in place of the live board at @index */
BbProject *bb_timeline_set_board (const BbProject *project, guint index, const BbBoard *board);

/**
 * bb_timeline_ripple:
 * @index: of the edge, 1 to count - 1
 *
 * Moves an edge to @frame and all later ones with it, and their notes, up to the next locked board or the
 * end; the last board before that absorbs. Never the song, never the length. As far as there is room.
 */
BbProject *bb_timeline_ripple (const BbProject *project, guint index, gint64 frame);

/**
 * bb_timeline_set_length:
 * @length: in frames
 *
 * Lengthens the last board, or adds an empty one after a last board that shows something; shortens it, and
 * drops empty boards that lie beyond.
 *
 * Returns: %NULL and @error (%G_IO_ERROR_INVALID_ARGUMENT) where a board that shows or says something would
 *   have no frame left, or @length is outside 1 to %BB_LENGTH_MAX
 */
BbProject *bb_timeline_set_length (const BbProject *project, gint64 length, GError **error);

/**
 * bb_timeline_set_rate:
 *
 * Changes the frame rate and keeps every edge, note and stretch of the song at its time, to the nearest
 * frame; of two edges that fall on one frame the later moves on by one. The start timecode keeps its text's time.
 */
BbProject *bb_timeline_set_rate (const BbProject *project, const BbFrameRate *rate);

G_END_DECLS
