/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with the stamps of a project? */
#include "editor/stamp-commands.h"

#include <glib/gi18n-lib.h>

#include "editor/board-change.h"
#include "editor/board-commands.h"
#include "editor/ink-selection.h"

BbStamp *
bb_stamp_command_make_ink (BbEditor *editor)
{
  g_autoptr (GPtrArray) strokes = bb_ink_selection_get (editor);

  if (strokes->len > 0)
    return bb_stamp_new_ink (NULL, bb_editor_is_on_plan (editor) ? BB_STAMP_PLAN : BB_STAMP_INK, strokes);

  bb_editor_say (editor, _ ("Nothing is selected. Take the lasso (Alt+S), and draw around strokes."));
  return NULL;
}

BbStamp *
bb_stamp_command_make_template (BbEditor *editor)
{
  const BbBoard *board = bb_editor_get_board (editor);

  if (!bb_board_is_empty (board) || bb_board_has_plan (board) || board->texts->n_items > 0)
    return bb_stamp_new_template (NULL, board);

  bb_editor_say (editor, _ ("This board is empty: there is nothing to make others of."));
  return NULL;
}

gboolean
bb_stamp_command_keep (BbEditor *editor, const BbStamp *stamp)
{
  const BbProject *project = bb_editor_get_project (editor);
  const char *label = stamp->kind == BB_STAMP_TEMPLATE ? _ ("Keep Template") : _ ("Keep Stamp");

  return bb_editor_may_edit (editor) &&
         bb_editor_commit (editor, label, bb_stamps_insert (project, project->lists[BB_STAMPS]->n_items, stamp), NULL);
}

void
bb_stamp_command_rename (BbEditor *editor, const char *id, const char *name)
{
  if (bb_editor_may_edit (editor))
    bb_editor_commit (editor, _ ("Rename Stamp"), bb_stamps_rename (bb_editor_get_project (editor), id, name), NULL);
}

void
bb_stamp_command_remove (BbEditor *editor, const char *id)
{
  if (bb_editor_may_edit (editor))
    bb_editor_commit (editor, _ ("Remove Stamp"), bb_stamps_remove (bb_editor_get_project (editor), id), NULL);
}

/* what is said of it stays; where and when it is, too */
static gboolean
fill (BbBoard *board, gconstpointer stamp)
{
  g_autoptr (BbBoard) made = bb_stamp_make_board (stamp);

  bb_board_take_layers (board, bb_list_ref (made->layers));
  if (!bb_board_has_plan (board))
    bb_board_take_plan (board, bb_list_ref (made->plan->layers));
  bb_board_take_camera (board, bb_list_ref (made->camera));
  board->camera_goes_on = made->camera_goes_on;
  board->shake = made->shake;
  board->crop_x = made->crop_x;
  board->crop_y = made->crop_y;
  for (guint i = 0; i < made->texts->n_items; i++)
    {
      const BbText *text = bb_list_get (made->texts, i);

      if (*bb_board_get_text (board, text->field) == '\0')
        bb_board_set_text (board, text->field, text->text);
    }
  return TRUE;
}

void
bb_stamp_command_make_board (BbEditor *editor, const BbStamp *stamp)
{
  const BbBoard *board = bb_editor_get_board (editor);
  g_autoptr (BbBoard) made = NULL;

  if (!bb_editor_may_edit (editor))
    return;
  if (bb_board_is_empty (board))
    {
      bb_board_change_one (editor, board->id, _ ("New Board from Template"), fill, stamp, NULL);
      return;
    }

  made = bb_stamp_make_board (stamp);
  bb_board_command_add (editor, _ ("New Board from Template"), made);
}

const char *
bb_stamp_describe (const BbStamp *stamp)
{
  if (stamp->name != NULL)
    return stamp->name;
  return stamp->kind == BB_STAMP_TEMPLATE ? _ ("Template") : _ ("Stamp");
}
