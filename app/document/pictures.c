/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures come into a document, and to those who draw them? */
#include "document/batch.h"
#include "document/crowd.h"
#include "document/document-private.h"

#include <glib/gi18n-lib.h>

#include "import/picture.h"
#include "model/timeline.h"
#include "store/media.h"

/* as large as it takes to see whether a picture is whole, in pixels */
#define GLANCE 64
/* from so many files on, to sync them all at once is faster */
#define MANY 16

/* what a thread brings; the layers are made of it on the main one */
typedef struct
{
  BbDocument *document;
  char *folder;
  GStrv files;
  GBytes *bytes; /* of one that was pasted, in place of files */
  char *board;   /* id, where one picture becomes a layer */
  gint64 frame;
  double interval;
  BbFit fit;
  gboolean is_many; /* files: they are brought to the disk together */
  BbProgress progress;
  gpointer progress_data;

  GPtrArray *layers;     /* BbLayer */
  GPtrArray *new_media;  /* names of files that were not in the project before */
  GStrvBuilder *refused; /* what was wrong, a sentence each */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->document);
  g_free (job->folder);
  g_strfreev (job->files);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_free (job->board);
  g_ptr_array_unref (job->layers);
  g_ptr_array_unref (job->new_media);
  g_strv_builder_unref (job->refused);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static Job *
job_new (BbDocument *self, const char *const *files)
{
  Job *job = g_new0 (Job, 1);

  job->document = g_object_ref (self);
  job->folder = g_strdup (self->folder);
  job->files = g_strdupv ((GStrv) files);
  job->layers = g_ptr_array_new_with_free_func (bb_value_unref);
  job->new_media = g_ptr_array_new_with_free_func (g_free);
  job->refused = g_strv_builder_new ();
  return job;
}

/* what no loader opens, or opens only in part, does not come in */
static gboolean
opens (const char *path, GError **error)
{
  cairo_surface_t *glance = bb_picture_load (path, GLANCE, GLANCE, error);

  if (glance == NULL)
    return FALSE;

  cairo_surface_destroy (glance);
  return TRUE;
}

static BbLayer *
layer_new (const Job *job, const char *media, const char *name)
{
  BbLayer *layer = bb_layer_new_picture (media, name);

  layer->fit = job->fit;
  return layer;
}

static BbLayer *
layer_from_file (const Job *job, const char *path, gboolean *is_new, GCancellable *cancellable, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *media = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error) || !opens (path, error))
    return NULL;

  media = job->is_many ? bb_media_add_unsettled (job->folder, path, is_new, cancellable, error)
                       : bb_media_add_file (job->folder, path, is_new, NULL, NULL, cancellable, error);
  return media != NULL ? layer_new (job, media, name) : NULL;
}

static BbLayer *
layer_from_bytes (const Job *job, GError **error)
{
  const char *name = _("pasted.png");
  g_autofree char *media = bb_media_add_bytes (job->folder, job->bytes, "pasted.png", error);

  return media != NULL ? layer_new (job, media, name) : NULL;
}

/* those that are refused leave the others be; cancelling ends it all */
static gboolean
take_layer (Job *job, BbLayer *layer, GError *failure, GError **error)
{
  if (layer != NULL)
    {
      g_ptr_array_add (job->layers, layer);
      return TRUE;
    }

  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  g_strv_builder_add (job->refused, failure->message);
  g_error_free (failure);
  return TRUE;
}

/* what became of a file */
typedef struct
{
  BbLayer *layer;
  GError *failure;
  gboolean is_new;
} Taken;

typedef struct
{
  const Job *job;
  GCancellable *cancellable;
  Taken *taken;
  guint n;
  guint n_done;
  GMutex mutex; /* of n_done, and of who hears of it */
} Reading;

static void
read_one (guint index, gpointer data)
{
  Reading *self = data;
  Taken *taken = &self->taken[index];

  taken->layer = layer_from_file (self->job, self->job->files[index], &taken->is_new, self->cancellable,
                                  &taken->failure);
  g_mutex_lock (&self->mutex);
  self->n_done++;
  if (self->job->progress != NULL)
    self->job->progress (self->n_done / (double) self->n, self->job->progress_data);
  g_mutex_unlock (&self->mutex);
}

/* those that came in, in their order; after one that was cancelled none counts */
static gboolean
take_all (Job *job, Taken *taken, guint n, GError **error)
{
  gboolean is_ok = TRUE;

  for (guint i = 0; i < n; i++)
    {
      if (taken[i].layer != NULL && taken[i].is_new)
        g_ptr_array_add (job->new_media, g_strdup (taken[i].layer->media));
      if (is_ok)
        is_ok = take_layer (job, taken[i].layer, taken[i].failure, error);
      else
        {
          g_clear_pointer (&taken[i].layer, bb_layer_unref);
          g_clear_error (&taken[i].failure);
        }
    }

  return is_ok;
}

/* opening takes the processor, and copying waits for the disk: several at once */
static gboolean
read_files (Job *job, GCancellable *cancellable, GError **error)
{
  guint n = g_strv_length (job->files);
  g_autofree Taken *taken = g_new0 (Taken, n);
  Reading reading = { .job = job, .cancellable = cancellable, .taken = taken, .n = n };

  job->is_many = n >= MANY;
  g_mutex_init (&reading.mutex);
  bb_crowd_run (n, read_one, &reading);
  g_mutex_clear (&reading.mutex);
  /* whoever cancels while the last ones come in means all of them */
  if (!take_all (job, taken, n, error) || g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  return !job->is_many || job->layers->len == 0 || bb_media_settle (job->folder, error);
}

/* any thread */
static gboolean
run (Job *job, GCancellable *cancellable, GError **error)
{
  if (job->files != NULL && !read_files (job, cancellable, error))
    return FALSE;

  if (job->bytes != NULL)
    {
      GError *failure = NULL;

      return take_layer (job, layer_from_bytes (job, &failure), failure, error);
    }

  return TRUE;
}

/* of what was cancelled nothing stays in the folder; but what comes in beside it may have found a copy there already */
static void
take_back (BbDocument *self, const Job *job)
{
  if (self->n_arriving > 1)
    return;

  for (guint i = 0; i < job->new_media->len; i++)
    bb_media_take_back (job->folder, g_ptr_array_index (job->new_media, i));
}

static BbBoard *
board_with_layer (const BbBoard *board, const BbLayer *layer)
{
  BbBoard *next = bb_board_copy (board);

  bb_board_take_layers (next, bb_list_insert (board->layers, board->layers->n_items, layer));
  return next;
}

static GPtrArray *
make_boards (const Job *job)
{
  GPtrArray *boards = g_ptr_array_new_with_free_func (bb_value_unref);

  for (guint i = 0; i < job->layers->len; i++)
    {
      g_autoptr (BbBoard) empty = bb_board_new ();

      g_ptr_array_add (boards, board_with_layer (empty, g_ptr_array_index (job->layers, i)));
    }

  return boards;
}

static void
put_on_board (BbDocument *self, const Job *job)
{
  const BbProject *project = bb_history_get_base (self->history);
  int index = bb_project_find_board (project, job->board);
  g_autoptr (BbBoard) board = NULL;

  /* the board went away meanwhile: the picture came too late */
  if (index < 0)
    return;

  board = board_with_layer (bb_project_get_board (project, index), g_ptr_array_index (job->layers, 0));
  bb_history_commit (self->history, _("Add Picture"), bb_timeline_set_board (project, index, board), NULL);
}

/* what came in becomes one edit */
static BbBatch *
lay (BbDocument *self, const Job *job)
{
  return bb_batch_lay (self, make_boards (job), job->frame, job->interval,
                       g_strv_builder_end (job->refused));
}

/* what was refused becomes the error */
static gboolean
refuse (const char *const *refused, GError **error)
{
  g_autofree char *lines = g_strjoinv ("\n", (GStrv) refused);

  if (refused[0] == NULL)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, lines);
  return FALSE;
}

gboolean
bb_document_add_pictures (BbDocument *self,
                          const char *const *files,
                          gint64 frame,
                          double interval,
                          BbProgress progress,
                          gpointer data,
                          GCancellable *cancellable,
                          GError **error)
{
  g_autoptr (Job) job = job_new (self, files);
  g_autoptr (BbBatch) batch = NULL;

  job->frame = frame;
  job->interval = interval;
  job->progress = progress;
  job->progress_data = data;
  if (!bb_document_check_writable (self, error))
    return FALSE;
  if (!run (job, cancellable, error))
    {
      take_back (self, job);
      return FALSE;
    }

  batch = lay (self, job);
  return refuse (bb_batch_get_refused (batch), error);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer job, GCancellable *cancellable)
{
  GError *error = NULL;

  if (run (job, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* takes over @job */
static void
begin (BbDocument *self, Job *job, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, data);
  GError *error = NULL;

  if (!bb_document_begin_arrival (self, &error))
    {
      job_free (job);
      g_task_return_error (task, error);
      return;
    }

  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, run_in_thread);
}

void
bb_document_add_pictures_async (BbDocument *self,
                                const char *const *files,
                                gint64 frame,
                                double interval,
                                BbFit fit,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer data)
{
  Job *job = job_new (self, files);

  job->frame = frame;
  job->interval = interval;
  job->fit = fit;
  job->progress = bb_document_report_picture_progress;
  job->progress_data = self;
  begin (self, job, cancellable, callback, data);
}

BbBatch *
bb_document_add_pictures_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  Job *job = g_task_get_task_data (G_TASK (result));
  gboolean is_done = g_task_propagate_boolean (G_TASK (result), error);
  BbBatch *batch;

  if (job == NULL)
    return NULL;

  batch = is_done ? lay (self, job) : NULL;
  if (!is_done)
    take_back (self, job);
  bb_document_end_arrival (self);
  return batch;
}

void
bb_document_add_layer_async (BbDocument *self,
                             const char *board_id,
                             const char *file,
                             GBytes *bytes,
                             BbFit fit,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer data)
{
  const char *const files[] = { file, NULL };
  Job *job = job_new (self, files);

  job->board = g_strdup (board_id);
  job->fit = fit;
  job->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  begin (self, job, cancellable, callback, data);
}

gboolean
bb_document_add_layer_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  Job *job = g_task_get_task_data (G_TASK (result));
  gboolean is_done = g_task_propagate_boolean (G_TASK (result), error);
  g_auto (GStrv) refused = NULL;

  if (job == NULL)
    return FALSE;

  refused = g_strv_builder_end (job->refused);
  if (is_done && job->layers->len > 0)
    put_on_board (self, job);
  if (!is_done)
    take_back (self, job);
  bb_document_end_arrival (self);
  return is_done && refuse ((const char *const *) refused, error);
}
