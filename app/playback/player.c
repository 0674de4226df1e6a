/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the rest of the program ask of the player? */
#include "playback/player-private.h"

enum
{
  PROP_PLAYING = 1,
  PROP_LENGTH,
  PROP_VOLUME,
  PROP_MUTED,
  PROP_SPEED,
  PROP_TRAINING,
  PROP_CLICKING,
  PROP_CLICK_VOLUME,
  PROP_TROUBLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static guint at_end_signal;

G_DEFINE_FINAL_TYPE (BbPlayer, bb_player, G_TYPE_OBJECT)

static void
notify_playing (BbPlayer *self)
{
  if (self->was_playing == self->transport.playing)
    return;

  self->was_playing = self->transport.playing;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
}

void
bb_player_notify_speed (BbPlayer *self)
{
  if (self->speed == self->transport.speed)
    return;

  self->speed = self->transport.speed;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPEED]);
}

static void
set_trouble (BbPlayer *self, const char *trouble)
{
  if (g_strcmp0 (self->trouble, trouble) == 0)
    return;

  g_free (self->trouble);
  self->trouble = g_strdup (trouble);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TROUBLE]);
}

static void
handle_end (BbPlayer *self, guint run)
{
  if (!bb_transport_ended (&self->transport, run))
    return;

  notify_playing (self);
  g_signal_emit (self, at_end_signal, 0);
}

static void
engine_cb (BbEngineNote note, guint run, const char *message, gpointer data)
{
  /* a handler may drop the last reference */
  g_autoptr (BbPlayer) self = g_object_ref (data);

  if (note == BB_ENGINE_ENDED)
    handle_end (self, run);
  else
    set_trouble (self, message);
}

static void
bb_player_dispose (GObject *object)
{
  BbPlayer *self = BB_PLAYER (object);

  bb_transport_clear (&self->transport);
  g_clear_pointer (&self->engine, bb_engine_free);

  G_OBJECT_CLASS (bb_player_parent_class)->dispose (object);
}

static void
bb_player_finalize (GObject *object)
{
  BbPlayer *self = BB_PLAYER (object);

  g_free (self->trouble);
  g_array_unref (self->beats);
  g_clear_pointer (&self->voice, bb_voice_unref);

  G_OBJECT_CLASS (bb_player_parent_class)->finalize (object);
}

static void
set_playing (BbPlayer *self, gboolean playing)
{
  if (playing)
    bb_player_play (self);
  else
    bb_player_pause (self);
}

static gboolean
get_boolean (BbPlayer *self, guint id)
{
  switch (id)
    {
    case PROP_PLAYING:
      return self->transport.playing;
    case PROP_MUTED:
      return self->muted;
    case PROP_TRAINING:
      return self->transport.trains;
    default:
      return self->clicks;
    }
}

static double
get_double (BbPlayer *self, guint id)
{
  if (id == PROP_SPEED)
    return self->transport.speed;

  return id == PROP_VOLUME ? self->volume : self->click_volume;
}

static void
bb_player_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  BbPlayer *self = BB_PLAYER (object);

  if (pspec->value_type == G_TYPE_BOOLEAN)
    g_value_set_boolean (value, get_boolean (self, id));
  else if (pspec->value_type == G_TYPE_DOUBLE)
    g_value_set_double (value, get_double (self, id));
  else if (id == PROP_LENGTH)
    g_value_set_int64 (value, self->transport.length);
  else
    g_value_set_string (value, self->trouble);
}

static void
bb_player_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  static void (*const booleans[N_PROPS]) (BbPlayer * self, gboolean value) = {
    [PROP_PLAYING] = set_playing,
    [PROP_MUTED] = bb_player_set_muted,
    [PROP_TRAINING] = bb_player_set_training,
    [PROP_CLICKING] = bb_player_set_clicking,
  };
  static void (*const doubles[N_PROPS]) (BbPlayer * self, double value) = {
    [PROP_VOLUME] = bb_player_set_volume,
    [PROP_SPEED] = bb_player_set_speed,
    [PROP_CLICK_VOLUME] = bb_player_set_click_volume,
  };

  if (booleans[id] != NULL)
    booleans[id](BB_PLAYER (object), g_value_get_boolean (value));
  else
    doubles[id](BB_PLAYER (object), g_value_get_double (value));
}

static void
bb_player_class_init (BbPlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags both = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = bb_player_dispose;
  object_class->finalize = bb_player_finalize;
  object_class->get_property = bb_player_get_property;
  object_class->set_property = bb_player_set_property;

  properties[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, both);
  properties[PROP_LENGTH] = g_param_spec_int64 ("length", NULL, NULL, 0, G_MAXINT64, 0, read);
  properties[PROP_VOLUME] = g_param_spec_double ("volume", NULL, NULL, 0, 1, 1, both);
  properties[PROP_MUTED] = g_param_spec_boolean ("muted", NULL, NULL, FALSE, both);
  properties[PROP_SPEED] = g_param_spec_double ("speed", NULL, NULL, BB_PLAYER_SPEED_MIN, BB_PLAYER_SPEED_MAX, 1, both);
  properties[PROP_TRAINING] = g_param_spec_boolean ("training", NULL, NULL, FALSE, both);
  properties[PROP_CLICKING] = g_param_spec_boolean ("clicking", NULL, NULL, FALSE, both);
  properties[PROP_CLICK_VOLUME] = g_param_spec_double ("click-volume", NULL, NULL, 0, 1, 0.7, both);
  properties[PROP_TROUBLE] = g_param_spec_string ("trouble", NULL, NULL, NULL, read);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  at_end_signal = g_signal_new ("at-end", BB_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bb_player_init (BbPlayer *self)
{
  self->volume = 1;
  self->speed = 1;
  self->click_volume = 0.7;
  self->beats = g_array_new (FALSE, FALSE, sizeof (BbPlayerBeat));
}

BbPlayer *
bb_player_new (void)
{
  return bb_player_new_for_sink (bb_sink_open, NULL);
}

BbPlayer *
bb_player_new_for_sink (BbSinkFunc open, gpointer open_data)
{
  BbPlayer *self = g_object_new (BB_TYPE_PLAYER, NULL);

  self->engine = bb_engine_new (open, open_data, engine_cb, self);
  bb_transport_init (&self->transport, self->engine);

  return self;
}

gboolean
bb_player_set_programme (BbPlayer *self, const char *path, const BbFrameRate *rate, gint64 length, GError **error)
{
  g_autoptr (BbProgramme) programme = NULL;

  g_return_val_if_fail (BB_IS_PLAYER (self), FALSE);
  g_return_val_if_fail (rate != NULL && length >= 0, FALSE);

  programme = path != NULL ? bb_programme_open (path, error) : bb_programme_new_silent ();
  if (programme == NULL)
    return FALSE;

  bb_transport_set_programme (&self->transport, programme, rate, length);
  bb_player_update_click (self);
  notify_playing (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LENGTH]);

  return TRUE;
}

gint64
bb_player_get_length (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), 0);

  return self->transport.length;
}

gint64
bb_player_get_frame (BbPlayer *self)
{
  gint64 frame;

  g_return_val_if_fail (BB_IS_PLAYER (self), 0);

  frame = bb_transport_get_frame (&self->transport);
  bb_player_notify_speed (self);

  return frame;
}

void
bb_player_play (BbPlayer *self)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_transport_play (&self->transport);
  notify_playing (self);
}

void
bb_player_pause (BbPlayer *self)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_transport_pause (&self->transport);
  notify_playing (self);
}

void
bb_player_toggle (BbPlayer *self)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  if (self->transport.playing)
    bb_player_pause (self);
  else
    bb_player_play (self);
}

void
bb_player_stop (BbPlayer *self)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_transport_stop (&self->transport);
  notify_playing (self);
}

gboolean
bb_player_is_playing (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), FALSE);

  return self->transport.playing;
}

void
bb_player_seek (BbPlayer *self, gint64 frame)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_transport_seek (&self->transport, frame);
}

void
bb_player_step (BbPlayer *self, int frames)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_transport_step (&self->transport, frames);
  notify_playing (self);
}

void
bb_player_scrub (BbPlayer *self, gint64 frame)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_transport_scrub (&self->transport, frame);
}

void
bb_player_scrub_end (BbPlayer *self)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_transport_scrub_end (&self->transport);
}

void
bb_player_shuttle (BbPlayer *self, BbShuttle key)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_transport_shuttle (&self->transport, key);
  notify_playing (self);
}

int
bb_player_get_pace (BbPlayer *self)
{
  g_return_val_if_fail (BB_IS_PLAYER (self), 0);

  return self->transport.playing ? self->transport.pace : 0;
}

void
bb_player_set_loop (BbPlayer *self, gint64 in, gint64 out)
{
  g_return_if_fail (BB_IS_PLAYER (self));

  bb_transport_set_loop (&self->transport, in, out);
}

gboolean
bb_player_get_loop (BbPlayer *self, gint64 *in, gint64 *out)
{
  gboolean has_loop;

  g_return_val_if_fail (BB_IS_PLAYER (self), FALSE);

  has_loop = self->transport.loop_out > self->transport.loop_in;
  *in = has_loop ? self->transport.loop_in : 0;
  *out = has_loop ? self->transport.loop_out : 0;

  return has_loop;
}
