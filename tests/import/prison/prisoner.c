/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a picture try that took over the process which opened it? */
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "helper/helper.h"
#include "import/picture/picture-decode.h"
#include "import/picture/picture-helper.h"

static gboolean
read_file (const char *path)
{
  return open (path, O_RDONLY) >= 0;
}

static gboolean
list_folder (const char *path)
{
  return opendir (path) != NULL;
}

static gboolean
write_file (const char *path)
{
  return open (path, O_WRONLY) >= 0;
}

static gboolean
empty_file (const char *path)
{
  return truncate (path, 0) == 0;
}

static gboolean
make_file (const char *path)
{
  g_autofree char *other = g_strconcat (path, ".new", NULL);

  return open (other, O_RDWR | O_CREAT, 0600) >= 0;
}

static gboolean
remove_file (const char *path)
{
  return unlink (path) == 0;
}

static gboolean
connect_socket (const char *path)
{
  struct sockaddr_un address = { .sun_family = AF_UNIX };

  g_strlcpy (address.sun_path, path, sizeof address.sun_path);
  return connect (socket (AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *) &address, sizeof address) == 0;
}

static gboolean
run_program (const char *path)
{
  execl (path, path, NULL);
  return FALSE;
}

static gboolean
start_process (const char *unused)
{
  pid_t child = fork ();

  if (child == 0)
    _exit (0);
  return child > 0;
}

static gboolean
signal_parent (const char *unused)
{
  return kill (getppid (), 0) == 0;
}

/* fcntl(2): who owns a file gets a signal when there is something to read, and which one can be chosen */
static gboolean
own_by_parent (const char *unused)
{
  return fcntl (STDIN_FILENO, F_SETOWN, getppid ()) == 0;
}

static const struct
{
  const char *name;
  gboolean (*try) (const char *path);
} deeds[] = {
  { "read", read_file },      { "list", list_folder },     { "write", write_file },       { "empty", empty_file },
  { "make", make_file },      { "remove", remove_file },   { "connect", connect_socket }, { "run", run_program },
  { "start", start_process }, { "signal", signal_parent }, { "own", own_by_parent },
};

/* in place of the decoder; the file says which deed, and to what */
cairo_surface_t *
bb_picture_decode (GBytes *bytes, const char *name, int width, int height, gboolean covers, GError **error)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_auto (GStrv) words = g_strsplit (text, " ", 2);
  const char *outcome = "no such deed";

  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      if (g_str_equal (words[0], deeds[i].name))
        outcome = deeds[i].try (words[1]) ? "done" : "refused";
    }
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, outcome);
  return NULL;
}

gboolean
bb_picture_decode_header (GBytes *bytes, const char *name, BbPictureHeader *header, GError **error)
{
  return FALSE;
}

int
main (void)
{
  bb_helper_begin ();
  bb_picture_serve (BB_HELPER_SOCKET);
  return 0;
}
