/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With which time does a line of feedback begin? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * BbFeedbackTime:
 * @from: frame of the video
 * @length: in frames; 0 for a moment
 *
 * A plain value.
 */
typedef struct
{
  gint64 from;
  gint64 length;
} BbFeedbackTime;

/**
 * bb_feedback_read_times:
 * @line: in normal form C, without line ends
 * @times: (element-type BbFeedbackTime): gains the times that @line begins with, most often one: "0:42", "1:03.5",
 *   "01:02:03", "00:00:42:10" (timecode of the project), "1분 3초", "42초", "1m3s", "1'03\""; ranges "0:42-0:45",
 *   "0:42~45", "42초부터 45초까지"; several as in "0:42, 1:30"
 *
 * Bullets, numbering and brackets may stand before a time, dashes, colons and particles behind it. Hours, minutes and
 * seconds count from the start of the video; what lies beyond its end is tried from the start timecode, as it is what
 * a player shows of a video with burnt-in timecode. What still lies outside the video is no time.
 *
 * Returns: (transfer none): the rest of @line, which says what; %NULL where it does not begin with a time
 */
const char *bb_feedback_read_times (const BbSettings *settings, const char *line, GArray *times);

G_END_DECLS
