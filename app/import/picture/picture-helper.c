/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the processes asked that open pictures, and what do they answer? */
#include "import/picture/picture-helper.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "helper/helper.h"
#include "helper/message.h"
#include "helper/pixels.h"
#include "store/readable.h"

#define PROGRAM "beatboard-pictures"
#define TRIES 2

typedef struct
{
  BbHelper base;
  gboolean is_fresh; /* has not opened anything yet */
} Helper;

/* those that nobody asks just now */
static GMutex mutex;
static GQueue idle = G_QUEUE_INIT; /* of Helper, guarded by mutex */

static Helper *
start (GError **error)
{
  Helper *helper = g_new (Helper, 1);

  helper->is_fresh = TRUE;
  if (bb_helper_start (&helper->base, PROGRAM, error))
    return helper;

  g_free (helper);
  return NULL;
}

static void
stop (Helper *helper)
{
  bb_helper_stop (&helper->base);
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

/* a question, and its answer */

/* a picture may have taken over who says it */
static gboolean
is_header (const BbPictureReply *reply)
{
  return reply->width > 0 && reply->height > 0 && reply->orientation >= 1 && reply->orientation <= 8 &&
         reply->n_layers >= 0;
}

/* Returns: whether the process lived through it, and what it says is the picture's own fault: one picture may spoil
 * what libraries keep for the next, as Cairo keeps fonts */
static gboolean
ask (Helper *helper, const BbPictureRequest *request, int file, const char *name, BbPictureReply *reply, char *text)
{
  int socket = helper->base.socket, descriptor;
  gsize length;

  if (!bb_message_send (socket, request, sizeof *request, name, strlen (name), file) ||
      !bb_message_receive (socket, reply, sizeof *reply, text, BB_PICTURE_TEXT - 1, &length, &descriptor))
    return FALSE;

  text[length] = '\0';
  reply->mime[sizeof reply->mime - 1] = '\0';
  reply->surface = descriptor >= 0
                       ? bb_pixels_map (descriptor, reply->format, reply->width, reply->height, reply->stride)
                       : NULL;
  if (descriptor >= 0)
    close (descriptor);
  if (reply->is_error)
    return helper->is_fresh || reply->code != G_IO_ERROR_INVALID_DATA;
  return request->want == BB_PICTURE_WANTS_HEADER ? is_header (reply) : reply->surface != NULL;
}

/* the next picture deserves a process that nothing has spoilt */
static gboolean
conclude (Helper *helper, const BbPictureReply *reply, const char *text, GError **error)
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
ask_twice (const BbPictureRequest *request, int file, const char *name, BbPictureReply *reply, GError **error)
{
  g_autofree char *text = g_malloc (BB_PICTURE_TEXT);

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
bb_picture_helper_ask (const BbPictureRequest *request, const char *path, BbPictureReply *reply, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  int file = bb_readable_open (path, error);
  gboolean is_answered = file >= 0 && ask_twice (request, file, name, reply, error);

  if (file >= 0)
    close (file);
  return is_answered;
}
