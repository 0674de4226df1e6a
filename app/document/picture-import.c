/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures come into a document? */
#include "document/batch.h"
#include "document/document-private.h"
#include "document/picture-copies.h"

#include <glib/gi18n-lib.h>

#include "model/boards.h"

/* what a thread brings, and where it goes */
typedef struct
{
  BbPictureCopies *copies;
  char *board; /* id, where one picture becomes a layer */
  char *layer; /* id of the one that it takes the place of, or NULL; then of the one that it became */
  char *name;  /* of a new layer, or NULL */
  gint64 frame;
  BbPace pace; /* which holds its grid */
  gboolean is_shelved;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  if (job->pace.grid != NULL)
    bb_beat_grid_unref ((BbBeatGrid *) job->pace.grid);
  bb_picture_copies_free (job->copies);
  g_free (job->board);
  g_free (job->layer);
  g_free (job->name);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static Job *
job_new (BbDocument *self, const char *const *files, GBytes *bytes, BbFit fit)
{
  Job *job = g_new0 (Job, 1);

  job->copies = bb_picture_copies_new (self->folder, files, bytes, fit);
  return job;
}

/* boards of their own, for which files with layers are taken apart */
static void
set_pace (Job *job, gint64 frame, const BbPace *pace)
{
  bb_picture_copies_take_apart (job->copies);
  job->frame = frame;
  job->pace = *pace;
  if (pace->grid != NULL)
    bb_beat_grid_ref ((BbBeatGrid *) pace->grid);
}

/* of what was cancelled nothing stays in the folder; but what comes in beside it may have found a copy there already */
static void
take_back (BbDocument *self, const Job *job)
{
  if (bb_arrivals_count (self->arrivals) <= 1)
    bb_picture_copies_take_back (job->copies);
}

static BbBoard *
board_with_layer (const BbBoard *board, const BbLayer *layer)
{
  BbBoard *next = bb_board_copy (board);

  bb_board_take_layers (next, bb_list_insert (board->layers, board->layers->n_items, layer));
  return next;
}

static BbBoard *
make_board (const GPtrArray *layers, guint first, guint n)
{
  g_autoptr (BbBoard) board = bb_board_new ();

  for (guint i = first; i < first + n; i++)
    {
      BbBoard *next = board_with_layer (board, g_ptr_array_index (layers, i));

      bb_board_unref (board);
      board = next;
    }

  return g_steal_pointer (&board);
}

/* one a file */
static GPtrArray *
make_boards (const Job *job)
{
  const GPtrArray *layers = bb_picture_copies_get_layers (job->copies);
  const GArray *counts = bb_picture_copies_get_counts (job->copies);
  GPtrArray *boards = g_ptr_array_new_with_free_func (bb_value_unref);
  guint first = 0;

  for (guint i = 0; i < counts->len; i++)
    {
      guint n = g_array_index (counts, guint, i);

      g_ptr_array_add (boards, make_board (layers, first, n));
      first += n;
    }

  return boards;
}

/* the picture of @layer in place of that of the @index-th of @board */
static BbBoard *
board_with_picture (const BbBoard *board, guint index, const BbLayer *layer)
{
  BbBoard *next = bb_board_copy (board);
  g_autoptr (BbLayer) renewed = bb_layer_copy (bb_list_get (board->layers, index));

  bb_string_set (&renewed->media, layer->media);
  bb_string_set (&renewed->media_name, layer->media_name);
  bb_board_take_layers (next, bb_list_replace (board->layers, index, renewed));
  return next;
}

/* where it lies then, job->layer says */
static BbBoard *
put_picture (Job *job, const BbBoard *board)
{
  BbLayer *layer = g_ptr_array_index (bb_picture_copies_get_layers (job->copies), 0);
  int index = job->layer != NULL ? bb_board_find_layer (board, job->layer) : -1;

  if (index >= 0)
    return board_with_picture (board, (guint) index, layer);

  bb_string_set (&layer->name, job->name);
  g_free (job->layer);
  job->layer = g_strdup (layer->id);
  return board_with_layer (board, layer);
}

/* Returns: whether it lies there: the board may have gone away meanwhile, or the picture was refused */
static gboolean
put_on_board (BbDocument *self, Job *job, const char *label)
{
  const BbProject *project = bb_history_get_base (self->history);
  const BbBoard *found = bb_boards_find (project, job->board);
  g_autoptr (BbBoard) board = NULL;

  if (found == NULL || bb_picture_copies_get_layers (job->copies)->len == 0)
    return FALSE;

  board = put_picture (job, found);
  bb_history_commit (self->history, label, bb_boards_set (project, board), NULL);
  return TRUE;
}

/* what came in becomes one edit */
static BbBatch *
lay (BbDocument *self, const Job *job)
{
  if (job->is_shelved)
    return bb_batch_shelve (self, make_boards (job), bb_picture_copies_take_refused (job->copies));

  return bb_batch_lay (self, make_boards (job), job->frame, &job->pace, bb_picture_copies_take_refused (job->copies));
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
                          const BbPace *pace,
                          BbProgress progress,
                          gpointer data,
                          GCancellable *cancellable,
                          GError **error)
{
  g_autoptr (Job) job = job_new (self, files, NULL, BB_FIT_INSIDE);
  g_autoptr (BbBatch) batch = NULL;

  set_pace (job, frame, pace);
  bb_picture_copies_set_progress (job->copies, progress, data);
  if (!bb_document_check_writable (self, error))
    return FALSE;
  if (!bb_picture_copies_run (job->copies, cancellable, error))
    {
      take_back (self, job);
      return FALSE;
    }

  batch = lay (self, job);
  return refuse (bb_batch_get_refused (batch), error);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;

  if (bb_picture_copies_run (job->copies, cancellable, &error))
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
                                const BbPace *pace,
                                BbFit fit,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer data)
{
  Job *job = job_new (self, files, NULL, fit);

  set_pace (job, frame, pace);
  bb_picture_copies_set_progress (job->copies, bb_progress_meter_report, self->picture_progress);
  begin (self, job, cancellable, callback, data);
}

void
bb_document_shelve_pictures_async (BbDocument *self,
                                   const char *const *files,
                                   BbFit fit,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer data)
{
  Job *job = job_new (self, files, NULL, fit);

  job->is_shelved = TRUE;
  bb_picture_copies_take_apart (job->copies);
  bb_picture_copies_set_progress (job->copies, bb_progress_meter_report, self->picture_progress);
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
  Job *job = job_new (self, files, bytes, fit);

  job->board = g_strdup (board_id);
  begin (self, job, cancellable, callback, data);
}

/* Returns: %FALSE and @error where nothing of it came; @is_there: whether it lies on the board */
static gboolean
finish_layer (BbDocument *self, GAsyncResult *result, const char *label, gboolean *is_there, GError **error)
{
  Job *job = g_task_get_task_data (G_TASK (result));
  gboolean is_done = g_task_propagate_boolean (G_TASK (result), error);
  g_auto (GStrv) refused = NULL;

  *is_there = FALSE;
  if (job == NULL)
    return FALSE;

  refused = bb_picture_copies_take_refused (job->copies);
  if (is_done)
    *is_there = put_on_board (self, job, label);
  if (!is_done)
    take_back (self, job);
  bb_document_end_arrival (self);
  return is_done && refuse ((const char *const *) refused, error);
}

gboolean
bb_document_add_layer_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  gboolean is_there;

  return finish_layer (self, result, _ ("Add Picture"), &is_there, error);
}

void
bb_document_bring_layer_async (BbDocument *self,
                               const char *board_id,
                               const char *layer_id,
                               const char *file,
                               const char *name,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer data)
{
  const char *const files[] = { file, NULL };
  Job *job = job_new (self, files, NULL, BB_FIT_INSIDE);

  job->board = g_strdup (board_id);
  job->layer = g_strdup (layer_id);
  job->name = g_strdup (name);
  begin (self, job, cancellable, callback, data);
}

char *
bb_document_bring_layer_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  Job *job = g_task_get_task_data (G_TASK (result));
  gboolean is_there;

  if (!finish_layer (self, result, _ ("Picture from Another Program"), &is_there, error))
    return NULL;
  if (is_there)
    return g_steal_pointer (&job->layer);

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                       _ ("The board that it is for was deleted. Bring that back with Undo, and save again there."));
  return NULL;
}
