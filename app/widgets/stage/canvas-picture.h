/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies under the pen: one board as pixels, with the layer that is drawn on apart? */
#pragma once

#include <gio/gio.h>

#include "model/board.h"
#include "model/note.h"
#include "render/ink/ink-live.h"
#include "render/picture-source.h"

G_BEGIN_DECLS

/**
 * BbCanvasPicture:
 * @board: what is drawn; a reference
 * @note: the one that is drawn on, as it is drawn, or %NULL; a reference
 * @index: of the layer of @board that takes ink; -1 for none of them
 * @below: RGB24: paper and all layers under the one that is drawn on
 * @ink: ARGB32: the layer that takes ink, or an empty one
 * @ink_opacity: 0 to 1
 * @above: ARGB32: all layers over it; %NULL where there are none
 */
typedef struct
{
  BbBoard *board;
  BbNote *note;
  int index;
  cairo_surface_t *below;
  cairo_surface_t *ink;
  double ink_opacity;
  cairo_surface_t *above;
} BbCanvasPicture;

/**
 * bb_canvas_picture_new:
 * @note: (nullable): takes ink on its scribble, over the whole board
 * @index: of the layer that takes ink, where no note does; -1 for none
 * @width: of the picture area, in pixels of the device
 * @height: likewise
 *
 * Draws @board. Any thread.
 *
 * Returns: (transfer full)
 */
BbCanvasPicture *bb_canvas_picture_new (const BbBoard *board,
                                        const BbNote *note,
                                        int index,
                                        int width,
                                        int height,
                                        const BbPictureSource *pictures);

void bb_canvas_picture_free (BbCanvasPicture *self);

/** Paints it all onto @cr, whose unit is a pixel of it, with the stroke in progress of @live (nullable) */
void bb_canvas_picture_paint (const BbCanvasPicture *self, cairo_t *cr, BbInkLive *live);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbCanvasPicture, bb_canvas_picture_free)

G_END_DECLS
