/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far is it from one board to the next? */
#pragma once

#include "model/beat-grid.h"

G_BEGIN_DECLS

/**
 * BbPace:
 * @frames: from one to the next, at least 1, where @grid is %NULL
 * @grid: (nullable): beats that are followed
 * @step: of which beats
 * @count: how many steps, at least 1
 *
 * A plain value, which borrows its grid.
 */
typedef struct
{
  double frames;
  const BbBeatGrid *grid;
  BbBeatStep step;
  int count;
} BbPace;

/** Returns: the pace of @frames, at least 1 */
BbPace bb_pace_of_frames (double frames);

/**
 * bb_pace_parse_steps:
 * @text: "4beats", "bar", "2bars", "eight"
 * @step: (out): of which beats
 * @count: (out): how many, at least 1
 *
 * Returns: %FALSE where @text counts no beats
 */
gboolean bb_pace_parse_steps (const char *text, BbBeatStep *step, int *count);

/**
 * bb_pace_parse:
 * @text: "4beats", "bar", "2bars", "eight", or a duration as bb_time_parse_length() takes it: "2s", "48"
 * @grid: (nullable): the beats of the project
 *
 * Returns: %FALSE where @text is none, or means beats where there are none; @pace is of two seconds then
 */
gboolean bb_pace_parse (const BbFrameRate *rate, const BbBeatGrid *grid, const char *text, BbPace *pace);

/** Returns: where a board begins that begins about @position: the nearest step of the beats, in frames; @position
 * itself where the pace follows none */
double bb_pace_begin (const BbPace *self, double position);

/**
 * bb_pace_next:
 * @position: in frames, with their fraction
 *
 * Returns: where the board after the one at @position begins, beyond it by a frame at least. With beats it is on one:
 * the nearest one that is at least half a step on; beyond the last and before the first, steps are as long as there
 */
double bb_pace_next (const BbPace *self, double position);

G_END_DECLS
