/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the options of a place? */
#include "editor/option-commands.h"

#include <glib/gi18n-lib.h>

#include "model/options.h"

static guint
count_options (const BbProject *project, guint index)
{
  return bb_project_get_place (project, index)->options->n_items;
}

/* says so, where not */
static gboolean
is_free (BbEditor *editor, guint index)
{
  if (!bb_project_get_board (bb_editor_get_project (editor), index)->is_locked)
    return TRUE;

  bb_editor_say_held (editor, index);
  return FALSE;
}

static void
say_single (BbEditor *editor)
{
  bb_editor_say (editor, _ ("There is no other option for this board. Duplicate it as one first."));
}

void
bb_option_command_step (BbEditor *editor, int direction)
{
  g_autoptr (BbProject) next = bb_project_ref (bb_editor_get_project (editor));
  guint first, n, n_stepped = 0;

  if (!bb_editor_may_edit (editor))
    return;

  bb_editor_get_selection (editor, &first, &n);
  for (guint i = first; i < first + n; i++)
    {
      guint n_options = count_options (next, i);
      guint live = bb_project_get_place (next, i)->live;
      g_autoptr (BbProject) before = NULL;

      if (n_options < 2)
        continue;
      if (!is_free (editor, i))
        return;
      before = g_steal_pointer (&next);
      next = bb_options_show (before, i, (live + n_options + (direction < 0 ? -1 : 1)) % n_options);
      n_stepped++;
    }

  if (n_stepped == 0)
    say_single (editor);
  else
    bb_editor_commit (editor, _ ("Show Another Option"), g_steal_pointer (&next), NULL);
}

void
bb_option_command_duplicate (BbEditor *editor)
{
  guint current = bb_editor_get_current (editor);

  if (bb_editor_may_edit (editor) && is_free (editor, current))
    bb_editor_commit (editor, _ ("Duplicate as Option"), bb_options_duplicate (bb_editor_get_project (editor), current),
                      NULL);
}

void
bb_option_command_remove (BbEditor *editor)
{
  guint current = bb_editor_get_current (editor);

  if (!bb_editor_may_edit (editor))
    return;
  if (!bb_option_command_has_others (editor))
    say_single (editor);
  else if (is_free (editor, current))
    bb_editor_commit (editor, _ ("Remove Option"), bb_options_remove (bb_editor_get_project (editor), current), NULL);
}

gboolean
bb_option_command_has_others (BbEditor *editor)
{
  return count_options (bb_editor_get_project (editor), bb_editor_get_current (editor)) > 1;
}
