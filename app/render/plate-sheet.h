/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the pixels of one sheet of a board? Private to plates.c. */
#pragma once

#include "render/board-drawing.h"
#include "render/plate-sight.h"

G_BEGIN_DECLS

/* as near as the camera comes, and from twice as far, and so on, so that nothing glitters from afar */
#define BB_PLATE_LEVELS_MOST 4

/**
 * BbPlateSheet:
 * @width: of a frame, in pixels
 * @height: likewise
 * @levels: (array length=n_levels): its pixels, the nearest first, the last one pixel for pixel
 * @zooms: (array length=n_levels): pixels of each in one of the frame
 * @n_bytes: how many they take
 * @area: of the picture
 * @layer: (nullable): the one that moves on its own
 */
typedef struct
{
  int width;
  int height;
  cairo_surface_t *levels[BB_PLATE_LEVELS_MOST];
  double zooms[BB_PLATE_LEVELS_MOST];
  guint n_levels;
  gsize n_bytes;
  BbPlateArea area;
  BbLayer *layer;
} BbPlateSheet;

/** Clears the sheet at @data */
void bb_plate_sheet_clear (gpointer data);

/** Returns: (transfer none): an empty next level, with @zoom pixels in one of the frame */
cairo_surface_t *bb_plate_sheet_begin_level (BbPlateSheet *self, double zoom);

/** Draws @layers in all levels, as sharp as @zoom where that makes no sheet that is too large. Returns: FALSE where a
 *  picture was still on its way */
gboolean bb_plate_sheet_draw (BbPlateSheet *self, const BbList *layers, double zoom, const BbRenderOptions *options);

/** Paints it where @way leads, onto a frame of @width by @height in units of @cr */
void bb_plate_sheet_paint (const BbPlateSheet *self,
                           cairo_t *cr,
                           const cairo_matrix_t *way,
                           double width,
                           double height,
                           double opacity);

G_END_DECLS
