/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which other sound lies beside the song? */
#include "model/track.h"

#include "model/id.h"

static void
own (gpointer value)
{
  BbTrack *self = value;

  self->id = g_strdup (self->id);
  self->name = g_strdup (self->name);
  self->media = g_strdup (self->media);
  self->media_name = g_strdup (self->media_name);
  self->fingerprint = g_strdup (self->fingerprint);
}

static void
clear (gpointer value)
{
  BbTrack *self = value;

  g_free (self->id);
  g_free (self->name);
  g_free (self->media);
  g_free (self->media_name);
  g_free (self->fingerprint);
}

static const BbValueClass klass = { "track", sizeof (BbTrack), own, clear };

BbTrack *
bb_track_new (const char *media, const char *media_name, int sample_rate, gint64 n_samples)
{
  BbTrack *self = bb_value_new (&klass);

  self->id = bb_id_new ("k");
  self->media = g_strdup (media);
  self->media_name = bb_string_compose (media_name);
  self->sample_rate = sample_rate;
  self->n_samples = n_samples;
  self->channels = 2;
  return self;
}
