/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a layer get to other boards? */
#include "editor/sharing-commands.h"

#include <glib/gi18n-lib.h>

#include "editor/board-change.h"
#include "model/boards.h"
#include "model/sharing.h"

/* Returns: (transfer full) (nullable) (element-type BbBoard): of the selected boards what the hand draws on, but that
 * with the id @board; %NULL after a word where there is none, or nothing may be changed */
static GPtrArray *
find_others (BbEditor *editor, const char *board)
{
  g_autoptr (GPtrArray) boards = NULL;

  if (!bb_editor_may_edit (editor))
    return NULL;

  boards = bb_board_change_list_sheets (editor);
  for (guint i = boards->len; i-- > 0;)
    {
      if (g_str_equal (((const BbBoard *) boards->pdata[i])->id, board))
        g_ptr_array_remove_index (boards, i);
    }
  if (boards->len > 0)
    return g_steal_pointer (&boards);

  bb_editor_say (editor, _ ("Select the other boards first: Shift and a click on the timeline, or in the overview."));
  return NULL;
}

static BbProject *
add_copies (const BbProject *project, const BbLayer *layer, GPtrArray *boards)
{
  BbProject *next = bb_project_ref (project);

  for (guint i = 0; i < boards->len; i++)
    {
      const BbBoard *board = boards->pdata[i];
      g_autoptr (BbProject) before = next;
      g_autoptr (BbLayer) copy = bb_layer_duplicate (layer);
      g_autoptr (BbBoard) changed = bb_board_copy (board);

      bb_board_take_layers (changed, bb_list_insert (board->layers, board->layers->n_items, copy));
      next = bb_boards_set (before, changed);
    }
  return next;
}

static const BbLayer *
find_layer (BbEditor *editor, const char *board_id, const char *layer)
{
  const BbBoard *board = bb_boards_find (bb_editor_get_project (editor), board_id);
  int index = board != NULL ? bb_board_find_layer (board, layer) : -1;

  return index >= 0 ? bb_list_get (board->layers, (guint) index) : NULL;
}

void
bb_sharing_command_copy (BbEditor *editor, const char *board, const char *layer)
{
  const BbLayer *found = find_layer (editor, board, layer);
  g_autoptr (GPtrArray) others = found != NULL ? find_others (editor, board) : NULL;
  g_autofree char *told = NULL;

  if (others == NULL)
    return;

  told = g_strdup_printf (ngettext ("%u board got a copy.", "%u boards got a copy.", others->len), others->len);
  if (bb_editor_commit (editor, _ ("Copy Layer to Boards"), add_copies (bb_editor_get_project (editor), found, others),
                        NULL))
    bb_editor_say (editor, told);
}

void
bb_sharing_command_share (BbEditor *editor, const char *board, const char *layer)
{
  g_autoptr (GPtrArray) others = find_layer (editor, board, layer) != NULL ? find_others (editor, board) : NULL;
  g_autofree char *told = NULL;

  if (others == NULL)
    return;

  told = g_strdup_printf (ngettext ("Shared with %u board: changed on one, it changes on both.",
                                    "Shared with %u boards: changed on one, it changes on all.", others->len),
                          others->len);
  if (bb_editor_commit (editor, _ ("Share Layer"),
                        bb_sharing_share (bb_editor_get_project (editor), board, layer, others), NULL))
    bb_editor_say (editor, told);
}

void
bb_sharing_command_own (BbEditor *editor, const char *board_id, const char *layer_id)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbLayer *layer = find_layer (editor, board_id, layer_id);
  const BbBoard *board = layer != NULL ? bb_boards_find (project, board_id) : NULL;
  g_autoptr (BbLayer) own = NULL;
  g_autoptr (BbBoard) next = NULL;

  if (layer == NULL || !layer->is_shared)
    return;

  own = bb_layer_duplicate (layer);
  next = bb_board_copy (board);
  bb_board_take_layers (next, bb_list_replace (board->layers, (guint) bb_board_find_layer (board, layer_id), own));
  if (bb_editor_commit (editor, _ ("Make Layer Own"), bb_boards_set (project, next), NULL))
    bb_editor_take_layer (editor, next->id, own->id);
}
