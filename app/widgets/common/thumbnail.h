/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is one board shown small, without waiting for it? */
#pragma once

#include <gtk/gtk.h>

#include "render/board-cache.h"

G_BEGIN_DECLS

#define BB_TYPE_THUMBNAIL (bb_thumbnail_get_type ())
/**
 * BbThumbnail:
 *
 * A board as a cache has it, drawn in the background: until then as it was before. One without a picture is hatched.
 */
G_DECLARE_FINAL_TYPE (BbThumbnail, bb_thumbnail, BB, THUMBNAIL, GtkDrawingArea)

/** Takes pictures from @cache, whose "ready" it follows */
void bb_thumbnail_set_cache (BbThumbnail *self, BbBoardCache *cache);

/** Keeps width to height at @aspect, whatever room there is */
void bb_thumbnail_set_aspect (BbThumbnail *self, double aspect);

/** It lies on what is dark in both styles */
void bb_thumbnail_set_dark (BbThumbnail *self);

/** Shows @board */
void bb_thumbnail_show (BbThumbnail *self, const BbBoard *board);

G_END_DECLS
