/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do a video's frames get into the cache, small and each by itself? */
#pragma once

#include "import/video/video-index.h"

G_BEGIN_DECLS

/** Called with what is done, 0 to 1, or below 0 where that is not known; in the thread that works */
typedef void (*BbVideoProgress) (double share, gpointer data);

/**
 * bb_video_cache_probe:
 * @file: that may be a video
 * @info: (out): what it says of itself; its duration is its own word, and 0 where it has none
 *
 * Reads its beginning. Any thread; waits.
 *
 * Returns: whether it is one; %FALSE and @error, which names it, where it has no moving pictures, or none that can be
 *   had. %G_IO_ERROR_NOT_FOUND: it has none, and may be a sound
 */
gboolean bb_video_cache_probe (const char *file, BbVideoInfo *info, GCancellable *cancellable, GError **error);

/**
 * bb_video_cache_fill:
 * @file: a video
 * @frames_path: of the file to be written: one frame after the other, as JPEG
 * @progress: (nullable):
 *
 * Reads all of it, in the calling thread's time. One that breaks off after some frames is kept as far as it goes, and
 * so is one that would take more than the cache has room for; the info says that it is cut.
 *
 * Returns: (transfer full): where they lie; or %NULL, with an error as of bb_video_cache_probe()
 */
BbVideoIndex *bb_video_cache_fill (const char *file,
                                   const char *frames_path,
                                   BbVideoProgress progress,
                                   gpointer data,
                                   GCancellable *cancellable,
                                   GError **error);

/** Returns: (transfer full): what the cache knows a video by that is linked: its path, size and time. One that lies in
 * a project has its hash for that */
char *bb_video_cache_make_link_key (const char *file);

G_END_DECLS
