/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a picture lie in the picture area? */
#include "render/picture-place.h"

BbPicturePlace
bb_picture_place_find (const BbLayer *layer, double picture_width, double picture_height, double width, double height)
{
  const BbPlacement *at = &layer->placement;
  double across = width / picture_width, down = height / picture_height, unit = height / BB_INK_PICTURE_HEIGHT;
  double scale = layer->fit == BB_FIT_FILL ? MAX (across, down) : MIN (across, down);
  double scale_x = scale * at->scale_x / BB_PLACEMENT_SCALE_USUAL;
  double scale_y = scale * at->scale_y / BB_PLACEMENT_SCALE_USUAL;
  BbPicturePlace place = { .left = picture_width * at->crop_left / BB_PLACEMENT_WHOLE,
                           .top = picture_height * at->crop_top / BB_PLACEMENT_WHOLE,
                           .right = picture_width * (BB_PLACEMENT_WHOLE - at->crop_right) / BB_PLACEMENT_WHOLE,
                           .bottom = picture_height * (BB_PLACEMENT_WHOLE - at->crop_bottom) / BB_PLACEMENT_WHOLE };

  cairo_matrix_init_translate (&place.matrix, width / 2 + at->x * unit, height / 2 + at->y * unit);
  cairo_matrix_rotate (&place.matrix, at->rotation * G_PI / 18000);
  cairo_matrix_scale (&place.matrix, at->is_mirrored ? -scale_x : scale_x, at->is_flipped ? -scale_y : scale_y);
  cairo_matrix_translate (&place.matrix, -picture_width / 2, -picture_height / 2);
  return place;
}
