/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which part of the timeline must be redrawn after a change? */
#include "render/timeline/lanes-dirty.h"

/* lists that show in other lanes, or in many cells */
static const BbListKind everywhere[] = { BB_SCENES, BB_TEMPI, BB_SECTIONS, BB_LYRICS, BB_NOTES, BB_VIDEOS };

typedef struct
{
  const BbProject *project;
  const char *const *numbers;
} State;

static gboolean
is_all_dirty (const BbProject *old, const BbProject *next)
{
  for (guint i = 0; i < G_N_ELEMENTS (everywhere); i++)
    {
      if (old->lists[everywhere[i]] != next->lists[everywhere[i]])
        return TRUE;
    }

  return old->settings != next->settings || old->song != next->song;
}

static gboolean
looks_alike (const State *a, guint index_a, const State *b, guint index_b)
{
  if (bb_project_get_place (a->project, index_a) != bb_project_get_place (b->project, index_b))
    return FALSE;
  if (a->numbers == NULL || b->numbers == NULL)
    return a->numbers == b->numbers;
  return g_strcmp0 (a->numbers[index_a], b->numbers[index_b]) == 0;
}

BbDirty
bb_lanes_find_dirty (const BbProject *old,
                     const char *const *old_numbers,
                     const BbProject *next,
                     const char *const *numbers,
                     gint64 *start,
                     gint64 *end)
{
  State a = { old, old_numbers }, b = { next, numbers };
  guint n_old = bb_project_count (old), n_next = bb_project_count (next);
  guint least = MIN (n_old, n_next), same = 0, same_end = 0;

  *start = 0;
  *end = next->settings->length;
  if (is_all_dirty (old, next))
    return BB_DIRTY_ALL;

  while (same < least && looks_alike (&a, same, &b, same))
    same++;
  if (same == n_old && same == n_next)
    return BB_DIRTY_NOTHING;

  while (same_end < least - same && looks_alike (&a, n_old - 1 - same_end, &b, n_next - 1 - same_end))
    same_end++;

  /* a place lasts until the next one starts: the one before the change may have another length */
  *start = bb_project_get_start (next, same > 0 ? same - 1 : 0);
  *end = bb_project_get_start (next, n_next - same_end);
  return BB_DIRTY_RANGE;
}
