/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who opens strangers' pictures, so that none of them ends the program? */
#define _GNU_SOURCE /* memfd_create() and its seals */
#include "import/helper.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/readable.h"

#define PROGRAM "beatboard-pictures"
/* where the process finds its end */
#define SOCKET_THERE 3
#define TRIES 2
/* what libraries print as they die helps nobody at a terminal; what the sanitisers find does */
#ifdef __SANITIZE_ADDRESS__
#define FLAGS (G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL)
#else
#define FLAGS (G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL)
#endif

typedef struct
{
  GPid pid;
  int socket;
  gboolean is_fresh; /* has not opened anything yet */
} Helper;

/* those that nobody asks just now */
static GMutex mutex;
static GQueue idle = G_QUEUE_INIT; /* of Helper, guarded by mutex */

static char *
find_beside (const char *folder)
{
  g_autofree char *path = folder != NULL ? g_build_filename (folder, PROGRAM, NULL) : NULL;

  return path != NULL && g_file_test (path, G_FILE_TEST_IS_EXECUTABLE) ? g_steal_pointer (&path) : NULL;
}

/* beside the program where that was only built, and where tests say */
static char *
find_program (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = self != NULL ? g_path_get_dirname (self) : NULL;
  const char *const folders[] = { g_getenv ("BB_HELPER_DIR"), folder, BB_LIBEXEC_DIR };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      char *found = find_beside (folders[i]);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
fail_to_start (const char *why, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               _ ("The part of Beatboard that opens pictures, “%s”, cannot be started: %s. Install Beatboard "
                  "again."),
               PROGRAM, why);
  return FALSE;
}

static gboolean
spawn (const char *program, int socket, GPid *pid, GError **error)
{
  const char *argv[] = { program, NULL };
  const int there = SOCKET_THERE;
  g_autoptr (GError) cause = NULL;

  return g_spawn_async_with_pipes_and_fds (NULL, argv, NULL, FLAGS, NULL, NULL, -1, -1, -1,
                                           &socket, &there, 1, pid, NULL, NULL, NULL, &cause) ||
         fail_to_start (cause->message, error);
}

static Helper *
start (GError **error)
{
  g_autofree char *program = find_program ();
  Helper *helper;
  int ends[2];
  GPid pid;

  if (program == NULL || socketpair (AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
    {
      fail_to_start (g_strerror (program == NULL ? ENOENT : errno), error);
      return NULL;
    }

  if (!spawn (program, ends[1], &pid, error))
    {
      close (ends[0]);
      close (ends[1]);
      return NULL;
    }

  close (ends[1]);
  helper = g_new (Helper, 1);
  *helper = (Helper){ pid, ends[0], TRUE };
  return helper;
}

static void
stop (Helper *helper)
{
  close (helper->socket);
  kill (helper->pid, SIGKILL);
  while (waitpid (helper->pid, NULL, 0) < 0 && errno == EINTR)
    continue;
  g_free (helper);
}

static Helper *
take (GError **error)
{
  Helper *helper;

  g_mutex_lock (&mutex);
  helper = g_queue_pop_head (&idle);
  g_mutex_unlock (&mutex);
  return helper != NULL ? helper : start (error);
}

static void
give_back (Helper *helper)
{
  g_mutex_lock (&mutex);
  g_queue_push_head (&idle, helper);
  g_mutex_unlock (&mutex);
}

/* pixels */

typedef struct
{
  void *pixels;
  gsize size;
} Mapping;

static void
mapping_free (void *data)
{
  Mapping *mapping = data;

  munmap (mapping->pixels, mapping->size);
  g_free (mapping);
}

/* what can still be cut off would end the program when it is read; a stride that Cairo would not choose, too */
static gboolean
is_sound (const BbHelperReply *reply, int descriptor)
{
  const int seals = F_SEAL_SHRINK | F_SEAL_WRITE;

  return (reply->format == CAIRO_FORMAT_RGB24 || reply->format == CAIRO_FORMAT_ARGB32) && reply->width > 0 &&
         reply->height > 0 && reply->stride == cairo_format_stride_for_width (reply->format, reply->width) &&
         (fcntl (descriptor, F_GET_SEALS) & seals) == seals &&
         lseek (descriptor, 0, SEEK_END) == (off_t) reply->stride * reply->height;
}

static cairo_surface_t *
map_pixels (const BbHelperReply *reply, int descriptor)
{
  static const cairo_user_data_key_t key;
  Mapping mapping = { MAP_FAILED, (gsize) reply->stride * (gsize) reply->height };
  cairo_surface_t *surface;

  if (is_sound (reply, descriptor))
    mapping.pixels = mmap (NULL, mapping.size, PROT_READ | PROT_WRITE, MAP_PRIVATE, descriptor, 0);
  if (mapping.pixels == MAP_FAILED)
    return NULL;

  surface = cairo_image_surface_create_for_data (mapping.pixels, reply->format, reply->width, reply->height,
                                                 reply->stride);
  cairo_surface_set_user_data (surface, &key, g_memdup2 (&mapping, sizeof mapping), mapping_free);
  return surface;
}

/* a question, and its answer */

/* a picture may have taken over who says it */
static gboolean
is_header (const BbHelperReply *reply)
{
  return reply->width > 0 && reply->height > 0 && reply->orientation >= 1 && reply->orientation <= 8;
}

/* Returns: whether the process lived through it, and what it says is the picture's own fault: one picture may spoil what
 * libraries keep for the next, as Cairo keeps fonts */
static gboolean
ask (Helper *helper, const BbHelperRequest *request, int file, const char *name, BbHelperReply *reply, char *text)
{
  int descriptor;

  if (!bb_helper_send (helper->socket, request, sizeof *request, name, file) ||
      !bb_helper_receive (helper->socket, reply, sizeof *reply, text, &descriptor))
    return FALSE;

  reply->mime[sizeof reply->mime - 1] = '\0';
  reply->surface = descriptor >= 0 ? map_pixels (reply, descriptor) : NULL;
  if (descriptor >= 0)
    close (descriptor);
  if (reply->is_error)
    return helper->is_fresh || reply->code != G_IO_ERROR_INVALID_DATA;
  return request->wish == BB_HELPER_HEADER ? is_header (reply) : reply->surface != NULL;
}

/* the next picture deserves a process that nothing has spoilt */
static gboolean
conclude (Helper *helper, const BbHelperReply *reply, const char *text, GError **error)
{
  helper->is_fresh = FALSE;
  if (reply->is_error && reply->code == G_IO_ERROR_INVALID_DATA)
    stop (helper);
  else
    give_back (helper);

  if (reply->is_error)
    g_set_error_literal (error, G_IO_ERROR, reply->code, text);
  return !reply->is_error;
}

static gboolean
fail_deadly (const char *name, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               _ ("“%s” cannot be opened: opening it failed twice, or took too long. Save it as PNG or JPEG, and use "
                  "that."),
               name);
  return FALSE;
}

static gboolean
ask_twice (const BbHelperRequest *request, int file, const char *name, BbHelperReply *reply, GError **error)
{
  g_autofree char *text = g_malloc (BB_HELPER_TEXT);

  for (guint i = 0; i < TRIES; i++)
    {
      /* one that waits may be spoilt; the second try is made by none that could be */
      Helper *helper = i == 0 ? take (error) : start (error);

      if (helper == NULL)
        return FALSE;
      if (ask (helper, request, file, name, reply, text))
        return conclude (helper, reply, text, error);
      stop (helper);
    }

  return fail_deadly (name, error);
}

gboolean
bb_helper_ask (const BbHelperRequest *request, const char *path, BbHelperReply *reply, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  gboolean is_answered;
  int file;

  if (!bb_readable_check (path, error))
    return FALSE;

  file = open (path, O_RDONLY | O_CLOEXEC);
  if (file < 0)
    {
      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errno), _ ("“%s” cannot be read: %s"), name,
                   g_strerror (errno));
      return FALSE;
    }

  is_answered = ask_twice (request, file, name, reply, error);
  close (file);
  return is_answered;
}
