/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards come and go, and when does each begin? */
#include "editor/board-commands.h"

#include <glib/gi18n-lib.h>

#include "editor/shelf-commands.h"
#include "model/places.h"
#include "model/texts.h"

/* where the playhead is; by the beat, the frame nearest to one, as long as that is on the same board */
static gint64
find_new_frame (BbEditor *editor, const BbPace *pace)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 frame = bb_editor_get_frame (editor);
  int beat = pace->grid != NULL ? bb_beat_grid_find_nearest (pace->grid, (double) frame) : -1;

  if (beat < 0 ||
      bb_project_find_place (project, pace->grid->beats[beat].frame) != bb_project_find_place (project, frame))
    return frame;

  return pace->grid->beats[beat].frame;
}

/* the scene of the last board before @index about which there is anything to say */
static const char *
find_scene_before (const BbProject *project, guint index)
{
  while (index > 0 && bb_place_is_blank (bb_project_get_place (project, index - 1)))
    index--;

  return index > 0 ? bb_board_get_text (bb_project_get_board (project, index - 1), BB_FIELD_ID_SCENE) : "";
}

/* the next picture most often belongs to the scene of the one before; takes over @project */
static BbProject *
inherit_scene (BbProject *project, guint index)
{
  g_autoptr (BbProject) plain = project;
  const char *scene = find_scene_before (project, index);

  if (*scene == '\0')
    return g_steal_pointer (&plain);

  return bb_texts_set (plain, index, 1, BB_FIELD_ID_SCENE, scene);
}

/* commits @next (transfer full) and goes to the board at @index; where it is no other project, says @why instead */
static void
commit_new (BbEditor *editor, const char *label, BbProject *next, guint index, const char *why)
{
  g_autoptr (BbProject) kept = next;

  if (next == bb_editor_get_project (editor))
    {
      bb_editor_say (editor, why);
      return;
    }

  if (bb_editor_commit_move (editor, label, g_steal_pointer (&kept), NULL))
    bb_editor_seek (editor, bb_project_get_start (bb_editor_get_project (editor), index));
}

void
bb_board_command_new (BbEditor *editor)
{
  g_autoptr (BbBoard) board = bb_board_new ();

  bb_board_command_add (editor, _ ("New Board"), board);
}

void
bb_board_command_add (BbEditor *editor, const char *label, const BbBoard *board)
{
  const BbProject *project = bb_editor_get_project (editor);
  BbPace pace = bb_editor_get_pace (editor);
  guint index = 0;
  BbProject *next;

  if (!bb_editor_may_edit (editor))
    return;

  next = bb_places_add (project, find_new_frame (editor, &pace), board, &pace, &index);
  if (next != project)
    next = inherit_scene (next, index);
  commit_new (editor, label, next, index, _ ("There is no room for another board here."));
}

void
bb_board_command_duplicate (BbEditor *editor)
{
  guint current = bb_editor_get_current (editor);

  if (bb_editor_get_shelved (editor) != NULL)
    bb_shelf_command_duplicate (editor);
  else if (bb_editor_may_edit (editor))
    commit_new (editor, _ ("Duplicate Board"), bb_places_duplicate (bb_editor_get_project (editor), current),
                current + 1, _ ("A board of one frame has no room for a copy."));
}

void
bb_board_command_cut (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 frame = bb_editor_get_frame (editor);

  if (bb_editor_may_edit (editor))
    commit_new (editor, _ ("Cut Board"), bb_places_cut (project, frame), bb_project_find_place (project, frame) + 1,
                _ ("The board begins here: there is nothing to cut."));
}

void
bb_board_command_delete (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint first, n;

  if (bb_editor_get_shelved (editor) != NULL)
    {
      bb_shelf_command_delete (editor);
      return;
    }

  bb_editor_get_selection (editor, &first, &n);
  if (bb_editor_commit_move (editor, ngettext ("Delete Board", "Delete Boards", n),
                             bb_places_remove (project, first, n), NULL))
    bb_editor_collapse (editor);
}

void
bb_board_command_toggle_cut (BbEditor *editor)
{
  BbProject *next = bb_places_toggle_shot (bb_editor_get_project (editor), bb_editor_get_current (editor));

  bb_editor_commit (editor, _ ("Change Cut"), next, NULL);
}

void
bb_board_command_move (BbEditor *editor, int direction)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint first, n, to;
  BbProject *next;

  if (bb_editor_get_shelved (editor) != NULL)
    {
      bb_shelf_command_move (editor, direction);
      return;
    }

  bb_editor_get_selection (editor, &first, &n);
  if ((direction < 0 && first == 0) || (direction > 0 && first + n == bb_project_count (project)) ||
      !bb_editor_may_edit (editor))
    return;

  to = direction < 0 ? first - 1 : first + 1;
  next = bb_places_move (project, first, n, to);
  if (!bb_editor_commit_move (editor, ngettext ("Move Board", "Move Boards", n), next, NULL))
    return;

  bb_editor_select (editor, to, FALSE);
  if (n > 1)
    bb_editor_select (editor, to + n - 1, TRUE);
}

void
bb_board_command_roll (BbEditor *editor, int frames)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint index = bb_editor_get_current (editor);
  g_autofree char *key = NULL;

  if (index == 0)
    return;

  key = g_strdup_printf ("roll %s", bb_project_get_board (project, index)->id);
  if (bb_editor_commit_move (editor, _ ("Move Edge"),
                             bb_places_roll (project, index, bb_project_get_start (project, index) + frames), key))
    bb_editor_seek (editor, bb_project_get_start (bb_editor_get_project (editor), index));
}

void
bb_board_command_set_length (BbEditor *editor, const char *id, gint64 length)
{
  const BbProject *project = bb_editor_get_project (editor);
  int index = bb_project_find_board (project, id);
  guint edge = (guint) index + 1;

  if (index < 0 || edge == bb_project_count (project))
    return;

  if (!bb_editor_commit_move (editor, _ ("Change Length"),
                              bb_places_roll (project, edge, bb_project_get_start (project, edge - 1) + length), NULL))
    return;

  if (bb_project_get_duration (bb_editor_get_project (editor), edge - 1) < length)
    bb_editor_say (editor, _ ("There is no more room: the next board keeps one frame."));
}
