/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which frames has the video that a project shows? */
#pragma once

#include "document/document.h"

G_BEGIN_DECLS

#define BB_TYPE_SHOWN_VIDEO (bb_shown_video_get_type ())
/**
 * BbShownVideo:
 *
 * Keeps the frames of the video that the project of a document shows at hand, whichever that becomes. Main thread.
 *
 * Signals: "changed": there are other frames, or none any more; "failed" (char *text): they cannot be had, and why.
 */
G_DECLARE_FINAL_TYPE (BbShownVideo, bb_shown_video, BB, SHOWN_VIDEO, GObject)

/** Returns: (transfer full): it begins at once */
BbShownVideo *bb_shown_video_new (BbDocument *document);

/** Calls off what it is loading: nobody will see it */
void bb_shown_video_stop (BbShownVideo *self);

/** Returns: (transfer none) (nullable): the frames, once they are there */
BbVideoFrames *bb_shown_video_get_frames (BbShownVideo *self);

G_END_DECLS
