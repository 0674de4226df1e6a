/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards have no place yet, and how do they come to one and leave it? */
#include "model/shelf.h"

#include "model/options.h"
#include "model/places.h"

int
bb_shelf_find (const BbProject *project, const char *id)
{
  const BbList *shelf = project->lists[BB_SHELF];

  for (guint i = 0; i < shelf->n_items; i++)
    {
      if (g_str_equal (bb_shelf_get (project, i)->id, id))
        return (int) i;
    }

  return -1;
}

const BbBoard *
bb_shelf_get (const BbProject *project, guint index)
{
  return bb_list_get (project->lists[BB_SHELF], index);
}

BbProject *
bb_shelf_insert (const BbProject *project, guint index, const BbBoard *board)
{
  return bb_project_with_list (project, BB_SHELF, bb_list_insert (project->lists[BB_SHELF], index, board));
}

BbProject *
bb_shelf_remove (const BbProject *project, guint index)
{
  return bb_project_with_list (project, BB_SHELF, bb_list_remove (project->lists[BB_SHELF], index));
}

BbProject *
bb_shelf_move (const BbProject *project, guint index, guint to)
{
  g_autoptr (BbProject) without = bb_shelf_remove (project, index);

  return bb_shelf_insert (without, to, bb_shelf_get (project, index));
}

/* without what belongs to a place */
static BbBoard *
make_loose (const BbBoard *board)
{
  BbBoard *loose = bb_board_copy (board);

  bb_string_set (&loose->number, "");
  loose->number_is_alone = FALSE;
  loose->is_locked = FALSE;
  loose->starts_shot = TRUE;
  loose->transition = BB_TRANSITION_CUT;
  loose->transition_length = 0;
  return loose;
}

static gboolean
has_options (const BbProject *project, guint index)
{
  return bb_project_get_place (project, index)->options->n_items > 1;
}

/* those of @n places from @first on that show something, or say it */
static GPtrArray *
collect (const BbProject *project, guint first, guint n)
{
  GPtrArray *boards = g_ptr_array_new_with_free_func (bb_value_unref);

  for (guint i = first; i < first + n; i++)
    {
      if (!bb_place_is_blank (bb_project_get_place (project, i)))
        g_ptr_array_add (boards, make_loose (bb_project_get_board (project, i)));
    }

  return boards;
}

/* from the end on, and places that go together at once: their indices hold until then */
static BbProject *
take_off (const BbProject *project, guint first, guint n)
{
  BbProject *next = bb_project_ref ((BbProject *) project);
  guint end = first + n;

  while (end > first)
    {
      g_autoptr (BbProject) before = next;
      guint start = end - 1;

      if (has_options (before, start))
        next = bb_options_remove (before, start);
      else
        {
          while (start > first && !has_options (before, start - 1))
            start--;
          next = bb_places_remove (before, start, end - start);
        }
      end = start;
    }

  return next;
}

BbProject *
bb_shelf_put_away (const BbProject *project, guint first, guint n)
{
  g_autoptr (GPtrArray) boards = collect (project, first, n);
  const BbList *shelf = project->lists[BB_SHELF];
  g_autoptr (BbProject) without = NULL;

  if (boards->len == 0)
    return bb_project_ref ((BbProject *) project);

  without = take_off (project, first, n);
  return bb_project_with_list (without, BB_SHELF,
                               bb_list_splice (shelf, shelf->n_items, 0, boards->pdata, boards->len));
}

BbProject *
bb_shelf_lay (const BbProject *project, guint index, gint64 frame, const BbPace *pace)
{
  g_autoptr (BbProject) without = bb_shelf_remove (project, index);
  g_autoptr (GPtrArray) boards = g_ptr_array_new ();

  g_ptr_array_add (boards, (gpointer) bb_shelf_get (project, index));
  return bb_places_lay_at_pace (without, frame, boards, pace);
}

BbProject *
bb_shelf_lay_before (const BbProject *project, guint index, guint place, const BbPace *pace)
{
  guint after = place > 0 ? place - 1 : 0;
  g_autoptr (BbProject) laid = bb_shelf_lay (project, index, bb_project_get_start (project, after), pace);
  int laid_at = bb_project_find_board (laid, bb_shelf_get (project, index)->id);

  if (place > 0 || laid_at < 1)
    return g_steal_pointer (&laid);

  return bb_places_move (laid, (guint) laid_at, 1, 0);
}

BbProject *
bb_shelf_lay_as_option (const BbProject *project, guint index, guint place)
{
  g_autoptr (BbProject) without = bb_shelf_remove (project, index);

  return bb_options_add (without, place, bb_shelf_get (project, index));
}
