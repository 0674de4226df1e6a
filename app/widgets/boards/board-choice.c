/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards are chosen in the overview, and what does the editor know of it? */
#include "widgets/boards/board-choice.h"

struct _BbBoardChoice
{
  BbEditor *editor;
  BbBoardOrder *order;
  GtkMultiSelection *selection;
  gulong followed, taken;
  gboolean is_held;
  gboolean is_scattered;
  void (*changed) (gpointer data);
  gpointer data;
};

void
bb_board_choice_follow (BbBoardChoice *self)
{
  g_autoptr (GtkBitset) wanted = NULL;
  g_autoptr (GtkBitset) all = gtk_bitset_new_empty ();
  guint first, n;

  bb_editor_get_selection (self->editor, &first, &n);
  wanted = bb_board_order_find_rows (self->order, first, n);
  gtk_bitset_add_range (all, 0, g_list_model_get_n_items (bb_board_order_get_model (self->order)));
  self->is_held = TRUE;
  self->is_scattered = FALSE;
  gtk_selection_model_set_selection (GTK_SELECTION_MODEL (self->selection), wanted, all);
  self->is_held = FALSE;
  self->changed (self->data);
}

static void
followed_cb (BbBoardChoice *self)
{
  if (!self->is_held)
    bb_board_choice_follow (self);
}

static gboolean
selects (BbBoardChoice *self, guint first, guint n)
{
  guint now_first, now_n;

  bb_editor_get_selection (self->editor, &now_first, &now_n);
  return now_first == first && now_n == n;
}

/* @n boards from @first on: the end that stays is the one the editor knows, if any */
static void
take (BbBoardChoice *self, guint first, guint n)
{
  guint last = first + n - 1;

  if (n == 1)
    {
      bb_editor_select (self->editor, first, FALSE);
      return;
    }

  bb_editor_select (self->editor, first, TRUE);
  if (!selects (self, first, n))
    bb_editor_select (self->editor, last, TRUE);
  if (selects (self, first, n))
    return;

  bb_editor_select (self->editor, first, FALSE);
  bb_editor_select (self->editor, last, TRUE);
}

/* boards that do not follow each other, though all that lie between are out of sight */
static void
scatter (BbBoardChoice *self, guint last)
{
  self->is_held = TRUE;
  bb_editor_select (self->editor, last, FALSE);
  self->is_held = FALSE;
  self->is_scattered = TRUE;
  self->changed (self->data);
}

static void
taken_cb (BbBoardChoice *self)
{
  g_autoptr (GtkBitset) chosen = NULL;
  guint first, last, n;

  if (self->is_held)
    return;

  chosen = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  n = (guint) gtk_bitset_get_size (chosen);
  if (n > 0)
    {
      first = bb_board_order_get_index (self->order, gtk_bitset_get_minimum (chosen));
      last = bb_board_order_get_index (self->order, gtk_bitset_get_maximum (chosen));
      if (last - first + 1 != n && bb_board_order_is_filtered (self->order))
        {
          scatter (self, last);
          return;
        }
      self->is_held = TRUE;
      if (!selects (self, first, last - first + 1))
        take (self, first, last - first + 1);
    }
  bb_board_choice_follow (self);
}

BbBoardChoice *
bb_board_choice_new (BbEditor *editor, BbBoardOrder *order, void (*changed) (gpointer data), gpointer data)
{
  BbBoardChoice *self = g_new0 (BbBoardChoice, 1);

  self->editor = g_object_ref (editor);
  self->order = order;
  self->changed = changed;
  self->data = data;
  self->selection = gtk_multi_selection_new (g_object_ref (bb_board_order_get_model (order)));
  self->followed = g_signal_connect_swapped (editor, "selection-changed", G_CALLBACK (followed_cb), self);
  self->taken = g_signal_connect_swapped (self->selection, "selection-changed", G_CALLBACK (taken_cb), self);
  return self;
}

void
bb_board_choice_free (BbBoardChoice *self)
{
  g_signal_handler_disconnect (self->editor, self->followed);
  g_signal_handler_disconnect (self->selection, self->taken);
  g_object_unref (self->selection);
  g_object_unref (self->editor);
  g_free (self);
}

GtkSelectionModel *
bb_board_choice_get_model (BbBoardChoice *self)
{
  return GTK_SELECTION_MODEL (self->selection);
}

void
bb_board_choice_hold (BbBoardChoice *self, gboolean holds)
{
  self->is_held = holds;
}

gboolean
bb_board_choice_is_scattered (BbBoardChoice *self)
{
  return self->is_scattered;
}

GStrv
bb_board_choice_list (BbBoardChoice *self)
{
  g_autoptr (GtkBitset) chosen = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  GPtrArray *ids = g_ptr_array_new ();
  GtkBitsetIter iter;
  guint row;

  for (gboolean has = gtk_bitset_iter_init_first (&iter, chosen, &row); has; has = gtk_bitset_iter_next (&iter, &row))
    {
      g_autoptr (GtkStringObject) item = g_list_model_get_item (bb_board_order_get_model (self->order), row);

      g_ptr_array_add (ids, g_strdup (gtk_string_object_get_string (item)));
    }
  g_ptr_array_add (ids, NULL);
  return (GStrv) g_ptr_array_free (ids, FALSE);
}
