/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does an export go on while the user waits, or does not? */
#pragma once

#include <gio/gio.h>

#include "export/range.h"

G_BEGIN_DECLS

/** Hears that @fraction, 0 to 1, is done */
typedef void (*BbExportProgress) (double fraction, gpointer data);

/**
 * BbExportJob:
 * @cancellable: (nullable): ends it early, and leaves nothing behind
 * @progress: (nullable): told now and then, in the thread that exports
 * @progress_data: for @progress
 * @warnings: (element-type utf8): what did not go as asked, for people: a missing picture
 * @n_lost: how many of them are files that could not be read, and are not in what is written
 *
 * One run of an export; every export function takes one.
 */
typedef struct
{
  GCancellable *cancellable;
  BbExportProgress progress;
  gpointer progress_data;
  GPtrArray *warnings;
  guint n_lost;
} BbExportJob;

/** Returns: (transfer full): a job without progress or cancel */
BbExportJob *bb_export_job_new (void);

void bb_export_job_free (BbExportJob *self);

/** Says that @done of @total is done. Returns: %FALSE and @error (%G_IO_ERROR_CANCELLED) where it is to end */
gboolean bb_export_job_step (BbExportJob *self, guint done, guint total, GError **error);

/** Keeps a warning, which it takes over; the same one counts once */
void bb_export_job_take_warning (BbExportJob *self, char *warning);

/** Keeps one likewise that says that a file could not be read */
void bb_export_job_take_loss (BbExportJob *self, char *warning);

/**
 * BbExportRequest:
 * @project: what, a snapshot
 * @folder: of the project, where its media are
 * @range: which frames of it
 * @options: (nullable): of the kind
 * @path: what to write
 *
 * What is to be exported. A plain value, which owns nothing.
 */
typedef struct
{
  const BbProject *project;
  const char *folder;
  BbExportRange range;
  gconstpointer options;
  const char *path;
} BbExportRequest;

/**
 * BbExportFunc:
 *
 * An export. Runs in any thread.
 *
 * Returns: %FALSE and @error where nothing could be written, or the job is cancelled; then nothing has changed
 */
typedef gboolean (*BbExportFunc) (const BbExportRequest *request, BbExportJob *job, GError **error);

/**
 * bb_export_start:
 * @request: copied, but for its options
 * @free_options: (nullable): frees the options, which are taken over
 * @progress: (nullable): told in the thread-default main context of the caller, until the end
 * @callback: when it ends, in the same context
 *
 * Runs an export in another thread.
 */
void bb_export_start (BbExportFunc func,
                      const BbExportRequest *request,
                      GDestroyNotify free_options,
                      GCancellable *cancellable,
                      BbExportProgress progress,
                      gpointer progress_data,
                      GAsyncReadyCallback callback,
                      gpointer data);

/**
 * bb_export_finish:
 * @warnings: (out) (optional) (transfer full): as of #BbExportJob, %NULL-terminated
 *
 * Returns: whether it went well
 */
gboolean bb_export_finish (GAsyncResult *result, GStrv *warnings, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbExportJob, bb_export_job_free)

G_END_DECLS
