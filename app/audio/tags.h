/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do a sound's tags say? */
#pragma once

#include <libavformat/avformat.h>

#include "audio/sound-info.h"

G_BEGIN_DECLS

/**
 * bb_tags_read:
 * @format: an open file
 * @stream: its sound
 * @info: its title, artist, album and cover are filled in, where there are any
 */
void bb_tags_read (const AVFormatContext *format, const AVStream *stream, BbSoundInfo *info);

G_END_DECLS
