/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to boards in time, one and many? */
#include "editor/time-commands.h"

#include <glib/gi18n-lib.h>

#include "model/contents.h"
#include "model/edges.h"
#include "model/places.h"

/* boards that were changed stay the selected ones, at their new place */
static void
select_run (BbEditor *editor, guint first, guint n)
{
  bb_editor_select (editor, first, FALSE);
  if (n > 1)
    bb_editor_select (editor, first + n - 1, TRUE);
}

/* takes over @next, which is NULL where there is no room */
static gboolean
commit (BbEditor *editor, const char *label, BbProject *next, const char *merge_key)
{
  if (next != NULL)
    return bb_editor_commit_move (editor, label, next, merge_key);

  if (bb_editor_get_beats (editor)->n == 0)
    bb_editor_say (editor, _ ("The song has no beats yet: find them, or tap the tempo."));
  else
    bb_editor_say (editor, _ ("There is no room: a board would have no frame left."));
  return FALSE;
}

/* the id of the first board that is selected: repeated steps of one kind are one */
static char *
make_key (BbEditor *editor, const char *what, guint index)
{
  return g_strdup_printf ("%s %s", what, bb_project_get_board (bb_editor_get_project (editor), index)->id);
}

/* takes over @next */
static void
commit_nudge (BbEditor *editor, BbProject *next, guint first, guint n)
{
  g_autofree char *key = make_key (editor, "nudge", first);

  if (commit (editor, ngettext ("Nudge Board", "Nudge Boards", n), next, key))
    select_run (editor, first, n);
}

void
bb_time_command_nudge (BbEditor *editor, int frames)
{
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  commit_nudge (editor, bb_edges_slide (bb_editor_get_project (editor), first, n, frames), first, n);
}

void
bb_time_command_nudge_beat (BbEditor *editor, int direction)
{
  const BbBeatGrid *grid = bb_editor_get_beats (editor);
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  commit_nudge (editor, bb_edges_slide_beat (bb_editor_get_project (editor), grid, first, n, direction), first, n);
}

/* takes over @next; the playhead follows the edge at @index */
static void
commit_edge (BbEditor *editor, const char *label, const char *what, BbProject *next, guint index)
{
  g_autofree char *key = make_key (editor, what, index);

  if (commit (editor, label, next, key))
    bb_editor_seek (editor, bb_project_get_start (bb_editor_get_project (editor), index));
}

/* the frame of the beat before or after the edge at @index; -1 where there is none */
static gint64
find_beat (BbEditor *editor, guint index, int direction)
{
  const BbBeatGrid *grid = bb_editor_get_beats (editor);
  gint64 start = bb_project_get_start (bb_editor_get_project (editor), index);
  int beat = bb_beat_grid_step (grid, start, BB_BEAT_STEP_BEAT, direction);

  return beat < 0 ? -1 : grid->beats[beat].frame;
}

void
bb_time_command_roll_beat (BbEditor *editor, int direction)
{
  guint index = bb_editor_get_current (editor);
  gint64 frame = find_beat (editor, index, direction);

  if (index > 0)
    commit_edge (editor, _ ("Move Edge"), "roll",
                 frame < 0 ? NULL : bb_places_roll (bb_editor_get_project (editor), index, frame), index);
}

/* the edge of the current board, to @frame; there is none before 0 */
static void
ripple (BbEditor *editor, gint64 frame)
{
  guint index = bb_editor_get_current (editor);

  if (index == 0)
    return;

  if (bb_project_get_board (bb_editor_get_project (editor), index)->is_locked)
    bb_editor_say_held (editor, index);
  else
    commit_edge (editor, _ ("Ripple Edge"), "ripple",
                 frame < 0 ? NULL : bb_places_ripple (bb_editor_get_project (editor), index, frame), index);
}

void
bb_time_command_ripple (BbEditor *editor, int frames)
{
  gint64 start = bb_project_get_start (bb_editor_get_project (editor), bb_editor_get_current (editor));

  ripple (editor, MAX (start + frames, 0));
}

void
bb_time_command_ripple_beat (BbEditor *editor, int direction)
{
  ripple (editor, find_beat (editor, bb_editor_get_current (editor), direction));
}

void
bb_time_command_slip (BbEditor *editor, int direction)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  if ((direction < 0 && first == 0) || (direction > 0 && first + n == bb_project_count (project)))
    return;

  if (commit (editor, ngettext ("Slip Picture", "Slip Pictures", n), bb_contents_slip (project, first, n, direction),
              NULL))
    select_run (editor, direction < 0 ? first - 1 : first + 1, n);
}

/* the boards that are selected, or the current one and the next. Returns: whether they are two at least */
static gboolean
find_several (BbEditor *editor, guint *first, guint *n)
{
  bb_editor_get_selection (editor, first, n);
  if (*n == 1 && *first + 1 < bb_project_count (bb_editor_get_project (editor)))
    *n = 2;
  if (*n == 1)
    bb_editor_say (editor, _ ("There is no board after this one."));
  return *n > 1;
}

void
bb_time_command_swap (BbEditor *editor)
{
  guint first, n;

  if (find_several (editor, &first, &n))
    commit (editor, _ ("Swap Boards"), bb_contents_swap (bb_editor_get_project (editor), first, first + n - 1), NULL);
}

void
bb_time_command_join (BbEditor *editor)
{
  guint first, n;
  g_autofree char *told = NULL;

  if (!find_several (editor, &first, &n))
    return;

  told = g_strdup_printf (ngettext ("%u board was joined: its picture is kept as a hidden layer.",
                                    "%u boards were joined: other pictures are kept as hidden layers.", n),
                          n);
  if (!commit (editor, _ ("Join Boards"),
               bb_contents_join (bb_editor_get_project (editor), first, n, bb_editor_get_numbers (editor)), NULL))
    return;

  bb_editor_select (editor, first, FALSE);
  bb_editor_say (editor, told);
}

void
bb_time_command_begin_shot (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 frame = bb_editor_get_frame (editor);
  g_autoptr (BbProject) next = bb_places_begin_shot (project, frame);

  if (next == project)
    bb_editor_say (editor, _ ("A shot begins here already."));
  else if (commit (editor, _ ("Begin Shot"), g_steal_pointer (&next), NULL))
    bb_editor_seek (editor, frame);
}

/* what lies there already is no matter to stop for, while the song plays on */
void
bb_time_command_tap (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  gboolean is_playing = bb_editor_is_playing (editor);
  gint64 frame;
  g_autoptr (BbProject) next = NULL;

  if (is_playing)
    bb_editor_tick (editor);
  frame = bb_editor_snap_to_beat (editor, bb_editor_get_frame (editor));
  next = bb_places_cut (project, frame);
  if (next != project && commit (editor, _ ("Cut While Listening"), g_steal_pointer (&next), NULL) && !is_playing)
    bb_editor_seek (editor, frame);
}

static const char *
name_spread (BbBeatStep step)
{
  static const char *const names[BB_BEAT_N_STEPS] = { N_ ("Spread over Beats"), N_ ("Spread over Bars"),
                                                      N_ ("Spread over Eights") };

  return _ (names[step]);
}

void
bb_time_command_spread (BbEditor *editor, int step)
{
  const BbPace pace = { .grid = bb_editor_get_beats (editor), .step = (BbBeatStep) step, .count = 1 };
  BbProject *next = NULL;
  guint first, n;

  g_return_if_fail (step >= 0 && step < BB_BEAT_N_STEPS);

  bb_editor_get_selection (editor, &first, &n);
  if (pace.grid->n > 0)
    next = bb_edges_spread (bb_editor_get_project (editor), &pace, first, n);
  if (commit (editor, name_spread (pace.step), next, NULL))
    select_run (editor, first, n);
}

void
bb_time_command_spread_evenly (BbEditor *editor)
{
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  if (commit (editor, _ ("Spread Evenly"),
              bb_edges_spread_evenly (bb_editor_get_project (editor), bb_editor_get_beats (editor), first, n), NULL))
    select_run (editor, first, n);
}

void
bb_time_command_set_beats (BbEditor *editor, int beats)
{
  const BbBeatGrid *grid = bb_editor_get_beats (editor);
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  if (commit (editor, _ ("Change Length"), bb_edges_set_beats (bb_editor_get_project (editor), grid, first, n, beats),
              NULL))
    select_run (editor, first, n);
}

void
bb_time_command_set_length_in_beats (BbEditor *editor, const char *id, double beats)
{
  const BbProject *project = bb_editor_get_project (editor);
  int index = bb_project_find_board (project, id);

  if (index >= 0)
    commit (editor, _ ("Change Length"),
            bb_edges_set_beats (project, bb_editor_get_beats (editor), (guint) index, 1, beats), NULL);
}

static const char *
name_cuts (BbBeatStep step)
{
  static const char *const names[BB_BEAT_N_STEPS] = { N_ ("Cut on Every Beat"), N_ ("Cut on Every Bar"),
                                                      N_ ("Cut on Every Eight") };

  return _ (names[step]);
}

/* the frames of the section at the playhead; FALSE where there is none */
static gboolean
find_section (BbEditor *editor, gint64 *from, gint64 *to)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbBeatGrid *grid = bb_editor_get_beats (editor);
  int first = bb_beat_grid_find (grid, bb_editor_get_frame (editor)), last = first;
  int section = first < 0 ? -1 : grid->beats[first].section;

  if (section < 0)
    return FALSE;

  while (first > 0 && grid->beats[first - 1].section == section)
    first--;
  while (last < (int) grid->n && grid->beats[last].section == section)
    last++;
  /* its first beat is a cut too */
  *from = grid->beats[first].frame - 1;
  *to = last < (int) grid->n ? grid->beats[last].frame : project->settings->length;
  return TRUE;
}

static void
find_span (BbEditor *editor, gint64 *from, gint64 *to)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  if (n == 1 && find_section (editor, from, to))
    return;

  *from = bb_project_get_start (project, first);
  *to = bb_project_get_start (project, first + n);
}

void
bb_time_command_cut_every (BbEditor *editor, int step)
{
  const BbProject *project = bb_editor_get_project (editor);
  g_autoptr (BbProject) next = NULL;
  g_autofree char *told = NULL;
  gint64 from, to;
  guint n;

  g_return_if_fail (step >= 0 && step < BB_BEAT_N_STEPS);

  find_span (editor, &from, &to);
  next = bb_edges_cut_every (project, bb_editor_get_beats (editor), (BbBeatStep) step, from, to);
  n = bb_project_count (next) - bb_project_count (project);
  told = n > 0 ? g_strdup_printf (ngettext ("%u cut was made.", "%u cuts were made.", n), n)
               : g_strdup (_ ("There is nothing to cut on here that is no edge already."));
  if (n == 0 || commit (editor, name_cuts ((BbBeatStep) step), g_steal_pointer (&next), NULL))
    bb_editor_say (editor, told);
}

gboolean
bb_time_command_find_lock (BbEditor *editor, gboolean *is_locked)
{
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  *is_locked = TRUE;
  for (guint i = first; i < first + n; i++)
    *is_locked = *is_locked && bb_project_get_board (bb_editor_get_project (editor), i)->is_locked;
  return TRUE;
}

static BbProject *
set_locked (const BbProject *project, guint index, gboolean is_locked)
{
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, index));

  board->is_locked = is_locked;
  return bb_places_set_board (project, index, board);
}

void
bb_time_command_toggle_lock (BbEditor *editor)
{
  BbProject *next = bb_project_ref (bb_editor_get_project (editor));
  gboolean is_locked;
  guint first, n;

  bb_time_command_find_lock (editor, &is_locked);
  bb_editor_get_selection (editor, &first, &n);
  for (guint i = first; i < first + n; i++)
    {
      g_autoptr (BbProject) before = next;

      next = set_locked (before, i, !is_locked);
    }

  bb_editor_commit (editor,
                    is_locked ? ngettext ("Unlock Board", "Unlock Boards", n)
                              : ngettext ("Lock Board", "Lock Boards", n),
                    next, NULL);
}
