/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Has a pipeline stopped without a word? */
#pragma once

#include <gst/gst.h>

G_BEGIN_DECLS

/**
 * bb_stall_is_idle:
 * @pipeline: that plays
 *
 * Decodebin swallows the errors of an element that it is just setting up. A demuxer that fails at once,
 * as qtdemux does where the description of an MP4 was cut off, then stops and nobody hears of it.
 *
 * Returns: whether no thread of it runs. For a moment that may be so between two of them: only a pipeline
 *   that is idle again a while later has stalled.
 */
gboolean bb_stall_is_idle (GstElement *pipeline);

G_END_DECLS
