/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards, words and notes come in on which count? */
#pragma once

#include "export/counts/count-rows.h"

G_BEGIN_DECLS

/**
 * BbCountPlan:
 * @grid: the beats
 * @row_of_beat: in which row each beat is
 * @frames_a_sample: of the video, and of the song
 *
 * What rows are made from.
 */
typedef struct
{
  const BbBeatGrid *grid;
  guint *row_of_beat;
  double frames_a_sample;
} BbCountPlan;

/** Returns: whether the song is not heard on from the beat before the one at @index, as the song map has it */
gboolean bb_count_plan_is_jump (const BbCountPlan *self, guint index);

/** Returns: how long the beat at @index lasts, in frames */
double bb_count_plan_get_length (const BbCountPlan *self, guint index);

/** Adds an empty row at the end. Returns: (transfer none): it, until the next is added */
BbCountRow *bb_count_rows_add (BbCountRows *self);

/** Puts boards, lyrics, choreography and notes into @rows, and adds rows for boards that no beat is near */
void bb_count_fill (BbCountRows *rows, const BbCountPlan *plan);

G_END_DECLS
