/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do many boards say at once? */
#include "model/texts.h"

#include "model/boards.h"
#include "model/shelf.h"

typedef struct
{
  const char *field;
  const char *text;
  guint n_found;
} Wanted;

/* gives a value that takes the place of @item (transfer full), or a new reference to @item */
typedef gpointer (*MapFunc) (gconstpointer item, Wanted *wanted);

static BbList *
map_list (const BbList *list, guint first, guint n, MapFunc func, Wanted *wanted)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (bb_value_unref);
  gboolean is_changed = FALSE;

  for (guint i = first; i < first + n; i++)
    {
      gpointer item = func (bb_list_get (list, i), wanted);

      is_changed |= item != bb_list_get (list, i);
      g_ptr_array_add (items, item);
    }

  return is_changed ? bb_list_splice (list, first, n, items->pdata, n) : bb_list_ref (list);
}

/* takes over @list */
static BbProject *
with_list (const BbProject *project, BbListKind kind, BbList *list)
{
  if (list != project->lists[kind])
    return bb_project_with_list (project, kind, list);

  bb_list_unref (list);
  return bb_project_ref (project);
}

static gpointer
set_live (gconstpointer item, Wanted *wanted)
{
  g_autoptr (BbBoard) board = bb_board_copy (bb_place_get_board (item));

  if (!bb_board_set_text (board, wanted->field, wanted->text))
    return bb_place_ref (item);

  return bb_place_with_board (item, board);
}

BbProject *
bb_texts_set (const BbProject *project, guint first, guint n, const char *field, const char *text)
{
  Wanted wanted = { field, text, 0 };

  g_return_val_if_fail (first + n <= bb_project_count (project), NULL);

  return with_list (project, BB_PLACES, map_list (project->lists[BB_PLACES], first, n, set_live, &wanted));
}

static BbProject *
set_shelved (const BbProject *project, guint index, const char *field, const char *text)
{
  g_autoptr (BbBoard) board = bb_board_copy (bb_shelf_get (project, index));

  return bb_board_set_text (board, field, text) ? bb_boards_set (project, board)
                                                : bb_project_ref ((BbProject *) project);
}

BbProject *
bb_texts_set_from (const BbProject *project, const char *id, guint n, const char *field, const char *text)
{
  int place = bb_project_find_board (project, id), shelved = bb_shelf_find (project, id);

  if (place >= 0)
    return bb_texts_set (project, (guint) place, MIN (n, bb_project_count (project) - (guint) place), field, text);

  return shelved >= 0 ? set_shelved (project, (guint) shelved, field, text) : bb_project_ref ((BbProject *) project);
}

static gpointer
drop_from_board (gconstpointer item, Wanted *wanted)
{
  const char *said = bb_board_get_text (item, wanted->field);
  BbBoard *board;

  if (*said == '\0' || (wanted->text != NULL && !g_str_equal (said, wanted->text)))
    return bb_board_ref (item);

  wanted->n_found++;
  board = bb_board_copy (item);
  bb_board_set_text (board, wanted->field, NULL);
  return board;
}

static gpointer
drop_from_place (gconstpointer item, Wanted *wanted)
{
  const BbPlace *place = item;
  g_autoptr (BbList) options = map_list (place->options, 0, place->options->n_items, drop_from_board, wanted);
  BbPlace *next;

  if (options == place->options)
    return bb_place_ref (place);

  next = bb_place_copy (place);
  bb_value_set (&next->options, options);
  return next;
}

static BbProject *
drop (const BbProject *project, Wanted *wanted)
{
  const BbList *places = project->lists[BB_PLACES];
  const BbList *shelf = project->lists[BB_SHELF];
  g_autoptr (BbProject)
      placed = with_list (project, BB_PLACES, map_list (places, 0, places->n_items, drop_from_place, wanted));

  return with_list (placed, BB_SHELF, map_list (shelf, 0, shelf->n_items, drop_from_board, wanted));
}

BbProject *
bb_texts_drop (const BbProject *project, const char *field, const char *text)
{
  Wanted wanted = { field, text, 0 };

  return drop (project, &wanted);
}

guint
bb_texts_count (const BbProject *project, const char *field, const char *text)
{
  Wanted wanted = { field, text, 0 };
  g_autoptr (BbProject) dropped = drop (project, &wanted);

  return wanted.n_found;
}
