/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a drawing kept, so that what did not change is not drawn again? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Draws what lies in @area (pixels of the device); @cr has its origin at the area's corner and a device
 *  pixel as its unit */
typedef void (*BbTilesFunc) (cairo_t *cr, const cairo_rectangle_int_t *area, gpointer data);

/**
 * bb_tile_new:
 * @area: in pixels of the device
 * @scale: pixels of the device in a pixel of the widget
 *
 * Returns: (transfer full): a node at the area's place that paints one image, drawn now by @draw
 */
GskRenderNode *bb_tile_new (const cairo_rectangle_int_t *area, int scale, BbTilesFunc draw, gpointer data);

/**
 * BbTiles:
 *
 * A drawing of a fixed size without holes, kept in square tiles; what is not valid is drawn at the next snapshot.
 */
typedef struct _BbTiles BbTiles;

/** Returns: (transfer full): tiles over @width × @height pixels of the device, none drawn yet */
BbTiles *bb_tiles_new (int width, int height, int scale, BbTilesFunc draw, gpointer data);
void bb_tiles_free (BbTiles *self);

/** Redraws the tiles that touch @area (pixels of the device); %NULL for all */
void bb_tiles_invalidate (BbTiles *self, const cairo_rectangle_int_t *area);

/** Adds all tiles, with the first one's corner at the origin */
void bb_tiles_snapshot (BbTiles *self, GtkSnapshot *snapshot);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbTiles, bb_tiles_free)

G_END_DECLS
