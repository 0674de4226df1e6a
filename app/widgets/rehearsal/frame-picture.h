/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is what the video shows seen from afar, and as in a mirror? */
#pragma once

#include <gtk/gtk.h>

#include "document/document.h"

G_BEGIN_DECLS

#define BB_TYPE_FRAME_PICTURE (bb_frame_picture_get_type ())
/**
 * BbFramePicture:
 *
 * A frame of the video as large as there is room, moves and transitions included, drawn in the background: until then
 * the one before stays. Nothing can be drawn on it.
 */
G_DECLARE_FINAL_TYPE (BbFramePicture, bb_frame_picture, BB, FRAME_PICTURE, GtkWidget)

/** Takes the pictures of boards from @document */
void bb_frame_picture_set_document (BbFramePicture *self, BbDocument *document);

/** As bb_shown_frame_set_loop() */
void bb_frame_picture_set_loop (BbFramePicture *self, gint64 in, gint64 out);

/** As bb_shown_frame_show() */
void bb_frame_picture_show (BbFramePicture *self, const BbProject *project, gint64 frame, gboolean is_playing);

/** Shows @scribbles (list of #BbLayer) over it */
void bb_frame_picture_set_scribbles (BbFramePicture *self, const BbList *scribbles);

/** Swaps left and right, of the picture alone: no text of the program's is ever mirrored */
void bb_frame_picture_set_mirrored (BbFramePicture *self, gboolean is_mirrored);

G_END_DECLS
