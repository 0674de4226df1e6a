/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to a layer? */
#include "editor/layer-commands.h"

#include <glib/gi18n-lib.h>

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
toggle_fit (const BbList *layers, guint index, int amount)
{
  g_autoptr (BbLayer) next = bb_layer_copy (bb_list_get (layers, index));

  next->fit = next->fit == BB_FIT_FILL ? BB_FIT_INSIDE : BB_FIT_FILL;
  return bb_list_replace (layers, index, next);
}

void
bb_layer_command_toggle_fit (BbEditor *editor, const char *board, const char *layer)
{
  change (editor, board, layer, _ ("Fit Picture"), toggle_fit, 0, NULL);
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
drop (const BbList *layers, guint index, int amount)
{
  return bb_list_remove (layers, index);
}

void
bb_layer_command_delete (BbEditor *editor, const char *board, const char *layer)
{
  change (editor, board, layer, _ ("Delete Layer"), drop, 0, NULL);
}
