/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to boards that have no place yet? */
#include "editor/shelf-commands.h"

#include <glib/gi18n-lib.h>

#include "model/shelf.h"

static guint
count (BbEditor *editor)
{
  return bb_editor_get_project (editor)->lists[BB_SHELF]->n_items;
}

/* the index on the shelf of the board that is in hand, or -1 after a word to the user */
static int
find_in_hand (BbEditor *editor)
{
  const BbBoard *board = bb_editor_get_shelved (editor);

  if (!bb_editor_may_edit (editor))
    return -1;
  if (board != NULL)
    return bb_shelf_find (bb_editor_get_project (editor), board->id);

  bb_editor_say (editor, count (editor) > 0 ? _ ("Choose a board on the shelf first.") : _ ("The shelf is empty."));
  return -1;
}

/* a board that is added before the one at @index, and in hand then */
static void
add (BbEditor *editor, const char *label, guint index, const BbBoard *board)
{
  if (bb_editor_commit (editor, label, bb_shelf_insert (bb_editor_get_project (editor), index, board), NULL))
    bb_editor_take_shelved (editor, board->id);
}

void
bb_shelf_command_new (BbEditor *editor)
{
  g_autoptr (BbBoard) board = bb_board_new ();

  if (bb_editor_may_edit (editor))
    add (editor, _ ("New Board on the Shelf"), count (editor), board);
}

void
bb_shelf_command_duplicate (BbEditor *editor)
{
  int index = find_in_hand (editor);
  g_autoptr (BbBoard) copy = NULL;

  if (index < 0)
    return;

  copy = bb_board_duplicate (bb_shelf_get (bb_editor_get_project (editor), (guint) index));
  add (editor, _ ("Duplicate Board"), (guint) index + 1, copy);
}

void
bb_shelf_command_put_away (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  g_autoptr (BbProject) next = NULL;
  guint first, n;

  if (!bb_editor_may_edit (editor))
    return;

  bb_editor_get_selection (editor, &first, &n);
  next = bb_shelf_put_away (project, first, n);
  if (next == project)
    bb_editor_say (editor, _ ("Nothing is boarded here that could be kept on the shelf."));
  else if (bb_editor_commit_move (editor, ngettext ("Put Board on the Shelf", "Put Boards on the Shelf", n),
                                  g_steal_pointer (&next), NULL))
    bb_editor_collapse (editor);
}

/* takes over @next, in which the board with @id lies on the song */
static void
lay (BbEditor *editor, const char *id, const char *label, BbProject *next)
{
  g_autofree char *laid = g_strdup (id);
  int index;

  if (!bb_editor_commit_move (editor, label, next, NULL))
    return;

  index = bb_project_find_board (bb_editor_get_project (editor), laid);
  if (index >= 0)
    bb_editor_select (editor, (guint) index, FALSE);
  else
    bb_editor_say (editor, _ ("There is no room for another board here."));
}

/* the index of the board with @id; -1 where it is gone, or must not be moved */
static int
find (BbEditor *editor, const char *id)
{
  return bb_editor_may_edit (editor) ? bb_shelf_find (bb_editor_get_project (editor), id) : -1;
}

void
bb_shelf_command_lay_at (BbEditor *editor, const char *id, gint64 frame)
{
  int index = find (editor, id);
  BbPace pace = bb_editor_get_pace (editor);

  if (index >= 0)
    lay (editor, id, _ ("Put Board onto the Song"),
         bb_shelf_lay (bb_editor_get_project (editor), (guint) index, frame, &pace));
}

void
bb_shelf_command_lay_before (BbEditor *editor, const char *id, guint place)
{
  int index = find (editor, id);
  BbPace pace = bb_editor_get_pace (editor);

  if (index >= 0)
    lay (editor, id, _ ("Put Board onto the Song"),
         bb_shelf_lay_before (bb_editor_get_project (editor), (guint) index, place, &pace));
}

void
bb_shelf_command_lay_option_at (BbEditor *editor, const char *id, guint place)
{
  int index = find (editor, id);

  if (index < 0)
    return;

  if (bb_project_get_board (bb_editor_get_project (editor), place)->is_locked)
    bb_editor_say_held (editor, place);
  else
    lay (editor, id, _ ("Put Board There as an Option"),
         bb_shelf_lay_as_option (bb_editor_get_project (editor), (guint) index, place));
}

void
bb_shelf_command_lay (BbEditor *editor)
{
  if (find_in_hand (editor) >= 0)
    bb_shelf_command_lay_at (editor, bb_editor_get_shelved (editor)->id, bb_editor_get_frame (editor));
}

void
bb_shelf_command_lay_option (BbEditor *editor)
{
  if (find_in_hand (editor) >= 0)
    bb_shelf_command_lay_option_at (editor, bb_editor_get_shelved (editor)->id, bb_editor_get_current (editor));
}

void
bb_shelf_command_delete (BbEditor *editor)
{
  int index = find_in_hand (editor);
  const BbProject *project = bb_editor_get_project (editor);
  guint next;

  if (index < 0 ||
      !bb_editor_commit (editor, _ ("Delete Board from the Shelf"), bb_shelf_remove (project, (guint) index), NULL))
    return;

  next = MIN ((guint) index, MAX (count (editor), 1) - 1);
  bb_editor_take_shelved (editor, count (editor) > 0 ? bb_shelf_get (bb_editor_get_project (editor), next)->id : NULL);
}

void
bb_shelf_command_move_before (BbEditor *editor, const char *id, guint index)
{
  const BbProject *project = bb_editor_get_project (editor);
  int from = find (editor, id);

  if (from < 0 || index == (guint) from || index == (guint) from + 1)
    return;

  bb_editor_commit (editor, _ ("Move Board on the Shelf"),
                    bb_shelf_move (project, (guint) from, index > (guint) from ? index - 1 : index), NULL);
}

void
bb_shelf_command_move (BbEditor *editor, int direction)
{
  int from = find_in_hand (editor);

  if (from < 0 || from + direction < 0 || from + direction >= (int) count (editor))
    return;

  bb_shelf_command_move_before (editor, bb_editor_get_shelved (editor)->id,
                                (guint) (direction > 0 ? from + 2 : from - 1));
}
