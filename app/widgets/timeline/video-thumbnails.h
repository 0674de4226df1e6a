/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which small pictures of the video are drawn already? */
#pragma once

#include "import/video/video-frames.h"

G_BEGIN_DECLS

#define BB_TYPE_VIDEO_THUMBNAILS (bb_video_thumbnails_get_type ())
/**
 * BbVideoThumbnails:
 *
 * Frames of one video, made small in a thread as they are asked for, and kept.
 *
 * Signal "ready": others are at hand.
 */
G_DECLARE_FINAL_TYPE (BbVideoThumbnails, bb_video_thumbnails, BB, VIDEO_THUMBNAILS, GObject)

/** Returns: (transfer full) */
BbVideoThumbnails *bb_video_thumbnails_new (BbVideoFrames *frames);

/**
 * bb_video_thumbnails_lookup:
 * @time: in microseconds after the first frame
 * @height: in pixels
 *
 * Returns: (transfer full) (nullable): the frame that shows at @time; or %NULL, and a thread makes it
 */
cairo_surface_t *bb_video_thumbnails_lookup (BbVideoThumbnails *self, gint64 time, int height);

G_END_DECLS
