/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do all pieces of a recording say of one place of the song? */
#pragma once

#include "audio/alignment/white-sound.h"

G_BEGIN_DECLS

/* samples on either side of a place that are looked at: 0.1 s, the room and two clocks */
#define BB_RECORDING_REACH 800
#define BB_RECORDING_ANSWER (2 * BB_RECORDING_REACH + 1)

/**
 * BbRecordingTrace:
 * @start: sample of the song under the first one of the recording; of %BB_WHITE_RATE a second, with a fraction
 * @speed: samples of the song under one of the recording
 * @base: the sample of the song that the middle of @answer stands for
 * @answer: (array length=BB_RECORDING_ANSWER): what the room made of a click, from %BB_RECORDING_REACH samples before
 *   to as many behind @base; silence before @start
 * @n: how many pieces the recording has
 * @likeness: (array length=n): how alike piece and song are there, 0 to 1, less what chance gives
 * @first: the first piece in which the song is heard
 * @last: the last one; below @first where it is heard in none
 */
typedef struct
{
  double start;
  double speed;
  double base;
  float *answer;
  guint n;
  float *likeness;
  int first;
  int last;
} BbRecordingTrace;

/* what chance gives, in the unit of likeness: the deviation of one value */
#define BB_RECORDING_NOISE 0.008f

/** Returns: (transfer full): what the pieces of @recording say where it begins at about @place of @song */
BbRecordingTrace *bb_recording_trace_new (const BbWhiteSound *song, const BbWhiteSound *recording, gint64 place);
void bb_recording_trace_free (BbRecordingTrace *self);

/** Returns: the sum of all likeness */
double bb_recording_trace_sum (const BbRecordingTrace *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbRecordingTrace, bb_recording_trace_free)

G_END_DECLS
