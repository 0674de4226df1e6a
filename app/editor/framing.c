/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand change what the camera sees? */
#include "editor/framing.h"

#include <math.h>

#include "render/camera-marks.h"

/* thousandths of the picture area: a frame that is smaller is a slip of the hand, a larger one no board */
#define LEAST_SCALE 50
#define MOST_SCALE 2000
/* what turns lies that many reaches beyond the upper side, or within it where that is at the edge of the picture */
#define TURN_AWAY 2.2
#define NEARLY_ALL 900
/* a turn of less than two degrees is none */
#define LEAST_TURN 200

static const BbMoveKey *
get_key (const BbList *keys, guint index)
{
  return bb_list_get (keys, index);
}

/* the point as the frame sees it: from its middle, upright */
static void
to_frame (const BbMoveKey *key, double x, double y, double *across, double *down)
{
  double angle = key->rotation * G_PI / 18000;

  *across = (x - key->x) * cos (angle) + (y - key->y) * sin (angle);
  *down = -(x - key->x) * sin (angle) + (y - key->y) * cos (angle);
}

void
bb_framing_get_turn (const BbMoveKey *key, double reach, double *x, double *y)
{
  double half = BB_INK_PICTURE_HEIGHT / 2.0 * key->scale / BB_MOVE_SCALE_USUAL, angle = key->rotation * G_PI / 18000;
  double up = half + (key->scale > NEARLY_ALL ? -TURN_AWAY : TURN_AWAY) * reach;

  *x = key->x + up * sin (angle);
  *y = key->y - up * cos (angle);
}

static BbFramingPart
find_part (const BbMoveKey *key, double aspect, double x, double y, double reach)
{
  double half = BB_INK_PICTURE_HEIGHT / 2.0 * key->scale / BB_MOVE_SCALE_USUAL;
  double across, down, turn_x, turn_y;

  bb_framing_get_turn (key, reach, &turn_x, &turn_y);
  if (hypot (x - turn_x, y - turn_y) <= reach)
    return BB_FRAMING_TURN;

  to_frame (key, x, y, &across, &down);
  if (fabs (fabs (across) - half * aspect) <= reach && fabs (fabs (down) - half) <= reach)
    return BB_FRAMING_CORNER;

  return fabs (across) <= half * aspect && fabs (down) <= half ? BB_FRAMING_INSIDE : BB_FRAMING_NOTHING;
}

/* Returns: whether of two frames around the hand the one of @key is meant, not that of @other: the smaller one, or of
 * frames as large as each other the one whose middle is nearer */
static gboolean
is_meant (const BbMoveKey *key, const BbMoveKey *other, double x, double y)
{
  if (key->scale != other->scale)
    return key->scale < other->scale;

  return hypot (x - key->x, y - key->y) < hypot (x - other->x, y - other->y);
}

/* the end lies on top, the start below; what can be taken hold of at the rim comes before what lies around the hand */
static void
find (BbFraming *self, double x, double y)
{
  for (guint i = self->keys->n_items; i-- > 0 && self->part <= BB_FRAMING_INSIDE;)
    {
      const BbMoveKey *key = get_key (self->keys, i);
      BbFramingPart part = find_part (key, self->aspect, x, y, self->reach);

      if (part > self->part || (part == BB_FRAMING_INSIDE && is_meant (key, get_key (self->keys, self->index), x, y)))
        {
          self->part = part;
          self->index = i;
        }
    }
}

gboolean
bb_framing_begin (BbFraming *self, const BbList *keys, double aspect, double x, double y, double reach)
{
  *self = (BbFraming){ .aspect = aspect, .reach = reach, .x = x, .y = y };
  if (keys->n_items > 0)
    {
      self->keys = bb_value_ref (keys);
      find (self, x, y);
    }
  else
    {
      g_autoptr (BbMoveKey) start = bb_move_key_new (0);
      g_autoptr (BbMoveKey) end = bb_move_key_new (BB_MOVE_END);

      self->keys = bb_list_new_from ((gpointer[]){ start, end }, 2);
      self->part = BB_FRAMING_DRAWN;
      self->index = 1;
    }

  if (self->part == BB_FRAMING_NOTHING)
    bb_framing_clear (self);
  return self->part != BB_FRAMING_NOTHING;
}

/* @room: how far the middle can go while the frame stays in the picture area; below 0 where that is too small */
static int
hold (double middle, double room, double reach)
{
  if (fabs (middle) <= reach / 2)
    return 0;

  return (int) lround (room >= 0 ? CLAMP (middle, -room, room) : middle);
}

static void
place (const BbFraming *self, BbMoveKey *key, double x, double y)
{
  gboolean is_held = key->scale <= BB_MOVE_SCALE_USUAL && key->rotation == 0;
  double room = BB_INK_PICTURE_HEIGHT / 2.0 * (1 - (double) key->scale / BB_MOVE_SCALE_USUAL);

  key->x = hold (x, is_held ? room * self->aspect : -1, self->reach);
  key->y = hold (y, is_held ? room : -1, self->reach);
}

/* from where the hand came down, as wide or as high as it goes */
static void
draw (const BbFraming *self, BbMoveKey *key, double x, double y)
{
  double across = x - self->x, down = y - self->y, height = MAX (fabs (across) / self->aspect, fabs (down));

  key->scale = CLAMP ((int) lround (height * BB_MOVE_SCALE_USUAL / BB_INK_PICTURE_HEIGHT), LEAST_SCALE,
                      BB_MOVE_SCALE_USUAL);
  place (self, key, self->x + (across < 0 ? -1 : 1) * height * self->aspect / 2,
         self->y + (down < 0 ? -1 : 1) * height / 2);
}

static void
resize (const BbFraming *self, BbMoveKey *key, double x, double y)
{
  double across, down, half;

  to_frame (key, x, y, &across, &down);
  half = MAX (fabs (across) / self->aspect, fabs (down));
  key->scale = CLAMP ((int) lround (2 * half * BB_MOVE_SCALE_USUAL / BB_INK_PICTURE_HEIGHT), LEAST_SCALE, MOST_SCALE);
  if (fabs (half - BB_INK_PICTURE_HEIGHT / 2.0) <= self->reach / 2)
    key->scale = BB_MOVE_SCALE_USUAL;
  place (self, key, key->x, key->y);
}

static void
turn (BbMoveKey *key, double x, double y)
{
  int rotation = (int) lround (atan2 (x - key->x, key->y - y) * 18000 / G_PI);

  key->rotation = abs (rotation) < LEAST_TURN ? 0 : rotation;
}

BbList *
bb_framing_drag (const BbFraming *self, double x, double y)
{
  g_autoptr (BbMoveKey) key = bb_move_key_copy (get_key (self->keys, self->index));

  if (self->part == BB_FRAMING_INSIDE)
    place (self, key, key->x + x - self->x, key->y + y - self->y);
  else if (self->part == BB_FRAMING_CORNER)
    resize (self, key, x, y);
  else if (self->part == BB_FRAMING_DRAWN)
    draw (self, key, x, y);
  else
    turn (key, x, y);
  return bb_move_keys_set (self->keys, key);
}

void
bb_framing_clear (BbFraming *self)
{
  g_clear_pointer (&self->keys, bb_list_unref);
}
