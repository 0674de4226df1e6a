/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is drawn once, and stamped often? */
#include "model/stamp.h"

#include "model/id.h"
#include "sketch/stroke-change.h"

static const char *const names[BB_STAMP_N_KINDS] = {
  [BB_STAMP_INK] = "ink",
  [BB_STAMP_PLAN] = "plan",
  [BB_STAMP_TEMPLATE] = "template",
};

static void
own (gpointer value)
{
  BbStamp *self = value;

  self->id = g_strdup (self->id);
  self->name = g_strdup (self->name);
  bb_board_ref (self->board);
}

static void
clear (gpointer value)
{
  BbStamp *self = value;

  g_free (self->id);
  g_free (self->name);
  bb_board_unref (self->board);
}

static const BbValueClass klass = { "stamp", sizeof (BbStamp), own, clear };

BbStamp *
bb_stamp_new (const char *name, BbStampKind kind)
{
  BbStamp *self = bb_value_new (&klass);

  self->id = bb_id_new ("p");
  self->kind = kind;
  self->board = bb_board_new ();
  bb_string_set (&self->name, name != NULL ? name : "");
  return self;
}

void
bb_stamp_take_board (BbStamp *self, BbBoard *board)
{
  g_return_if_fail (bb_value_is_writable (self));

  bb_board_unref (self->board);
  self->board = board;
}

BbStamp *
bb_stamp_new_ink (const char *name, BbStampKind kind, const GPtrArray *strokes)
{
  BbStamp *self = bb_stamp_new (name, kind);
  BbInkBox box = bb_strokes_get_box ((BbStroke *const *) strokes->pdata, strokes->len);
  const BbInkMatrix matrix = bb_ink_matrix_make (1, 1, 0, 0, 0, -(box.left + box.right) / 2.0,
                                                 -(box.top + box.bottom) / 2.0);
  g_autoptr (BbLayer) layer = bb_layer_new_ink ();

  for (guint i = 0; i < strokes->len; i++)
    {
      g_autoptr (BbStroke) moved = bb_stroke_transform (g_ptr_array_index (strokes, i), &matrix);

      bb_layer_add_stroke (layer, moved);
    }
  bb_board_take_layers (self->board, bb_list_new_from ((gpointer *) &layer, 1));
  return self;
}

static BbList *
copy_layers (const BbList *layers)
{
  GPtrArray *copies = g_ptr_array_new ();

  for (guint i = 0; i < layers->n_items; i++)
    g_ptr_array_add (copies, bb_layer_duplicate (bb_list_get (layers, i)));
  return bb_list_new_take (copies);
}

/* what it shows, with ids of its own, on layers that no other board shares */
static BbBoard *
copy_board (const BbBoard *board)
{
  BbBoard *copy = bb_board_duplicate (board);

  bb_board_take_layers (copy, copy_layers (board->layers));
  bb_board_take_plan (copy, copy_layers (board->plan->layers));
  return copy;
}

BbStamp *
bb_stamp_new_template (const char *name, const BbBoard *board)
{
  BbStamp *self = bb_stamp_new (name, BB_STAMP_TEMPLATE);
  BbBoard *copy = copy_board (board);

  bb_board_set_text (copy, BB_FIELD_ID_SCENE, "");
  copy->is_locked = FALSE;
  copy->starts_shot = TRUE;
  copy->transition = BB_TRANSITION_CUT;
  copy->transition_length = 0;
  bb_stamp_take_board (self, copy);
  return self;
}

BbStamp *
bb_stamp_duplicate (const BbStamp *self)
{
  BbStamp *copy = bb_stamp_copy (self);

  g_free (copy->id);
  copy->id = bb_id_new ("p");
  bb_stamp_take_board (copy, copy_board (self->board));
  return copy;
}

BbBoard *
bb_stamp_make_board (const BbStamp *self)
{
  return copy_board (self->board);
}

GPtrArray *
bb_stamp_list_strokes (const BbStamp *self)
{
  GPtrArray *strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);

  for (guint i = 0; i < self->board->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (self->board->layers, i);

      for (guint j = 0; layer->kind == BB_LAYER_INK && !layer->is_hidden && j < layer->strokes->len; j++)
        g_ptr_array_add (strokes, bb_stroke_ref (g_ptr_array_index (layer->strokes, j)));
    }
  return strokes;
}

const char *
bb_stamp_kind_to_name (BbStampKind kind)
{
  g_return_val_if_fail (kind < BB_STAMP_N_KINDS, NULL);

  return names[kind];
}
