/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a process begin and end that opens strangers' files, so that none of them ends the program? */
#include "helper/helper.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <locale.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "helper/jail.h"

/* what libraries print as they die helps nobody at a terminal; what the sanitisers find does */
#ifdef __SANITIZE_ADDRESS__
#define FLAGS (G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL)
#else
#define FLAGS (G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL)
#endif

/* in the program */

static char *
find_in (const char *folder, const char *program)
{
  g_autofree char *path = folder != NULL ? g_build_filename (folder, program, NULL) : NULL;

  return path != NULL && g_file_test (path, G_FILE_TEST_IS_EXECUTABLE) ? g_steal_pointer (&path) : NULL;
}

/* beside this program where that was only built, and where tests say */
static char *
find (const char *program)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = self != NULL ? g_path_get_dirname (self) : NULL;
  const char *const folders[] = { g_getenv ("BB_HELPER_DIR"), folder, BB_LIBEXEC_DIR };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      char *found = find_in (folders[i], program);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
fail (const char *program, const char *why, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               _ ("A part of Beatboard, “%s”, cannot be started: %s. Install Beatboard again."), program, why);
  return FALSE;
}

static gboolean
spawn (const char *path, int socket, GPid *pid, GError **error)
{
  const char *argv[] = { path, NULL };
  const int there = BB_HELPER_SOCKET;

  return g_spawn_async_with_pipes_and_fds (NULL, argv, NULL, FLAGS, NULL, NULL, -1, -1, -1, &socket, &there, 1, pid,
                                           NULL, NULL, NULL, error);
}

gboolean
bb_helper_start (BbHelper *helper, const char *program, GError **error)
{
  g_autofree char *path = find (program);
  g_autoptr (GError) cause = NULL;
  gboolean is_running;
  int ends[2];

  if (path == NULL || socketpair (AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
    return fail (program, g_strerror (path == NULL ? ENOENT : errno), error);

  is_running = spawn (path, ends[1], &helper->pid, &cause);
  close (ends[1]);
  helper->socket = ends[0];
  if (is_running)
    return TRUE;

  close (ends[0]);
  return fail (program, cause->message, error);
}

void
bb_helper_stop (const BbHelper *helper)
{
  close (helper->socket);
  kill (helper->pid, SIGKILL);
  while (waitpid (helper->pid, NULL, 0) < 0 && errno == EINTR)
    continue;
}

/* in the helper */

/* what loaders have to say of strangers' files is no news */
static GLogWriterOutput
be_quiet (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer data)
{
  return G_LOG_WRITER_HANDLED;
}

void
bb_helper_begin (void)
{
  const char *folder = g_getenv ("BB_LOCALE_DIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : BB_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  g_log_set_writer_func (be_quiet, NULL, NULL);
  bb_jail_enter ();
}
