/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the project file still the one that we know, and how is it written? */
#include "document/disk-file.h"

#include "store/save.h"
#include "store/versions.h"

struct _BbDiskFile
{
  GMutex lock; /* one save at a time, in whatever thread */
  char *mark;  /* of the file as it was read or written last; or NULL */
};

BbDiskFile *
bb_disk_file_new (void)
{
  BbDiskFile *self = g_new0 (BbDiskFile, 1);

  g_mutex_init (&self->lock);
  return self;
}

void
bb_disk_file_free (BbDiskFile *self)
{
  g_mutex_clear (&self->lock);
  g_free (self->mark);
  g_free (self);
}

void
bb_disk_file_take_mark (BbDiskFile *self, char *mark)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  g_free (self->mark);
  self->mark = mark;
}

/* another program, or a folder that is shared, may have written the file since: that state is not lost */
static gboolean
keep_foreign_state (const BbDiskFile *self, const char *path, char **kept, GError **error)
{
  g_autofree char *mark = bb_versions_get_mark (path);

  if (mark == NULL || self->mark == NULL || g_str_equal (mark, self->mark))
    return TRUE;

  *kept = bb_versions_add (path, error);
  return *kept != NULL;
}

gboolean
bb_disk_file_write (BbDiskFile *self, const BbSnapshot *snapshot, char **kept, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  *kept = NULL;
  if (!keep_foreign_state (self, snapshot->path, kept, error) ||
      !bb_store_save (snapshot->project, snapshot->path, BB_SAVE_PROJECT, error))
    return FALSE;

  g_free (self->mark);
  self->mark = bb_versions_get_mark (snapshot->path);
  return TRUE;
}
