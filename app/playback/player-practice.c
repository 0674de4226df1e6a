/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one practise with the player: slower, by rounds, with a click, counted in? */
#include <math.h>

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

  trains = !!trains;
  if (trains == self->transport.trains)
    return;

  bb_transport_set_training (&self->transport, trains);
  g_object_notify (G_OBJECT (self), "training");
}

gboolean
bb_player_is_training (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), FALSE);

  return self->transport.trains;
}

/* (transfer full) (element-type BbClickBeat) */
static GArray *
lay_out_beats (BbPlayer *self)
{
  const BbTransport *transport = &self->transport;
  GArray *beats = g_array_sized_new (FALSE, FALSE, sizeof (BbClickBeat), self->beats->len);

  for (guint i = 0; i < self->beats->len; i++)
    {
      const BbPlayerBeat *beat = &g_array_index (self->beats, BbPlayerBeat, i);
      double samples = beat->position * transport->rate.denominator * transport->sample_rate /
                       transport->rate.numerator;

      g_array_append_val (beats, ((BbClickBeat){ llround (samples), beat->accent }));
    }

  return beats;
}

void
bb_player_update_click (BbPlayer *self)
{
  g_autoptr (GArray) beats = lay_out_beats (self);
  BbVoice *voice = self->count_in == BB_COUNT_IN_SPOKEN ? self->voice : NULL;
  g_autoptr (BbClick) click = bb_click_new (beats, self->clicks, BB_PLAYER_LOUDNESS (self->click_volume), voice);

  bb_engine_set_click (self->engine, click);
  bb_transport_set_click (&self->transport, click);
}

void
bb_player_set_beats (BbPlayer *self, const BbPlayerBeat *beats, guint n_beats)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  g_array_set_size (self->beats, 0);
  if (n_beats > 0)
    g_array_append_vals (self->beats, beats, n_beats);
  bb_player_update_click (self);
}

void
bb_player_set_clicking (BbPlayer *self, gboolean clicks)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  clicks = !!clicks;
  if (clicks == self->clicks)
    return;

  self->clicks = clicks;
  bb_player_update_click (self);
  g_object_notify (G_OBJECT (self), "clicking");
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
  bb_player_update_click (self);
  g_object_notify (G_OBJECT (self), "click-volume");
}

double
bb_player_get_click_volume (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), 0);

  return self->click_volume;
}

static void
voice_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  BbVoice *voice = bb_voice_new (&error);

  if (voice != NULL)
    g_task_return_pointer (task, voice, (GDestroyNotify) bb_voice_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
voice_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GWeakRef *asker = g_task_get_task_data (G_TASK (result));
  g_autoptr (BbPlayer) self = g_weak_ref_get (asker);
  g_autoptr (GError) error = NULL;
  g_autoptr (BbVoice) voice = g_task_propagate_pointer (G_TASK (result), &error);

  if (voice == NULL)
    g_info ("%s", error->message);
  if (self == NULL)
    return;

  self->voice = g_steal_pointer (&voice);
  bb_player_update_click (self);
}

static void
asker_free (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

/* once: where it fails it would fail again. A player that is dropped meanwhile is closed at once */
static void
ask_for_voice (BbPlayer *self)
{
  g_autoptr (GTask) task = NULL;
  GWeakRef *asker;

  if (self->is_voice_asked)
    return;

  self->is_voice_asked = TRUE;
  asker = g_new (GWeakRef, 1);
  g_weak_ref_init (asker, self);
  task = g_task_new (NULL, NULL, voice_cb, NULL);
  g_task_set_task_data (task, asker, asker_free);
  g_task_run_in_thread (task, voice_thread);
}

void
bb_player_set_count_in (BbPlayer *self, BbCountIn count_in)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  self->count_in = count_in;
  self->transport.counts_in = count_in != BB_COUNT_IN_OFF;
  if (count_in == BB_COUNT_IN_SPOKEN)
    ask_for_voice (self);
  bb_player_update_click (self);
}

BbCountIn
bb_player_get_count_in (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), BB_COUNT_IN_OFF);

  return self->count_in;
}

int
bb_player_get_count (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), 0);

  return bb_transport_get_count (&self->transport);
}
