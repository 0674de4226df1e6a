/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many pictures a second does the camera take of a shot? */
#pragma once

#include "model/project.h"
#include "model/speed.h"

G_BEGIN_DECLS

/*
 * A board says it in its field %BB_FIELD_ID_CAMERA_RATE, as it is typed: "48", "48 fps", "23.976". What is filmed at 48
 * for a video of 24 moves at half the speed; whoever shall sing in time then has to hear the song twice as fast.
 */

/** Returns: whether @text says a rate, perhaps with a unit behind it */
gboolean bb_camera_rate_parse (const char *text, BbFrameRate *rate);

/** Returns: the index of the first place of the shot that the place at @index belongs to */
guint bb_camera_rate_get_shot (const BbProject *project, guint index);

/** Returns: the index after the last place of the shot that the place at @index belongs to */
guint bb_camera_rate_get_shot_end (const BbProject *project, guint index);

/** Returns: (transfer none) (nullable): what the shot of the place at @index says of it: its first board that says
 *  anything; %NULL where none does: then the camera runs as the video does */
const char *bb_camera_rate_get_text (const BbProject *project, guint index);

/** Returns: at which speed the song plays while the camera runs at @camera for a video of @rate */
BbSpeed bb_camera_rate_to_speed (const BbFrameRate *camera, const BbFrameRate *rate);

G_END_DECLS
