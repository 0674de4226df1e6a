/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a board look? */
#pragma once

#include <cairo.h>

#include "model/board.h"
#include "render/palette.h"
#include "render/picture-source.h"

G_BEGIN_DECLS

typedef enum
{
  BB_TARGET_PIXELS, /* ink through the mask: screen, thumbnails, video */
  BB_TARGET_VECTOR  /* ink as outlines: PDF */
} BbRenderTarget;

#define BB_PAPER 0xffffffff

/**
 * BbRenderOptions:
 * @target: pixels or outlines
 * @paper: 0xRRGGBBAA: what lies under the layers, %BB_PAPER
 * @scale: pixels in a unit of the cairo_t: how large pictures are asked for; 0 for as they are
 * @pictures: (nullable): where pictures come from; without it, they are on their way
 * @palette: for what stands in the place of a picture
 */
typedef struct
{
  BbRenderTarget target;
  guint32 paper;
  double scale;
  const BbPictureSource *pictures;
  const BbPalette *palette;
} BbRenderOptions;

/** Returns: options for pixels, on paper, with one pixel a unit, in light colours */
BbRenderOptions bb_render_options_make (const BbPictureSource *pictures);

/**
 * bb_render_board:
 * @cr: the picture area's top left corner is its origin
 * @width: of the picture area in units of @cr
 * @height: likewise
 *
 * Draws paper and layers, clipped to the picture area. An empty board leaves everything as it is:
 * callers choose what stands for it, such as bb_render_not_boarded(). A picture whose file is
 * missing is hatched and named.
 *
 * Returns: %FALSE where a picture was still on its way
 */
gboolean
bb_render_board (cairo_t *cr, const BbBoard *board, double width, double height, const BbRenderOptions *options);

/** Draws @layers (list of #BbLayer) as they lie on a board, over what is there. Returns: as bb_render_board() */
gboolean
bb_render_layers (cairo_t *cr, const BbList *layers, double width, double height, const BbRenderOptions *options);

/** Draws @layers likewise, also where they reach beyond the picture area, for a camera that looks there. Returns: as
 *  bb_render_board() */
gboolean bb_render_layers_beyond (cairo_t *cr,
                                  const BbList *layers,
                                  double width,
                                  double height,
                                  const BbRenderOptions *options);

/** Returns: (transfer full): @board as a surface of @width by @height pixels; @is_complete as of
 *  bb_render_board(). An empty board gives a transparent one. */
cairo_surface_t *bb_render_board_surface (const BbBoard *board,
                                          int width,
                                          int height,
                                          const BbRenderOptions *options,
                                          gboolean *is_complete);

G_END_DECLS
