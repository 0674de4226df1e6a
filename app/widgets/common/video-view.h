/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the video lie in a corner of the stage? */
#pragma once

#include <gtk/gtk.h>

#include "widgets/common/video-feed.h"

G_BEGIN_DECLS

#define BB_TYPE_VIDEO_VIEW (bb_video_view_get_type ())
/**
 * BbVideoView:
 *
 * As large as what it lies over, such as the stage, of which it covers a corner, and takes what is pressed there alone:
 * a drag takes it to another corner, by the action "win.video-place"; a menu says what can be done with it. Nowhere
 * where there is no picture.
 */
G_DECLARE_FINAL_TYPE (BbVideoView, bb_video_view, BB, VIDEO_VIEW, GtkWidget)

void bb_video_view_set_feed (BbVideoView *self, BbVideoFeed *feed, BbEditor *editor);

/** It lies over a picture of this aspect, width to height, as large as it fits; 0: over all of the widget */
void bb_video_view_set_aspect (BbVideoView *self, double aspect);

/** Turns it left for right, or back, over what is said of the video itself */
void bb_video_view_set_mirrored (BbVideoView *self, gboolean is_mirrored);

/** Lays it in a corner: "top-start", "top-end", "bottom-start" or "bottom-end". Anywhere else it is not there */
void bb_video_view_set_place (BbVideoView *self, const char *place);

G_END_DECLS
