/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of the work survives a crash? */
#include "document/snapshot.h"

#include <glib/gi18n-lib.h>

#include "store/save.h"

/* seconds after a change; a crash costs no more than this */
#define DELAY 5

/* under the lock, so that who calls it off knows afterwards that nothing will be written any more */
static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  BbDocument *self = source;
  const BbSnapshot *snapshot = data;
  GError *error = NULL;
  gboolean is_written;

  g_mutex_lock (&self->autosave_lock);
  is_written = !g_cancellable_set_error_if_cancelled (cancellable, &error) &&
               bb_store_save (snapshot->project, snapshot->path, BB_SAVE_AUTOSAVE, &error);
  g_mutex_unlock (&self->autosave_lock);

  if (is_written)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
autosaved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  BbDocument *self = BB_DOCUMENT (source);
  g_autoptr (GError) error = NULL;
  g_autofree char *notice = NULL;

  if (self->autosaving == g_task_get_cancellable (G_TASK (result)))
    g_clear_object (&self->autosaving);
  if (g_task_propagate_boolean (G_TASK (result), &error) || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  notice = g_strdup_printf (_ ("If Beatboard ended now, your last changes would be lost. %s"), error->message);
  bb_notices_set (self->notices, BB_NOTICE_FILE, notice);
}

static gboolean
autosave_cb (gpointer data)
{
  BbDocument *self = data;
  g_autoptr (GTask) task = NULL;

  if (self->autosaving != NULL)
    return G_SOURCE_CONTINUE;

  self->autosave_timer = 0;
  if (!bb_document_is_modified (self))
    return G_SOURCE_REMOVE;

  self->has_autosave = TRUE;
  self->autosaving = g_cancellable_new ();
  task = g_task_new (self, self->autosaving, autosaved_cb, NULL);
  g_task_set_task_data (task, bb_snapshot_new (self), bb_snapshot_free);
  g_task_run_in_thread (task, write_in_thread);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (BbDocument *self)
{
  if (self->is_read_only)
    return;

  if (!bb_document_is_modified (self))
    bb_document_end_autosave (self);
  else if (self->autosave_timer == 0)
    self->autosave_timer = g_timeout_add_seconds (DELAY, autosave_cb, self);
}

void
bb_document_start_autosave (BbDocument *self)
{
  g_signal_connect_object (self->history, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

/* one that is being written is waited for: the program may end right after */
void
bb_document_end_autosave (BbDocument *self)
{
  g_clear_handle_id (&self->autosave_timer, g_source_remove);
  if (!self->has_autosave)
    return;

  if (self->autosaving != NULL)
    g_cancellable_cancel (self->autosaving);
  g_mutex_lock (&self->autosave_lock);
  bb_autosave_remove (self->path);
  g_mutex_unlock (&self->autosave_lock);
  g_clear_object (&self->autosaving);
  self->has_autosave = FALSE;
}
