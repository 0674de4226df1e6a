/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the video lie in a corner of the stage? */
#pragma once

#include <gtk/gtk.h>

#include "widgets/stage/video-feed.h"

G_BEGIN_DECLS

#define BB_TYPE_VIDEO_VIEW (bb_video_view_get_type ())
/**
 * BbVideoView:
 *
 * As large as the stage it lies over, of which it covers a corner, and takes what is pressed there alone: a drag takes
 * it to another corner, by the action "win.video-place"; a menu says what can be done with it. Nowhere where there is
 * no picture.
 */
G_DECLARE_FINAL_TYPE (BbVideoView, bb_video_view, BB, VIDEO_VIEW, GtkWidget)

void bb_video_view_set_feed (BbVideoView *self, BbVideoFeed *feed, BbEditor *editor);

/** Lays it in a corner: "top-start", "top-end", "bottom-start" or "bottom-end". Anywhere else it is not there */
void bb_video_view_set_place (BbVideoView *self, const char *place);

G_END_DECLS
