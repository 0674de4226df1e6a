/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one practise with the player: slower, by rounds, with a click, counted in? */
#include "playback/player-private.h"

void
bb_player_set_speed (BbPlayer *self, double speed)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  speed = CLAMP (speed, BB_PLAYER_SPEED_MIN, BB_PLAYER_SPEED_MAX);
  if (speed == self->transport.speed)
    return;

  bb_transport_set_speed (&self->transport, speed);
  bb_player_notify_speed (self);
}

double
bb_player_get_speed (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), 1);

  return self->transport.speed;
}

void
bb_player_set_training (BbPlayer *self, gboolean trains)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_transport_set_training (&self->transport, trains);
}

gboolean
bb_player_is_training (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), FALSE);

  return self->transport.trains;
}

static void
update_click (BbPlayer *self)
{
  g_autoptr (BbClick) click = NULL;

  if (self->beats != NULL)
    click = bb_click_new (self->beats, self->clicks, BB_PLAYER_LOUDNESS (self->click_volume));
  bb_engine_set_click (self->engine, click);
  bb_transport_set_click (&self->transport, click);
}

void
bb_player_set_beats (BbPlayer *self, GArray *beats)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  g_clear_pointer (&self->beats, g_array_unref);
  self->beats = beats != NULL ? g_array_ref (beats) : NULL;
  update_click (self);
}

void
bb_player_set_clicking (BbPlayer *self, gboolean clicks)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  self->clicks = clicks;
  update_click (self);
}

gboolean
bb_player_is_clicking (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), FALSE);

  return self->clicks;
}

void
bb_player_set_click_volume (BbPlayer *self, double volume)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  volume = CLAMP (volume, 0, 1);
  if (volume == self->click_volume)
    return;

  self->click_volume = volume;
  update_click (self);
  g_object_notify (G_OBJECT (self), "click-volume");
}

double
bb_player_get_click_volume (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), 0);

  return self->click_volume;
}

void
bb_player_set_counting_in (BbPlayer *self, gboolean counts)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  self->transport.counts_in = counts;
}

int
bb_player_get_count (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), 0);

  return bb_transport_get_count (&self->transport);
}
