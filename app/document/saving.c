/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a document come to disk, when it is told to and of its own accord? */
#include "document/document-private.h"

#include <glib/gi18n-lib.h>

/* seconds from a change to the autosave */
#define DELAY 5

/* what a thread writes */
typedef struct
{
  BbSnapshot *snapshot;
  char *kept; /* where the state that another program had written was put aside; or NULL */
} Save;

static void
save_free (gpointer data)
{
  Save *save = data;

  bb_snapshot_free (save->snapshot);
  g_free (save->kept);
  g_free (save);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Save, save_free)

BbSnapshot *
bb_document_take_snapshot (BbDocument *self)
{
  return bb_snapshot_new (bb_history_get_base (self->history), self->path);
}

static Save *
save_new (BbDocument *self)
{
  Save *save = g_new0 (Save, 1);

  save->snapshot = bb_document_take_snapshot (self);
  return save;
}

static void
finish_save (BbDocument *self, const Save *save)
{
  g_autofree char *notice = NULL;

  if (save->kept != NULL)
    notice = g_strdup_printf (_ ("Another program had changed this project since it was opened here. What it "
                                 "wrote is kept as “%s”."),
                              save->kept);
  bb_history_mark_saved (self->history, save->snapshot->project);
  bb_notices_set (self->notices, BB_NOTICE_FILE, notice);
}

gboolean
bb_document_save (BbDocument *self, GError **error)
{
  g_autoptr (Save) save = NULL;

  if (!bb_document_check_writable (self, error))
    return FALSE;

  save = save_new (self);
  if (!bb_disk_file_write (self->disk_file, save->snapshot, &save->kept, error))
    return FALSE;

  finish_save (self, save);
  return TRUE;
}

static void
save_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  BbDocument *self = source;
  Save *save = data;
  GError *error = NULL;

  if (bb_disk_file_write (self->disk_file, save->snapshot, &save->kept, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
bb_document_save_async (BbDocument *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, data);
  GError *error = NULL;

  if (!bb_document_check_writable (self, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  g_task_set_task_data (task, save_new (self), save_free);
  g_task_run_in_thread (task, save_in_thread);
}

gboolean
bb_document_save_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  const Save *save = g_task_get_task_data (G_TASK (result));

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;

  finish_save (self, save);
  return TRUE;
}

static BbSnapshot *
take_cb (gpointer self)
{
  return bb_document_is_modified (self) ? bb_document_take_snapshot (self) : NULL;
}

static void
autosave_failed_cb (const GError *error, gpointer data)
{
  BbDocument *self = data;
  g_autofree char *notice = NULL;

  notice = g_strdup_printf (_ ("If Beatboard ended now, your last changes would be lost. %s"), error->message);
  bb_notices_set (self->notices, BB_NOTICE_FILE, notice);
}

static void
changed_cb (BbDocument *self)
{
  if (self->is_read_only)
    return;

  if (bb_document_is_modified (self))
    bb_autosave_schedule (self->autosave);
  else
    bb_autosave_withdraw (self->autosave);
}

void
bb_document_start_autosave (BbDocument *self)
{
  self->autosave = bb_autosave_new (DELAY, take_cb, autosave_failed_cb, self);
  g_signal_connect_object (self->history, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}
