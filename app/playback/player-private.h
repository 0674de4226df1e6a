/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the files of the player share? */
#pragma once

#include "playback/engine.h"
#include "playback/player.h"
#include "playback/transport.h"

G_BEGIN_DECLS

/* loudness as the ear has it grows with about the third root of the amplitude */
#define BB_PLAYER_LOUDNESS(volume) ((volume) * (volume) * (volume))

#define BB_PLAYER_SPEED_MIN 0.25
#define BB_PLAYER_SPEED_MAX 2.0

struct _BbPlayer
{
  GObject parent_instance;

  BbEngine *engine;
  BbTransport transport;
  gboolean was_playing; /* as last notified */
  double speed;         /* as last notified */
  double volume;
  gboolean muted;
  GArray *beats; /* BbPlayerBeat */
  gboolean clicks;
  double click_volume;
  BbCountIn count_in;
  BbVoice *voice; /* (nullable): once it is there */
  gboolean is_voice_asked;
  char *trouble;
};

/** Lays out the clicks anew: beats, rate or loudness differ */
void bb_player_update_click (BbPlayer *self);

/** Notifies of the speed where that is another than before */
void bb_player_notify_speed (BbPlayer *self);

G_END_DECLS
