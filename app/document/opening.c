/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a project opened, whole or for reading only, and what of it is recovered? */
#include "document/document-private.h"

#include <glib/gi18n-lib.h>

#include "document/missing.h"
#include "store/folder.h"
#include "store/save.h"
#include "store/versions.h"
#include "store/xml-reader.h"

/* what a thread finds; the main thread makes the document of it */
typedef struct
{
  char *path;
  char *mark;
  BbProject *project;
  BbProject *recovered;
  BbLock *lock;
  char *why_read_only;
  char *missing;
} Opening;

static void
opening_free (gpointer data)
{
  Opening *opening = data;

  g_free (opening->path);
  g_free (opening->mark);
  bb_project_unref (opening->project);
  bb_project_unref (opening->recovered);
  g_clear_pointer (&opening->lock, bb_lock_release);
  g_free (opening->why_read_only);
  g_free (opening->missing);
  g_free (opening);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Opening, opening_free)

static void
lock (Opening *opening, const BbReadInfo *info)
{
  g_autoptr (GError) error = NULL;

  if (info->is_newer)
    {
      opening->why_read_only =
          g_strdup_printf (_ ("This project was made by a newer Beatboard (format %d.%d). It can be "
                              "looked at and exported, not changed."),
                           info->major, info->minor);
      return;
    }

  opening->lock = bb_lock_acquire (opening->path, BB_LOCK_POLITE, &error);
  if (opening->lock == NULL)
    opening->why_read_only = g_strdup_printf (_ ("Open for reading only. %s"), error->message);
}

static Opening *
opening_load (const char *argument, GError **error)
{
  g_autoptr (Opening) opening = g_new0 (Opening, 1);
  g_autofree char *folder = NULL;
  BbReadInfo info = { 0 };

  opening->path = bb_folder_find_project (argument, error);
  if (opening->path == NULL)
    return NULL;

  /* before it is read: what comes later is not what we know */
  opening->mark = bb_versions_get_mark (opening->path);
  opening->project = bb_store_read_file (opening->path, &info, error);
  if (opening->project == NULL)
    return NULL;

  lock (opening, &info);
  if (opening->lock != NULL)
    opening->recovered = bb_autosave_read (opening->path, NULL);
  folder = bb_folder_of (opening->path);
  opening->missing = bb_missing_describe (opening->recovered != NULL ? opening->recovered : opening->project, folder,
                                          BB_MISSING_PICTURES);
  return g_steal_pointer (&opening);
}

/* what was not saved when the program ended last becomes an edit that can be undone */
static void
recover (BbDocument *self, BbProject *recovered)
{
  bb_history_commit (self->history, _ ("Recover Changes"), recovered, NULL);
  bb_autosave_adopt (self->autosave, self->path);
  if (bb_document_is_modified (self))
    bb_notices_set (self->notices, BB_NOTICE_FILE,
                    _ ("Beatboard ended without saving. Your last changes are back: save to keep them, or undo to let "
                       "them go."));
}

static BbDocument *
opening_finish (Opening *opening)
{
  BbDocument *self = bb_document_new (g_steal_pointer (&opening->path), g_steal_pointer (&opening->lock),
                                      opening->project);
  g_autofree char *untitled = bb_document_get_untitled_folder ();
  g_autofree char *parent = g_path_get_dirname (self->folder);

  bb_disk_file_take_mark (self->disk_file, g_steal_pointer (&opening->mark));
  self->is_untitled = g_str_equal (untitled, parent);
  bb_notices_set (self->notices, BB_NOTICE_FILE, opening->why_read_only);
  bb_notices_set (self->notices, BB_NOTICE_FILES, opening->missing);
  if (opening->recovered != NULL)
    recover (self, g_steal_pointer (&opening->recovered));
  return self;
}

BbDocument *
bb_document_open (const char *path, GError **error)
{
  g_autoptr (Opening) opening = opening_load (path, error);

  return opening != NULL ? opening_finish (opening) : NULL;
}

static void
open_in_thread (GTask *task, gpointer source, gpointer path, GCancellable *cancellable)
{
  GError *error = NULL;
  Opening *opening = opening_load (path, &error);

  if (opening != NULL)
    g_task_return_pointer (task, opening, opening_free);
  else
    g_task_return_error (task, error);
}

void
bb_document_open_async (const char *path, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, open_in_thread);
}

BbDocument *
bb_document_open_finish (GAsyncResult *result, GError **error)
{
  g_autoptr (Opening) opening = g_task_propagate_pointer (G_TASK (result), error);

  return opening != NULL ? opening_finish (opening) : NULL;
}
