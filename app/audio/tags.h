/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do a sound's tags say? */
#pragma once

#include <gst/gst.h>

#include "audio/info.h"

G_BEGIN_DECLS

/**
 * bb_tags_read:
 * @tags: (nullable): what GStreamer found in the file
 * @info: its title, artist, album and cover are filled in, where there are any
 */
void bb_tags_read (const GstTagList *tags, BbSoundInfo *info);

G_END_DECLS
