/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which board does a field speak of, while the song plays on? */
#include "editor/held-board.h"

#include "model/boards.h"
#include "model/shelf.h"

/* the index of the place where it shows, or -1: another option of its place is another board */
static int
find_live (const BbProject *project, const char *id)
{
  int index = bb_project_find_board (project, id);

  return index >= 0 && g_str_equal (bb_project_get_board (project, (guint) index)->id, id) ? index : -1;
}

static void
hold (BbHeldBoard *self, const BbBoard *board)
{
  g_free (self->id);
  self->id = g_strdup (board->id);
}

guint
bb_held_board_follow (BbHeldBoard *self, BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint current = bb_editor_get_current (editor);
  int index = self->is_held ? find_live (project, self->id) : -1;

  if (index >= 0)
    return (guint) index;

  hold (self, bb_project_get_board (project, current));
  return current;
}

const BbBoard *
bb_held_board_follow_any (BbHeldBoard *self, BbEditor *editor, int *index)
{
  const BbProject *project = bb_editor_get_project (editor);
  gboolean is_there = self->is_held && (find_live (project, self->id) >= 0 || bb_shelf_find (project, self->id) >= 0);

  if (!is_there)
    hold (self, bb_editor_get_board (editor));

  *index = find_live (project, self->id);
  return bb_boards_find (project, self->id);
}

void
bb_held_board_clear (BbHeldBoard *self)
{
  g_clear_pointer (&self->id, g_free);
}
