/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the plan of a board? */
#include "editor/plan-commands.h"

#include <glib/gi18n-lib.h>

#include "editor/board-change.h"

static gboolean
has_plan (const BbProject *project, guint index)
{
  return bb_board_has_plan (bb_project_get_board (project, index));
}

gboolean
bb_plan_command_has_any (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      if (has_plan (project, i))
        return TRUE;
    }
  return FALSE;
}

static const char *
get_scene (const BbProject *project, guint index)
{
  return bb_board_get_text (bb_project_get_board (project, index), BB_FIELD_ID_SCENE);
}

int
bb_plan_command_find_model (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint current = bb_editor_get_current (editor);
  int nearest = -1;

  if (bb_editor_get_shelved (editor) != NULL || has_plan (project, current))
    return -1;

  for (guint i = current; i-- > 0;)
    {
      if (!has_plan (project, i))
        continue;
      if (g_str_equal (get_scene (project, i), get_scene (project, current)))
        return (int) i;
      if (nearest < 0)
        nearest = (int) i;
    }
  return nearest;
}

/* @data: the board that it comes from; what is hidden stays, on top */
static gboolean
take_over (BbBoard *board, gconstpointer data)
{
  g_autoptr (BbBoard) copy = bb_board_duplicate (data);
  const BbList *taken = copy->plan->layers, *own = board->plan->layers;

  bb_board_take_plan (board, bb_list_splice (own, 0, 0, taken->items, taken->n_items));
  return TRUE;
}

void
bb_plan_command_take_over (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  int model = bb_plan_command_find_model (editor);

  if (!bb_editor_may_edit (editor))
    return;
  if (model < 0)
    bb_editor_say (editor, bb_board_has_plan (bb_editor_get_board (editor))
                               ? _ ("This board has a plan already.")
                               : _ ("No board before this one has a plan."));
  else
    bb_board_change_one (editor, bb_editor_get_board (editor)->id, _ ("Take Plan Over"), take_over,
                         bb_project_get_board (project, (guint) model), NULL);
}
