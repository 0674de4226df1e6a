/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What long work goes on, how far is it, and how is it called off? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BB_TYPE_JOB_BAR (bb_job_bar_get_type ())
/**
 * BbJobBar:
 *
 * A label, a progress bar and a button to cancel, shown while there is work. Of several jobs the newest shows,
 * and after it the one before.
 *
 * Signals: "changed", when a job began, ended or was called off; "ended" (gboolean: whether it came to what it was
 * begun for, or was called off), after that.
 */
G_DECLARE_FINAL_TYPE (BbJobBar, bb_job_bar, BB, JOB_BAR, AdwBin)

/** One piece of work. The program does not end before it has. */
typedef struct _BbJob BbJob;

/** Returns: (transfer full): a job that shows as @label until bb_job_end() */
BbJob *bb_job_bar_begin (BbJobBar *self, const char *label);

/** Calls off the job that shows */
void bb_job_bar_cancel (BbJobBar *self);

/** Calls off all jobs: the window closes */
void bb_job_bar_cancel_all (BbJobBar *self);

/** Returns: (transfer full) (nullable): what goes on, a line a job; %NULL where nothing does that was not called off */
char *bb_job_bar_describe (BbJobBar *self);

/** Returns: (transfer none): what calls the job off */
GCancellable *bb_job_get_cancellable (BbJob *job);

/** @share: 0 to 1, or below 0 where not known */
void bb_job_set_progress (BbJob *job, double share);

/**
 * bb_job_end:
 * @is_done: whether it came to what it was begun for, and nothing is left to say
 *
 * Takes the job off the bar and frees it; the bar may be gone already
 */
void bb_job_end (BbJob *job, gboolean is_done);

G_END_DECLS
