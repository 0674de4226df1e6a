/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a practice video come into a folder, and to its place in the song? */
#pragma once

#include "document/progress.h"
#include "import/video/video-frames.h"
#include "model/project.h"
#include "model/video.h"

G_BEGIN_DECLS

/**
 * BbVideoJob:
 *
 * One video that a thread brings, and what came of it. Whoever runs it has it alone until it is done.
 */
typedef struct _BbVideoJob BbVideoJob;

/**
 * bb_video_job_new:
 * @folder: of the project
 * @file: a video; it is copied into @folder, unless it is too large for that: then it stays where it is
 * @project: whose song it is laid on
 * @frame: of @project, where it begins where its sound tells no place
 * @progress: (nullable): called in the thread
 *
 * Returns: (transfer full): a video that is to come in
 */
BbVideoJob *bb_video_job_new (const char *folder,
                              const char *file,
                              const BbProject *project,
                              gint64 frame,
                              BbProgress progress,
                              gpointer data);

/** Returns: (transfer full): likewise @video of @project, which is there already: only its frames are to come */
BbVideoJob *bb_video_job_new_present (const char *folder,
                                      const BbVideo *video,
                                      const BbProject *project,
                                      BbProgress progress,
                                      gpointer data);

/** Lets the present one be looked for in the song as well, as if it were new */
void bb_video_job_align_again (BbVideoJob *self);

/** A #GDestroyNotify of a #BbVideoJob */
void bb_video_job_free (gpointer job);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbVideoJob, bb_video_job_free)

/**
 * bb_video_job_run:
 *
 * Any thread. %G_IO_ERROR_NOT_FOUND where the file has no moving pictures, or a present one is not where it was.
 *
 * Returns: %FALSE and @error, which names the file; then nothing new lies in the folder
 */
gboolean bb_video_job_run (BbVideoJob *self, GCancellable *cancellable, GError **error);

/** Returns: (transfer none): the video, once the job has run */
const BbVideo *bb_video_job_get_video (const BbVideoJob *self);

/** Returns: (transfer none): its frames, likewise */
BbVideoFrames *bb_video_job_get_frames (const BbVideoJob *self);

/** Returns: (transfer full): what a person ought to know of how it came in, a sentence each, one a line: at which
 * moment of @project it was found, or why not; what is missing of it; that it is linked */
char *bb_video_job_describe (const BbVideoJob *self, const BbProject *project);

/** Returns: (transfer full): the path of the file of @video, of a project in @folder */
char *bb_video_job_get_path (const char *folder, const BbVideo *video);

G_END_DECLS
