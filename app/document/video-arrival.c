/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do practice videos come into a document, and their frames to those who show them? */
#include "document/document-private.h"

#include <glib/gi18n-lib.h>

#include "document/video-job.h"
#include "model/video-places.h"

static BbVideoJob *
job_new (BbDocument *self, const char *file, gint64 frame, BbProgress progress, gpointer data)
{
  return bb_video_job_new (self->folder, file, bb_history_get_base (self->history), frame, progress, data);
}

/* Returns: (transfer full): what is to be said of it */
static char *
adopt (BbDocument *self, const BbVideoJob *job)
{
  const BbProject *project = bb_history_get_base (self->history);
  g_autoptr (BbProject) next = bb_videos_add (project, bb_video_job_get_video (job));

  bb_history_commit (self->history, _ ("Add Video"), bb_project_ref (next), NULL);
  return bb_video_job_describe (job, next);
}

gboolean
bb_document_add_video (BbDocument *self,
                       const char *file,
                       gint64 frame,
                       BbProgress progress,
                       gpointer data,
                       GCancellable *cancellable,
                       char **words,
                       GError **error)
{
  g_autoptr (BbVideoJob) job = job_new (self, file, frame, progress, data);

  if (!bb_document_check_writable (self, error) || !bb_video_job_run (job, cancellable, error))
    return FALSE;

  *words = adopt (self, job);
  return TRUE;
}

static void
run_in_thread (GTask *task, gpointer source, gpointer job, GCancellable *cancellable)
{
  GError *error = NULL;

  if (bb_video_job_run (job, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* takes over @task and @job */
static void
begin (GTask *task, BbVideoJob *job)
{
  g_task_set_task_data (task, job, bb_video_job_free);
  g_task_run_in_thread (task, run_in_thread);
  g_object_unref (task);
}

/* Returns: whether it may come; or @task, taken over, has failed */
static gboolean
may_come (BbDocument *self, GTask *task)
{
  GError *error = NULL;

  if (bb_document_begin_arrival (self, &error))
    return TRUE;

  g_task_return_error (task, error);
  g_object_unref (task);
  return FALSE;
}

void
bb_document_add_video_async (BbDocument *self,
                             const char *file,
                             gint64 frame,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer data)
{
  GTask *task = g_task_new (self, cancellable, callback, data);

  if (may_come (self, task))
    begin (task, job_new (self, file, frame, bb_progress_meter_report, self->video_progress));
}

char *
bb_document_add_video_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  const BbVideoJob *job = g_task_get_task_data (G_TASK (result));
  gboolean is_done = g_task_propagate_boolean (G_TASK (result), error);
  char *words = is_done ? adopt (self, job) : NULL;

  if (job != NULL)
    bb_document_end_arrival (self);
  return words;
}

/* the video with @id as it is now; or NULL, and @task, taken over, has failed */
static BbVideoJob *
find_present (BbDocument *self, GTask *task, const char *id, BbProgress progress)
{
  const BbProject *project = bb_history_get_base (self->history);
  const BbVideo *video = bb_videos_find (project, id);

  if (video != NULL)
    return bb_video_job_new_present (self->folder, video, project, progress, self->video_progress);

  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "the video went away");
  g_object_unref (task);
  return NULL;
}

void
bb_document_align_video_async (BbDocument *self,
                               const char *id,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer data)
{
  GTask *task = g_task_new (self, cancellable, callback, data);
  BbVideoJob *job = find_present (self, task, id, bb_progress_meter_report);

  if (job == NULL)
    return;

  bb_video_job_align_again (job);
  begin (task, job);
}

/* one that is not found stays where it is */
char *
bb_document_align_video_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  const BbVideoJob *job = g_task_get_task_data (G_TASK (result));
  const BbProject *project = bb_history_get_base (self->history);
  const BbVideo *video;

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;

  video = bb_video_job_get_video (job);
  if (video->confidence > 0 && bb_videos_find (project, video->id) != NULL)
    bb_history_commit (self->history, _ ("Align Video"), bb_videos_take_place (project, video), NULL);
  return bb_video_job_describe (job, bb_history_get_base (self->history));
}

void
bb_document_load_video_async (BbDocument *self,
                              const char *id,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer data)
{
  GTask *task = g_task_new (self, cancellable, callback, data);
  BbVideoJob *job = find_present (self, task, id, NULL);

  if (job != NULL)
    begin (task, job);
}

BbVideoFrames *
bb_document_load_video_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  const BbVideoJob *job = g_task_get_task_data (G_TASK (result));

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  return g_object_ref (bb_video_job_get_frames (job));
}
