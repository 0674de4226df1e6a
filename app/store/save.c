/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a project come to the disk, and what of it survives a crash? */
#include "store/save.h"

#include "store/durable.h"
#include "store/xml-reader.h"
#include "store/xml-writer.h"

#include <glib/gstdio.h>

typedef struct
{
  BbProject *project;
  char *path;
  BbSaveKind kind;
} SaveData;

static void
save_data_free (gpointer data)
{
  SaveData *self = data;

  bb_project_unref (self->project);
  g_free (self->path);
  g_free (self);
}

gboolean
bb_store_save (const BbProject *project, const char *path, BbSaveKind kind, GError **error)
{
  g_autoptr (GBytes) bytes = bb_store_write_xml (project);
  g_autofree char *autosave = NULL;

  if (kind == BB_SAVE_PROJECT)
    return bb_durable_write_file (path, bytes, BB_DURABLE_BACKUP, error);

  autosave = bb_autosave_get_path (path);
  return bb_durable_write_file (autosave, bytes, BB_DURABLE_PLAIN, error);
}

static void
save_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  SaveData *data = task_data;
  GError *error = NULL;

  if (bb_store_save (data->project, data->path, data->kind, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
bb_store_save_async (const BbProject *project,
                     const char *path,
                     BbSaveKind kind,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  SaveData *save = g_new0 (SaveData, 1);

  save->project = bb_project_ref (project);
  save->path = g_strdup (path);
  save->kind = kind;
  g_task_set_source_tag (task, bb_store_save_async);
  g_task_set_task_data (task, save, save_data_free);
  g_task_run_in_thread (task, save_in_thread);
}

gboolean
bb_store_save_finish (GAsyncResult *result, BbProject **saved, GError **error)
{
  GTask *task = G_TASK (result);
  const SaveData *data = g_task_get_task_data (task);

  if (!g_task_propagate_boolean (task, error))
    return FALSE;
  if (saved != NULL)
    *saved = bb_project_ref (data->project);
  return TRUE;
}

char *
bb_autosave_get_path (const char *path)
{
  return g_strconcat (path, ".autosave", NULL);
}

BbProject *
bb_autosave_read (const char *path, GError **error)
{
  g_autofree char *autosave = bb_autosave_get_path (path);

  return bb_store_read_file (autosave, NULL, error);
}

void
bb_autosave_remove (const char *path)
{
  g_autofree char *autosave = bb_autosave_get_path (path);

  g_unlink (autosave);
}
