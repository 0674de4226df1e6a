/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the board that the video shows seen from afar, and as in a mirror? */
#pragma once

#include <gtk/gtk.h>

#include "render/board-cache.h"

G_BEGIN_DECLS

#define BB_TYPE_FRAME_PICTURE (bb_frame_picture_get_type ())
/**
 * BbFramePicture:
 *
 * A board as large as there is room, in the video's aspect, drawn in the background: until then the one before stays.
 * Nothing can be drawn on it.
 */
G_DECLARE_FINAL_TYPE (BbFramePicture, bb_frame_picture, BB, FRAME_PICTURE, GtkWidget)

/** Takes pictures from @cache, whose "ready" it follows */
void bb_frame_picture_set_cache (BbFramePicture *self, BbBoardCache *cache);

/** @aspect: width to height */
void bb_frame_picture_set_aspect (BbFramePicture *self, double aspect);

/** Shows @board. @next: (nullable): the one after it, which is drawn ahead, so that the cut is on time */
void bb_frame_picture_show (BbFramePicture *self, const BbBoard *board, const BbBoard *next);

/** Shows @scribbles (list of #BbLayer) over it */
void bb_frame_picture_set_scribbles (BbFramePicture *self, const BbList *scribbles);

/** Swaps left and right, of the picture alone: no text of the program's is ever mirrored */
void bb_frame_picture_set_mirrored (BbFramePicture *self, gboolean is_mirrored);

G_END_DECLS
