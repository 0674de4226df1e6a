/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which layers do several boards share? */
#include "model/sharing.h"

#include "model/boards.h"

typedef void (*LayerFunc) (const BbLayer *layer, gpointer data);

/* what boards have: the current value of each shared layer by its id, and what it was before */
typedef struct
{
  GHashTable *before;
  GHashTable *current;
  GPtrArray *order; /* of their ids, as boards name them */
  gboolean differ;  /* some board has another value */
} Found;

static void
for_each_of (const BbList *layers, LayerFunc func, gpointer data)
{
  for (guint i = 0; i < layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (layers, i);

      if (layer->is_shared)
        func (layer, data);
    }
}

static void
for_each_on (const BbList *boards, LayerFunc func, gpointer data)
{
  for (guint i = 0; i < boards->n_items; i++)
    {
      const BbBoard *board = bb_list_get (boards, i);

      for_each_of (board->layers, func, data);
      for_each_of (board->plan->layers, func, data);
    }
}

static void
for_each (const BbProject *project, LayerFunc func, gpointer data)
{
  for (guint i = 0; i < bb_project_count (project); i++)
    for_each_on (bb_project_get_place (project, i)->options, func, data);
  for_each_on (project->lists[BB_SHELF], func, data);
}

/* of two values the one that is new wins */
static void
find (const BbLayer *layer, gpointer data)
{
  Found *found = data;
  const BbLayer *known = g_hash_table_lookup (found->current, layer->id);

  if (known == layer)
    return;
  if (known == NULL)
    g_ptr_array_add (found->order, layer->id);
  else
    found->differ = TRUE;
  if (known == NULL || known == g_hash_table_lookup (found->before, layer->id))
    g_hash_table_insert (found->current, layer->id, (gpointer) layer);
}

static Found
find_all (const BbProject *before, const BbProject *next)
{
  const BbList *layers = before->lists[BB_LAYERS];
  Found found = { g_hash_table_new (g_str_hash, g_str_equal), g_hash_table_new (g_str_hash, g_str_equal),
                  g_ptr_array_new (), FALSE };

  for (guint i = 0; i < layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (layers, i);

      g_hash_table_insert (found.before, layer->id, (gpointer) layer);
    }
  for_each (next, find, &found);
  return found;
}

static void
found_clear (Found *found)
{
  g_hash_table_unref (found->before);
  g_hash_table_unref (found->current);
  g_ptr_array_unref (found->order);
}

/* Returns: (transfer full): @board with the current values, but of its plan; itself where it has them */
static BbBoard *
settle_sheet (const BbBoard *board, const Found *found)
{
  BbBoard *next = bb_board_ref (board);

  for (guint i = 0; i < board->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (board->layers, i);
      const BbLayer *current = layer->is_shared ? g_hash_table_lookup (found->current, layer->id) : layer;

      if (current == layer)
        continue;
      if (next == board)
        {
          bb_board_unref (next);
          next = bb_board_copy (board);
        }
      bb_board_take_layers (next, bb_list_replace (next->layers, i, current));
    }
  return next;
}

/* likewise, with its plan */
static BbBoard *
settle_board (const BbBoard *board, const Found *found)
{
  BbBoard *next = settle_sheet (board, found);
  g_autoptr (BbBoard) plan = settle_sheet (board->plan, found);

  if (plan == board->plan)
    return next;
  if (next == board)
    {
      bb_board_unref (next);
      next = bb_board_copy (board);
    }
  bb_value_set (&next->plan, plan);
  return next;
}

/* takes over @boards */
static BbList *
settle_boards (BbList *boards, const Found *found)
{
  for (guint i = 0; i < boards->n_items; i++)
    {
      const BbBoard *board = bb_list_get (boards, i);
      g_autoptr (BbBoard) settled = settle_board (board, found);
      g_autoptr (BbList) old = boards;

      boards = settled == board ? bb_list_ref (old) : bb_list_replace (old, i, settled);
    }
  return boards;
}

static BbProject *
settle_places (BbProject *project, const Found *found)
{
  BbList *places = bb_list_ref (project->lists[BB_PLACES]);
  g_autoptr (BbProject) old = project;

  for (guint i = 0; i < places->n_items; i++)
    {
      const BbPlace *place = bb_list_get (places, i);
      g_autoptr (BbList) options = settle_boards (bb_list_ref (place->options), found);
      g_autoptr (BbPlace) settled = NULL;
      g_autoptr (BbList) unsettled = NULL;

      if (options == place->options)
        continue;
      settled = bb_place_copy (place);
      bb_value_set (&settled->options, options);
      unsettled = places;
      places = bb_list_replace (unsettled, i, settled);
    }
  return bb_project_with_list (old, BB_PLACES, places);
}

/* those that are there keep their order, so that a file stays as it is */
static BbList *
settle_list (const BbList *list, Found *found)
{
  GPtrArray *layers = g_ptr_array_new ();
  g_autoptr (BbList) settled = NULL;

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbLayer *current = g_hash_table_lookup (found->current, ((const BbLayer *) bb_list_get (list, i))->id);

      if (current == NULL)
        continue;
      g_ptr_array_add (layers, bb_layer_ref (current));
      g_hash_table_remove (found->current, current->id);
    }
  for (guint i = 0; i < found->order->len; i++)
    {
      const BbLayer *added = g_hash_table_lookup (found->current, found->order->pdata[i]);

      if (added != NULL)
        g_ptr_array_add (layers, bb_layer_ref (added));
    }

  settled = bb_list_new_take (layers);
  if (bb_list_is_same (settled, list))
    return bb_list_ref (list);
  return bb_list_splice (list, 0, list->n_items, settled->items, settled->n_items);
}

static gboolean
is_untouched (const BbProject *before, const BbProject *next)
{
  return before->lists[BB_PLACES] == next->lists[BB_PLACES] && before->lists[BB_SHELF] == next->lists[BB_SHELF] &&
         before->lists[BB_LAYERS] == next->lists[BB_LAYERS];
}

BbProject *
bb_sharing_settle (const BbProject *before, BbProject *next)
{
  g_autoptr (BbList) layers = NULL;
  g_autoptr (BbProject) old = NULL;
  Found found;

  if (is_untouched (before, next))
    return next;

  found = find_all (before, next);
  if (found.differ)
    {
      next = settle_places (next, &found);
      old = next;
      next = bb_project_with_list (old, BB_SHELF, settle_boards (bb_list_ref (old->lists[BB_SHELF]), &found));
    }
  layers = settle_list (next->lists[BB_LAYERS], &found);
  found_clear (&found);
  if (layers == next->lists[BB_LAYERS])
    return next;

  g_clear_pointer (&old, bb_project_unref);
  old = next;
  return bb_project_with_list (old, BB_LAYERS, g_steal_pointer (&layers));
}

typedef struct
{
  const char *id;
  guint n;
} Count;

static void
count (const BbLayer *layer, gpointer data)
{
  Count *counted = data;

  counted->n += g_str_equal (layer->id, counted->id);
}

guint
bb_sharing_count (const BbProject *project, const char *id)
{
  Count counted = { id, 0 };

  for_each (project, count, &counted);
  return counted.n;
}

/* takes over @project */
static BbProject *
set_layers (BbProject *project, const BbBoard *board, BbList *layers)
{
  g_autoptr (BbProject) old = project;
  g_autoptr (BbBoard) next = bb_board_copy (board);

  bb_board_take_layers (next, layers);
  return bb_boards_set (old, next);
}

BbProject *
bb_sharing_share (const BbProject *project, const char *board_id, const char *layer_id, GPtrArray *others)
{
  const BbBoard *board = bb_boards_find (project, board_id);
  int index = board != NULL ? bb_board_find_layer (board, layer_id) : -1;
  BbProject *next = bb_project_ref (project);
  g_autoptr (BbLayer) layer = NULL;

  if (index < 0)
    return next;

  layer = bb_layer_copy (bb_list_get (board->layers, (guint) index));
  if (!layer->is_shared)
    {
      layer->is_shared = TRUE;
      next = set_layers (next, board, bb_list_replace (board->layers, (guint) index, layer));
    }
  else
    {
      bb_layer_unref (layer);
      layer = bb_layer_ref (bb_list_get (board->layers, (guint) index));
    }
  for (guint i = 0; i < others->len; i++)
    {
      const BbBoard *other = others->pdata[i];

      if (bb_board_find_layer (other, layer_id) < 0)
        next = set_layers (next, other, bb_list_insert (other->layers, 0, layer));
    }
  return next;
}
