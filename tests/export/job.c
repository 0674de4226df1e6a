/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does an export run beside the main thread, and end when asked? */
#include "export/job.h"

#include <locale.h>

#include "make-project.h"

#define N_STEPS 10

typedef struct
{
  GMainLoop *loop;
  GAsyncResult *result;
  GCancellable *cancellable;
  GThread *thread;
  double last;
  double cancel_at;
} Fixture;

static gboolean
run_steps (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  const Fixture *fixture = request->options;

  g_assert_true (fixture->thread != g_thread_self ());
  g_assert_cmpstr (request->folder, ==, "folder");
  g_assert_cmpstr (request->path, ==, "path");
  bb_export_job_take_warning (job, g_strdup ("one"));
  bb_export_job_take_warning (job, g_strdup ("two"));
  bb_export_job_take_warning (job, g_strdup ("one"));

  for (guint i = 0; i <= N_STEPS; i++)
    {
      if (!bb_export_job_step (job, i, N_STEPS, error))
        return FALSE;
      /* until the main thread has heard of it */
      while (fixture->cancel_at > 0 && i == N_STEPS / 2 && !g_cancellable_is_cancelled (job->cancellable))
        g_thread_yield ();
    }

  return TRUE;
}

static void
progress_cb (double fraction, gpointer data)
{
  Fixture *fixture = data;

  g_assert_true (fixture->thread == g_thread_self ());
  g_assert_cmpfloat (fraction, >=, fixture->last);
  fixture->last = fraction;
  if (fixture->cancel_at > 0 && fraction >= fixture->cancel_at)
    g_cancellable_cancel (fixture->cancellable);
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *fixture = data;

  fixture->result = g_object_ref (result);
  g_main_loop_quit (fixture->loop);
}

static void
run (Fixture *fixture)
{
  g_autoptr (BbProject) project = bb_project_new ();
  const BbExportRequest request = { project, "folder", BB_EXPORT_ALL, fixture, "path" };

  fixture->loop = g_main_loop_new (NULL, FALSE);
  fixture->thread = g_thread_self ();
  fixture->cancellable = g_cancellable_new ();
  bb_export_start (run_steps, &request, NULL, fixture->cancellable, progress_cb, fixture, done_cb, fixture);
  g_main_loop_run (fixture->loop);
}

static void
fixture_clear (Fixture *fixture)
{
  g_main_loop_unref (fixture->loop);
  g_object_unref (fixture->result);
  g_object_unref (fixture->cancellable);
}

static void
test_runs (void)
{
  const char *expected[] = { "one", "two", NULL };
  Fixture fixture = { 0 };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) warnings = NULL;

  run (&fixture);
  g_assert_true (bb_export_finish (fixture.result, &warnings, &error));
  g_assert_no_error (error);
  g_assert_cmpstrv (warnings, expected);
  g_assert_cmpfloat (fixture.last, >, 0);
  fixture_clear (&fixture);
}

static void
test_cancel (void)
{
  Fixture fixture = { .cancel_at = 0.3 };
  g_autoptr (GError) error = NULL;

  run (&fixture);
  g_assert_false (bb_export_finish (fixture.result, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  fixture_clear (&fixture);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/job/runs", test_runs);
  g_test_add_func ("/export/job/cancel", test_cancel);

  return g_test_run ();
}
