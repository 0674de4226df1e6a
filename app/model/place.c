/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a board lie, and which of its options shows? */
#include "model/board.h"

static void
place_own (gpointer value)
{
  BbPlace *self = value;

  bb_list_ref (self->options);
}

static void
place_clear (gpointer value)
{
  BbPlace *self = value;

  bb_list_unref (self->options);
}

static const BbValueClass place_class = { "place", sizeof (BbPlace), place_own, place_clear };

BbPlace *
bb_place_new_with_options (gint64 start, const BbList *options, guint live)
{
  BbPlace *self;

  g_return_val_if_fail (live < options->n_items, NULL);

  self = bb_value_new (&place_class);
  self->start = start;
  self->options = bb_list_ref (options);
  self->live = live;
  return self;
}

BbPlace *
bb_place_new (gint64 start, const BbBoard *board)
{
  g_autoptr (BbList) options = bb_list_new_from ((gpointer *) &board, 1);

  return bb_place_new_with_options (start, options, 0);
}

const BbBoard *
bb_place_get_board (const BbPlace *self)
{
  return bb_list_get (self->options, self->live);
}

gboolean
bb_place_is_blank (const BbPlace *self)
{
  const BbBoard *board = bb_place_get_board (self);

  return self->options->n_items == 1 && bb_board_is_empty (board) && !bb_board_has_plan (board) &&
         board->texts->n_items == 0 && board->number == NULL && !board->is_locked;
}

BbPlace *
bb_place_with_start (const BbPlace *self, gint64 start)
{
  BbPlace *next;

  if (start == self->start)
    return bb_place_ref (self);

  next = bb_place_copy (self);
  next->start = start;
  return next;
}

BbPlace *
bb_place_with_board (const BbPlace *self, const BbBoard *board)
{
  BbPlace *next = bb_place_copy (self);
  BbList *options = bb_list_replace (self->options, self->live, board);

  bb_list_unref (next->options);
  next->options = options;
  return next;
}
