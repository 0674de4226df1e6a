/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which commands are there on the numbers of boards? */
#include "editor/number-commands.h"

#include <glib/gi18n-lib.h>

#include "model/number-lock.h"
#include "model/places.h"

void
bb_number_command_lock (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint n = bb_number_lock_count_new (project);
  g_autofree char *text = NULL;

  if (n == 0)
    bb_editor_say (editor, _ ("All numbers are locked already."));
  else if (bb_editor_commit (editor, _ ("Lock Numbers"), bb_number_lock_set (project), NULL))
    {
      text = g_strdup_printf (ngettext ("%u number is locked: what comes between gets a suffix, what goes is listed as "
                                        "omitted.",
                                        "%u numbers are locked: what comes between gets a suffix, what goes is listed "
                                        "as omitted.",
                                        n),
                              n);
      bb_editor_say (editor, text);
    }
}

void
bb_number_command_unlock (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);

  if (bb_number_lock_is_on (project))
    bb_editor_commit (editor, _ ("Unlock Numbers"), bb_number_lock_clear (project), NULL);
  else
    bb_editor_say (editor, _ ("Numbers follow order already."));
}

void
bb_number_command_toggle_count_on (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint index = bb_editor_get_current (editor);
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, index));

  if (board->number == NULL)
    {
      bb_editor_say (editor, _ ("Type a number for this board first, in its information."));
      return;
    }

  board->number_is_alone = !board->number_is_alone;
  bb_editor_commit (editor, board->number_is_alone ? _ ("Number Alone") : _ ("Number On From Here"),
                    bb_places_set_board (project, index, board), NULL);
}

gboolean
bb_number_command_is_due (BbEditor *editor)
{
  return !bb_document_is_read_only (bb_editor_get_document (editor)) &&
         bb_number_lock_count_new (bb_editor_get_project (editor)) > 0;
}
