/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which timecode is said at which moment while the song plays on the set? */
#pragma once

#include "model/project.h"
#include "model/speed.h"

G_BEGIN_DECLS

/**
 * BbSetTimecode:
 * @rate: that timecodes count at: 23.976, 24, 25, 29.97 (drop-frame or not), 30
 * @step: how many timecodes on each word is, at least 1
 * @hold: how many words say the same timecode, at least 1; one of both is 1
 * @words_per_second: as they are heard
 *
 * A word of LTC (SMPTE 12M) is one frame's timecode. Devices on a set know no more than 30 a second, so of a video of
 * 48, 50 or 60 they count every second frame, at half the rate, as cameras and slates do; and where the song plays
 * faster, so that more than 30 would be due, words skip timecodes, and where it is so slow that fewer than 15 would be,
 * they repeat them. A plain value.
 */
typedef struct
{
  BbFrameRate rate;
  int step;
  int hold;
  double words_per_second;

  BbFrameRate video;
  gint64 start;
  BbSpeed speed;
} BbSetTimecode;

/** Returns: what is said for a video with @settings at @speed */
BbSetTimecode bb_set_timecode_make (const BbSettings *settings, const BbSpeed *speed);

/** Returns: the moment at which @word begins, in samples of @sample_rate, with their fraction, from where frame @frame
 *  of the video is heard */
double bb_set_timecode_get_moment (const BbSetTimecode *self, gint64 word, gint64 frame, int sample_rate);

/** Returns: the first word that begins @moment samples after @frame or later; @moment may be negative */
gint64 bb_set_timecode_find_word (const BbSetTimecode *self, double moment, gint64 frame, int sample_rate);

/** Returns: (transfer full): what @word says, "01:00:00:00", within the 24 hours of a day */
char *bb_set_timecode_get_text (const BbSetTimecode *self, gint64 word);

/** Returns: (transfer full): what a person sets the slate to: "24 fps", "24 fps, one frame in 2" */
char *bb_set_timecode_describe (const BbSetTimecode *self);

G_END_DECLS
