/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies where on the timeline? */
#include "model/places.h"

static gint64
find_edge_before (const BbProject *project, gint64 frame)
{
  guint index = bb_project_find_place (project, frame);
  gint64 start = bb_project_get_start (project, index);

  if (start < frame || index == 0)
    return start;

  return bb_project_get_start (project, index - 1);
}

static gint64
find_edge_after (const BbProject *project, gint64 frame)
{
  guint index = frame < 0 ? 0 : bb_project_find_place (project, frame) + 1;

  return index < bb_project_count (project) ? bb_project_get_start (project, index) : project->settings->length - 1;
}

gint64
bb_places_find_edge (const BbProject *project, gint64 frame, int direction)
{
  return direction < 0 ? find_edge_before (project, frame) : find_edge_after (project, frame);
}

static gboolean
starts_shot (const BbProject *project, guint index)
{
  return index == 0 || bb_project_get_board (project, index)->starts_shot;
}

void
bb_places_find_shot (const BbProject *project, guint index, guint *first, guint *n)
{
  guint end = index + 1;

  while (!starts_shot (project, index))
    index--;
  while (end < bb_project_count (project) && !starts_shot (project, end))
    end++;

  *first = index;
  *n = end - index;
}

gboolean
bb_places_get_transition (const BbProject *project, guint index, gint64 *begin, gint64 *end)
{
  const BbBoard *board = bb_project_get_board (project, index);
  gint64 cut = bb_project_get_start (project, index);
  gint64 n = board->transition_length;
  gint64 before = index > 0 ? bb_project_get_duration (project, index - 1) / 2 : 0;
  gint64 after = (bb_project_get_duration (project, index) + 1) / 2;

  if (board->transition == BB_TRANSITION_CUT || n < 1)
    return FALSE;

  *begin = cut - MIN (n / 2, before);
  *end = cut + MIN (n - n / 2, after);
  return *begin < *end;
}
