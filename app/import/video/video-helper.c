/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the processes asked that open videos, and what do they answer? */
#include "import/video/video-helper.h"

#include <sys/resource.h>
#include <unistd.h>

#include "helper/helper.h"
#include "helper/message.h"
#include "helper/pixels.h"
#include "import/picture/picture.h"

#define PROGRAM "beatboard-videos"
#define NICE 10

struct _BbVideoHelper
{
  BbHelper base;
  GCancellable *cancellable; /* nullable */
  GPollFD waits[2];
  guint8 body[BB_VIDEO_BODY];
};

BbVideoHelper *
bb_video_helper_new (gboolean is_nice, GCancellable *cancellable, GError **error)
{
  BbVideoHelper *self = g_new (BbVideoHelper, 1);

  if (!bb_helper_start (&self->base, PROGRAM, error))
    {
      g_free (self);
      return NULL;
    }

  if (is_nice)
    setpriority (PRIO_PROCESS, (id_t) self->base.pid, NICE);
  self->cancellable = NULL;
  self->waits[0] = (GPollFD){ self->base.socket, G_IO_IN | G_IO_HUP, 0 };
  if (g_cancellable_make_pollfd (cancellable, &self->waits[1]))
    self->cancellable = g_object_ref (cancellable);
  return self;
}

void
bb_video_helper_free (BbVideoHelper *self)
{
  bb_helper_stop (&self->base);
  if (self->cancellable != NULL)
    g_cancellable_release_fd (self->cancellable);
  g_clear_object (&self->cancellable);
  g_free (self);
}

void
bb_video_helper_ask (BbVideoHelper *self, const BbVideoRequest *request, int descriptor)
{
  bb_message_send (self->base.socket, request, sizeof *request, NULL, 0, descriptor);
}

/* Returns: whether there is a message, or the other end is closed; and not cancelled */
static gboolean
await (BbVideoHelper *self)
{
  while (g_poll (self->waits, self->cancellable != NULL ? 2 : 1, -1) < 0)
    continue;
  return !g_cancellable_is_cancelled (self->cancellable);
}

gboolean
bb_video_helper_next (BbVideoHelper *self, BbVideoPart *part, gconstpointer *body, gsize *length)
{
  if (!await (self) ||
      !bb_message_receive (self->base.socket, part, sizeof *part, self->body, sizeof self->body, length, NULL))
    return FALSE;

  part->missing[sizeof part->missing - 1] = '\0';
  *body = self->body;
  return TRUE;
}

static gboolean
is_picture (const BbVideoPart *part)
{
  return part->word == BB_VIDEO_PIXELS && part->width > 0 && part->height > 0 && part->width <= BB_PICTURE_MAX_SIDE &&
         part->height <= BB_PICTURE_MAX_SIDE;
}

cairo_surface_t *
bb_video_helper_take_pixels (BbVideoHelper *self)
{
  cairo_surface_t *surface = NULL;
  BbVideoPart part;
  int descriptor;
  gsize length;

  if (!await (self) || !bb_message_receive (self->base.socket, &part, sizeof part, NULL, 0, &length, &descriptor))
    return NULL;

  if (descriptor >= 0 && is_picture (&part))
    surface = bb_pixels_map (descriptor, CAIRO_FORMAT_RGB24, part.width, part.height,
                             cairo_format_stride_for_width (CAIRO_FORMAT_RGB24, part.width));
  if (descriptor >= 0)
    close (descriptor);
  return surface;
}
