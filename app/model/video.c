/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which practice or reference video lies on the song? */
#include "model/video.h"

#include "model/id.h"

static void
own (gpointer value)
{
  BbVideo *self = value;

  self->id = g_strdup (self->id);
  self->media = g_strdup (self->media);
  self->media_name = g_strdup (self->media_name);
  self->link = g_strdup (self->link);
  self->fits = g_strdup (self->fits);
}

static void
clear (gpointer value)
{
  BbVideo *self = value;

  g_free (self->id);
  g_free (self->media);
  g_free (self->media_name);
  g_free (self->link);
  g_free (self->fits);
}

static const BbValueClass klass = { "video", sizeof (BbVideo), own, clear };

BbVideo *
bb_video_new (const char *media, const char *media_name, gint64 duration)
{
  BbVideo *self = bb_value_new (&klass);

  self->id = bb_id_new ("v");
  self->media = g_strdup (media);
  self->media_name = bb_string_compose (media_name);
  self->duration = duration;
  return self;
}
