/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do camera and layers stand, and how do they get to the next place? */
#include "model/move-key.h"

#include <math.h>

#define HUNDREDTHS_OF_TURN 36000

static const char *const easing_names[BB_EASING_N_KINDS] = {
  [BB_EASING_BOTH] = "both", [BB_EASING_LINEAR] = "linear", [BB_EASING_IN] = "in",
  [BB_EASING_OUT] = "out",   [BB_EASING_HOLD] = "hold",
};

static void
own_nothing (gpointer value)
{
}

static const BbValueClass move_key_class = { "key", sizeof (BbMoveKey), own_nothing, own_nothing };

BbMoveKey *
bb_move_key_new (gint64 at)
{
  BbMoveKey *self = bb_value_new (&move_key_class);

  self->at = at;
  self->scale = BB_MOVE_SCALE_USUAL;
  self->opacity = BB_MOVE_OPACITY_MOST;
  return self;
}

double
bb_move_find_at (gint64 frame, gint64 first, gint64 n)
{
  return n > 1 ? BB_MOVE_END * CLAMP ((double) (frame - first) / (double) (n - 1), 0, 1) : 0;
}

const char *
bb_easing_to_name (BbEasing easing)
{
  g_return_val_if_fail (easing < BB_EASING_N_KINDS, NULL);

  return easing_names[easing];
}

static const BbMoveKey *
get (const BbList *keys, guint index)
{
  return bb_list_get (keys, index);
}

static BbPose
make_pose (const BbMoveKey *key)
{
  return (BbPose){ key->x, key->y, (double) key->scale / BB_MOVE_SCALE_USUAL,
                   2 * G_PI * key->rotation / HUNDREDTHS_OF_TURN, (double) key->opacity / BB_MOVE_OPACITY_MOST };
}

/* cubic, so that speed begins and ends at nothing */
static double
ease (BbEasing easing, double share)
{
  switch (easing)
    {
    case BB_EASING_BOTH:
      return share * share * (3 - 2 * share);
    case BB_EASING_IN:
      return share * share * (2 - share);
    case BB_EASING_OUT:
      return share * (1 + share * (1 - share));
    case BB_EASING_HOLD:
      return share < 1 ? 0 : 1;
    default:
      return share;
    }
}

/* straight from one rectangle to the other: what lies on a line stays on it */
static BbPose
mix (const BbPose *from, const BbPose *to, double share)
{
  return (BbPose){ from->x + share * (to->x - from->x), from->y + share * (to->y - from->y),
                   from->scale + share * (to->scale - from->scale),
                   from->rotation + share * (to->rotation - from->rotation),
                   from->opacity + share * (to->opacity - from->opacity) };
}

BbPose
bb_move_keys_get_pose (const BbList *keys, double at)
{
  guint next = 0;
  BbPose from, to;

  if (keys->n_items == 0)
    return BB_POSE_STILL;

  while (next < keys->n_items && get (keys, next)->at <= at)
    next++;
  if (next == 0 || next == keys->n_items)
    return make_pose (get (keys, next == 0 ? 0 : next - 1));

  from = make_pose (get (keys, next - 1));
  to = make_pose (get (keys, next));
  return mix (&from, &to,
              ease (get (keys, next - 1)->easing, (at - (double) get (keys, next - 1)->at) /
                                                      (double) (get (keys, next)->at - get (keys, next - 1)->at)));
}

BbList *
bb_move_keys_set (const BbList *keys, const BbMoveKey *key)
{
  guint index = 0;

  while (index < keys->n_items && get (keys, index)->at < key->at)
    index++;
  return bb_list_splice (keys, index, index < keys->n_items && get (keys, index)->at == key->at ? 1 : 0,
                         (gpointer *) &key, 1);
}

/* a key at @at that holds what the move has there */
static BbMoveKey *
take_key (const BbList *keys, gint64 at, gint64 moved)
{
  BbPose pose = bb_move_keys_get_pose (keys, at);
  BbMoveKey *key = bb_move_key_new (moved);

  key->x = (int) lround (pose.x);
  key->y = (int) lround (pose.y);
  key->scale = (int) lround (pose.scale * BB_MOVE_SCALE_USUAL);
  key->rotation = (int) lround (pose.rotation * HUNDREDTHS_OF_TURN / (2 * G_PI));
  key->opacity = (int) lround (pose.opacity * BB_MOVE_OPACITY_MOST);
  key->easing = BB_EASING_LINEAR;
  for (guint i = 0; i < keys->n_items && get (keys, i)->at <= at; i++)
    {
      gboolean is_kept = get (keys, i)->at == at || get (keys, i)->easing == BB_EASING_HOLD;

      key->easing = is_kept ? get (keys, i)->easing : BB_EASING_LINEAR;
    }
  return key;
}

BbMoveKey *
bb_move_keys_take (const BbList *keys, gint64 at)
{
  BbMoveKey *key = take_key (keys, at, at);

  for (guint i = 0; i < keys->n_items && get (keys, i)->at <= at; i++)
    key->easing = get (keys, i)->easing;
  return key;
}

BbList *
bb_move_keys_cut (const BbList *keys, gint64 from, gint64 to)
{
  GPtrArray *cut = g_ptr_array_new ();

  if (keys->n_items == 0)
    return bb_list_new_take (cut);

  g_ptr_array_add (cut, take_key (keys, from, 0));
  if (from >= to)
    return bb_list_new_take (cut);
  for (guint i = 0; i < keys->n_items; i++)
    {
      gint64 at = llround ((double) (get (keys, i)->at - from) * BB_MOVE_END / (to - from));

      if (get (keys, i)->at > from && get (keys, i)->at < to && at > 0 && at < BB_MOVE_END)
        g_ptr_array_add (cut, take_key (keys, get (keys, i)->at, at));
    }
  g_ptr_array_add (cut, take_key (keys, to, BB_MOVE_END));
  return bb_list_new_take (cut);
}
