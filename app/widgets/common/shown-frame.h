/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is each frame of the video shown on time? */
#pragma once

#include <gtk/gtk.h>

#include "document/document.h"

G_BEGIN_DECLS

#define BB_TYPE_SHOWN_FRAME (bb_shown_frame_get_type ())
/**
 * BbShownFrame:
 *
 * What the video shows at a frame, as large as there is room, in its aspect. Until that is drawn, what was shown before
 * stays; while it plays on a machine that is too slow, some frames are left out. Pictures are kept only while it is
 * seen.
 */
G_DECLARE_FINAL_TYPE (BbShownFrame, bb_shown_frame, BB, SHOWN_FRAME, GtkWidget)

/** Returns: the largest area of @aspect that lies in the middle of @widget, on whole pixels */
graphene_rect_t bb_shown_frame_find_area (GtkWidget *widget, double aspect);

/** Takes the pictures of boards from @document */
void bb_shown_frame_set_document (BbShownFrame *self, BbDocument *document);

/** Swaps left and right */
void bb_shown_frame_set_mirrored (BbShownFrame *self, gboolean is_mirrored);

/** Frames from @in on come after the one before @out; none where @out is not greater */
void bb_shown_frame_set_loop (BbShownFrame *self, gint64 in, gint64 out);

/** Returns: the frame that is seen at @frame of @project: where it stands on the first of a board, the board is seen,
 * and not what it comes out of */
gint64 bb_shown_frame_find_seen (const BbProject *project, gint64 frame, gboolean is_playing);

/** Shows what is seen at @frame of @project. @is_playing: whether those after it come next */
void bb_shown_frame_show (BbShownFrame *self, const BbProject *project, gint64 frame, gboolean is_playing);

/** Returns: whether what was asked for last is still to come */
gboolean bb_shown_frame_is_late (BbShownFrame *self);

G_END_DECLS
