/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand move, turn and scale what is selected of a board's ink? */
#include "editor/ink-grip.h"

#include <math.h>

/* how far the handle that turns lies above, in reaches */
#define TURN_REACHES 2.5
#define TURN_STEP (G_PI / 12)
/* no smaller, as a share of what it was */
#define SCALE_LEAST 0.02

void
bb_ink_grip_get_corner (const BbInkBox *box, int corner, double *x, double *y)
{
  *x = corner == 0 || corner == 3 ? box->left : box->right;
  *y = corner < 2 ? box->top : box->bottom;
}

void
bb_ink_grip_get_turn (const BbInkBox *box, double reach, double *x, double *y)
{
  double above = box->top - TURN_REACHES * reach, below = box->bottom + TURN_REACHES * reach;
  double edge = BB_INK_PICTURE_HEIGHT / 2.0;

  *x = (box->left + box->right) / 2.0;
  if (above > -edge)
    *y = above;
  else
    *y = below < edge ? below : MAX (box->top, -edge) + TURN_REACHES * reach;
}

BbInkGrip
bb_ink_grip_begin (const BbInkBox *box, double x, double y, double reach)
{
  BbInkGrip self = { BB_INK_GRIP_NOTHING, 0, *box, x, y };
  double at_x, at_y;

  bb_ink_grip_get_turn (box, reach, &at_x, &at_y);
  if (hypot (x - at_x, y - at_y) <= reach)
    self.part = BB_INK_GRIP_TURN;
  for (int i = 0; i < 4 && self.part == BB_INK_GRIP_NOTHING; i++)
    {
      bb_ink_grip_get_corner (box, i, &at_x, &at_y);
      if (hypot (x - at_x, y - at_y) > reach)
        continue;
      self.part = BB_INK_GRIP_CORNER;
      self.corner = i;
    }
  if (self.part == BB_INK_GRIP_NOTHING && x >= box->left && x <= box->right && y >= box->top && y <= box->bottom)
    self.part = BB_INK_GRIP_INSIDE;
  return self;
}

static BbInkMatrix
move (const BbInkGrip *self, double x, double y, gboolean constrains)
{
  double across = x - self->x, down = y - self->y;

  if (constrains && fabs (across) >= fabs (down))
    down = 0;
  else if (constrains)
    across = 0;
  return bb_ink_matrix_make (1, 1, 0, 0, 0, across, down);
}

/* how many times as far from @still, where it was @from */
static double
get_share (double from, double to, double still)
{
  double share = from != still ? (to - still) / (from - still) : 1;

  return MAX (share, SCALE_LEAST);
}

static BbInkMatrix
scale (const BbInkGrip *self, double x, double y, gboolean constrains)
{
  double still_x, still_y, corner_x, corner_y, across, down;

  bb_ink_grip_get_corner (&self->box, (self->corner + 2) % 4, &still_x, &still_y);
  bb_ink_grip_get_corner (&self->box, self->corner, &corner_x, &corner_y);
  across = get_share (corner_x, corner_x + x - self->x, still_x);
  down = get_share (corner_y, corner_y + y - self->y, still_y);
  if (!constrains)
    across = down = sqrt (across * down);
  return bb_ink_matrix_make (across, down, 0, still_x, still_y, 0, 0);
}

static BbInkMatrix
turn (const BbInkGrip *self, double x, double y, gboolean constrains)
{
  double middle_x = (self->box.left + self->box.right) / 2.0, middle_y = (self->box.top + self->box.bottom) / 2.0;
  double angle = atan2 (y - middle_y, x - middle_x) - atan2 (self->y - middle_y, self->x - middle_x);

  if (constrains)
    angle = round (angle / TURN_STEP) * TURN_STEP;
  return bb_ink_matrix_make (1, 1, angle, middle_x, middle_y, 0, 0);
}

BbInkMatrix
bb_ink_grip_drag (const BbInkGrip *self, double x, double y, gboolean constrains)
{
  switch (self->part)
    {
    case BB_INK_GRIP_INSIDE:
      return move (self, x, y, constrains);
    case BB_INK_GRIP_CORNER:
      return scale (self, x, y, constrains);
    case BB_INK_GRIP_TURN:
      return turn (self, x, y, constrains);
    default:
      return BB_INK_MATRIX_STILL;
    }
}
