/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far is a song that is being loaded beside other work? */
#pragma once

#include "audio/sound.h"

G_BEGIN_DECLS

#define BB_TYPE_SOUND_JOB (bb_sound_job_get_type ())
G_DECLARE_FINAL_TYPE (BbSoundJob, bb_sound_job, BB, SOUND_JOB, GObject)

/**
 * BbSoundJob:
 *
 * One bb_sound_load() in a thread. Its property "progress" (double, 0 to 1, negative where the
 * length is not known) is notified in the main context of the thread that began it, at most twenty
 * times a second: the moment to draw the growing peaks again.
 */

/**
 * bb_sound_job_new:
 * @file: a sound, or a video with a sound track
 * @media_hash: SHA-256 of @file in hexadecimal
 *
 * Returns: (transfer full): a job that has not begun
 */
BbSoundJob *bb_sound_job_new (const char *file, const char *media_hash);

/** Returns: (transfer none): the peaks, from the beginning on; the sound's own when it is done */
BbPeaks *bb_sound_job_get_peaks (BbSoundJob *self);

/** Returns: the share done, 0 to 1; negative where the length is not known */
double bb_sound_job_get_progress (BbSoundJob *self);

/**
 * bb_sound_job_run_async:
 * @cancellable: (nullable): ends the job with %G_IO_ERROR_CANCELLED
 *
 * Begins; once for each job.
 */
void bb_sound_job_run_async (BbSoundJob *self,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer data);

/** Returns: (transfer full): the sound; or %NULL, with an error as of bb_sound_load() */
BbSound *bb_sound_job_run_finish (BbSoundJob *self, GAsyncResult *result, GError **error);

G_END_DECLS
