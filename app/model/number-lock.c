/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which numbers must not change any more? */
#include "model/number-lock.h"

#include "model/issued.h"
#include "model/numbering.h"
#include "model/places.h"

static const BbIssued *
get (const BbProject *project, guint index)
{
  return bb_list_get (project->lists[BB_ISSUED], index);
}

gboolean
bb_number_lock_is_on (const BbProject *project)
{
  return project->lists[BB_ISSUED]->n_items > 0;
}

/* number to its place in the list, counted from 1 */
static GHashTable *
index_issued (const BbProject *project)
{
  GHashTable *indices = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < project->lists[BB_ISSUED]->n_items; i++)
    g_hash_table_insert (indices, get (project, i)->number, GUINT_TO_POINTER (i + 1));
  return indices;
}

/* the list with what is new behind the number that stands before it in the video */
static BbList *
merge (const BbProject *project, GStrv numbers)
{
  g_autoptr (GHashTable) indices = index_issued (project);
  GPtrArray *merged = g_ptr_array_new ();
  guint next = 0;

  for (guint i = 0; numbers[i] != NULL; i++)
    {
      guint index = GPOINTER_TO_UINT (g_hash_table_lookup (indices, numbers[i]));

      /* boards that changed places since do not make the list go back */
      for (; next < index; next++)
        g_ptr_array_add (merged, bb_issued_ref (get (project, next)));
      if (index == 0)
        g_ptr_array_add (merged, bb_issued_new (numbers[i]));
    }
  for (; next < project->lists[BB_ISSUED]->n_items; next++)
    g_ptr_array_add (merged, bb_issued_ref (get (project, next)));
  return bb_list_new_take (merged);
}

static BbProject *
set_number (const BbProject *project, guint index, const char *number)
{
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, index));

  bb_string_set (&board->number, number);
  return bb_places_set_board (project, index, board);
}

BbProject *
bb_number_lock_set (const BbProject *project)
{
  g_auto (GStrv) numbers = bb_numbering_compute (project);
  BbProject *next = bb_project_ref (project);

  if (bb_number_lock_is_on (project) && bb_number_lock_count_new (project) == 0)
    return next;

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      BbProject *before = next;

      if (bb_project_get_board (project, i)->number != NULL)
        continue;
      next = set_number (before, i, numbers[i]);
      bb_project_unref (before);
    }
  {
    g_autoptr (BbProject) before = next;

    return bb_project_with_list (before, BB_ISSUED, merge (project, numbers));
  }
}

BbProject *
bb_number_lock_clear (const BbProject *project)
{
  g_autoptr (GHashTable) indices = index_issued (project);
  g_autoptr (BbProject) without = bb_project_with_list (project, BB_ISSUED, bb_list_new ());
  BbProject *next = bb_project_ref (without);

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      const BbBoard *board = bb_project_get_board (project, i);
      BbProject *before = next;

      if (board->number == NULL || board->number_is_alone || !g_hash_table_contains (indices, board->number))
        continue;
      next = set_number (before, i, NULL);
      bb_project_unref (before);
    }
  return next;
}

guint
bb_number_lock_count_new (const BbProject *project)
{
  g_autoptr (GHashTable) indices = index_issued (project);
  g_auto (GStrv) numbers = bb_numbering_compute (project);
  guint n = 0;

  for (guint i = 0; numbers[i] != NULL; i++)
    n += !g_hash_table_contains (indices, numbers[i]);
  return n;
}

GArray *
bb_number_lock_list_omitted (const BbProject *project)
{
  GArray *omitted = g_array_new (FALSE, FALSE, sizeof (BbOmitted));
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) numbers = bb_numbering_compute (project);
  guint index = 0;

  for (guint i = 0; numbers[i] != NULL; i++)
    g_hash_table_insert (places, numbers[i], GUINT_TO_POINTER (i + 1));
  for (guint i = 0; i < project->lists[BB_ISSUED]->n_items; i++)
    {
      guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, get (project, i)->number));

      if (place > 0)
        index = place;
      else
        g_array_append_val (omitted, ((BbOmitted){ get (project, i)->number, index }));
    }
  return omitted;
}
