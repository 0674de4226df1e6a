/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which picture of the video belongs to the playhead now? */
#pragma once

#include <cairo.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_VIDEO_FEED (bb_video_feed_get_type ())
/**
 * BbVideoFeed:
 *
 * Follows playhead and project of an editor, and asks for the frames of the video that is shown. Where one is not at
 * hand yet, the one before stays until it is.
 *
 * Signal "changed": there is another picture, or none any more.
 */
G_DECLARE_FINAL_TYPE (BbVideoFeed, bb_video_feed, BB, VIDEO_FEED, GObject)

/** Returns: (transfer full) */
BbVideoFeed *bb_video_feed_new (BbEditor *editor);

/** Returns: (transfer none) (nullable): the picture, RGB24 */
cairo_surface_t *bb_video_feed_get_surface (BbVideoFeed *self);

/** Paints it into the box from (0, 0) to @width, @height: as large as it fits, in its middle, mirrored where that is
 * said of it */
void bb_video_feed_paint (BbVideoFeed *self, cairo_t *cr, double width, double height);

G_END_DECLS
