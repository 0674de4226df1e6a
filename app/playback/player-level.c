/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How loud does the player play, and through which device? */
#include "playback/player-private.h"

#define DELAY_MAX_MS 2000

static void
update_volume (BbPlayer *self)
{
  bb_engine_set_volume (self->engine, self->muted ? 0 : BB_PLAYER_LOUDNESS (self->volume));
}

void
bb_player_set_volume (BbPlayer *self, double volume)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  volume = CLAMP (volume, 0, 1);
  if (volume == self->volume)
    return;

  self->volume = volume;
  update_volume (self);
  g_object_notify (G_OBJECT (self), "volume");
}

double
bb_player_get_volume (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), 0);

  return self->volume;
}

void
bb_player_set_muted (BbPlayer *self, gboolean muted)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  muted = !!muted;
  if (muted == self->muted)
    return;

  self->muted = muted;
  update_volume (self);
  g_object_notify (G_OBJECT (self), "muted");
}

gboolean
bb_player_get_muted (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), FALSE);

  return self->muted;
}

void
bb_player_set_device (BbPlayer *self, const char *id, int delay_ms)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_engine_set_device (self->engine, id);
  bb_player_set_delay (self, delay_ms);
}

void
bb_player_set_delay (BbPlayer *self, int delay_ms)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_engine_set_delay (self->engine, CLAMP (delay_ms, 0, DELAY_MAX_MS) * GST_MSECOND);
}

void
bb_player_retry_device (BbPlayer *self)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_engine_retry_device (self->engine);
}

const char *
bb_player_get_trouble (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), NULL);

  return self->trouble;
}
