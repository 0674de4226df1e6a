/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand place a picture on its board? */
#include "editor/placing.h"

#include <math.h>

#include "render/picture-place.h"

/* what turns lies that many reaches beyond the upper side */
#define TURN_AWAY 2.2
/* a turn of less than two degrees is none */
#define LEAST_TURN 200
#define TURN_STEP 1500
#define HALF_TURN 18000

/* from the picture to units of ink about the centre of the picture area */
static BbPicturePlace
find_place (const BbLayer *layer, const BbPlacingView *view)
{
  double width = BB_INK_PICTURE_HEIGHT * view->aspect;
  BbPicturePlace place = bb_picture_place_find (layer, view->picture_width, view->picture_height, width,
                                                BB_INK_PICTURE_HEIGHT);

  place.matrix.x0 -= width / 2;
  place.matrix.y0 -= BB_INK_PICTURE_HEIGHT / 2.0;
  return place;
}

void
bb_placing_get_point (const BbLayer *layer, const BbPlacingView *view, int across, int down, double *x, double *y)
{
  BbPicturePlace place = find_place (layer, view);

  *x = (place.left * (1 - across) + place.right * (1 + across)) / 2;
  *y = (place.top * (1 - down) + place.bottom * (1 + down)) / 2;
  cairo_matrix_transform_point (&place.matrix, x, y);
}

static gboolean
is_seen (const BbPlacingView *view, double x, double y)
{
  return fabs (x) <= BB_INK_PICTURE_HEIGHT * view->aspect / 2 && fabs (y) <= BB_INK_PICTURE_HEIGHT / 2.0;
}

void
bb_placing_get_turn (const BbLayer *layer, const BbPlacingView *view, double *x, double *y)
{
  double away = TURN_AWAY * view->reach, angle = layer->placement.rotation * G_PI / HALF_TURN;
  double room_x = BB_INK_PICTURE_HEIGHT * view->aspect / 2 - away, room_y = BB_INK_PICTURE_HEIGHT / 2.0 - away;

  bb_placing_get_point (layer, view, 0, layer->placement.is_flipped ? 1 : -1, x, y);
  if (is_seen (view, *x + away * sin (angle), *y - away * cos (angle)))
    {
      *x += away * sin (angle);
      *y -= away * cos (angle);
      return;
    }

  *x = CLAMP (*x - away * sin (angle), -room_x, room_x);
  *y = CLAMP (*y + away * cos (angle), -room_y, room_y);
}

static gboolean
is_near (const BbPlacing *self, int across, int down)
{
  double x, y;

  bb_placing_get_point (self->layer, &self->view, across, down, &x, &y);
  return hypot (self->x - x, self->y - y) <= self->view.reach;
}

/* a side that is taken elsewhere than at its handle: how far the hand is from it, as it is seen */
static double
measure_side (const BbPlacing *self, int across, int down)
{
  double angle = self->layer->placement.rotation * G_PI / HALF_TURN, x, y;

  bb_placing_get_point (self->layer, &self->view, across, down, &x, &y);
  x = self->x - x;
  y = self->y - y;
  return fabs (across != 0 ? x * cos (angle) + y * sin (angle) : y * cos (angle) - x * sin (angle));
}

static gboolean
is_inside (const BbPlacing *self, double reach)
{
  BbPicturePlace place = find_place (self->layer, &self->view);
  cairo_matrix_t back = place.matrix;
  double x = self->x, y = self->y, reach_x = reach, reach_y = reach;

  if (cairo_matrix_invert (&back) != CAIRO_STATUS_SUCCESS)
    return FALSE;

  cairo_matrix_transform_point (&back, &x, &y);
  reach_x /= hypot (place.matrix.xx, place.matrix.yx);
  reach_y /= hypot (place.matrix.xy, place.matrix.yy);
  return x >= place.left - reach_x && x <= place.right + reach_x && y >= place.top - reach_y &&
         y <= place.bottom + reach_y;
}

/* what can be taken hold of, the first that is near counts */
static const struct
{
  BbPlacingPart part;
  int across;
  int down;
} handles[] = {
  { BB_PLACING_CORNER, -1, -1 }, { BB_PLACING_CORNER, 1, -1 }, { BB_PLACING_CORNER, -1, 1 },
  { BB_PLACING_CORNER, 1, 1 },   { BB_PLACING_SIDE, -1, 0 },   { BB_PLACING_SIDE, 1, 0 },
  { BB_PLACING_SIDE, 0, -1 },    { BB_PLACING_SIDE, 0, 1 },
};

static gboolean
is_taken (const BbPlacing *self, guint handle, gboolean crops)
{
  if (is_near (self, handles[handle].across, handles[handle].down))
    return TRUE;

  return crops && handles[handle].part == BB_PLACING_SIDE && is_inside (self, self->view.reach) &&
         measure_side (self, handles[handle].across, handles[handle].down) <= self->view.reach;
}

static BbPlacingPart
find_part (BbPlacing *self, gboolean crops)
{
  double x, y;

  bb_placing_get_turn (self->layer, &self->view, &x, &y);
  if (hypot (self->x - x, self->y - y) <= self->view.reach)
    return BB_PLACING_TURN;

  for (guint i = 0; i < G_N_ELEMENTS (handles); i++)
    {
      if (!is_taken (self, i, crops))
        continue;
      self->across = handles[i].across;
      self->down = handles[i].down;
      return handles[i].part;
    }
  return is_inside (self, 0) ? BB_PLACING_INSIDE : BB_PLACING_NOTHING;
}

gboolean
bb_placing_begin (BbPlacing *self, const BbLayer *layer, const BbPlacingView *view, double x, double y, gboolean crops)
{
  *self = (BbPlacing){ .view = *view, .x = x, .y = y, .layer = bb_layer_ref (layer) };
  self->part = find_part (self, crops);
  if (self->part == BB_PLACING_NOTHING)
    bb_placing_clear (self);
  return self->part != BB_PLACING_NOTHING;
}

/* moves @placement so that a point of the picture stays where it is on the layer */
static void
pin (const BbLayer *layer, const BbPlacingView *view, BbPlacement *placement, int across, int down)
{
  g_autoptr (BbLayer) changed = bb_layer_copy (layer);
  double x, y, new_x, new_y;

  *placement = bb_placement_hold (placement);
  changed->placement = *placement;
  bb_placing_get_point (layer, view, across, down, &x, &y);
  bb_placing_get_point (changed, view, across, down, &new_x, &new_y);
  placement->x += (int) lround (x - new_x);
  placement->y += (int) lround (y - new_y);
}

/* what is nearly in the middle is in the middle */
static int
hold (double to, double reach)
{
  return fabs (to) <= reach / 2 ? 0 : (int) lround (to);
}

static void
move (const BbPlacing *self, BbPlacement *placement, double x, double y, gboolean constrains)
{
  gboolean goes_across = fabs (x - self->x) >= fabs (y - self->y);

  if (!constrains || goes_across)
    placement->x = hold (placement->x + x - self->x, self->view.reach);
  if (!constrains || !goes_across)
    placement->y = hold (placement->y + y - self->y, self->view.reach);
}

/* from the corner across, the way to the hand against the way to where it took hold */
static void
resize (const BbPlacing *self, BbPlacement *placement, double x, double y, gboolean is_free)
{
  double angle = placement->rotation * G_PI / HALF_TURN, from_x, from_y, corner_x, corner_y, factor_x, factor_y;
  double was_x, was_y, is_x, is_y;

  bb_placing_get_point (self->layer, &self->view, -self->across, -self->down, &from_x, &from_y);
  bb_placing_get_point (self->layer, &self->view, self->across, self->down, &corner_x, &corner_y);
  x += corner_x - self->x - from_x;
  y += corner_y - self->y - from_y;
  corner_x -= from_x;
  corner_y -= from_y;
  was_x = corner_x * cos (angle) + corner_y * sin (angle);
  was_y = corner_y * cos (angle) - corner_x * sin (angle);
  is_x = x * cos (angle) + y * sin (angle);
  is_y = y * cos (angle) - x * sin (angle);
  factor_x = is_free ? is_x / was_x : (is_x * was_x + is_y * was_y) / (was_x * was_x + was_y * was_y);
  factor_y = is_free ? is_y / was_y : factor_x;

  placement->scale_x = (int) lround (placement->scale_x * MAX (factor_x, 0));
  placement->scale_y = (int) lround (placement->scale_y * MAX (factor_y, 0));
  pin (self->layer, &self->view, placement, -self->across, -self->down);
}

static void
turn (const BbPlacing *self, BbPlacement *placement, double x, double y, gboolean steps)
{
  double middle_x, middle_y, by;

  bb_placing_get_point (self->layer, &self->view, 0, 0, &middle_x, &middle_y);
  by = atan2 (y - middle_y, x - middle_x) - atan2 (self->y - middle_y, self->x - middle_x);
  placement->rotation += (int) lround (by * HALF_TURN / G_PI);
  *placement = bb_placement_hold (placement);
  if (steps)
    placement->rotation = (int) lround (placement->rotation / (double) TURN_STEP) * TURN_STEP;
  else if (abs (placement->rotation) < LEAST_TURN)
    placement->rotation = 0;
  pin (self->layer, &self->view, placement, 0, 0);
}

/* Returns: @share of the picture in thousandths, so much that of the rest, of which @across is cut off, enough stays */
static int
hold_crop (double share, int across)
{
  return CLAMP ((int) lround (share * BB_PLACEMENT_WHOLE), 0, BB_PLACEMENT_WHOLE - BB_PLACEMENT_CROP_LEAST - across);
}

static void
crop (const BbPlacing *self, BbPlacement *placement, double x, double y)
{
  cairo_matrix_t back = find_place (self->layer, &self->view).matrix;

  if (cairo_matrix_invert (&back) != CAIRO_STATUS_SUCCESS)
    return;

  cairo_matrix_transform_point (&back, &x, &y);
  x /= self->view.picture_width;
  y /= self->view.picture_height;
  if (self->across < 0)
    placement->crop_left = hold_crop (x, placement->crop_right);
  else if (self->across > 0)
    placement->crop_right = hold_crop (1 - x, placement->crop_left);
  else if (self->down < 0)
    placement->crop_top = hold_crop (y, placement->crop_bottom);
  else
    placement->crop_bottom = hold_crop (1 - y, placement->crop_top);
}

BbPlacement
bb_placing_drag (const BbPlacing *self, double x, double y, gboolean constrains)
{
  BbPlacement placement = self->layer->placement;

  if (self->part == BB_PLACING_INSIDE)
    move (self, &placement, x, y, constrains);
  else if (self->part == BB_PLACING_CORNER)
    resize (self, &placement, x, y, constrains);
  else if (self->part == BB_PLACING_TURN)
    turn (self, &placement, x, y, constrains);
  else
    crop (self, &placement, x, y);
  return placement;
}

void
bb_placing_clear (BbPlacing *self)
{
  g_clear_pointer (&self->layer, bb_layer_unref);
}

BbPlacement
bb_placing_change (const BbLayer *layer, const BbPlacingView *view, double factor, int rotation)
{
  BbPlacement placement = layer->placement;

  placement.scale_x = (int) lround (placement.scale_x * factor);
  placement.scale_y = (int) lround (placement.scale_y * factor);
  placement.rotation += rotation;
  pin (layer, view, &placement, 0, 0);
  return placement;
}
