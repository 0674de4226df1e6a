/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stamps has a project? */
#include "model/stamps.h"

int
bb_stamps_find_index (const BbProject *project, const char *id)
{
  const BbList *stamps = project->lists[BB_STAMPS];

  for (guint i = 0; i < stamps->n_items; i++)
    {
      if (g_str_equal (((const BbStamp *) bb_list_get (stamps, i))->id, id))
        return (int) i;
    }
  return -1;
}

const BbStamp *
bb_stamps_find (const BbProject *project, const char *id)
{
  int index = bb_stamps_find_index (project, id);

  return index >= 0 ? bb_list_get (project->lists[BB_STAMPS], (guint) index) : NULL;
}

BbProject *
bb_stamps_insert (const BbProject *project, guint index, const BbStamp *stamp)
{
  g_autoptr (BbProject) without = bb_stamps_remove (project, stamp->id);
  const BbList *stamps = without->lists[BB_STAMPS];

  return bb_project_with_list (without, BB_STAMPS, bb_list_insert (stamps, MIN (index, stamps->n_items), stamp));
}

BbProject *
bb_stamps_rename (const BbProject *project, const char *id, const char *name)
{
  int index = bb_stamps_find_index (project, id);
  g_autoptr (BbStamp) stamp = index >= 0 ? bb_stamp_copy (bb_stamps_find (project, id)) : NULL;

  if (stamp == NULL || !bb_string_set (&stamp->name, name))
    return bb_project_ref (project);

  return bb_project_with_list (project, BB_STAMPS, bb_list_replace (project->lists[BB_STAMPS], (guint) index, stamp));
}

BbProject *
bb_stamps_remove (const BbProject *project, const char *id)
{
  int index = bb_stamps_find_index (project, id);

  if (index < 0)
    return bb_project_ref (project);

  return bb_project_with_list (project, BB_STAMPS, bb_list_remove (project->lists[BB_STAMPS], (guint) index));
}
