/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which scenes, and which fields of its own, does a project have? */
#include "model/vocabulary.h"

#include "model/texts.h"

static BbProject *
append (const BbProject *project, BbListKind kind, gconstpointer item)
{
  const BbList *list = project->lists[kind];

  return bb_project_with_list (project, kind, bb_list_insert (list, list->n_items, item));
}

static int
find (const BbList *list, gconstpointer item)
{
  for (guint i = 0; i < list->n_items; i++)
    {
      if (bb_list_get (list, i) == item)
        return (int) i;
    }

  return -1;
}

static BbProject *
take_away (const BbProject *project, BbListKind kind, gconstpointer item)
{
  const BbList *list = project->lists[kind];
  int index = find (list, item);

  if (index < 0)
    return bb_project_ref (project);

  return bb_project_with_list (project, kind, bb_list_remove (list, (guint) index));
}

BbProject *
bb_vocabulary_add_scene (const BbProject *project, const BbScene *scene)
{
  return append (project, BB_SCENES, scene);
}

BbProject *
bb_vocabulary_change_scene (const BbProject *project, const char *id, const char *name, guint32 colour)
{
  const BbList *scenes = project->lists[BB_SCENES];
  const BbScene *scene = bb_project_find_scene (project, id);
  g_autoptr (BbScene) next = NULL;

  if (scene == NULL || (g_str_equal (scene->name, name) && scene->colour == colour))
    return bb_project_ref (project);

  next = bb_scene_copy (scene);
  bb_string_set (&next->name, name);
  next->colour = colour;
  return bb_project_with_list (project, BB_SCENES, bb_list_replace (scenes, (guint) find (scenes, scene), next));
}

BbProject *
bb_vocabulary_remove_scene (const BbProject *project, const char *id)
{
  g_autoptr (BbProject) dropped = bb_texts_drop (project, BB_FIELD_ID_SCENE, id);

  return take_away (dropped, BB_SCENES, bb_project_find_scene (project, id));
}

BbProject *
bb_vocabulary_add_field (const BbProject *project, const BbField *field)
{
  return append (project, BB_FIELDS, field);
}

BbProject *
bb_vocabulary_rename_field (const BbProject *project, const char *id, const char *label)
{
  const BbList *fields = project->lists[BB_FIELDS];
  const BbField *field = bb_project_find_own_field (project, id);
  g_autoptr (BbField) next = NULL;

  if (field == NULL || g_str_equal (field->label, label))
    return bb_project_ref (project);

  next = bb_field_new (id, label, field->type);
  return bb_project_with_list (project, BB_FIELDS, bb_list_replace (fields, (guint) find (fields, field), next));
}

BbProject *
bb_vocabulary_remove_field (const BbProject *project, const char *id)
{
  const BbField *field = bb_project_find_own_field (project, id);
  g_autoptr (BbProject) dropped = NULL;

  if (field == NULL)
    return bb_project_ref (project);

  dropped = bb_texts_drop (project, id, NULL);
  return take_away (dropped, BB_FIELDS, field);
}
