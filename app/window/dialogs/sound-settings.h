/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which output does sound go to, and how late is it heard there? */
#pragma once

#include "playback/player.h"

G_BEGIN_DECLS

/* a device later than this is broken */
#define BB_DELAY_MAX_MS 500

/** Returns: the delay of @device ("" for the system's default) in ms */
int bb_sound_settings_get_delay (GSettings *settings, const char *device);
void bb_sound_settings_set_delay (GSettings *settings, const char *device, int delay_ms);

/** Lets @player play as @settings say, for as long as both are there; @with_volume: in both directions */
void bb_sound_settings_follow (GSettings *settings, BbPlayer *player, gboolean with_volume);

/** Likewise its click and its count-in, as one practises with it */
void bb_sound_settings_follow_practice (GSettings *settings, BbPlayer *player);

G_END_DECLS
