/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of the boards for the same place shows? */
#include "model/options.h"

#define LETTERS 26

static BbProject *
set_place (const BbProject *project, guint index, const BbPlace *place)
{
  return bb_project_with_list (project, BB_PLACES, bb_list_replace (project->lists[BB_PLACES], index, place));
}

/* @options with the one at @live as the place's own has it, of which @shown says what that is */
static BbPlace *
make_place (gint64 start, const BbList *options, guint live, const BbBoard *shown)
{
  g_autoptr (BbBoard) board = bb_board_copy (bb_list_get (options, live));
  g_autoptr (BbList) list = NULL;

  board->starts_shot = shown->starts_shot;
  board->is_locked = shown->is_locked;
  bb_string_set (&board->number, shown->number != NULL ? shown->number : "");
  list = bb_list_replace (options, live, board);
  return bb_place_new_with_options (start, list, live);
}

BbProject *
bb_options_show (const BbProject *project, guint index, guint option)
{
  const BbPlace *place = bb_project_get_place (project, index);
  g_autoptr (BbPlace) next = NULL;

  g_return_val_if_fail (option < place->options->n_items, NULL);

  if (option == place->live)
    return bb_project_ref ((BbProject *) project);

  next = make_place (place->start, place->options, option, bb_place_get_board (place));
  return set_place (project, index, next);
}

BbProject *
bb_options_show_everywhere (const BbProject *project, guint option)
{
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (bb_value_unref);

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      const BbPlace *place = bb_project_get_place (project, i);
      gboolean is_other = option < place->options->n_items && option != place->live;

      g_ptr_array_add (places, is_other ? make_place (place->start, place->options, option, bb_place_get_board (place))
                                        : bb_place_ref (place));
    }

  return bb_project_with_list (project, BB_PLACES, bb_list_new_from (places->pdata, places->len));
}

guint
bb_options_count_most (const BbProject *project)
{
  guint most = 1;

  for (guint i = 0; i < bb_project_count (project); i++)
    most = MAX (most, bb_project_get_place (project, i)->options->n_items);
  return most;
}

static BbProject *
add_behind (const BbProject *project, guint index, const BbBoard *board)
{
  const BbPlace *place = bb_project_get_place (project, index);
  g_autoptr (BbList) options = bb_list_insert (place->options, place->live + 1, board);
  g_autoptr (BbPlace) next = make_place (place->start, options, place->live + 1, bb_place_get_board (place));

  return set_place (project, index, next);
}

BbProject *
bb_options_add (const BbProject *project, guint index, const BbBoard *board)
{
  const BbPlace *place = bb_project_get_place (project, index);
  g_autoptr (BbList) alone = bb_list_new_from ((gpointer *) &board, 1);
  g_autoptr (BbPlace) next = NULL;

  if (!bb_place_is_blank (place))
    return add_behind (project, index, board);

  next = make_place (place->start, alone, 0, bb_place_get_board (place));
  return set_place (project, index, next);
}

BbProject *
bb_options_duplicate (const BbProject *project, guint index)
{
  g_autoptr (BbBoard) copy = bb_board_duplicate (bb_project_get_board (project, index));

  return add_behind (project, index, copy);
}

BbProject *
bb_options_remove (const BbProject *project, guint index)
{
  const BbPlace *place = bb_project_get_place (project, index);
  g_autoptr (BbList) options = NULL;
  g_autoptr (BbPlace) next = NULL;

  if (place->options->n_items < 2)
    return bb_project_ref ((BbProject *) project);

  options = bb_list_remove (place->options, place->live);
  next = make_place (place->start, options, place->live > 0 ? place->live - 1 : 0, bb_place_get_board (place));
  return set_place (project, index, next);
}

int
bb_options_find (const BbPlace *place, const char *id)
{
  for (guint i = 0; i < place->options->n_items; i++)
    {
      const BbBoard *board = bb_list_get (place->options, i);

      if (g_str_equal (board->id, id))
        return (int) i;
    }

  return -1;
}

char *
bb_options_name (int option)
{
  if (option >= LETTERS)
    return g_strdup_printf ("%d", option + 1);

  return g_strdup_printf ("%c", 'A' + (char) option);
}

char *
bb_options_describe (const BbPlace *place)
{
  guint n = place->options->n_items;
  g_autofree char *name = n > 1 ? bb_options_name ((int) place->live) : NULL;

  return name != NULL ? g_strdup_printf ("%s/%u", name, n) : NULL;
}
