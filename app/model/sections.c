/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are the parts of the song marked, named and moved? */
#include "model/sections.h"

#include "model/id.h"
#include "model/section-names.h"
#include "model/spans.h"

static const BbTimeSpanKind kind = { BB_SECTIONS, offsetof (BbSection, from), NULL };

const BbSection *
bb_sections_get (const BbProject *project, guint index)
{
  return bb_list_get (project->lists[BB_SECTIONS], index);
}

static guint
count (const BbProject *project)
{
  return project->lists[BB_SECTIONS]->n_items;
}

int
bb_sections_find (const BbProject *project, const char *id)
{
  for (guint i = 0; i < count (project); i++)
    {
      if (g_str_equal (bb_sections_get (project, i)->id, id))
        return (int) i;
    }

  return -1;
}

int
bb_sections_find_at (const BbProject *project, gint64 sample)
{
  return bb_time_spans_find_at (project, &kind, sample);
}

/* takes over @list */
static BbProject *
with_sections (const BbProject *project, BbList *list)
{
  if (list != project->lists[BB_SECTIONS])
    return bb_project_with_list (project, BB_SECTIONS, list);

  bb_list_unref (list);
  return bb_project_ref (project);
}

/* @section in place of the one at @index, with @next behind it */
static BbProject *
replace_by_two (const BbProject *project, guint index, const BbSection *section, const BbSection *next)
{
  const gpointer both[] = { (gpointer) section, (gpointer) next };

  return with_sections (project, bb_list_splice (project->lists[BB_SECTIONS], index, 1, both, G_N_ELEMENTS (both)));
}

/* the index of the section that begins so near to @sample that none begins beside it, or -1 */
static int
find_beginning (const BbProject *project, gint64 sample)
{
  for (guint i = 0; i < count (project); i++)
    {
      if (ABS (bb_sections_get (project, i)->from - sample) < bb_time_spans_get_least (project))
        return (int) i;
    }

  return -1;
}

static BbProject *
insert (const BbProject *project, guint index, gint64 sample, gint64 end, const char *name)
{
  g_autoptr (BbSection) section = bb_section_new (name, sample, end);

  return with_sections (project, bb_list_insert (project->lists[BB_SECTIONS], index, section));
}

static BbProject *
end_at (const BbProject *project, int index, gint64 sample)
{
  g_autoptr (BbSection) section = NULL;

  if (index < 0)
    return bb_project_ref (project);

  section = bb_section_copy (bb_sections_get (project, (guint) index));
  section->to = sample;
  return with_sections (project, bb_list_replace (project->lists[BB_SECTIONS], (guint) index, section));
}

BbProject *
bb_sections_mark (const BbProject *project, gint64 sample, const char *name, int *index)
{
  int heard = bb_sections_find_at (project, sample);
  guint order = bb_time_spans_count_begun (project, &kind, sample);
  gint64 end = order < count (project) ? bb_sections_get (project, order)->from : project->song->n_samples;
  const char *called = name != NULL ? name : bb_section_guess_name (project, sample);
  g_autoptr (BbProject) ended = NULL;
  g_autoptr (BbProject) begun = NULL;

  *index = find_beginning (project, sample);
  if (heard >= 0)
    end = bb_sections_get (project, (guint) heard)->to;
  if (*index >= 0 || sample < 0 || end - sample < bb_time_spans_get_least (project))
    return bb_project_ref (project);

  *index = (int) order;
  ended = end_at (project, heard, sample);
  begun = insert (ended, order, sample, end, called);
  return bb_sections_rename (begun, order, called);
}

BbProject *
bb_sections_rename (const BbProject *project, guint index, const char *name)
{
  return with_sections (project, bb_section_number_name (project->lists[BB_SECTIONS], index, name));
}

BbProject *
bb_sections_set_colour (const BbProject *project, guint index, guint32 colour)
{
  g_autoptr (BbSection) section = bb_section_copy (bb_sections_get (project, index));

  if (section->colour == colour)
    return bb_project_ref (project);

  section->colour = colour;
  return with_sections (project, bb_list_replace (project->lists[BB_SECTIONS], index, section));
}

BbProject *
bb_sections_move_edge (const BbProject *project, guint index, gboolean is_end, gint64 sample)
{
  BbTimeSpans spans = bb_time_spans_new (project, &kind);

  bb_time_spans_move_edge (&spans, index, is_end, sample);
  return bb_time_spans_apply (&spans, project, &kind);
}

BbProject *
bb_sections_move (const BbProject *project, guint index, gint64 from)
{
  BbTimeSpans spans = bb_time_spans_new (project, &kind);

  bb_time_spans_move (&spans, index, from);
  return bb_time_spans_apply (&spans, project, &kind);
}

BbProject *
bb_sections_split (const BbProject *project, guint index, gint64 sample)
{
  g_autoptr (BbSection) first = bb_section_copy (bb_sections_get (project, index));
  g_autoptr (BbSection) second = bb_section_copy (first);
  g_autoptr (BbProject) split = NULL;
  gint64 least = bb_time_spans_get_least (project);

  if (sample - first->from < least || second->to - sample < least)
    return bb_project_ref (project);

  g_free (second->id);
  second->id = bb_id_new ("p");
  first->to = sample;
  second->from = sample;
  split = replace_by_two (project, index, first, second);
  return bb_sections_rename (split, index + 1, bb_section_name_get_base (first->name));
}

BbProject *
bb_sections_join (const BbProject *project, guint index)
{
  g_autoptr (BbSection) section = bb_section_copy (bb_sections_get (project, index));
  gpointer item = section;

  if (index + 1 >= count (project))
    return bb_project_ref (project);

  section->to = MAX (section->to, bb_sections_get (project, index + 1)->to);
  return with_sections (project, bb_list_splice (project->lists[BB_SECTIONS], index, 2, &item, 1));
}

BbProject *
bb_sections_remove (const BbProject *project, guint index)
{
  return with_sections (project, bb_list_remove (project->lists[BB_SECTIONS], index));
}
