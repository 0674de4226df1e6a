/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From where does the user look at the picture? */
#include "editor/stage-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <stdlib.h>

#include "sketch/ink-units.h"

/* how near to 1 a zoom is 1, and to upright a turn is upright, in degrees */
#define NEAR 0.01
#define NEAR_UPRIGHT 0.5

static double
get_angle (const BbStageView *self)
{
  return self->turn * G_PI / 180;
}

gboolean
bb_stage_view_is_upright (const BbStageView *self)
{
  return self->turn == 0 && !self->is_mirrored;
}

gboolean
bb_stage_view_is_fit (const BbStageView *self)
{
  return bb_stage_view_is_upright (self) && self->zoom == 1 && self->x == 0 && self->y == 0;
}

/* from a way on the stage to one in the picture: turned back, then mirrored back */
static void
undo_way (const BbStageView *self, double *x, double *y)
{
  double angle = get_angle (self);
  double across = (cos (angle) * *x + sin (angle) * *y) / self->zoom;
  double down = (cos (angle) * *y - sin (angle) * *x) / self->zoom;

  *x = self->is_mirrored ? -across : across;
  *y = down;
}

void
bb_stage_view_to_picture (const BbStageView *self, double *x, double *y)
{
  undo_way (self, x, y);
  *x += self->x;
  *y += self->y;
}

void
bb_stage_view_to_stage (const BbStageView *self, double *x, double *y)
{
  double angle = get_angle (self);
  double across = (self->is_mirrored ? self->x - *x : *x - self->x) * self->zoom;
  double down = (*y - self->y) * self->zoom;

  *x = cos (angle) * across - sin (angle) * down;
  *y = sin (angle) * across + cos (angle) * down;
}

BbStageView
bb_stage_view_pan (BbStageView self, double x, double y)
{
  undo_way (&self, &x, &y);
  self.x -= x;
  self.y -= y;
  return self;
}

/* @before and @self differ in all but the middle: what lay at a place of the stage is put back there */
static BbStageView
hold_place (BbStageView self, const BbStageView *before, double x, double y)
{
  double held_x = x, held_y = y;

  bb_stage_view_to_picture (before, &held_x, &held_y);
  undo_way (&self, &x, &y);
  self.x = held_x - x;
  self.y = held_y - y;
  return self;
}

BbStageView
bb_stage_view_zoom (BbStageView self, double factor, double x, double y)
{
  const BbStageView before = self;
  double zoom = CLAMP (self.zoom * factor, BB_STAGE_ZOOM_LEAST, BB_STAGE_ZOOM_MOST);

  if (!isfinite (zoom) || zoom == self.zoom)
    return self;

  self.zoom = fabs (zoom - 1) < NEAR ? 1 : zoom;
  return hold_place (self, &before, x, y);
}

/* above -180, up to 180 */
static double
wrap (double degrees)
{
  double wrapped = degrees - 360 * ceil ((degrees - 180) / 360);

  return fabs (wrapped) < NEAR_UPRIGHT ? 0 : wrapped;
}

BbStageView
bb_stage_view_turn (BbStageView self, double degrees, double x, double y)
{
  const BbStageView before = self;

  if (!isfinite (degrees))
    return self;

  self.turn = wrap (self.turn + degrees);
  return hold_place (self, &before, x, y);
}

BbStageView
bb_stage_view_mirror (BbStageView self)
{
  self.is_mirrored = !self.is_mirrored;
  self.turn = wrap (-self.turn);
  return self;
}

BbStageView
bb_stage_view_pinch (BbStageView self, const double from[4], const double to[4])
{
  double from_x = from[2] - from[0], from_y = from[3] - from[1];
  double to_x = to[2] - to[0], to_y = to[3] - to[1];
  double middle_x = (to[0] + to[2]) / 2, middle_y = (to[1] + to[3]) / 2;
  double apart = hypot (from_x, from_y);
  double degrees = (atan2 (to_y, to_x) - atan2 (from_y, from_x)) * 180 / G_PI;

  self = bb_stage_view_pan (self, middle_x - (from[0] + from[2]) / 2, middle_y - (from[1] + from[3]) / 2);
  if (apart > 0)
    self = bb_stage_view_zoom (self, hypot (to_x, to_y) / apart, middle_x, middle_y);
  return bb_stage_view_turn (self, degrees, middle_x, middle_y);
}

BbStageView
bb_stage_view_clamp (BbStageView self, double aspect)
{
  double across = BB_INK_PICTURE_HEIGHT / 2.0 * aspect, down = BB_INK_PICTURE_HEIGHT / 2.0;

  self.x = CLAMP (self.x, -across, across);
  self.y = CLAMP (self.y, -down, down);
  return self;
}

void
bb_stage_view_get_sight (const BbStageView *self, double width, double height, double box[4])
{
  box[0] = box[1] = G_MAXDOUBLE;
  box[2] = box[3] = -G_MAXDOUBLE;
  for (int corner = 0; corner < 4; corner++)
    {
      double x = (corner & 1) != 0 ? width / 2 : -width / 2;
      double y = (corner & 2) != 0 ? height / 2 : -height / 2;

      bb_stage_view_to_picture (self, &x, &y);
      box[0] = MIN (box[0], x);
      box[1] = MIN (box[1], y);
      box[2] = MAX (box[2], x);
      box[3] = MAX (box[3], y);
    }
}

char *
bb_stage_view_describe (const BbStageView *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, _ ("%d %%"), (int) lround (self->zoom * 100));
  if (self->turn != 0)
    g_string_append_printf (text, " · %s%ld°", self->turn < 0 ? "−" : "", labs (lround (self->turn)));
  if (self->is_mirrored)
    g_string_append_printf (text, " · %s", C_ ("view", "Mirrored"));
  return g_string_free (g_steal_pointer (&text), FALSE);
}
