/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in the video lie the beats, bars and eights of the song? */
#pragma once

#include "model/beat-count.h"

G_BEGIN_DECLS

typedef enum
{
  BB_BEAT_STEP_BEAT,
  BB_BEAT_STEP_BAR,
  BB_BEAT_STEP_EIGHT,
  BB_BEAT_N_STEPS
} BbBeatStep;

/**
 * BbBeatGrid:
 * @n: how many beats are heard in the video
 * @beats: (array length=n): in the order in which they are heard
 *
 * The beats of a project as the song map lays them out. Immutable and atomically reference-counted.
 *
 * The segments of the grid say where beats fall; the first one reaches back to the beginning of the song. A segment
 * begins a bar. Counts run on through segments whose first beat falls on the first of a bar, and begin anew with a
 * section, at the beat nearest to its start: where that lies on the grid of eights anyway, nobody hears the difference.
 */
typedef struct
{
  guint n;
  BbBeat *beats;
} BbBeatGrid;

/** Returns: (transfer full): the beats of @project; none where it has no song, or its song no beats */
BbBeatGrid *bb_beat_grid_new (const BbProject *project);

BbBeatGrid *bb_beat_grid_ref (BbBeatGrid *self);
void bb_beat_grid_unref (BbBeatGrid *self);

/** Returns: the index of the beat that is heard at @frame: the last one whose frame is not after it; -1 before all */
int bb_beat_grid_find (const BbBeatGrid *self, gint64 frame);

/** Returns: the index of the beat nearest to @position, in frames; -1 where there is none */
int bb_beat_grid_find_nearest (const BbBeatGrid *self, double position);

/** Returns: whether a @step begins with the beat at @index */
gboolean bb_beat_grid_begins (const BbBeatGrid *self, guint index, BbBeatStep step);

/** Returns: the index of the first beat after @frame (@direction > 0), or the last before it (< 0), with which a @step
 *  begins; -1 where there is none */
int bb_beat_grid_step (const BbBeatGrid *self, gint64 frame, BbBeatStep step, int direction);

/**
 * bb_beat_grid_get_span:
 * @frame: of the video
 * @start: (out): the frame at which the @step that @frame lies in begins
 * @end: (out): the frame after its last, which is that of the next
 *
 * Returns: %FALSE where no beat is heard at @frame
 */
gboolean bb_beat_grid_get_span (const BbBeatGrid *self, gint64 frame, BbBeatStep step, gint64 *start, gint64 *end);

/** Returns: how many beats there are from @start to @end, in frames; a beat that is cut counts in part */
double bb_beat_grid_measure (const BbBeatGrid *self, gint64 start, gint64 end);

/** Returns: where the place lies that is @beats after the beat or the part of one at @start, in frames with their
 *  fraction: the inverse of bb_beat_grid_measure(). Beyond the last beat the last length of one holds */
double bb_beat_grid_advance (const BbBeatGrid *self, gint64 start, double beats);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbBeatGrid, bb_beat_grid_unref)

G_END_DECLS
