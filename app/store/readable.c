/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Can a file be read, and if not, what is to be done? */
#include "store/readable.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

static const struct
{
  int number;
  const char *advice;
} advices[] = {
  { ENOENT, N_ ("Look whether the name is right.") },
  { ENOTDIR, N_ ("Look whether the name is right.") },
  { EISDIR, N_ ("Name a file in it.") },
  { ENOTSUP, N_ ("Save what it brings as a file, and name that.") },
  { EACCES, N_ ("Change its permissions, or take a copy of it.") },
};

/* Returns: 0, or the number of what is in the way */
static int
find_obstacle (const char *path)
{
  if (g_access (path, R_OK) != 0)
    return errno;

  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    return EISDIR;
  /* a pipe cannot be read twice, and may never end */
  return g_file_test (path, G_FILE_TEST_IS_REGULAR) ? 0 : ENOTSUP;
}

static gboolean
fail (const char *path, int number, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);
  const char *advice = "";

  for (guint i = 0; i < G_N_ELEMENTS (advices); i++)
    {
      if (advices[i].number == number)
        advice = _ (advices[i].advice);
    }
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (number), _ ("“%s” cannot be read: %s. %s"), name,
               g_strerror (number), advice);
  return FALSE;
}

gboolean
bb_readable_check (const char *path, GError **error)
{
  int number = find_obstacle (path);

  return number == 0 || fail (path, number, error);
}

int
bb_readable_open (const char *path, GError **error)
{
  int descriptor;

  if (!bb_readable_check (path, error))
    return -1;

  descriptor = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  if (descriptor < 0)
    fail (path, errno, error);
  return descriptor;
}
