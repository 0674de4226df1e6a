/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one board become the next? */
#include "editor/transition-commands.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/move-words.h"
#include "model/places.h"

/* two frames are the shortest that is one */
#define LEAST 2

/* half a second */
static gint64
get_usual_length (const BbProject *project)
{
  const BbFrameRate *rate = &project->settings->rate;

  return MAX (LEAST, rate->numerator / (2 * rate->denominator));
}

/* takes over @project */
static BbProject *
set (BbProject *project, guint index, BbTransitionKind kind, gint64 length)
{
  g_autoptr (BbProject) kept = project;
  const BbBoard *board = bb_project_get_board (project, index);
  g_autoptr (BbBoard) next = NULL;

  if (board->transition == kind && board->transition_length == length)
    return g_steal_pointer (&kept);

  next = bb_board_copy (board);
  next->transition = kind;
  next->transition_length = kind == BB_TRANSITION_CUT ? 0 : length;
  return bb_places_set_board (project, index, next);
}

BbProject *
bb_transition_lengthen (const BbProject *project, guint index, gint64 length)
{
  gint64 before = bb_project_get_duration (project, index - 1), after = bb_project_get_duration (project, index);
  gint64 most = MIN (before, after) / 2 * 2;

  return set (bb_project_ref (project), index, bb_project_get_board (project, index)->transition,
              CLAMP (length, LEAST, MAX (most, LEAST)));
}

/* the selected boards that have one before them; says so where there is none, or one is locked */
static gboolean
find_boards (BbEditor *editor, guint *first, guint *n)
{
  if (!bb_editor_may_edit (editor))
    return FALSE;

  bb_editor_get_selection (editor, first, n);
  if (*first == 0)
    {
      *first = 1;
      (*n)--;
    }
  if (*n == 0)
    bb_editor_say (editor, _ ("Nothing comes before the first board."));
  for (guint i = *first; i < *first + *n; i++)
    {
      if (bb_project_get_board (bb_editor_get_project (editor), i)->is_locked)
        {
          bb_editor_say_held (editor, i);
          return FALSE;
        }
    }
  return *n > 0;
}

void
bb_transition_command_set_kind (BbEditor *editor, BbTransitionKind kind)
{
  BbProject *next = bb_project_ref (bb_editor_get_project (editor));
  g_autofree char *label = g_strdup (bb_move_words_name_transition (kind));
  guint first, n;

  if (!find_boards (editor, &first, &n))
    {
      bb_project_unref (next);
      return;
    }

  for (guint i = first; i < first + n; i++)
    {
      gint64 length = bb_project_get_board (next, i)->transition_length;

      next = set (next, i, kind, length > 0 ? length : get_usual_length (next));
    }
  bb_editor_commit (editor, label, next, NULL);
}

static BbTransitionKind
get_kind (const BbProject *project, guint index)
{
  BbTransitionKind kind = bb_project_get_board (project, index)->transition;

  return kind == BB_TRANSITION_CUT ? BB_TRANSITION_DISSOLVE : kind;
}

void
bb_transition_command_set_length (BbEditor *editor, int frames)
{
  BbProject *next = bb_project_ref (bb_editor_get_project (editor));
  guint first = 0, n = 0;
  gboolean may = find_boards (editor, &first, &n);

  for (guint i = first; may && i < first + n; i++)
    next = set (next, i, get_kind (next, i), MAX (frames, LEAST));
  if (may)
    bb_editor_commit (editor, _ ("Change Transition"), next, NULL);
  else
    bb_project_unref (next);
}

void
bb_transition_command_set_beats (BbEditor *editor, int beats)
{
  const BbBeatGrid *grid = bb_editor_get_beats (editor);
  gint64 start = bb_project_get_start (bb_editor_get_project (editor), bb_editor_get_current (editor));

  if (grid->n == 0)
    bb_editor_say (editor, _ ("The song has no beats yet: find them, or tap the tempo."));
  else
    bb_transition_command_set_length (editor, (int) (lround (bb_beat_grid_advance (grid, start, beats)) - start));
}

/* the edge nearest to the playhead; 0 where there is none */
static guint
find_edge (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 frame = bb_editor_get_frame (editor);
  guint index = bb_project_find_place (project, frame), next = index + 1;

  if (next < bb_project_count (project) &&
      (index == 0 || bb_project_get_start (project, next) - frame < frame - bb_project_get_start (project, index)))
    return next;

  return index;
}

void
bb_transition_command_toggle_dissolve (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint edge = find_edge (editor);
  gboolean is_plain = bb_project_get_board (project, edge)->transition == BB_TRANSITION_CUT;

  if (!bb_editor_may_edit (editor))
    return;

  if (edge == 0)
    bb_editor_say (editor, _ ("Nothing comes before the first board."));
  else if (bb_project_get_board (project, edge)->is_locked)
    bb_editor_say_held (editor, edge);
  else
    bb_editor_commit (editor, bb_move_words_name_transition (is_plain ? BB_TRANSITION_DISSOLVE : BB_TRANSITION_CUT),
                      set (bb_project_ref (project), edge, is_plain ? BB_TRANSITION_DISSOLVE : BB_TRANSITION_CUT,
                           is_plain ? get_usual_length (project) : 0),
                      NULL);
}
