/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do several edges move at once, and what holds them? */
#include "model/edges.h"

#include <math.h>

#include "model/places.h"

/* an edit inserts and removes in one place mostly: where a board is then is soon found */
static int
find_again (const BbProject *before, guint index, const BbProject *after)
{
  const char *id = bb_project_get_board (before, index)->id;
  gint64 moved = (gint64) bb_project_count (after) - bb_project_count (before);
  const gint64 guesses[] = { index, index + moved };

  for (guint i = 0; i < G_N_ELEMENTS (guesses); i++)
    {
      if (guesses[i] >= 0 && guesses[i] < bb_project_count (after) &&
          g_str_equal (bb_project_get_board (after, (guint) guesses[i])->id, id))
        return (int) guesses[i];
    }

  return bb_project_find_board (after, id);
}

int
bb_edges_find_held (const BbProject *before, const BbProject *after)
{
  for (guint i = 0; before != after && i < bb_project_count (before); i++)
    {
      int index = bb_project_get_board (before, i)->is_locked ? find_again (before, i, after) : 0;

      if (!bb_project_get_board (before, i)->is_locked)
        continue;
      if (index < 0 || bb_project_get_start (before, i) != bb_project_get_start (after, (guint) index) ||
          bb_project_get_start (before, i + 1) != bb_project_get_start (after, (guint) index + 1))
        return (int) i;
    }

  return -1;
}

/* as near to a beat as this, in frames, is on it */
#define ON_BEAT 0.01

/* the frame that is so many beats after @start: that of the beat itself where it is on one, however that is rounded */
static gint64
find_frame (const BbBeatGrid *grid, gint64 start, double beats)
{
  double position = bb_beat_grid_advance (grid, start, beats);
  int beat = bb_beat_grid_find_nearest (grid, position);

  if (beat >= 0 && fabs (grid->beats[beat].position - position) < ON_BEAT)
    return grid->beats[beat].frame;

  return llround (position);
}

static gboolean
has_room (const BbProject *project, guint first, guint n, const gint64 *starts)
{
  gint64 before = bb_project_get_start (project, first - 1);

  for (guint i = 0; i < n; i++)
    {
      if (starts[i] <= before)
        return FALSE;
      before = starts[i];
    }

  return before < bb_project_get_start (project, first + n);
}

BbProject *
bb_edges_set (const BbProject *project, guint first, guint n, const gint64 *starts)
{
  GPtrArray *moved;
  g_autoptr (BbList) items = NULL;

  g_return_val_if_fail (first > 0 && first + n <= bb_project_count (project), NULL);

  if (!has_room (project, first, n, starts))
    return NULL;

  moved = g_ptr_array_new ();
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (moved, bb_place_with_start (bb_project_get_place (project, first + i), starts[i]));
  items = bb_list_new_take (moved);
  return bb_project_with_list (project, BB_PLACES,
                               bb_list_splice (project->lists[BB_PLACES], first, n, items->items, n));
}

/* the edges about @n places from @first on, but those of the video: from *@from on, as many as are returned */
static guint
find_edges (const BbProject *project, guint first, guint n, guint *from)
{
  guint end = MIN (first + n + 1, bb_project_count (project));

  *from = MAX (first, 1);
  return end > *from ? end - *from : 0;
}

/* as set, with @starts[i] for the place @first + i; the one at frame 0 stays */
static BbProject *
set_starts (const BbProject *project, guint first, guint n, const gint64 *starts)
{
  guint from, n_edges = find_edges (project, first, n, &from);

  return bb_edges_set (project, from, n_edges, starts + (from - first));
}

BbProject *
bb_edges_slide (const BbProject *project, guint first, guint n, gint64 frames)
{
  guint from, n_edges = find_edges (project, first, n, &from);
  g_autofree gint64 *starts = g_new (gint64, n_edges + 1);
  gint64 least, most;

  if (n_edges == 0)
    return bb_project_ref (project);

  least = bb_project_get_start (project, from - 1) + 1 - bb_project_get_start (project, from);
  most = bb_project_get_start (project, from + n_edges) - 1 - bb_project_get_start (project, from + n_edges - 1);
  frames = CLAMP (frames, least, most);
  for (guint i = 0; i < n_edges; i++)
    starts[i] = bb_project_get_start (project, from + i) + frames;
  return bb_edges_set (project, from, n_edges, starts);
}

BbProject *
bb_edges_slide_beat (const BbProject *project, const BbBeatGrid *grid, guint first, guint n, int direction)
{
  guint from, n_edges = find_edges (project, first, n, &from);
  g_autofree gint64 *starts = g_new (gint64, n_edges + 1);
  gint64 start = n_edges > 0 ? bb_project_get_start (project, from) : 0;
  int target = bb_beat_grid_step (grid, start, BB_BEAT_STEP_BEAT, direction);
  double beats;

  if (n_edges == 0 || target < 0)
    return NULL;

  beats = bb_beat_grid_measure (grid, start, grid->beats[target].frame);
  starts[0] = grid->beats[target].frame;
  for (guint i = 1; i < n_edges; i++)
    starts[i] = find_frame (grid, bb_project_get_start (project, from + i), beats);
  return bb_edges_set (project, from, n_edges, starts);
}

BbProject *
bb_edges_spread (const BbProject *project, const BbPace *pace, guint first, guint n)
{
  g_autofree gint64 *starts = g_new (gint64, n + 1);
  double due = (double) bb_project_get_start (project, first);

  if (first > 0)
    due = bb_pace_begin (pace, due);
  for (guint i = 0; i <= n; i++)
    {
      starts[i] = llround (due);
      due = bb_pace_next (pace, due);
    }

  return set_starts (project, first, n, starts);
}

BbProject *
bb_edges_spread_evenly (const BbProject *project, const BbBeatGrid *grid, guint first, guint n)
{
  g_autofree gint64 *starts = g_new (gint64, n);
  gint64 start = bb_project_get_start (project, first), end = bb_project_get_start (project, first + n);
  double beats = bb_beat_grid_measure (grid, start, end);

  if (n < 2)
    return bb_project_ref (project);

  for (guint i = 1; i < n; i++)
    {
      if (beats >= n)
        starts[i - 1] = find_frame (grid, start, round (beats * i / n));
      else
        starts[i - 1] = start + llround ((double) (end - start) * i / n);
    }

  return bb_edges_set (project, first + 1, n - 1, starts);
}

BbProject *
bb_edges_set_beats (const BbProject *project, const BbBeatGrid *grid, guint first, guint n, double beats)
{
  g_autofree gint64 *starts = g_new (gint64, n + 1);
  gint64 start = bb_project_get_start (project, first);

  if (grid->n == 0 || beats <= 0)
    return NULL;

  starts[0] = start;
  for (guint i = 1; i <= n; i++)
    starts[i] = find_frame (grid, start, beats * i);
  return set_starts (project, first, n, starts);
}

BbProject *
bb_edges_cut_every (const BbProject *project, const BbBeatGrid *grid, BbBeatStep step, gint64 from, gint64 to)
{
  BbProject *next = bb_project_ref (project);

  for (guint i = 0; i < grid->n; i++)
    {
      gint64 frame = grid->beats[i].frame;
      g_autoptr (BbProject) before = NULL;

      if (frame <= from || frame >= to || !bb_beat_grid_begins (grid, i, step) ||
          bb_project_get_board (next, bb_project_find_place (next, frame))->is_locked)
        continue;

      before = next;
      next = bb_places_cut (before, frame);
    }

  return next;
}
