/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do several boards become one, so that nothing is lost? */
#include "model/contents.h"
#include "model/field.h"
#include "model/places.h"

/* some places in a row */
typedef struct
{
  const BbProject *project;
  guint first;
  guint n;
  const char *const *numbers;
} Run;

/* what of each board is joined: itself, or its plan */
typedef const BbBoard *(*Sheet) (const BbProject *project, guint index);

static const BbBoard *
get_plan (const BbProject *project, guint index)
{
  return bb_project_get_board (project, index)->plan;
}

/* the first that shows anything, or the first of all */
static guint
find_shown (const Run *run, Sheet get)
{
  for (guint i = run->first; i < run->first + run->n; i++)
    {
      if (!bb_board_is_empty (get (run->project, i)))
        return i;
    }

  return run->first;
}

/* other boards go on showing what they share */
static BbLayer *
hide_layer (const BbLayer *layer, const char *number)
{
  BbLayer *hidden = layer->is_shared ? bb_layer_duplicate (layer) : bb_layer_copy (layer);

  hidden->is_hidden = TRUE;
  if (hidden->name == NULL)
    bb_string_set (&hidden->name, number);
  return hidden;
}

/* those that are hidden lie below: a stroke goes on top */
static BbList *
join_layers (const Run *run, Sheet get)
{
  guint shown = find_shown (run, get);
  const BbList *on_top = get (run->project, shown)->layers;
  GPtrArray *layers = g_ptr_array_new ();

  for (guint i = run->first; i < run->first + run->n; i++)
    {
      const BbList *of = get (run->project, i)->layers;

      for (guint j = 0; i != shown && j < of->n_items; j++)
        {
          const BbLayer *layer = bb_list_get (of, j);

          if (bb_board_find_layer (get (run->project, shown), layer->id) < 0)
            g_ptr_array_add (layers, hide_layer (layer, run->numbers[i]));
        }
    }

  for (guint j = 0; j < on_top->n_items; j++)
    g_ptr_array_add (layers, bb_layer_ref (bb_list_get (on_top, j)));
  return bb_list_new_take (layers);
}

/* a scene and a kind are one; texts are read one after the other */
static void
join_text (BbBoard *board, const BbProject *project, const BbText *text)
{
  const char *said = bb_board_get_text (board, text->field);
  const BbField *field = bb_project_find_field (project, text->field);
  gboolean is_read = field != NULL && (field->type == BB_FIELD_LINE || field->type == BB_FIELD_TEXT);
  g_autofree char *both = NULL;

  if (*said == '\0')
    bb_board_set_text (board, text->field, text->text);
  else if (is_read && !g_str_equal (said, text->text))
    {
      both = g_strjoin (field->type == BB_FIELD_LINE ? " / " : "\n", said, text->text, NULL);
      bb_board_set_text (board, text->field, both);
    }
}

static BbBoard *
join_boards (const Run *run)
{
  BbBoard *board = bb_board_copy (bb_project_get_board (run->project, run->first));

  for (guint i = run->first + 1; i < run->first + run->n; i++)
    {
      const BbList *texts = bb_project_get_board (run->project, i)->texts;

      for (guint j = 0; j < texts->n_items; j++)
        join_text (board, run->project, bb_list_get (texts, j));
    }

  bb_board_take_layers (board, join_layers (run, bb_project_get_board));
  bb_board_take_plan (board, join_layers (run, get_plan));
  return board;
}

static void
add_options (GPtrArray *options, const BbPlace *place)
{
  for (guint i = 0; i < place->options->n_items; i++)
    {
      if (i != place->live)
        g_ptr_array_add (options, bb_value_ref (bb_list_get (place->options, i)));
    }
}

BbProject *
bb_contents_join (const BbProject *project, guint first, guint n, const char *const *numbers)
{
  const Run run = { project, first, n, numbers };
  GPtrArray *options;
  g_autoptr (BbList) list = NULL;
  g_autoptr (BbPlace) place = NULL;

  g_return_val_if_fail (first + n <= bb_project_count (project), bb_project_ref (project));

  if (n < 2)
    return bb_project_ref (project);

  options = g_ptr_array_new ();
  g_ptr_array_add (options, join_boards (&run));
  for (guint i = first; i < first + n; i++)
    add_options (options, bb_project_get_place (project, i));

  list = bb_list_new_take (options);
  place = bb_place_new_with_options (bb_project_get_start (project, first), list, 0);
  return bb_project_with_list (project, BB_PLACES,
                               bb_list_splice (project->lists[BB_PLACES], first, n, (gpointer *) &place, 1));
}
