/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a file written so that a crash leaves the old one or the new one, whole? */
#define _GNU_SOURCE /* syncfs */

#include "store/durable.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

struct _BbDurable
{
  char *path;      /* for messages */
  char *temporary; /* NULL once it has its place */
  int fd;          /* below 0 once all is on the disk */
};

static const struct
{
  int number;
  const char *advice;
} advices[] = {
  { ENOSPC, N_ ("Free some space on this disk, or save to another one.") },
  { EDQUOT, N_ ("Free some space on this disk, or save to another one.") },
  { EFBIG, N_ ("The disk or your account does not allow files so large; save to another place.") },
  { EACCES, N_ ("Change the permissions of the folder, or save to another one.") },
  { EPERM, N_ ("Change the permissions of the folder, or save to another one.") },
  { EROFS, N_ ("The disk can only be read; save to another one.") },
  { ENOENT, N_ ("The folder is gone; save to another one.") },
};

void
bb_durable_set_error (GError **error, const char *path, int number)
{
  g_autofree char *name = g_filename_display_name (path);
  const char *advice = "";

  for (guint i = 0; i < G_N_ELEMENTS (advices); i++)
    {
      if (advices[i].number == number)
        advice = _ (advices[i].advice);
    }

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (number), _ ("“%s” could not be written: %s. %s"), name,
               g_strerror (number), advice);
}

BbDurable *
bb_durable_open (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *temporary = g_build_filename (folder, ".beatboard-XXXXXX", NULL);
  int fd = g_mkstemp_full (temporary, O_RDWR | O_CLOEXEC, 0666);
  BbDurable *self;

  if (fd < 0)
    {
      bb_durable_set_error (error, path, errno);
      return NULL;
    }

  self = g_new0 (BbDurable, 1);
  self->path = g_strdup (path);
  self->temporary = g_steal_pointer (&temporary);
  self->fd = fd;
  return self;
}

int
bb_durable_get_descriptor (const BbDurable *self)
{
  return self->fd;
}

gboolean
bb_durable_write (BbDurable *self, gconstpointer data, gsize length, GError **error)
{
  const char *rest = data;

  while (length > 0)
    {
      gssize n = write (self->fd, rest, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          bb_durable_set_error (error, self->path, errno);
          return FALSE;
        }
      rest += n;
      length -= (gsize) n;
    }

  return TRUE;
}

/* some file systems cannot sync a folder, and say so with EINVAL */
static gboolean
sync_through (const char *folder, int (*sync_fd) (int fd))
{
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  int status, number;

  if (fd < 0)
    return FALSE;

  status = sync_fd (fd);
  number = errno;
  close (fd);
  errno = number;
  return status == 0 || number == EINVAL;
}

static gboolean
copy_file (const char *from, const char *to, GError **error)
{
  g_autofree char *content = NULL;
  g_autoptr (BbDurable) copy = NULL;
  gsize length;

  if (!g_file_get_contents (from, &content, &length, error))
    return FALSE;

  copy = bb_durable_open (to, error);
  return copy != NULL && bb_durable_write (copy, content, length, error) &&
         bb_durable_commit (copy, to, BB_DURABLE_PLAIN, error);
}

/* a link costs nothing and is never half there; file systems without links get a copy */
static gboolean
keep_backup (const char *path, GError **error)
{
  g_autofree char *backup = g_strconcat (path, "~", NULL);

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;

  g_unlink (backup);
  return link (path, backup) == 0 || copy_file (path, backup, error);
}

static void
take_permissions (BbDurable *self, const char *path)
{
  GStatBuf old;

  /* a file system that has no permissions refuses, and nothing is lost */
  if (g_stat (path, &old) == 0 && fchmod (self->fd, old.st_mode & 07777) != 0)
    g_debug ("%s keeps the permissions of a new file", path);
}

gboolean
bb_durable_settle (BbDurable *self, const char *path, GError **error)
{
  int status;

  if (self->fd < 0)
    return TRUE;

  take_permissions (self, path);
  status = g_fsync (self->fd);
  if (status == 0)
    {
      status = close (self->fd);
      self->fd = -1;
    }
  if (status != 0)
    bb_durable_set_error (error, path, errno);
  return status == 0;
}

static gboolean
sync_folder_of (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return sync_through (folder, g_fsync);
}

static gboolean
put_in_place (BbDurable *self, const char *path)
{
  if (g_rename (self->temporary, path) != 0)
    return FALSE;

  g_clear_pointer (&self->temporary, g_free);
  return TRUE;
}

gboolean
bb_durable_place (BbDurable *self, const char *path, GError **error)
{
  int status;

  g_return_val_if_fail (self->temporary != NULL && self->fd >= 0, FALSE);

  take_permissions (self, path);
  status = close (self->fd);
  self->fd = -1;
  if (status == 0 && put_in_place (self, path))
    return TRUE;

  bb_durable_set_error (error, path, errno);
  return FALSE;
}

gboolean
bb_durable_sync_all (const char *folder, GError **error)
{
  if (sync_through (folder, syncfs))
    return TRUE;

  bb_durable_set_error (error, folder, errno);
  return FALSE;
}

gboolean
bb_durable_commit (BbDurable *self, const char *path, BbDurableKind kind, GError **error)
{
  g_return_val_if_fail (self->temporary != NULL, FALSE);

  if (!bb_durable_settle (self, path, error))
    return FALSE;

  if (kind == BB_DURABLE_BACKUP && !keep_backup (path, error))
    return FALSE;

  if (!put_in_place (self, path) || !sync_folder_of (path))
    {
      bb_durable_set_error (error, path, errno);
      return FALSE;
    }

  return TRUE;
}

void
bb_durable_free (BbDurable *self)
{
  if (self == NULL)
    return;

  if (self->fd >= 0)
    close (self->fd);
  if (self->temporary != NULL)
    g_unlink (self->temporary);
  g_free (self->temporary);
  g_free (self->path);
  g_free (self);
}

gboolean
bb_durable_write_file (const char *path, GBytes *bytes, BbDurableKind kind, GError **error)
{
  g_autofree char *real = realpath (path, NULL);
  const char *target = real != NULL ? real : path;
  g_autoptr (BbDurable) file = bb_durable_open (target, error);

  return file != NULL && bb_durable_write (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error) &&
         bb_durable_commit (file, target, kind, error);
}
