/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes of what places hold, while their edges stay? */
#include "model/contents.h"

#include "model/places.h"

/* what @from holds, at the edge of @slot, as a cut or not and with the transition that is there */
static BbPlace *
fill_slot (const BbPlace *slot, const BbPlace *from)
{
  const BbBoard *edge = bb_place_get_board (slot), *board = bb_place_get_board (from);
  g_autoptr (BbPlace) moved = bb_place_with_start (from, slot->start);
  g_autoptr (BbBoard) changed = NULL;

  if (edge->starts_shot == board->starts_shot && edge->transition == board->transition &&
      edge->transition_length == board->transition_length)
    return g_steal_pointer (&moved);

  changed = bb_board_copy (board);
  changed->starts_shot = edge->starts_shot;
  changed->transition = edge->transition;
  changed->transition_length = edge->transition_length;
  return bb_place_with_board (moved, changed);
}

/* the place @low + i gets what the one at @sources[i] holds */
static BbProject *
refill (const BbProject *project, guint low, guint n, const guint *sources)
{
  GPtrArray *places = g_ptr_array_new ();
  g_autoptr (BbList) items = NULL;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (places,
                     fill_slot (bb_project_get_place (project, low + i), bb_project_get_place (project, sources[i])));

  items = bb_list_new_take (places);
  return bb_project_with_list (project, BB_PLACES, bb_list_splice (project->lists[BB_PLACES], low, n, items->items, n));
}

BbProject *
bb_contents_slip (const BbProject *project, guint first, guint n, int direction)
{
  guint low = direction < 0 ? first - 1 : first;
  g_autofree guint *sources = NULL;

  if (n == 0 || (direction < 0 && first == 0) || (direction > 0 && first + n >= bb_project_count (project)))
    return bb_project_ref (project);

  sources = g_new (guint, n + 1);
  for (guint i = 0; i <= n; i++)
    sources[i] = low + (direction < 0 ? (i + 1) % (n + 1) : (i + n) % (n + 1));
  return refill (project, low, n + 1, sources);
}

BbProject *
bb_contents_swap (const BbProject *project, guint a, guint b)
{
  guint low = MIN (a, b), n = MAX (a, b) - low + 1;
  g_autofree guint *sources = g_new (guint, n);

  if (n < 2)
    return bb_project_ref (project);

  for (guint i = 0; i < n; i++)
    sources[i] = low + i;
  sources[0] = low + n - 1;
  sources[n - 1] = low;
  return refill (project, low, n, sources);
}
