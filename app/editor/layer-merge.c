/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When do two layers make one, with the same to see? */
#include "editor/layer-merge.h"

#include <glib/gi18n-lib.h>

/* an eraser of its own layer would go through the other one */
static gboolean
erases (const BbLayer *layer)
{
  for (guint i = 0; i < layer->strokes->len; i++)
    {
      if (bb_stroke_get_brush (layer->strokes->pdata[i])->kind == BB_BRUSH_ERASER)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_open (const BbLayer *layer)
{
  return !layer->is_hidden && !layer->is_locked;
}

static gboolean
is_plain (const BbLayer *layer)
{
  return layer->opacity == BB_OPACITY_MAX && layer->keys->n_items == 0;
}

const char *
bb_layer_merge_find_obstacle (const BbBoard *board, guint index)
{
  const BbLayer *upper = bb_list_get (board->layers, index);
  const BbLayer *lower = index > 0 ? bb_list_get (board->layers, index - 1) : NULL;

  if (lower == NULL)
    return _ ("This is the lowest layer: there is none below to merge with.");
  if (upper->kind != BB_LAYER_INK || lower->kind != BB_LAYER_INK)
    return _ ("A picture cannot be merged: it stays a file, and ink stays strokes.");
  if (!is_open (upper) || !is_open (lower))
    return _ ("One of the two layers is hidden or locked. Show and unlock both, then merge.");
  if (!is_plain (upper) || !is_plain (lower))
    return _ ("One of the two layers is faded or moves: merged, it would look different.");
  if (lower->is_shared)
    return _ ("The layer below is shared with other boards. Make it this board's own, then merge.");
  if (erases (upper))
    return _ ("Something was erased in this layer: merged, it would be erased below, too.");
  return NULL;
}

BbList *
bb_layer_merge (const BbList *layers, guint index)
{
  const BbLayer *upper = bb_list_get (layers, index);
  g_autoptr (BbLayer) merged = bb_layer_copy (bb_list_get (layers, index - 1));

  for (guint i = 0; i < upper->strokes->len; i++)
    bb_layer_add_stroke (merged, upper->strokes->pdata[i]);
  return bb_list_splice (layers, index - 1, 2, (gpointer *) &merged, 1);
}
