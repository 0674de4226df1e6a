/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does an export go on while the user waits, or does not? */
#include "export/job.h"

/* what runs in the thread; the task owns it */
typedef struct
{
  BbExportFunc run;
  BbExportRequest request; /* whose strings, project and options are its own */
  GDestroyNotify free_options;
  BbExportJob *job;

  BbExportProgress progress;
  gpointer progress_data;
  GTask *task;
} Run;

typedef struct
{
  GTask *task;
  double fraction;
} Step;

BbExportJob *
bb_export_job_new (void)
{
  BbExportJob *self = g_new0 (BbExportJob, 1);

  self->warnings = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
bb_export_job_free (BbExportJob *self)
{
  g_clear_object (&self->cancellable);
  g_ptr_array_unref (self->warnings);
  g_free (self);
}

gboolean
bb_export_job_step (BbExportJob *self, guint done, guint total, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;
  if (self->progress != NULL)
    self->progress (total > 0 ? (double) done / total : 1, self->progress_data);
  return TRUE;
}

void
bb_export_job_take_warning (BbExportJob *self, char *warning)
{
  if (g_ptr_array_find_with_equal_func (self->warnings, warning, g_str_equal, NULL))
    g_free (warning);
  else
    g_ptr_array_add (self->warnings, warning);
}

void
bb_export_job_take_loss (BbExportJob *self, char *warning)
{
  guint before = self->warnings->len;

  bb_export_job_take_warning (self, warning);
  self->n_lost += self->warnings->len - before;
}

static void
run_free (gpointer data)
{
  Run *run = data;

  if (run->request.options != NULL && run->free_options != NULL)
    run->free_options ((gpointer) run->request.options);
  bb_project_unref ((BbProject *) run->request.project);
  bb_export_job_free (run->job);
  g_free ((char *) run->request.folder);
  g_free ((char *) run->request.path);
  g_free (run);
}

static void
step_free (gpointer data)
{
  Step *step = data;

  g_object_unref (step->task);
  g_free (step);
}

static gboolean
tell_progress_cb (gpointer data)
{
  const Step *step = data;
  const Run *run = g_task_get_task_data (step->task);

  if (!g_task_get_completed (step->task))
    run->progress (step->fraction, run->progress_data);
  return G_SOURCE_REMOVE;
}

/* from the thread that exports to the one that asked */
static void
forward_progress (double fraction, gpointer data)
{
  Run *run = data;
  Step *step = g_new (Step, 1);
  g_autoptr (GSource) source = g_idle_source_new ();

  *step = (Step){ g_object_ref (run->task), fraction };
  /* never in this thread, even while nobody runs that context */
  g_source_set_priority (source, g_task_get_priority (run->task));
  g_source_set_callback (source, tell_progress_cb, step, step_free);
  g_source_attach (source, g_task_get_context (run->task));
}

static void
run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Run *run = data;
  GError *error = NULL;

  if (run->run (&run->request, run->job, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static Run *
run_new (BbExportFunc func, const BbExportRequest *request, GDestroyNotify free_options, GCancellable *cancellable)
{
  Run *run = g_new0 (Run, 1);

  run->run = func;
  run->request = *request;
  run->request.project = bb_project_ref (request->project);
  run->request.folder = g_strdup (request->folder);
  run->request.path = g_strdup (request->path);
  run->free_options = free_options;
  run->job = bb_export_job_new ();
  g_set_object (&run->job->cancellable, cancellable);
  return run;
}

void
bb_export_start (BbExportFunc func,
                 const BbExportRequest *request,
                 GDestroyNotify free_options,
                 GCancellable *cancellable,
                 BbExportProgress progress,
                 gpointer progress_data,
                 GAsyncReadyCallback callback,
                 gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Run *run = run_new (func, request, free_options, cancellable);

  if (progress != NULL)
    {
      run->progress = progress;
      run->progress_data = progress_data;
      run->task = task;
      run->job->progress = forward_progress;
      run->job->progress_data = run;
    }
  g_task_set_task_data (task, run, run_free);
  /* what is whole stays, even when cancelling comes late */
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, run_in_thread);
}

gboolean
bb_export_finish (GAsyncResult *result, GStrv *warnings, GError **error)
{
  GTask *task = G_TASK (result);
  const Run *run = g_task_get_task_data (task);

  if (warnings != NULL)
    {
      g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

      for (guint i = 0; i < run->job->warnings->len; i++)
        g_strv_builder_add (builder, g_ptr_array_index (run->job->warnings, i));
      *warnings = g_strv_builder_end (builder);
    }

  return g_task_propagate_boolean (task, error);
}
