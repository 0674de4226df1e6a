/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what was decoded of a file all of it? */
#pragma once

#include "audio/sound-info.h"

G_BEGIN_DECLS

/**
 * bb_whole_judge:
 * @info: rate and count of what was decoded; whether it is cut, and how many samples were announced, are
 *   set
 * @file: that it was decoded from
 * @duration: what the decoder takes the file for, in nanoseconds; 0 where it cannot tell
 * @has_failed: whether decoding ended with an error
 *
 * What the file says of itself goes before what the decoder makes of it: that is at times guessed from a
 * bit rate, and of a film it is the length of the pictures.
 */
void bb_whole_judge (BbSoundInfo *info, const char *file, guint64 duration, gboolean has_failed);

G_END_DECLS
