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
  guint8 body[BB_SOUND_BODY];
};

static gboolean
start (BbSoundHelper *self, BbDecodeRule rule, int file, GError **error)
{
  /* of one that is gone already, the first answer tells */
  return bb_helper_start (&self->base, PROGRAM, error) &&
         (bb_message_send (self->base.socket, &rule, sizeof rule, NULL, 0, file), TRUE);
}

BbSoundHelper *
bb_sound_helper_new (const char *path, BbDecodeRule rule, GError **error)
{
  BbSoundHelper *self = NULL;
  int file = bb_readable_open (path, error);

  if (file < 0)
    return NULL;

  self = g_new (BbSoundHelper, 1);
  if (!start (self, rule, file, error))
    g_clear_pointer (&self, g_free);
  close (file);
  return self;
}

void
bb_sound_helper_free (BbSoundHelper *self)
{
  bb_helper_stop (&self->base);
  g_free (self);
}

/* Returns: whether there is a message, or the other end is closed; and not cancelled */
static gboolean
await (const BbSoundHelper *self, GCancellable *cancellable)
{
  GPollFD waits[] = { { self->base.socket, G_IO_IN | G_IO_HUP, 0 }, { -1, 0, 0 } };
  gboolean can_cancel = g_cancellable_make_pollfd (cancellable, &waits[1]);

  while (g_poll (waits, can_cancel ? 2 : 1, -1) < 0)
    continue;
  if (can_cancel)
    g_cancellable_release_fd (cancellable);
  return !g_cancellable_is_cancelled (cancellable);
}

gboolean
bb_sound_helper_next (BbSoundHelper *self,
                      BbSoundPart *part,
                      gconstpointer *body,
                      gsize *length,
                      GCancellable *cancellable)
{
  if (!await (self, cancellable) ||
      !bb_message_receive (self->base.socket, part, sizeof *part, self->body, sizeof self->body, length, NULL))
    return FALSE;

  part->type[sizeof part->type - 1] = '\0';
  *body = self->body;
  return TRUE;
}
