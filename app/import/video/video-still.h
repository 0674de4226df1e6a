/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a frame of a video look like as large as it is? */
#pragma once

#include <cairo.h>

#include "import/video/video-index.h"

G_BEGIN_DECLS

/**
 * bb_video_still_load:
 * @file: a video
 * @info: what the cache knows of it
 * @time: of one of its frames, in microseconds after the first
 *
 * Decodes it from the video itself, not from what is kept small. Any thread; waits.
 *
 * Returns: (transfer full) (nullable): the frame, upright; or %NULL and @error, which names the file
 */
cairo_surface_t *
bb_video_still_load (const char *file, const BbVideoInfo *info, gint64 time, GCancellable *cancellable, GError **error);

G_END_DECLS
