/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a picture lie in the picture area? */
#pragma once

#include <cairo.h>

#include "model/layer.h"

G_BEGIN_DECLS

/**
 * BbPicturePlace:
 * @matrix: from the whole picture, a unit being a pixel of it, to the picture area, its top left corner being the
 * origin
 * @left: of what is not cropped, in pixels of the picture, as the other sides
 */
typedef struct
{
  cairo_matrix_t matrix;
  double left;
  double top;
  double right;
  double bottom;
} BbPicturePlace;

/**
 * bb_picture_place_find:
 * @layer: with a picture; its fit and its placement count, not how it moves
 * @picture_width: of the picture as it is to be seen, in pixels; where only shares of it matter, in any unit
 * @picture_height: likewise
 * @width: of the picture area
 * @height: likewise
 */
BbPicturePlace
bb_picture_place_find (const BbLayer *layer, double picture_width, double picture_height, double width, double height);

G_END_DECLS
