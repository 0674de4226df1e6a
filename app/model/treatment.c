/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a treatment written? */
#include "model/treatment.h"

#include "model/chapter-names.h"

static const BbChapter *
get_chapter (const BbProject *project, guint index)
{
  return bb_list_get (project->lists[BB_TREATMENT], index);
}

int
bb_treatment_find_index (const BbProject *project, const char *id)
{
  for (guint i = 0; i < project->lists[BB_TREATMENT]->n_items; i++)
    {
      if (g_strcmp0 (get_chapter (project, i)->id, id) == 0)
        return (int) i;
    }

  return -1;
}

const BbChapter *
bb_treatment_find (const BbProject *project, const char *id)
{
  int index = bb_treatment_find_index (project, id);

  return index < 0 ? NULL : get_chapter (project, (guint) index);
}

int
bb_treatment_find_reference (const BbChapter *chapter, const char *id)
{
  for (guint i = 0; i < chapter->references->n_items; i++)
    {
      if (g_strcmp0 (((const BbReference *) bb_list_get (chapter->references, i))->id, id) == 0)
        return (int) i;
    }

  return -1;
}

gboolean
bb_treatment_is_empty (const BbProject *project)
{
  for (guint i = 0; i < project->lists[BB_TREATMENT]->n_items; i++)
    {
      if (!bb_chapter_is_empty (get_chapter (project, i)))
        return FALSE;
    }

  return TRUE;
}

/* takes over @list */
static BbProject *
with_chapters (const BbProject *project, BbList *list)
{
  return bb_project_with_list (project, BB_TREATMENT, list);
}

/* takes over @chapter, the next state of the one with its id */
static BbProject *
replace (const BbProject *project, BbChapter *chapter)
{
  g_autoptr (BbChapter) kept = chapter;
  int index = bb_treatment_find_index (project, chapter->id);

  return with_chapters (project, bb_list_replace (project->lists[BB_TREATMENT], (guint) index, kept));
}

/* takes over @references; the same project where they are those of @chapter */
static BbProject *
replace_references (const BbProject *project, const BbChapter *chapter, BbList *references)
{
  BbChapter *next;

  if (bb_list_is_same (chapter->references, references))
    {
      bb_list_unref (references);
      return bb_project_ref (project);
    }

  next = bb_chapter_copy (chapter);
  bb_chapter_take_references (next, references);
  return replace (project, next);
}

/* Returns: (transfer full): @list with the item at @index @by places further on */
static BbList *
move_item (const BbList *list, guint index, int by)
{
  int to = CLAMP ((int) index + by, 0, (int) list->n_items - 1);
  g_autoptr (BbList) without = bb_list_remove (list, index);

  return bb_list_insert (without, (guint) to, bb_list_get (list, index));
}

BbProject *
bb_treatment_begin (const BbProject *project)
{
  GPtrArray *chapters = g_ptr_array_new ();
  const BbList *list = project->lists[BB_TREATMENT];
  g_autoptr (BbList) usual = NULL;

  for (guint i = 0; bb_chapter_list_names ()[i] != NULL; i++)
    g_ptr_array_add (chapters, bb_chapter_new (bb_chapter_list_names ()[i]));
  usual = bb_list_new_take (chapters);
  return with_chapters (project, bb_list_splice (list, list->n_items, 0, usual->items, usual->n_items));
}

BbProject *
bb_treatment_add (const BbProject *project, guint index, const BbChapter *chapter)
{
  const BbList *list = project->lists[BB_TREATMENT];

  return with_chapters (project, bb_list_insert (list, MIN (index, list->n_items), chapter));
}

BbProject *
bb_treatment_rename (const BbProject *project, const char *id, const char *name)
{
  const BbChapter *chapter = bb_treatment_find (project, id);
  BbChapter *next;

  if (chapter == NULL || *name == '\0' || g_str_equal (chapter->name, name))
    return bb_project_ref (project);

  next = bb_chapter_copy (chapter);
  bb_string_set (&next->name, name);
  return replace (project, next);
}

BbProject *
bb_treatment_set_text (const BbProject *project, const char *id, const char *text)
{
  const BbChapter *chapter = bb_treatment_find (project, id);
  g_autoptr (BbChapter) next = NULL;

  if (chapter == NULL)
    return bb_project_ref (project);

  next = bb_chapter_copy (chapter);
  if (!bb_string_set (&next->text, text))
    return bb_project_ref (project);
  return replace (project, g_steal_pointer (&next));
}

BbProject *
bb_treatment_move (const BbProject *project, const char *id, int by)
{
  const BbList *list = project->lists[BB_TREATMENT];
  int index = bb_treatment_find_index (project, id);
  g_autoptr (BbList) moved = index < 0 ? bb_list_ref (list) : move_item (list, (guint) index, by);

  if (bb_list_is_same (list, moved))
    return bb_project_ref (project);
  return with_chapters (project, g_steal_pointer (&moved));
}

BbProject *
bb_treatment_remove (const BbProject *project, const char *id)
{
  int index = bb_treatment_find_index (project, id);

  if (index < 0)
    return bb_project_ref (project);
  return with_chapters (project, bb_list_remove (project->lists[BB_TREATMENT], (guint) index));
}

BbProject *
bb_treatment_add_references (const BbProject *project, const char *id, guint index, const BbList *references)
{
  const BbChapter *chapter = bb_treatment_find (project, id);
  const BbList *old;

  if (chapter == NULL)
    return bb_project_ref (project);

  old = chapter->references;
  return replace_references (project, chapter,
                             bb_list_splice (old, MIN (index, old->n_items), 0, references->items,
                                             references->n_items));
}

BbProject *
bb_treatment_set_caption (const BbProject *project, const char *id, const char *reference, const char *caption)
{
  const BbChapter *chapter = bb_treatment_find (project, id);
  int index = chapter != NULL ? bb_treatment_find_reference (chapter, reference) : -1;
  g_autoptr (BbReference) next = NULL;

  if (index < 0)
    return bb_project_ref (project);

  next = bb_reference_copy (bb_list_get (chapter->references, (guint) index));
  if (!bb_string_set (&next->caption, caption))
    return bb_project_ref (project);
  return replace_references (project, chapter, bb_list_replace (chapter->references, (guint) index, next));
}

BbProject *
bb_treatment_move_reference (const BbProject *project, const char *id, const char *reference, int by)
{
  const BbChapter *chapter = bb_treatment_find (project, id);
  int index = chapter != NULL ? bb_treatment_find_reference (chapter, reference) : -1;

  if (index < 0)
    return bb_project_ref (project);
  return replace_references (project, chapter, move_item (chapter->references, (guint) index, by));
}

BbProject *
bb_treatment_remove_reference (const BbProject *project, const char *id, const char *reference)
{
  const BbChapter *chapter = bb_treatment_find (project, id);
  int index = chapter != NULL ? bb_treatment_find_reference (chapter, reference) : -1;

  if (index < 0)
    return bb_project_ref (project);
  return replace_references (project, chapter, bb_list_remove (chapter->references, (guint) index));
}
