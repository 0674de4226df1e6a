/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are boards changed, where they are and as many as are selected? */
#include "editor/board-change.h"

#include "model/boards.h"
#include "model/places.h"

/* the project with the live board at @index changed; the same one where nothing differs */
static BbProject *
change_board (const BbProject *project, guint index, BbBoardChange change, gconstpointer data)
{
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, index));

  if (!change (board, data))
    return bb_project_ref (project);

  return bb_places_set_board (project, index, board);
}

static BbProject *
change_any (const BbProject *project, const BbBoard *found, BbBoardChange change, gconstpointer data)
{
  g_autoptr (BbBoard) board = bb_board_copy (found);

  return change (board, data) ? bb_boards_set (project, board) : bb_project_ref (project);
}

GPtrArray *
bb_board_change_list (BbEditor *editor)
{
  const BbBoard *shelved = bb_editor_get_shelved (editor);
  GPtrArray *boards = g_ptr_array_new ();
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  if (shelved != NULL)
    g_ptr_array_add (boards, (gpointer) shelved);
  for (guint i = first; shelved == NULL && i < first + n; i++)
    g_ptr_array_add (boards, (gpointer) bb_project_get_board (bb_editor_get_project (editor), i));
  return boards;
}

void
bb_board_change_selected (BbEditor *editor,
                          const char *label,
                          BbBoardChange change,
                          gconstpointer data,
                          const char *merge_key)
{
  BbProject *project = bb_project_ref (bb_editor_get_project (editor));
  const BbBoard *shelved = bb_editor_get_shelved (editor);
  guint first, n;

  if (shelved != NULL)
    {
      bb_board_change_one (editor, shelved->id, label, change, data, merge_key);
      bb_project_unref (project);
      return;
    }

  bb_editor_get_selection (editor, &first, &n);
  for (guint i = first; i < first + n; i++)
    {
      BbProject *next = change_board (project, i, change, data);

      bb_project_unref (project);
      project = next;
    }

  bb_editor_commit (editor, label, project, merge_key);
}

GPtrArray *
bb_board_change_list_sheets (BbEditor *editor)
{
  GPtrArray *boards = bb_board_change_list (editor);

  for (guint i = 0; bb_editor_is_on_plan (editor) && i < boards->len; i++)
    boards->pdata[i] = ((const BbBoard *) boards->pdata[i])->plan;
  return boards;
}

void
bb_board_change_sheets (BbEditor *editor, const char *label, BbBoardChange change, gconstpointer data)
{
  g_autoptr (GPtrArray) sheets = NULL;
  BbProject *project;

  if (!bb_editor_is_on_plan (editor))
    {
      bb_board_change_selected (editor, label, change, data, NULL);
      return;
    }

  sheets = bb_board_change_list_sheets (editor);
  project = bb_project_ref (bb_editor_get_project (editor));
  for (guint i = 0; i < sheets->len; i++)
    {
      BbProject *next = change_any (project, sheets->pdata[i], change, data);

      bb_project_unref (project);
      project = next;
    }
  bb_editor_commit (editor, label, project, NULL);
}

void
bb_board_change_one (BbEditor *editor,
                     const char *id,
                     const char *label,
                     BbBoardChange change,
                     gconstpointer data,
                     const char *merge_key)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbBoard *board = bb_boards_find (project, id);

  if (board != NULL)
    bb_editor_commit (editor, label, change_any (project, board, change, data), merge_key);
}

BbLayer *
bb_board_change_begin_ink (const BbBoard *board, int ink)
{
  return ink >= 0 ? bb_layer_copy (bb_list_get (board->layers, (guint) ink)) : bb_layer_new_ink ();
}

void
bb_board_change_end_ink (BbBoard *board, int ink, BbLayer *layer)
{
  guint index = ink >= 0 ? (guint) ink : board->layers->n_items;

  bb_board_take_layers (board, bb_list_splice (board->layers, index, ink >= 0 ? 1 : 0, (gpointer *) &layer, 1));
}
