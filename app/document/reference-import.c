/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures come into a treatment? */
#include "document/reference-import.h"

#include <glib/gi18n-lib.h>

#include "document/document-private.h"
#include "document/picture-copies.h"
#include "import/picture/orientation.h"
#include "import/picture/picture.h"
#include "model/treatment.h"

/* what a thread brings, and where it goes */
typedef struct
{
  char *folder;
  char *chapter; /* id */
  BbPictureCopies *copies;
  GPtrArray *references; /* of BbReference */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  bb_picture_copies_free (job->copies);
  g_ptr_array_unref (job->references);
  g_free (job->chapter);
  g_free (job->folder);
  g_free (job);
}

/* as it is seen: a phone's picture may lie on its side in the file */
static void
find_size (const char *path, int *width, int *height)
{
  BbPictureHeader header;
  gboolean is_turned;

  if (!bb_picture_probe (path, &header, NULL))
    return;

  is_turned = bb_orientation_swaps (header.orientation);
  *width = is_turned ? header.height : header.width;
  *height = is_turned ? header.width : header.height;
}

static void
add_reference (Job *job, const BbLayer *layer)
{
  g_autofree char *path = g_build_filename (job->folder, layer->media, NULL);
  int width = 0, height = 0;

  find_size (path, &width, &height);
  g_ptr_array_add (job->references, bb_reference_new (layer->media, layer->media_name, width, height));
}

static void
run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  GPtrArray *layers = bb_picture_copies_get_layers (job->copies);
  GError *error = NULL;

  if (!bb_picture_copies_run (job->copies, cancellable, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  for (guint i = 0; i < layers->len; i++)
    add_reference (job, g_ptr_array_index (layers, i));
  g_task_return_boolean (task, TRUE);
}

void
bb_document_add_references_async (BbDocument *self,
                                  const char *chapter,
                                  const char *const *files,
                                  GBytes *bytes,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, data);
  GError *error = NULL;
  Job *job;

  if (!bb_document_begin_arrival (self, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  job = g_new0 (Job, 1);
  job->folder = g_strdup (self->folder);
  job->chapter = g_strdup (chapter);
  job->copies = bb_picture_copies_new (self->folder, files, bytes, BB_FIT_INSIDE);
  job->references = g_ptr_array_new_with_free_func (bb_value_unref);
  bb_picture_copies_set_progress (job->copies, bb_progress_meter_report, self->picture_progress);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, run_in_thread);
}

/* a chapter that went away meanwhile gets none: they came too late */
static void
put_into_chapter (BbDocument *self, const Job *job)
{
  g_autoptr (BbList) references = bb_list_new_from (job->references->pdata, job->references->len);
  const BbProject *project = bb_history_get_base (self->history);

  bb_history_commit (self->history, _ ("Add References"),
                     bb_treatment_add_references (project, job->chapter, G_MAXUINT, references), NULL);
}

GStrv
bb_document_add_references_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  Job *job = g_task_get_task_data (G_TASK (result));
  gboolean is_done = g_task_propagate_boolean (G_TASK (result), error);

  if (job == NULL)
    return NULL;

  if (is_done)
    put_into_chapter (self, job);
  else if (bb_arrivals_count (self->arrivals) <= 1)
    /* what comes in beside it may have found a copy there already */
    bb_picture_copies_take_back (job->copies);
  bb_document_end_arrival (self);
  return is_done ? bb_picture_copies_take_refused (job->copies) : NULL;
}
