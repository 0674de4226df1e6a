/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What ought a person to know of a song that was decoded? */
#pragma once

#include "audio/sound-info.h"
#include "model/song.h"

G_BEGIN_DECLS

/**
 * bb_remark_damaged:
 * @info: what came of decoding the file
 * @name: what the person calls the file
 *
 * Returns: (transfer full) (nullable): that the file is damaged or cut off, how much of it there is and
 *   what to do; or %NULL where it is whole, but for less than a tenth of a second
 */
char *bb_remark_damaged (const BbSoundInfo *info, const char *name);

/**
 * bb_remark_differs:
 * @info: what came of decoding the song here and now
 * @song: the song as the project has it
 *
 * Decoders differ: on another machine an MP3 can begin a thousand samples later, and all cuts are
 * off by that. A millisecond more or less is rounding, and is no difference. Nor is another
 * fingerprint at the same length: it changes with a decoder's last bit, and a project is not off for
 * that.
 *
 * Returns: (transfer full) (nullable): that it is another decoding than the one @song came in with, and
 *   what to do; or %NULL where it is not
 */
char *bb_remark_differs (const BbSoundInfo *info, const BbSong *song);

G_END_DECLS
