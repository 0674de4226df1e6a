/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which edge was rolled just now, and from where? */
#include "editor/roll.h"

/* the one edge that moved between boards that stayed, or 0 */
static guint
find_edge (const BbProject *old, const BbProject *current)
{
  guint found = 0;

  if (bb_project_count (old) != bb_project_count (current))
    return 0;

  for (guint i = 0; i < bb_project_count (old); i++)
    {
      gboolean moved = bb_project_get_start (old, i) != bb_project_get_start (current, i);

      if (bb_project_get_board (old, i) != bb_project_get_board (current, i) || (moved && found > 0))
        return 0;
      if (moved)
        found = i;
    }

  return found;
}

void
bb_roll_follow (BbRoll *self, const BbProject *old, const BbProject *current)
{
  guint edge = find_edge (old, current);

  if (edge == 0)
    *self = (BbRoll){ 0 };
  else if (edge != self->index)
    *self = (BbRoll){ edge, bb_project_get_start (old, edge) };
  else if (bb_project_get_start (current, edge) == self->from)
    *self = (BbRoll){ 0 };
}
