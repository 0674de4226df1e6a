/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stamps has the user, in whatever project? */
#include "document/stamp-library.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "document/folder-pictures.h"
#include "document/watched-file.h"
#include "store/durable.h"
#include "store/folder.h"
#include "store/lock.h"
#include "store/media.h"
#include "store/save.h"
#include "store/xml-reader.h"

/* of the file that is locked for as long as a change takes: the project's own lock is that of a window */
#define CHANGING "changing"

struct _BbStampLibrary
{
  GObject parent;

  GBytes *bytes; /* of one that stays as it is; or NULL */
  char *folder;  /* of another; as the next three */
  char *path;
  BbFolderPictures *pictures;
  BbWatchedFile *watched;

  BbProject *project;
  char *trouble; /* why it could not be read; or NULL */
  guint read;    /* which of the turns it was read in */
  gint n_turns;  /* that were on the disk until now; any thread */
};

G_DEFINE_FINAL_TYPE (BbStampLibrary, bb_stamp_library, G_TYPE_OBJECT)

typedef struct _Turn Turn;

/* what a thread does to the file, and what the library is then */
struct _Turn
{
  BbProject *(*change) (const BbProject *project, const Turn *turn); /* NULL: it is only read */
  char *id;
  char *name;
  guint index;
  BbStamp *stamp;
  char *folder; /* of its pictures; or NULL */

  guint number;
  BbProject *project;
};

static void
turn_free (gpointer data)
{
  Turn *turn = data;

  g_free (turn->id);
  g_free (turn->name);
  bb_stamp_unref (turn->stamp);
  g_free (turn->folder);
  bb_project_unref (turn->project);
  g_free (turn);
}

static BbProject *
insert (const BbProject *project, const Turn *turn)
{
  return bb_stamps_insert (project, turn->index, turn->stamp);
}

static BbProject *
rename_one (const BbProject *project, const Turn *turn)
{
  return bb_stamps_rename (project, turn->id, turn->name);
}

static BbProject *
remove_one (const BbProject *project, const Turn *turn)
{
  return bb_stamps_remove (project, turn->id);
}

/* where nothing was kept yet, it is empty; @is_newer: it may not be written */
static BbProject *
read_file (BbStampLibrary *self, gboolean *is_newer, GError **error)
{
  BbReadInfo info = { 0 };
  BbProject *project;

  if (self->bytes != NULL)
    return bb_store_read_xml (self->bytes, BB_FOLDER_EXTENSION, NULL, error);
  if (!g_file_test (self->path, G_FILE_TEST_EXISTS))
    return bb_project_new ();

  project = bb_store_read_file (self->path, &info, error);
  *is_newer = info.is_newer;
  return project;
}

/* who changes it next waits until this is done */
static gboolean
change_file (BbStampLibrary *self, Turn *turn, GError **error)
{
  g_autofree char *changing = g_build_filename (self->folder, CHANGING, NULL);
  g_autoptr (BbLock) lock = NULL;
  g_autoptr (BbProject) before = NULL;
  gboolean is_newer = FALSE;

  if (g_mkdir_with_parents (self->folder, 0777) != 0)
    {
      bb_durable_set_error (error, self->folder, errno);
      return FALSE;
    }
  lock = bb_lock_acquire (changing, BB_LOCK_WAIT, error);
  before = lock != NULL ? read_file (self, &is_newer, error) : NULL;
  if (before == NULL)
    return FALSE;
  if (is_newer)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                   _ ("“%s” was written by a newer version of Beatboard, which alone can change it."), self->path);
      return FALSE;
    }
  if (turn->folder != NULL && !bb_stamp_bring_media (turn->stamp, turn->folder, self->folder, error))
    return FALSE;

  turn->project = turn->change (before, turn);
  if (turn->project != before && !bb_store_save (turn->project, self->path, BB_SAVE_PROJECT, error))
    return FALSE;

  turn->number = (guint) g_atomic_int_add (&self->n_turns, 1) + 1;
  return TRUE;
}

static gboolean
read_only (BbStampLibrary *self, Turn *turn, GError **error)
{
  gboolean is_newer;

  turn->number = (guint) g_atomic_int_add (&self->n_turns, 1) + 1;
  turn->project = read_file (self, &is_newer, error);
  return turn->project != NULL;
}

static void
turn_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Turn *turn = data;
  GError *error = NULL;

  if ((turn->change != NULL ? change_file : read_only) (source, turn, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
begin (BbStampLibrary *self, Turn *turn, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, data);

  g_task_set_task_data (task, turn, turn_free);
  g_task_run_in_thread (task, turn_in_thread);
}

/* what comes late is older than what shows */
static void
show (BbStampLibrary *self, const Turn *turn)
{
  if (turn->number <= self->read)
    return;

  self->read = turn->number;
  g_clear_pointer (&self->trouble, g_free);
  if (bb_value_set (&self->project, turn->project))
    g_signal_emit_by_name (self, "changed");
}

gboolean
bb_stamp_library_change_finish (BbStampLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;

  bb_watched_file_know (self->watched);
  show (self, g_task_get_task_data (G_TASK (result)));
  return TRUE;
}

/* what was there stays, and so does the file */
static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  BbStampLibrary *self = BB_STAMP_LIBRARY (source);
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      show (self, g_task_get_task_data (G_TASK (result)));
      return;
    }

  g_free (self->trouble);
  self->trouble = g_strdup (error->message);
  g_signal_emit_by_name (self, "changed");
}

static void
read_again (BbStampLibrary *self)
{
  begin (self, g_new0 (Turn, 1), read_cb, NULL);
}

void
bb_stamp_library_insert_async (BbStampLibrary *self,
                               guint index,
                               const BbStamp *stamp,
                               const char *folder,
                               GAsyncReadyCallback callback,
                               gpointer data)
{
  Turn *turn = g_new0 (Turn, 1);

  turn->change = insert;
  turn->index = index;
  turn->stamp = bb_stamp_ref (stamp);
  turn->folder = g_strdup (folder);
  begin (self, turn, callback, data);
}

void
bb_stamp_library_rename_async (BbStampLibrary *self,
                               const char *id,
                               const char *name,
                               GAsyncReadyCallback callback,
                               gpointer data)
{
  Turn *turn = g_new0 (Turn, 1);

  turn->change = rename_one;
  turn->id = g_strdup (id);
  turn->name = g_strdup (name);
  begin (self, turn, callback, data);
}

void
bb_stamp_library_remove_async (BbStampLibrary *self, const char *id, GAsyncReadyCallback callback, gpointer data)
{
  Turn *turn = g_new0 (Turn, 1);

  turn->change = remove_one;
  turn->id = g_strdup (id);
  begin (self, turn, callback, data);
}

const BbProject *
bb_stamp_library_get_project (BbStampLibrary *self)
{
  return self->project;
}

const char *
bb_stamp_library_get_trouble (BbStampLibrary *self)
{
  return self->trouble;
}

const char *
bb_stamp_library_get_folder (BbStampLibrary *self)
{
  return self->folder;
}

const BbPictureSource *
bb_stamp_library_get_pictures (BbStampLibrary *self)
{
  return self->pictures != NULL ? bb_folder_pictures_get_source (self->pictures) : NULL;
}

static gboolean
has_media (const BbList *layers)
{
  for (guint i = 0; i < layers->n_items; i++)
    {
      if (((const BbLayer *) bb_list_get (layers, i))->media != NULL)
        return TRUE;
    }
  return FALSE;
}

gboolean
bb_stamp_has_media (const BbStamp *stamp)
{
  return has_media (stamp->board->layers) || has_media (stamp->board->plan->layers);
}

/* a file is named by what it holds, and so has the same name there */
static gboolean
bring_media (const BbList *layers, const char *from, const char *to, GError **error)
{
  for (guint i = 0; i < layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (layers, i);
      g_autofree char *path = layer->media != NULL ? bb_media_get_path (from, layer->media) : NULL;
      g_autofree char *brought = path != NULL ? bb_media_add_file (to, path, NULL, NULL, NULL, NULL, error) : NULL;

      if (path != NULL && brought == NULL)
        return FALSE;
    }
  return TRUE;
}

gboolean
bb_stamp_bring_media (const BbStamp *stamp, const char *from, const char *to, GError **error)
{
  return bring_media (stamp->board->layers, from, to, error) &&
         bring_media (stamp->board->plan->layers, from, to, error);
}

BbStampLibrary *
bb_stamp_library_new (const char *folder)
{
  BbStampLibrary *self = g_object_new (BB_TYPE_STAMP_LIBRARY, NULL);

  self->folder = g_strdup (folder);
  self->path = bb_folder_get_project (folder);
  self->pictures = bb_folder_pictures_new ();
  bb_folder_pictures_open (self->pictures, folder);
  self->watched = bb_watched_file_new (self->path);
  g_signal_connect_object (self->watched, "saved", G_CALLBACK (read_again), self, G_CONNECT_SWAPPED);
  read_again (self);
  return self;
}

BbStampLibrary *
bb_stamp_library_new_fixed (GBytes *bytes)
{
  BbStampLibrary *self = g_object_new (BB_TYPE_STAMP_LIBRARY, NULL);

  self->bytes = g_bytes_ref (bytes);
  read_again (self);
  return self;
}

static void
bb_stamp_library_finalize (GObject *object)
{
  BbStampLibrary *self = BB_STAMP_LIBRARY (object);

  g_clear_object (&self->watched);
  g_clear_pointer (&self->pictures, bb_folder_pictures_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->folder);
  g_free (self->path);
  g_free (self->trouble);
  bb_project_unref (self->project);

  G_OBJECT_CLASS (bb_stamp_library_parent_class)->finalize (object);
}

static void
bb_stamp_library_class_init (BbStampLibraryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bb_stamp_library_finalize;
  g_signal_new ("changed", BB_TYPE_STAMP_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bb_stamp_library_init (BbStampLibrary *self)
{
  self->project = bb_project_new ();
}
