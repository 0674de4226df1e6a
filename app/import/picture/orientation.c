/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a picture turned upright? */
#include "import/picture/orientation.h"

/* the two rows of a matrix; its last column is in units of the picture's sides */
static const struct
{
  int xx, xy, x_width, x_height;
  int yx, yy, y_width, y_height;
} turns[] = {
  { 1, 0, 0, 0, 0, 1, 0, 0 }, { -1, 0, 1, 0, 0, 1, 0, 0 }, { -1, 0, 1, 0, 0, -1, 0, 1 }, { 1, 0, 0, 0, 0, -1, 0, 1 },
  { 0, 1, 0, 0, 1, 0, 0, 0 }, { 0, -1, 0, 1, 1, 0, 0, 0 }, { 0, -1, 0, 1, -1, 0, 1, 0 }, { 0, 1, 0, 0, -1, 0, 1, 0 },
};

void
bb_orientation_get_matrix (int orientation, double width, double height, cairo_matrix_t *matrix)
{
  int i = CLAMP (orientation, 1, 8) - 1;

  cairo_matrix_init (matrix, turns[i].xx, turns[i].yx, turns[i].xy, turns[i].yy,
                     turns[i].x_width * width + turns[i].x_height * height,
                     turns[i].y_width * width + turns[i].y_height * height);
}

gboolean
bb_orientation_swaps (int orientation)
{
  return orientation >= 5;
}
