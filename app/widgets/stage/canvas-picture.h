/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies under the pen: one board as pixels, with the layer that is drawn on apart? */
#pragma once

#include <gio/gio.h>

#include "model/board.h"
#include "model/note.h"
#include "render/ink/ink-live.h"
#include "render/board-drawing.h"

G_BEGIN_DECLS

/**
 * BbCanvasSight:
 * @width: of the whole picture area, at least 1
 * @height: likewise
 * @part: what of it is drawn, not empty
 *
 * In pixels of the device: how large the picture is seen, and which part of it. A plain value.
 */
typedef struct
{
  int width;
  int height;
  cairo_rectangle_int_t part;
} BbCanvasSight;

gboolean bb_canvas_sight_is_same (const BbCanvasSight *self, const BbCanvasSight *other);

/** Returns: whether who sees @self sees all of @other too, at the same size */
gboolean bb_canvas_sight_covers (const BbCanvasSight *self, const BbCanvasSight *other);

/** Returns: where ink lies on the pixels of the part */
BbInkView bb_canvas_sight_get_view (const BbCanvasSight *self);

/** Returns: options for drawing at that size, from @pictures, which may be looked at from so near that each of their
 *  pixels is seen */
BbRenderOptions bb_canvas_sight_make_options (const BbCanvasSight *self, const BbPictureSource *pictures);

/**
 * BbCanvasPicture:
 * @sight: what of the board is drawn: the size of its surfaces is that of its part
 * @board: what is drawn; a reference
 * @note: the one that is drawn on, as it is drawn, or %NULL; a reference
 * @index: of the layer of @board that takes ink; -1 for none of them
 * @below: RGB24: paper and all layers under the one that is drawn on
 * @ink: ARGB32: the layer that takes ink, or an empty one
 * @ink_opacity: 0 to 1
 * @above: ARGB32: all layers over it; %NULL where there are none
 * @sizes: of the pictures on it, by their media, as far as they were there
 */
typedef struct
{
  BbCanvasSight sight;
  BbBoard *board;
  BbNote *note;
  int index;
  cairo_surface_t *below;
  cairo_surface_t *ink;
  double ink_opacity;
  cairo_surface_t *above;
  GHashTable *sizes;
} BbCanvasPicture;

/**
 * bb_canvas_picture_new:
 * @note: (nullable): takes ink on its scribble, over the whole board
 * @index: of the layer that takes ink, where no note does; -1 for none
 * @sight: what of it is to be drawn
 *
 * Draws @board. Any thread.
 *
 * Returns: (transfer full)
 */
BbCanvasPicture *bb_canvas_picture_new (const BbBoard *board,
                                        const BbNote *note,
                                        int index,
                                        const BbCanvasSight *sight,
                                        const BbPictureSource *pictures);

void bb_canvas_picture_free (BbCanvasPicture *self);

/** Tells the size of the picture @media, in its own pixels. Returns: %FALSE where it is not on the board, or not there
 */
gboolean bb_canvas_picture_get_size (const BbCanvasPicture *self, const char *media, double *width, double *height);

/** Paints it all onto @cr, whose unit is a pixel of its part, with the stroke in progress of @live (nullable); over
 * what lies below the ink, @skins (nullable) */
void bb_canvas_picture_paint (const BbCanvasPicture *self, cairo_t *cr, BbInkLive *live, cairo_pattern_t *skins);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbCanvasPicture, bb_canvas_picture_free)

G_END_DECLS
