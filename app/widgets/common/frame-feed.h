/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which picture of the video is drawn already when its frame comes? */
#pragma once

#include <cairo.h>

#include "document/document.h"

G_BEGIN_DECLS

#define BB_TYPE_FRAME_FEED (bb_frame_feed_get_type ())
/**
 * BbFrameFeed:
 *
 * What the video shows, as bb_render_frame() draws it, frame by frame, a few ahead of the one that was asked for last;
 * and what the boards after it need, before their cut. All is drawn in threads: whoever shows it paints a surface.
 * A board that stands still is one picture for all of its frames. Main thread.
 *
 * Signal "ready": another picture is there, perhaps that which was asked for.
 */
G_DECLARE_FINAL_TYPE (BbFrameFeed, bb_frame_feed, BB, FRAME_FEED, GObject)

/** Returns: (transfer full): a feed that takes its pictures from @document */
BbFrameFeed *bb_frame_feed_new (BbDocument *document);

/** Frames from @in on come after the one before @out; none where @out is not greater */
void bb_frame_feed_set_loop (BbFrameFeed *self, gint64 in, gint64 out);

/**
 * bb_frame_feed_want:
 * @frame: of the video of @project
 * @width: of the picture area, in pixels
 * @height: likewise
 * @is_playing: whether the frames that follow will be asked for next
 *
 * Returns: (transfer none) (nullable): the picture, not to be drawn on, good until the next call; or %NULL, and it is
 *   drawn before all else
 */
cairo_surface_t *bb_frame_feed_want (BbFrameFeed *self,
                                     const BbProject *project,
                                     gint64 frame,
                                     int width,
                                     int height,
                                     gboolean is_playing);

/** Returns: (transfer none) (nullable): where what was wanted last is not there, the picture of the last frame before
 * it, half a second at most; good as the other is: a machine that is too slow shows fewer frames, and not none */
cairo_surface_t *bb_frame_feed_get_nearest (BbFrameFeed *self);

G_END_DECLS
