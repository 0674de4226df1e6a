/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is one storyboard picture? */
#include "model/board.h"

#include "model/id.h"

#include <string.h>

/* behind the id of its board; no id of a file has it */
#define PLAN_SUFFIX "/plan"

static const char *const transition_names[BB_TRANSITION_N_KINDS] = {
  [BB_TRANSITION_CUT] = "cut",
  [BB_TRANSITION_DISSOLVE] = "dissolve",
  [BB_TRANSITION_DIP_BLACK] = "dip-black",
  [BB_TRANSITION_DIP_WHITE] = "dip-white",
  [BB_TRANSITION_WIPE] = "wipe",
};

static void
board_own (gpointer value)
{
  BbBoard *self = value;

  self->id = g_strdup (self->id);
  self->number = g_strdup (self->number);
  bb_list_ref (self->camera);
  bb_list_ref (self->texts);
  bb_list_ref (self->layers);
  bb_board_ref (self->plan);
}

static void
board_clear (gpointer value)
{
  BbBoard *self = value;

  g_free (self->id);
  g_free (self->number);
  bb_list_unref (self->camera);
  bb_list_unref (self->texts);
  bb_list_unref (self->layers);
  bb_board_unref (self->plan);
}

static const BbValueClass board_class = { "board", sizeof (BbBoard), board_own, board_clear };

/* takes over @id and @layers */
static BbBoard *
make (char *id, BbList *layers)
{
  BbBoard *self = bb_value_new (&board_class);

  self->id = id;
  self->starts_shot = TRUE;
  self->camera = bb_list_new ();
  self->texts = bb_list_new ();
  self->layers = layers;
  return self;
}

BbBoard *
bb_board_new (void)
{
  BbBoard *self = make (bb_id_new ("b"), bb_list_new ());

  bb_board_take_plan (self, bb_list_new ());
  return self;
}

/* a shared layer stays the same one */
static BbList *
duplicate_layers (const BbList *layers)
{
  GPtrArray *copies = g_ptr_array_new ();

  for (guint i = 0; i < layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (layers, i);

      g_ptr_array_add (copies, layer->is_shared ? bb_layer_ref (layer) : bb_layer_duplicate (layer));
    }
  return bb_list_new_take (copies);
}

BbBoard *
bb_board_duplicate (const BbBoard *self)
{
  BbBoard *copy = bb_board_copy (self);

  g_free (copy->id);
  copy->id = bb_id_new ("b");
  bb_string_set (&copy->number, NULL);
  copy->number_is_alone = FALSE;
  bb_board_take_layers (copy, duplicate_layers (self->layers));
  bb_board_take_plan (copy, duplicate_layers (self->plan->layers));
  return copy;
}

/* where @field stands, or would */
static guint
find_text (const BbList *texts, const char *field, gboolean *is_there)
{
  guint i = 0;
  int order = 1;

  while (i < texts->n_items && (order = strcmp (((const BbText *) bb_list_get (texts, i))->field, field)) < 0)
    i++;

  *is_there = i < texts->n_items && order == 0;
  return i;
}

const char *
bb_board_get_text (const BbBoard *self, const char *field)
{
  gboolean is_there;
  guint i = find_text (self->texts, field, &is_there);

  return is_there ? ((const BbText *) bb_list_get (self->texts, i))->text : "";
}

gboolean
bb_board_set_text (BbBoard *self, const char *field, const char *text)
{
  g_autofree char *composed = bb_string_compose (text != NULL ? text : "");
  g_autoptr (BbText) item = NULL;
  BbList *texts;
  gboolean is_there;
  guint i = find_text (self->texts, field, &is_there);

  g_return_val_if_fail (bb_value_is_writable (self), FALSE);

  if (g_str_equal (bb_board_get_text (self, field), composed))
    return FALSE;

  if (*composed != '\0')
    item = bb_text_new (field, composed);
  texts = bb_list_splice (self->texts, i, is_there ? 1 : 0, (gpointer *) &item, item != NULL ? 1 : 0);
  bb_list_unref (self->texts);
  self->texts = texts;
  return TRUE;
}

void
bb_board_take_layers (BbBoard *self, BbList *layers)
{
  g_return_if_fail (bb_value_is_writable (self));

  bb_list_unref (self->layers);
  self->layers = layers;
}

void
bb_board_take_camera (BbBoard *self, BbList *camera)
{
  g_return_if_fail (bb_value_is_writable (self));

  bb_list_unref (self->camera);
  self->camera = camera;
}

void
bb_board_take_plan (BbBoard *self, BbList *layers)
{
  BbBoard *plan;

  g_return_if_fail (bb_value_is_writable (self));

  plan = make (g_strconcat (self->id, PLAN_SUFFIX, NULL), layers);
  if (self->plan != NULL)
    plan->base.extra = g_strdup (self->plan->base.extra);
  bb_board_unref (self->plan);
  self->plan = plan;
}

gboolean
bb_board_has_plan (const BbBoard *self)
{
  return self->plan != NULL && !bb_board_is_empty (self->plan);
}

char *
bb_board_find_planned (const char *id)
{
  return g_str_has_suffix (id, PLAN_SUFFIX) ? g_strndup (id, strlen (id) - strlen (PLAN_SUFFIX)) : NULL;
}

gboolean
bb_board_moves (const BbBoard *self)
{
  for (guint i = 0; i < self->layers->n_items; i++)
    {
      if (((const BbLayer *) bb_list_get (self->layers, i))->keys->n_items > 0)
        return TRUE;
    }
  return self->shake > 0 || self->camera->n_items > 0;
}

/* what other boards show, too, moves there as before */
static BbLayer *
cut_layer (const BbLayer *layer, gint64 from, gint64 to)
{
  BbLayer *cut;

  if (layer->is_shared || layer->keys->n_items == 0)
    return bb_layer_ref (layer);

  cut = bb_layer_copy (layer);
  bb_layer_take_keys (cut, bb_move_keys_cut (layer->keys, from, to));
  return cut;
}

void
bb_board_cut_moves (BbBoard *self, gint64 from, gint64 to)
{
  GPtrArray *layers = g_ptr_array_new ();

  bb_board_take_camera (self, bb_move_keys_cut (self->camera, from, to));
  for (guint i = 0; i < self->layers->n_items; i++)
    g_ptr_array_add (layers, cut_layer (bb_list_get (self->layers, i), from, to));
  bb_board_take_layers (self, bb_list_new_take (layers));
}

gboolean
bb_board_is_empty (const BbBoard *self)
{
  for (guint i = 0; i < self->layers->n_items; i++)
    {
      if (!bb_layer_is_empty (bb_list_get (self->layers, i)))
        return FALSE;
    }

  return TRUE;
}

int
bb_board_find_layer (const BbBoard *self, const char *id)
{
  for (guint i = 0; i < self->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (self->layers, i);

      if (g_str_equal (layer->id, id))
        return (int) i;
    }

  return -1;
}

static gboolean
is_ink (const BbBoard *self, int index)
{
  return index >= 0 && ((const BbLayer *) bb_list_get (self->layers, (guint) index))->kind == BB_LAYER_INK;
}

static gboolean
is_open (const BbBoard *self, int index)
{
  const BbLayer *layer = bb_list_get (self->layers, (guint) index);

  return !layer->is_hidden && !layer->is_locked;
}

int
bb_board_find_ink (const BbBoard *self, const char *in_hand)
{
  int chosen = in_hand != NULL ? bb_board_find_layer (self, in_hand) : -1;
  int top = (int) self->layers->n_items - 1;

  if (is_ink (self, chosen))
    return chosen;

  return is_ink (self, top) && is_open (self, top) ? top : -1;
}

gboolean
bb_board_takes_ink (const BbBoard *self, const char *in_hand)
{
  int ink = bb_board_find_ink (self, in_hand);

  return ink < 0 || is_open (self, ink);
}

const char *
bb_transition_to_name (BbTransitionKind kind)
{
  g_return_val_if_fail (kind < BB_TRANSITION_N_KINDS, NULL);

  return transition_names[kind];
}
