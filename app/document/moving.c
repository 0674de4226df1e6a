/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a document go on in another folder? */
#include "document/document-private.h"

#include <glib/gi18n-lib.h>

#include "document/missing.h"
#include "document/removal.h"
#include "store/folder.h"
#include "store/media.h"
#include "store/save.h"
#include "store/versions.h"

typedef struct
{
  BbSnapshot *snapshot;
  char *from;    /* folder */
  char *folder;  /* to be made */
  char *path;    /* the project file in it, once made */
  char *mark;    /* of that */
  char *missing; /* what could not come along */
  BbLock *lock;
} Move;

static void
move_free (gpointer data)
{
  Move *move = data;

  g_clear_pointer (&move->snapshot, bb_snapshot_free);
  g_free (move->from);
  g_free (move->folder);
  g_free (move->path);
  g_free (move->mark);
  g_free (move->missing);
  g_clear_pointer (&move->lock, bb_lock_release);
  g_free (move);
}

/* what a file server or a crash left among them is not ours, and no reason to refuse */
static gboolean
is_media (const char *name, const char *path)
{
  return *name != '.' && g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

static gboolean
copy_file (const Move *move, const char *path, GCancellable *cancellable, GError **error)
{
  g_autofree char *added = bb_media_add_file (move->folder, path, NULL, NULL, NULL, cancellable, error);

  return added != NULL;
}

/* all files in media/, those that only undone edits use too: undo still knows them */
static gboolean
copy_media (const Move *move, GCancellable *cancellable, GError **error)
{
  g_autofree char *media = g_build_filename (move->from, "media", NULL);
  g_autoptr (GDir) dir = g_dir_open (media, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (media, name, NULL);

      if (is_media (name, path) && !copy_file (move, path, cancellable, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
move_files (Move *move, GCancellable *cancellable, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  move->path = bb_folder_create (move->folder, error);
  if (move->path == NULL)
    return FALSE;

  if (!copy_media (move, cancellable, error) ||
      !bb_store_save (move->snapshot->project, move->path, BB_SAVE_PROJECT, error) ||
      (move->lock = bb_lock_acquire (move->path, BB_LOCK_POLITE, error)) == NULL)
    {
      bb_remove_folder (move->folder);
      return FALSE;
    }

  move->mark = bb_versions_get_mark (move->path);
  move->missing = bb_missing_describe (move->snapshot->project, move->folder, BB_MISSING_ALL);
  return TRUE;
}

static void
move_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (move_files (data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static gboolean
refuse_while_moving (BbDocument *self, GError **error)
{
  if (!bb_arrivals_is_closed (self->arrivals))
    return FALSE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY,
                       _ ("The project is just being saved in another folder. Try again after that."));
  return TRUE;
}

gboolean
bb_document_begin_arrival (BbDocument *self, GError **error)
{
  if (!bb_document_check_writable (self, error) || refuse_while_moving (self, error))
    return FALSE;

  bb_arrivals_begin (self->arrivals);
  return TRUE;
}

void
bb_document_end_arrival (BbDocument *self)
{
  bb_arrivals_end (self->arrivals);
}

static void
all_here_cb (gpointer data)
{
  g_autoptr (GTask) task = data;
  Move *move = g_task_get_task_data (task);

  move->snapshot = bb_document_take_snapshot (g_task_get_source_object (task));
  g_task_run_in_thread (task, move_in_thread);
}

void
bb_document_save_as_async (BbDocument *self,
                           const char *folder,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, data);
  GError *error = NULL;
  Move *move;

  if (refuse_while_moving (self, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  move = g_new0 (Move, 1);
  move->from = g_strdup (self->folder);
  move->folder = g_strdup (folder);
  g_task_set_task_data (task, move, move_free);
  /* once it is there, calling it off comes too late */
  g_task_set_check_cancellable (task, FALSE);
  bb_arrivals_close (self->arrivals, all_here_cb, g_steal_pointer (&task));
}

gboolean
bb_document_save_as_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  Move *move = g_task_get_task_data (G_TASK (result));
  gboolean was_ours = self->is_untitled && !self->is_read_only;

  if (move != NULL)
    bb_arrivals_open (self->arrivals);
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;

  bb_notices_set (self->notices, BB_NOTICE_FILE, NULL);
  bb_notices_set (self->notices, BB_NOTICE_FILES, move->missing);
  bb_document_move_to (self, g_steal_pointer (&move->path), g_steal_pointer (&move->lock));
  bb_disk_file_take_mark (self->disk_file, g_steal_pointer (&move->mark));
  bb_history_mark_saved (self->history, move->snapshot->project);
  if (was_ours)
    bb_remove_folder (move->from);
  return TRUE;
}
