/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of the work survives a crash? */
#include "document/autosave.h"

#include "store/save.h"

/* a thread that is still writing holds it too */
struct _BbAutosave
{
  guint delay;
  BbAutosaveTake take;
  BbAutosaveFailed failed;
  gpointer data;

  guint timer;
  char *path;            /* of the project file that it lies beside, or soon will; or NULL */
  GCancellable *writing; /* while it is */
  GMutex lock;           /* of the file */
};

typedef struct
{
  BbAutosave *autosave;
  BbSnapshot *snapshot;
} Writing;

static void
autosave_clear (gpointer data)
{
  BbAutosave *self = data;

  g_mutex_clear (&self->lock);
}

static void
autosave_unref (BbAutosave *self)
{
  g_atomic_rc_box_release_full (self, autosave_clear);
}

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  autosave_unref (writing->autosave);
  bb_snapshot_free (writing->snapshot);
  g_free (writing);
}

/* under the lock, so that who calls it off knows afterwards that nothing will be written any more */
static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Writing *writing = data;
  GError *error = NULL;
  gboolean is_written;

  g_mutex_lock (&writing->autosave->lock);
  is_written = !g_cancellable_set_error_if_cancelled (cancellable, &error) &&
               bb_store_save (writing->snapshot->project, writing->snapshot->path, BB_SAVE_AUTOSAVE, &error);
  g_mutex_unlock (&writing->autosave->lock);

  if (is_written)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* one that was withdrawn is cancelled: then there may be nobody to be called */
static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  const Writing *writing = g_task_get_task_data (G_TASK (result));
  BbAutosave *self = writing->autosave;
  g_autoptr (GError) error = NULL;

  if (self->writing == g_task_get_cancellable (G_TASK (result)))
    g_clear_object (&self->writing);
  if (!g_task_propagate_boolean (G_TASK (result), &error) && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    self->failed (error, self->data);
}

/* takes over @snapshot */
static void
write_snapshot (BbAutosave *self, BbSnapshot *snapshot)
{
  Writing *writing = g_new0 (Writing, 1);
  g_autoptr (GTask) task = NULL;

  g_free (self->path);
  self->path = g_strdup (snapshot->path);
  self->writing = g_cancellable_new ();
  writing->autosave = g_atomic_rc_box_acquire (self);
  writing->snapshot = snapshot;
  task = g_task_new (NULL, self->writing, written_cb, NULL);
  g_task_set_task_data (task, writing, writing_free);
  g_task_run_in_thread (task, write_in_thread);
}

static gboolean
due_cb (gpointer data)
{
  BbAutosave *self = data;
  BbSnapshot *snapshot;

  if (self->writing != NULL)
    return G_SOURCE_CONTINUE;

  self->timer = 0;
  snapshot = self->take (self->data);
  if (snapshot != NULL)
    write_snapshot (self, snapshot);
  return G_SOURCE_REMOVE;
}

BbAutosave *
bb_autosave_new (guint delay, BbAutosaveTake take, BbAutosaveFailed failed, gpointer data)
{
  BbAutosave *self = g_atomic_rc_box_new0 (BbAutosave);

  self->delay = delay;
  self->take = take;
  self->failed = failed;
  self->data = data;
  g_mutex_init (&self->lock);
  return self;
}

void
bb_autosave_free (BbAutosave *self)
{
  bb_autosave_withdraw (self);
  autosave_unref (self);
}

void
bb_autosave_schedule (BbAutosave *self)
{
  if (self->timer == 0)
    self->timer = g_timeout_add_seconds (self->delay, due_cb, self);
}

void
bb_autosave_adopt (BbAutosave *self, const char *path)
{
  g_free (self->path);
  self->path = g_strdup (path);
}

void
bb_autosave_withdraw (BbAutosave *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  if (self->path == NULL)
    return;

  if (self->writing != NULL)
    g_cancellable_cancel (self->writing);
  g_mutex_lock (&self->lock);
  bb_autosave_remove (self->path);
  g_mutex_unlock (&self->lock);
  g_clear_object (&self->writing);
  g_clear_pointer (&self->path, g_free);
}
