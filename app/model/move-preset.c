/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which moves of a camera have a name, and what do they look at? */
#include "model/move-preset.h"

#include <math.h>

/* thousandths of the picture area that the camera sees where it is near, and while it pans or tilts */
#define SCALE_NEAR 600
#define SCALE_PAN 750
/* of a layer: how large it grows, and how long it takes to come or go */
#define SCALE_GROWN 1200
#define LAYER_TIME 400

static const char *const names[BB_MOVE_N_PRESETS] = {
  [BB_MOVE_HOLD] = "hold",           [BB_MOVE_PUSH_IN] = "push-in",     [BB_MOVE_PULL_OUT] = "pull-out",
  [BB_MOVE_PAN_LEFT] = "pan-left",   [BB_MOVE_PAN_RIGHT] = "pan-right", [BB_MOVE_TILT_UP] = "tilt-up",
  [BB_MOVE_TILT_DOWN] = "tilt-down",
};

const char *
bb_move_preset_to_name (BbMovePreset preset)
{
  g_return_val_if_fail (preset < BB_MOVE_N_PRESETS, NULL);

  return names[preset];
}

gboolean
bb_move_preset_from_name (const char *name, BbMovePreset *preset)
{
  for (guint i = 0; i < BB_MOVE_N_PRESETS; i++)
    {
      if (g_str_equal (names[i], name))
        {
          *preset = (BbMovePreset) i;
          return TRUE;
        }
    }
  return FALSE;
}

static void
add_box (BbInkBox *all, const BbInkBox *box)
{
  if (all->right <= all->left)
    *all = *box;
  all->left = MIN (all->left, box->left);
  all->top = MIN (all->top, box->top);
  all->right = MAX (all->right, box->right);
  all->bottom = MAX (all->bottom, box->bottom);
}

/* the middle of what is drawn; with a picture below, ink is marks and notes on it */
static void
find_focus (const BbBoard *board, double *x, double *y)
{
  BbInkBox all = { 0 };

  *x = *y = 0;
  for (guint i = 0; i < board->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (board->layers, i);

      if (layer->is_hidden)
        continue;
      if (layer->kind == BB_LAYER_PICTURE)
        return;
      for (guint j = 0; j < layer->strokes->len; j++)
        {
          const BbStroke *stroke = g_ptr_array_index (layer->strokes, j);
          const BbInkBox box = bb_stroke_get_box (stroke);

          if (bb_stroke_get_brush (stroke)->kind != BB_BRUSH_ERASER)
            add_box (&all, &box);
        }
    }
  *x = (all.left + all.right) / 2.0;
  *y = (all.top + all.bottom) / 2.0;
}

/* as near to @x and @y as it can be and see nothing beyond the picture area */
static BbMoveKey *
make_key (gint64 at, int scale, double x, double y, double aspect)
{
  double room = (1 - (double) scale / BB_MOVE_SCALE_USUAL) * BB_INK_PICTURE_HEIGHT / 2;
  BbMoveKey *key = bb_move_key_new (at);

  key->scale = scale;
  key->x = (int) lround (CLAMP (x, -room * aspect, room * aspect));
  key->y = (int) lround (CLAMP (y, -room, room));
  return key;
}

BbList *
bb_move_preset_make (BbMovePreset preset, const BbBoard *board, double aspect)
{
  const double far = 2 * BB_INK_PICTURE_HEIGHT * MAX (aspect, 1);
  gboolean pans = preset == BB_MOVE_PAN_LEFT || preset == BB_MOVE_PAN_RIGHT;
  gboolean tilts = preset == BB_MOVE_TILT_UP || preset == BB_MOVE_TILT_DOWN;
  double x, y;
  g_autoptr (BbMoveKey) first = NULL;
  g_autoptr (BbMoveKey) last = NULL;
  g_autoptr (BbList) keys = NULL;

  if (preset == BB_MOVE_HOLD)
    return bb_list_new ();

  find_focus (board, &x, &y);
  if (pans || tilts)
    {
      first = make_key (0, SCALE_PAN, pans ? -far : x, tilts ? -far : y, aspect);
      last = make_key (BB_MOVE_END, SCALE_PAN, pans ? far : x, tilts ? far : y, aspect);
    }
  else
    {
      first = make_key (0, BB_MOVE_SCALE_USUAL, 0, 0, aspect);
      last = make_key (BB_MOVE_END, SCALE_NEAR, x, y, aspect);
    }
  keys = bb_list_new_from ((gpointer[]){ first, last }, 2);

  if (preset == BB_MOVE_PULL_OUT || preset == BB_MOVE_PAN_LEFT || preset == BB_MOVE_TILT_UP)
    return bb_move_keys_reverse (keys);
  return g_steal_pointer (&keys);
}

/* what begins gently ends gently then */
static BbEasing
reverse_easing (BbEasing easing)
{
  if (easing == BB_EASING_IN || easing == BB_EASING_OUT)
    return easing == BB_EASING_IN ? BB_EASING_OUT : BB_EASING_IN;

  return easing;
}

BbList *
bb_move_keys_reverse (const BbList *keys)
{
  GPtrArray *reversed = g_ptr_array_new ();

  for (guint i = keys->n_items; i-- > 0;)
    {
      const BbMoveKey *key = bb_list_get (keys, i);
      BbMoveKey *next = bb_move_key_copy (key);

      next->at = BB_MOVE_END - key->at;
      if (i > 0)
        next->easing = reverse_easing (((const BbMoveKey *) bb_list_get (keys, i - 1))->easing);
      g_ptr_array_add (reversed, next);
    }
  return bb_list_new_take (reversed);
}

static const char *const layer_names[BB_LAYER_N_MOVES] = {
  [BB_LAYER_STILL] = "still",         [BB_LAYER_FADE_IN] = "fade-in",       [BB_LAYER_FADE_OUT] = "fade-out",
  [BB_LAYER_FROM_LEFT] = "from-left", [BB_LAYER_FROM_RIGHT] = "from-right", [BB_LAYER_GROW] = "grow",
};

gboolean
bb_layer_move_from_name (const char *name, BbLayerMove *move)
{
  for (guint i = 0; i < BB_LAYER_N_MOVES; i++)
    {
      if (g_str_equal (layer_names[i], name))
        {
          *move = (BbLayerMove) i;
          return TRUE;
        }
    }
  return FALSE;
}

BbList *
bb_layer_move_make (BbLayerMove move, double aspect)
{
  int width = (int) lround (BB_INK_PICTURE_HEIGHT * aspect);
  g_autoptr (BbMoveKey) first = bb_move_key_new (move == BB_LAYER_FADE_OUT ? BB_MOVE_END - LAYER_TIME : 0);
  g_autoptr (BbMoveKey)
      last = bb_move_key_new (move == BB_LAYER_FADE_OUT || move == BB_LAYER_GROW ? BB_MOVE_END : LAYER_TIME);

  if (move == BB_LAYER_STILL)
    return bb_list_new ();

  if (move == BB_LAYER_FADE_IN)
    first->opacity = 0;
  else if (move == BB_LAYER_FADE_OUT)
    last->opacity = 0;
  else if (move == BB_LAYER_GROW)
    last->scale = SCALE_GROWN;
  else
    first->x = move == BB_LAYER_FROM_LEFT ? -width : width;
  return bb_list_new_from ((gpointer[]){ first, last }, 2);
}
