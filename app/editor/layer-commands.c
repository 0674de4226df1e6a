/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to a layer? */
#include "editor/layer-commands.h"

#include <glib/gi18n-lib.h>

#include "editor/layer-merge.h"
#include "model/boards.h"

/* gives the layers of a board with the one at @index changed (transfer full) */
typedef BbList *(*Change) (const BbList *layers, guint index, int amount);

static void
change (BbEditor *editor,
        const char *board_id,
        const char *layer_id,
        const char *label,
        Change func,
        int amount,
        const char *merge_key)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbBoard *board = bb_boards_find (project, board_id);
  int index = board != NULL ? bb_board_find_layer (board, layer_id) : -1;
  g_autoptr (BbBoard) next = NULL;

  if (index < 0)
    return;

  next = bb_board_copy (board);
  bb_board_take_layers (next, func (board->layers, (guint) index, amount));
  bb_editor_commit (editor, label, bb_boards_set (project, next), merge_key);
}

static BbList *
toggle_hidden (const BbList *layers, guint index, int amount)
{
  g_autoptr (BbLayer) next = bb_layer_copy (bb_list_get (layers, index));

  next->is_hidden = !next->is_hidden;
  return bb_list_replace (layers, index, next);
}

void
bb_layer_command_toggle_hidden (BbEditor *editor, const char *board, const char *layer)
{
  change (editor, board, layer, _ ("Show or Hide Layer"), toggle_hidden, 0, NULL);
}

static BbList *
toggle_locked (const BbList *layers, guint index, int amount)
{
  g_autoptr (BbLayer) next = bb_layer_copy (bb_list_get (layers, index));

  next->is_locked = !next->is_locked;
  return bb_list_replace (layers, index, next);
}

void
bb_layer_command_toggle_locked (BbEditor *editor, const char *board, const char *layer)
{
  change (editor, board, layer, _ ("Lock or Unlock Layer"), toggle_locked, 0, NULL);
}

void
bb_layer_command_rename (BbEditor *editor, const char *board_id, const char *layer_id, const char *name)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbBoard *board = bb_boards_find (project, board_id);
  int index = board != NULL ? bb_board_find_layer (board, layer_id) : -1;
  g_autoptr (BbBoard) next = NULL;
  g_autoptr (BbLayer) layer = NULL;

  if (index < 0)
    return;

  layer = bb_layer_copy (bb_list_get (board->layers, (guint) index));
  if (!bb_string_set (&layer->name, name))
    return;

  next = bb_board_copy (board);
  bb_board_take_layers (next, bb_list_replace (board->layers, (guint) index, layer));
  bb_editor_commit (editor, _ ("Rename Layer"), bb_boards_set (project, next), NULL);
}

static BbList *
set_opacity (const BbList *layers, guint index, int amount)
{
  g_autoptr (BbLayer) next = bb_layer_copy (bb_list_get (layers, index));

  next->opacity = CLAMP (amount, 0, BB_OPACITY_MAX);
  return bb_list_replace (layers, index, next);
}

void
bb_layer_command_set_opacity (BbEditor *editor, const char *board, const char *layer, int opacity)
{
  g_autofree char *key = g_strdup_printf ("opacity %s", layer);

  change (editor, board, layer, _ ("Change Opacity"), set_opacity, opacity, key);
}

/* @amount: a BbLayerMove, and above it the aspect of the picture area in thousandths */
static BbList *
set_move (const BbList *layers, guint index, int amount)
{
  g_autoptr (BbLayer) next = bb_layer_copy (bb_list_get (layers, index));

  bb_layer_take_keys (next, bb_layer_move_make ((BbLayerMove) (amount % BB_LAYER_N_MOVES),
                                                amount / BB_LAYER_N_MOVES / 1000.0));
  return bb_list_replace (layers, index, next);
}

void
bb_layer_command_set_move (BbEditor *editor, const char *board, const char *layer, BbLayerMove move)
{
  const BbSettings *settings = bb_editor_get_project (editor)->settings;
  int aspect = settings->width * 1000 / settings->height;

  change (editor, board, layer, _ ("Change Move of Layer"), set_move, aspect * BB_LAYER_N_MOVES + (int) move, NULL);
}

static BbList *
move (const BbList *layers, guint index, int amount)
{
  guint to = (guint) CLAMP ((int) index + amount, 0, (int) layers->n_items - 1);
  g_autoptr (BbList) without = bb_list_remove (layers, index);

  return bb_list_insert (without, to, bb_list_get (layers, index));
}

void
bb_layer_command_move (BbEditor *editor, const char *board, const char *layer, int direction)
{
  change (editor, board, layer, _ ("Move Layer"), move, direction, NULL);
}

static BbList *
move_to (const BbList *layers, guint index, int amount)
{
  g_autoptr (BbList) without = bb_list_remove (layers, index);

  return bb_list_insert (without, MIN ((guint) amount, without->n_items), bb_list_get (layers, index));
}

void
bb_layer_command_move_to (BbEditor *editor, const char *board, const char *layer, guint index)
{
  change (editor, board, layer, _ ("Move Layer"), move_to, (int) index, NULL);
}

static BbList *
duplicate (const BbList *layers, guint index, int amount)
{
  g_autoptr (BbLayer) copy = bb_layer_duplicate (bb_list_get (layers, index));

  return bb_list_insert (layers, index + 1, copy);
}

/* takes the layer above that with the id @layer in hand, which is there */
static void
take_above (BbEditor *editor, const char *board_id, const char *layer)
{
  const BbBoard *board = bb_boards_find (bb_editor_get_project (editor), board_id);
  guint index = layer != NULL ? (guint) bb_board_find_layer (board, layer) + 1 : board->layers->n_items - 1;

  if (index < board->layers->n_items)
    bb_editor_take_layer (editor, board_id, ((const BbLayer *) bb_list_get (board->layers, index))->id);
}

void
bb_layer_command_duplicate (BbEditor *editor, const char *board, const char *layer)
{
  if (!bb_editor_may_edit (editor))
    return;

  change (editor, board, layer, _ ("Duplicate Layer"), duplicate, 0, NULL);
  take_above (editor, board, layer);
}

static BbList *
drop (const BbList *layers, guint index, int amount)
{
  return bb_list_remove (layers, index);
}

void
bb_layer_command_delete (BbEditor *editor, const char *board, const char *layer)
{
  change (editor, board, layer, _ ("Delete Layer"), drop, 0, NULL);
}

static int
find_in_hand (BbEditor *editor)
{
  const BbBoard *board = bb_editor_get_sheet (editor);
  const char *in_hand = bb_editor_get_layer (editor, board);

  return in_hand != NULL ? bb_board_find_layer (board, in_hand) : bb_board_find_ink (board, NULL);
}

const BbLayer *
bb_layer_command_find (BbEditor *editor)
{
  int index = find_in_hand (editor);

  return index >= 0 ? bb_list_get (bb_editor_get_sheet (editor)->layers, (guint) index) : NULL;
}

void
bb_layer_command_new (BbEditor *editor)
{
  const BbBoard *board = bb_editor_get_sheet (editor);
  int index = find_in_hand (editor);
  g_autoptr (BbLayer) layer = bb_layer_new_ink ();
  g_autoptr (BbBoard) next = NULL;

  if (!bb_editor_may_edit (editor))
    return;

  next = bb_board_copy (board);
  bb_board_take_layers (next,
                        bb_list_insert (board->layers, index >= 0 ? (guint) index + 1 : board->layers->n_items, layer));
  if (bb_editor_commit (editor, _ ("New Layer"), bb_boards_set (bb_editor_get_project (editor), next), NULL))
    bb_editor_take_layer (editor, next->id, layer->id);
}

void
bb_layer_command_step (BbEditor *editor, int direction)
{
  const BbBoard *board = bb_editor_get_sheet (editor);
  int top = (int) board->layers->n_items - 1, index = find_in_hand (editor);

  if (top < 0)
    return;

  index = CLAMP (index < 0 ? top : index + direction, 0, top);
  bb_editor_take_layer (editor, board->id, ((const BbLayer *) bb_list_get (board->layers, (guint) index))->id);
}

void
bb_layer_command_merge (BbEditor *editor)
{
  const BbBoard *board = bb_editor_get_sheet (editor);
  int index = find_in_hand (editor);
  const char *obstacle = index >= 0 ? bb_layer_merge_find_obstacle (board, (guint) index)
                                    : _ ("There is no layer in hand to merge.");
  g_autofree char *below = NULL;
  g_autoptr (BbBoard) next = NULL;

  if (!bb_editor_may_edit (editor))
    return;
  if (obstacle != NULL)
    {
      bb_editor_say (editor, obstacle);
      return;
    }

  below = g_strdup (((const BbLayer *) bb_list_get (board->layers, (guint) index - 1))->id);
  next = bb_board_copy (board);
  bb_board_take_layers (next, bb_layer_merge (board->layers, (guint) index));
  if (bb_editor_commit (editor, _ ("Merge Layers"), bb_boards_set (bb_editor_get_project (editor), next), NULL))
    bb_editor_take_layer (editor, next->id, below);
}
