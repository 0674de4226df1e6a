/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long does a large project take to open and to save? */
#include <glib/gstdio.h>
#include <time.h>

#include "document/document.h"
#include "random/random.h"
#include "row.h"
#include "store/save.h"
#include "store/xml-reader.h"

#define N_BOARDS 2000
#define N_STROKES 25
#define RUNS 9
#define OPEN_LIMIT 0.3
#define BLOCKED_LIMIT 50

typedef struct
{
  GMainLoop *loop;
  gint64 blocked; /* on the main thread, in microseconds */
} Saving;

/* opening is one thread at work: its own time, whatever else the machine does */
static double
thread_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

static double
measure_open (const char *path)
{
  double start = thread_seconds ();
  g_autoptr (BbProject) project = bb_store_read_file (path, NULL, NULL);

  g_assert (project != NULL);
  return thread_seconds () - start;
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Saving *self = data;
  gint64 start = g_get_monotonic_time ();

  g_assert (bb_document_save_finish (BB_DOCUMENT (source), result, NULL));
  self->blocked += g_get_monotonic_time () - start;
  g_main_loop_quit (self->loop);
}

/* seconds from the call to its end; @blocked_ms is what the main thread had to do for it */
static double
measure_save (BbDocument *document, double *blocked_ms)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Saving saving = { loop, 0 };
  gint64 start = g_get_monotonic_time ();

  bb_document_save_async (document, NULL, saved_cb, &saving);
  saving.blocked = g_get_monotonic_time () - start;
  g_main_loop_run (loop);
  *blocked_ms = saving.blocked / 1e3;
  return (g_get_monotonic_time () - start) / 1e6;
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("beatboard-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "Big.beatboard", NULL);
  g_autofree char *backup = g_strconcat (path, "~", NULL);
  g_autofree char *size = NULL, *total = NULL;
  g_autoptr (BbProject) project = bb_test_project_big (N_BOARDS, N_STROKES);
  g_autoptr (BbDocument) document = NULL;
  double opened[RUNS], saved[RUNS], blocked[RUNS];
  GStatBuf status;

  g_assert (bb_store_save (project, path, BB_SAVE_PROJECT, NULL));
  document = bb_document_open (path, NULL);
  for (guint i = 0; i < RUNS; i++)
    {
      saved[i] = measure_save (document, &blocked[i]);
      opened[i] = measure_open (path);
    }

  g_stat (path, &status);
  size = g_strdup_printf ("a file of %.1f MB", status.st_size / 1e6);
  total = g_strdup_printf ("saved in a thread in %.2f s", bench_get_median (saved, RUNS));
  bench_print_row ("opening a project of 2,000 boards and 20 MB", bench_get_median (opened, RUNS), "s", OPEN_LIMIT,
                   size);
  bench_print_row ("saving it: window blocked", bench_get_median (blocked, RUNS), "ms", BLOCKED_LIMIT, total);

  bb_document_close (document);
  g_unlink (path);
  g_unlink (backup);
  g_rmdir (folder);
  return 0;
}
