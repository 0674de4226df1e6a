/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which board does a field speak of, while the song plays on? */
#include "editor/held-board.h"

guint
bb_held_board_follow (BbHeldBoard *self, BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  int index = self->is_held ? bb_project_find_board (project, self->id) : -1;

  /* another option of its place is another board */
  if (index >= 0 && g_str_equal (bb_project_get_board (project, (guint) index)->id, self->id))
    return (guint) index;

  g_free (self->id);
  self->id = g_strdup (bb_editor_get_board (editor)->id);
  return bb_editor_get_current (editor);
}

void
bb_held_board_clear (BbHeldBoard *self)
{
  g_clear_pointer (&self->id, g_free);
}
