/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who has a project open? */
#include "store/lock.h"

#include "store/durable.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define CONTENT_MAX 512

struct _BbLock
{
  char *path;
  int fd;
};

/* what a lock file says: three words and a line end */
typedef struct
{
  char *pid;
  char *host;
  char *since;
} Holder;

static void
holder_clear (Holder *self)
{
  g_free (self->pid);
  g_free (self->host);
  g_free (self->since);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Holder, holder_clear)

static Holder
read_holder (int fd)
{
  char content[CONTENT_MAX + 1] = { 0 };
  gssize length = pread (fd, content, CONTENT_MAX, 0);
  g_autofree char *valid = g_utf8_make_valid (content, MAX (length, 0));
  g_auto (GStrv) words = g_strsplit (g_strchomp (valid), " ", 3);

  if (g_strv_length (words) != 3)
    return (Holder){ NULL, NULL, NULL };

  return (Holder){ g_strdup (words[0]), g_strdup (words[1]), g_strdup (words[2]) };
}

static gboolean
write_holder (int fd)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *since = g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
  g_autofree char *content = g_strdup_printf ("%d %s %s\n", (int) getpid (), g_get_host_name (), since);

  return ftruncate (fd, 0) == 0 && pwrite (fd, content, strlen (content), 0) == (gssize) strlen (content);
}

/* flock() is not seen across machines, on most shared folders: there the name of the machine tells
 */
static gboolean
is_elsewhere (const Holder *holder)
{
  return holder->host != NULL && g_strcmp0 (holder->host, g_get_host_name ()) != 0;
}

static gboolean
is_same_day (GDateTime *a, GDateTime *b)
{
  return g_date_time_get_year (a) == g_date_time_get_year (b) &&
         g_date_time_get_day_of_year (a) == g_date_time_get_day_of_year (b);
}

/* Returns: (transfer full) (nullable): a time as it was written, as a person here says it; of today without the date */
static char *
say_time (const char *since)
{
  g_autoptr (GDateTime) utc = since != NULL ? g_date_time_new_from_iso8601 (since, NULL) : NULL;
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_to_local (utc) : NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return local != NULL ? g_date_time_format (local, is_same_day (local, now) ? "%H:%M" : "%x %H:%M") : NULL;
}

/* the machine is named only where it is another one */
static void
set_busy (GError **error, const char *path, const Holder *holder)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *display = g_filename_display_name (name);
  g_autofree char *since = say_time (holder->since);
  g_autofree char *text = NULL;

  if (since == NULL)
    text = g_strdup_printf (_ ("“%s” is open already. Close it there first."), display);
  else if (is_elsewhere (holder))
    text = g_strdup_printf (_ ("“%s” is open already on “%s”, since %s. Close it there first."), display, holder->host,
                            since);
  else
    text = g_strdup_printf (_ ("“%s” is open already, since %s. Close it there first."), display, since);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY, text);
}

/* whoever released the lock between our open and our flock() has taken the file away */
static gboolean
is_still_there (int fd, const char *lock_path)
{
  struct stat ours, there;

  return fstat (fd, &ours) == 0 && stat (lock_path, &there) == 0 && ours.st_ino == there.st_ino &&
         ours.st_dev == there.st_dev;
}

/* Returns: %FALSE where another has it. A file system without locks lets everybody have it */
static gboolean
lock_file (int fd, int how)
{
  while (flock (fd, how) != 0)
    {
      if (errno != EINTR)
        return errno != EWOULDBLOCK;
    }
  return TRUE;
}

static int
open_locked (const char *lock_path, BbLockKind kind, gboolean *is_held)
{
  for (;;)
    {
      int fd = open (lock_path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);

      if (fd < 0)
        return -1;
      *is_held = !lock_file (fd, kind == BB_LOCK_WAIT ? LOCK_EX : LOCK_EX | LOCK_NB);
      if (*is_held || is_still_there (fd, lock_path))
        return fd;
      close (fd);
    }
}

BbLock *
bb_lock_acquire (const char *path, BbLockKind kind, GError **error)
{
  g_autofree char *lock_path = g_strconcat (path, ".lock", NULL);
  gboolean is_held = FALSE;
  int fd = open_locked (lock_path, kind, &is_held);
  g_auto (Holder) holder = fd >= 0 ? read_holder (fd) : (Holder){ NULL, NULL, NULL };
  gboolean is_busy = is_held || (kind == BB_LOCK_POLITE && is_elsewhere (&holder));
  BbLock *self;

  if (fd < 0)
    {
      bb_durable_set_error (error, lock_path, errno);
      return NULL;
    }
  if (is_busy || !write_holder (fd))
    {
      if (is_busy)
        set_busy (error, path, &holder);
      else
        {
          bb_durable_set_error (error, lock_path, errno);
          g_unlink (lock_path);
        }
      close (fd);
      return NULL;
    }

  self = g_new0 (BbLock, 1);
  self->path = g_steal_pointer (&lock_path);
  self->fd = fd;
  return self;
}

void
bb_lock_release (BbLock *self)
{
  if (self == NULL)
    return;

  /* first the name, then the lock: nobody may find a free lock on a file that is about to go */
  g_unlink (self->path);
  close (self->fd);
  g_free (self->path);
  g_free (self);
}
