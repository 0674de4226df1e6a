/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done where all boards are seen at once? */
#include "editor/overview-commands.h"

#include <glib/gi18n-lib.h>

#include "editor/board-commands.h"
#include "model/places.h"
#include "model/texts.h"

void
bb_overview_command_move_before (BbEditor *editor, guint index)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint first, n, to;

  g_return_if_fail (index <= bb_project_count (project));

  bb_editor_get_selection (editor, &first, &n);
  if ((index >= first && index <= first + n) || !bb_editor_may_edit (editor))
    return;

  to = index > first ? index - n : index;
  if (!bb_editor_commit_move (editor, ngettext ("Move Board", "Move Boards", n), bb_places_move (project, first, n, to),
                              NULL))
    return;

  bb_editor_select (editor, to, FALSE);
  if (n > 1)
    bb_editor_select (editor, to + n - 1, TRUE);
}

void
bb_overview_command_choose (BbEditor *editor, const char *const *ids, const char *field, const char *text)
{
  g_autoptr (BbProject) next = bb_project_ref (bb_editor_get_project (editor));
  g_autofree char *label = bb_board_command_describe_change (editor, field);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (BbProject) before = g_steal_pointer (&next);
      int index = bb_project_find_board (before, ids[i]);

      next = index >= 0 ? bb_texts_set (before, (guint) index, 1, field, text) : bb_project_ref (before);
    }

  if (next != bb_editor_get_project (editor))
    bb_editor_commit (editor, label, g_steal_pointer (&next), NULL);
}
