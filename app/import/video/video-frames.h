/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a video show at a moment? */
#pragma once

#include <cairo.h>

#include "import/video/video-cache.h"

G_BEGIN_DECLS

#define BB_TYPE_VIDEO_FRAMES (bb_video_frames_get_type ())
/**
 * BbVideoFrames:
 *
 * A video whose frames lie in the cache, each by itself, so that any of them is had in a few milliseconds. Stays there
 * as long as it lives.
 *
 * Signal "ready", on the main thread: the frame that bb_video_frames_want() had not is at hand now.
 */
G_DECLARE_FINAL_TYPE (BbVideoFrames, bb_video_frames, BB, VIDEO_FRAMES, GObject)

/**
 * bb_video_frames_load:
 * @file: a video
 * @hash: of its content, or bb_video_cache_make_link_key()
 * @progress: (nullable): called in this thread; never where the cache has the video
 *
 * Takes it from the cache, or brings it there; so call it in a thread.
 *
 * Returns: (transfer full): the frames; or %NULL, with an error as of bb_video_cache_fill()
 */
BbVideoFrames *bb_video_frames_load (const char *file,
                                     const char *hash,
                                     BbVideoProgress progress,
                                     gpointer data,
                                     GCancellable *cancellable,
                                     GError **error);

/** Returns: (transfer none): what is known of the video */
const BbVideoInfo *bb_video_frames_get_info (BbVideoFrames *self);

guint bb_video_frames_count (BbVideoFrames *self);

/** Returns: the frame that shows at @time, in microseconds after the first; see bb_video_index_find() */
guint bb_video_frames_find (BbVideoFrames *self, gint64 time);

/** Returns: when frame @i is shown, in microseconds after the first */
gint64 bb_video_frames_get_time (BbVideoFrames *self, guint i);

/** Returns: (transfer full) (nullable): frame @i; %NULL where it cannot be had. Waits for it. Any thread */
cairo_surface_t *bb_video_frames_load_frame (BbVideoFrames *self, guint i);

/**
 * bb_video_frames_want:
 *
 * Main thread. What is not at hand is decoded in a thread, and said by "ready"; so are the next few, in the direction
 * in which frames were wanted last.
 *
 * Returns: (transfer full) (nullable): frame @i, where it is at hand
 */
cairo_surface_t *bb_video_frames_want (BbVideoFrames *self, guint i);

G_END_DECLS
