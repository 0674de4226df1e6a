/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the process tell that decodes a song? */
#include "audio/sound-helper.h"

#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "helper/helper.h"
#include "helper/message.h"
#include "store/readable.h"

#define PROGRAM "beatboard-sounds"

struct _BbSoundHelper
{
  BbHelper base;
  GCancellable *cancellable; /* nullable */
  GPollFD waits[2];
  guint8 body[BB_SOUND_BODY];
};

static gboolean
start (BbSoundHelper *self, BbDecodeRule rule, int file, GError **error)
{
  if (!bb_helper_start (&self->base, PROGRAM, error))
    return FALSE;

  /* of one that is gone already, the first answer tells */
  bb_message_send (self->base.socket, &rule, sizeof rule, NULL, 0, file);
  return TRUE;
}

static void
prepare_waits (BbSoundHelper *self, GCancellable *cancellable)
{
  self->waits[0] = (GPollFD){ self->base.socket, G_IO_IN | G_IO_HUP, 0 };
  if (g_cancellable_make_pollfd (cancellable, &self->waits[1]))
    self->cancellable = g_object_ref (cancellable);
}

BbSoundHelper *
bb_sound_helper_new (const char *path, BbDecodeRule rule, GCancellable *cancellable, GError **error)
{
  BbSoundHelper *self = NULL;
  int file = bb_readable_open (path, error);

  if (file < 0)
    return NULL;

  self = g_new (BbSoundHelper, 1);
  self->cancellable = NULL;
  if (start (self, rule, file, error))
    prepare_waits (self, cancellable);
  else
    g_clear_pointer (&self, g_free);
  close (file);
  return self;
}

void
bb_sound_helper_free (BbSoundHelper *self)
{
  bb_helper_stop (&self->base);
  if (self->cancellable != NULL)
    g_cancellable_release_fd (self->cancellable);
  g_clear_object (&self->cancellable);
  g_free (self);
}

/* Returns: whether there is a message, or the other end is closed; and not cancelled */
static gboolean
await (BbSoundHelper *self)
{
  while (g_poll (self->waits, self->cancellable != NULL ? 2 : 1, -1) < 0)
    continue;
  return !g_cancellable_is_cancelled (self->cancellable);
}

gboolean
bb_sound_helper_next (BbSoundHelper *self, BbSoundPart *part, gconstpointer *body, gsize *length)
{
  if (!await (self) ||
      !bb_message_receive (self->base.socket, part, sizeof *part, self->body, sizeof self->body, length, NULL))
    return FALSE;

  part->type[sizeof part->type - 1] = '\0';
  *body = self->body;
  return TRUE;
}
