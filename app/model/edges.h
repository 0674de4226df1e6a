/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do several edges move at once, and what holds them? */
#pragma once

#include "model/pace.h"

G_BEGIN_DECLS

/* As in model/places.h each takes a project and gives the next one (transfer full), and leaves the one it took as it
 * is. "No room" is where a board would have no frame left, or two edges would meet. */

/** Returns: the index in @before of the first locked board that does not lie in @after where it lies in @before, with
 *  its first and last frame; -1 where all do */
int bb_edges_find_held (const BbProject *before, const BbProject *after);

/**
 * bb_edges_set:
 * @first: of the places whose starts move, 1 to count - 1
 * @starts: (array length=n): where they go, in frames
 *
 * Returns: (nullable): %NULL where there is no room
 */
BbProject *bb_edges_set (const BbProject *project, guint first, guint n, const gint64 *starts);

/** Slides @n places from @first on by @frames between their neighbours, of which the one before becomes longer by what
 *  the one after loses. As far as there is room; those at the ends of the video keep to it */
BbProject *bb_edges_slide (const BbProject *project, guint first, guint n, gint64 frames);

/** Slides them so that the first begins with the beat before (@direction < 0) or after, and each other edge goes as
 *  many beats. Returns: (nullable): %NULL where there is no room, or no such beat */
BbProject *bb_edges_slide_beat (const BbProject *project, const BbBeatGrid *grid, guint first, guint n, int direction);

/** Lets @n places from @first on begin a step of @pace one after the other, and the place after them too. The first
 *  one goes to the step nearest to it; that at frame 0 stays. Returns: (nullable): %NULL where there is no room */
BbProject *bb_edges_spread (const BbProject *project, const BbPace *pace, guint first, guint n);

/** Lets @n places from @first on fill the time that they have with equal shares of its beats, each edge on a frame
 *  nearest to a beat; equal shares of its frames where there are fewer beats than places.
 *  Returns: (nullable): %NULL where there is no room */
BbProject *bb_edges_spread_evenly (const BbProject *project, const BbBeatGrid *grid, guint first, guint n);

/** Lets @n places from @first on last @beats each; the first one stays. Each edge lies on the frame nearest to its part
 *  of the beats. Returns: (nullable): %NULL where there is no room, or no beats */
BbProject *bb_edges_set_beats (const BbProject *project, const BbBeatGrid *grid, guint first, guint n, double beats);

/** Cuts, as bb_places_cut() does, wherever a @step begins after frame @from and before @to. Locked boards stay whole */
BbProject *
bb_edges_cut_every (const BbProject *project, const BbBeatGrid *grid, BbBeatStep step, gint64 from, gint64 to);

G_END_DECLS
