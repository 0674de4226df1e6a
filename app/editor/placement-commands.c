/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to how a picture lies on its board? */
#include "editor/placement-commands.h"

#include <glib/gi18n-lib.h>

#include "editor/layer-words.h"
#include "model/boards.h"

static gboolean
is_open (const BbLayer *layer)
{
  return !layer->is_hidden && !layer->is_locked;
}

const BbLayer *
bb_placement_command_find (BbEditor *editor)
{
  const BbBoard *board = bb_editor_get_sheet (editor);
  const char *in_hand = bb_editor_get_layer (editor, board);
  const BbLayer *found = NULL;

  for (guint i = board->layers->n_items; i-- > 0;)
    {
      const BbLayer *layer = bb_list_get (board->layers, i);

      if (layer->kind != BB_LAYER_PICTURE)
        continue;
      if (g_strcmp0 (layer->id, in_hand) == 0)
        return layer;
      if (found == NULL || (is_open (layer) && !is_open (found)))
        found = layer;
    }
  return found;
}

gboolean
bb_placement_command_may (BbEditor *editor, const BbLayer *layer)
{
  g_autofree char *refusal = NULL;

  if (!bb_editor_may_edit (editor))
    return FALSE;
  if (is_open (layer))
    return TRUE;

  refusal = bb_layer_words_refuse (bb_editor_get_sheet (editor), layer);
  bb_editor_say (editor, refusal);
  return FALSE;
}

static const BbLayer *
find (const BbProject *project, const char *board_id, const char *layer_id)
{
  const BbBoard *board = bb_boards_find (project, board_id);
  int index = board != NULL ? bb_board_find_layer (board, layer_id) : -1;

  return index >= 0 ? bb_list_get (board->layers, (guint) index) : NULL;
}

/* Returns: (transfer full): @project with @fit and @placement of the layer, which is there */
static BbProject *
place (const BbProject *project, const char *board_id, const char *layer_id, BbFit fit, const BbPlacement *placement)
{
  const BbBoard *board = bb_boards_find (project, board_id);
  guint index = (guint) bb_board_find_layer (board, layer_id);
  g_autoptr (BbLayer) layer = bb_layer_copy (bb_list_get (board->layers, index));
  g_autoptr (BbBoard) next = bb_board_copy (board);

  layer->fit = fit;
  layer->placement = *placement;
  bb_board_take_layers (next, bb_list_replace (board->layers, index, layer));
  return bb_boards_set (project, next);
}

gboolean
bb_placement_command_propose (BbEditor *editor, const char *board, const char *layer, const BbPlacement *placement)
{
  const BbProject *base = bb_editor_get_base (editor);
  const BbLayer *found = find (base, board, layer);

  if (found == NULL)
    return FALSE;

  bb_editor_propose (editor, place (base, board, layer, found->fit, placement));
  return TRUE;
}

static void
commit (BbEditor *editor,
        const char *board,
        const BbLayer *layer,
        const char *label,
        BbFit fit,
        const BbPlacement *placement,
        const char *merge_key)
{
  if (layer->fit == fit && bb_placement_equal (&layer->placement, placement))
    return;

  bb_editor_commit (editor, label, place (bb_editor_get_project (editor), board, layer->id, fit, placement), merge_key);
}

/* the layer, where it may be placed */
static const BbLayer *
find_open (BbEditor *editor, const char *board, const char *layer)
{
  const BbLayer *found = find (bb_editor_get_project (editor), board, layer);

  return found != NULL && bb_placement_command_may (editor, found) ? found : NULL;
}

void
bb_placement_command_set (BbEditor *editor,
                          const char *board,
                          const char *layer,
                          const BbPlacement *placement,
                          const char *merge_key)
{
  const BbLayer *found = find_open (editor, board, layer);

  if (found != NULL)
    commit (editor, board, found, _ ("Place Picture"), found->fit, placement, merge_key);
}

void
bb_placement_command_turn (BbEditor *editor, const char *board, const char *layer, int degrees)
{
  const BbLayer *found = find_open (editor, board, layer);
  BbPlacement turned;

  if (found == NULL)
    return;

  turned = bb_placement_turn (&found->placement, degrees);
  commit (editor, board, found, _ ("Turn Picture"), found->fit, &turned, NULL);
}

void
bb_placement_command_flip (BbEditor *editor, const char *board, const char *layer, gboolean is_upright)
{
  const BbLayer *found = find_open (editor, board, layer);
  BbPlacement flipped;

  if (found == NULL)
    return;

  flipped = bb_placement_flip (&found->placement, is_upright);
  commit (editor, board, found, _ ("Flip Picture"), found->fit, &flipped, NULL);
}

void
bb_placement_command_fit (BbEditor *editor, const char *board, const char *layer, BbFit fit)
{
  const BbLayer *found = find_open (editor, board, layer);
  BbPlacement fitted;

  if (found == NULL)
    return;

  fitted = found->placement;
  fitted.x = fitted.y = 0;
  fitted.scale_x = fitted.scale_y = BB_PLACEMENT_SCALE_USUAL;
  commit (editor, board, found, _ ("Fit Picture"), fit, &fitted, NULL);
}

void
bb_placement_command_reset (BbEditor *editor, const char *board, const char *layer)
{
  const BbLayer *found = find_open (editor, board, layer);

  if (found != NULL)
    commit (editor, board, found, _ ("Reset Placement"), found->fit, &BB_PLACEMENT_PLAIN, NULL);
}
