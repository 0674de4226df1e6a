/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is heard in each frame of a practice video, and what shows then? */
#pragma once

#include "export/job.h"

G_BEGIN_DECLS

/**
 * BbPracticeSound:
 *
 * The programme of a range at a speed, its pitch kept, counted in as in a rehearsal: spoken where there is a voice.
 * Used by one thread at a time. A frame is one of the file here, from 0 on, unless it is said to be of the video.
 */
typedef struct _BbPracticeSound BbPracticeSound;

/**
 * bb_practice_sound_new:
 * @speed: 1 as recorded
 * @job: gets a warning where there is no tempo to count in
 *
 * Returns: (transfer full): what is heard; or %NULL and @error where there is no song, or it cannot be had
 */
BbPracticeSound *bb_practice_sound_new (const BbExportRequest *request, double speed, BbExportJob *job, GError **error);
void bb_practice_sound_free (BbPracticeSound *self);

int bb_practice_sound_get_sample_rate (const BbPracticeSound *self);
int bb_practice_sound_get_channels (const BbPracticeSound *self);

/** Returns: how many frames the file has */
gint64 bb_practice_sound_get_n_frames (const BbPracticeSound *self);

/** Returns: the frame of the video that shows in @frame: the first during the count-in; @count (out): what is counted
 *  there, 5 to 8, or 0 when that is over */
gint64 bb_practice_sound_get_shown (const BbPracticeSound *self, gint64 frame, int *count);

/**
 * bb_practice_sound_get:
 * @frame: that after the one of the last call, or 0
 * @n_samples: (out): of each channel, from the start of @frame to that of the next
 *
 * Returns: (transfer none): the samples, interleaved; valid until the next call
 */
const gint16 *bb_practice_sound_get (BbPracticeSound *self, gint64 frame, gint64 *n_samples);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPracticeSound, bb_practice_sound_free)

G_END_DECLS
