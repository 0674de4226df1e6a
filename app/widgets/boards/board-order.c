/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards stand in the overview, and in which row? */
#include "widgets/boards/board-order.h"

struct _BbBoardOrder
{
  BbEditor *editor;
  GtkStringList *boards; /* ids of all live boards, in order */
  GHashTable *indices;   /* of them in the project, counted from 1 */
  GtkFilterListModel *filtered;
  GtkFilter *pass;
  BbBoardFilter filter;
};

static guint
find_index (BbBoardOrder *self, const char *id)
{
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (self->indices, id));

  return found > 0 ? found - 1 : 0;
}

static gboolean
passes (gpointer item, gpointer data)
{
  BbBoardOrder *self = data;
  const char *id = gtk_string_object_get_string (item);

  return bb_board_filter_matches (&self->filter, self->editor, find_index (self, id));
}

static void
update_indices (BbBoardOrder *self, const BbProject *project)
{
  g_hash_table_remove_all (self->indices);
  for (guint i = 0; i < bb_project_count (project); i++)
    g_hash_table_insert (self->indices, g_strdup (bb_project_get_board (project, i)->id), GUINT_TO_POINTER (i + 1));
}

/* whether row @row of the model is the board at @index of the project */
static gboolean
is_board (BbBoardOrder *self, guint row, const BbProject *project, guint index)
{
  return g_str_equal (gtk_string_list_get_string (self->boards, row), bb_project_get_board (project, index)->id);
}

gboolean
bb_board_order_update (BbBoardOrder *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  guint old_n = g_list_model_get_n_items (G_LIST_MODEL (self->boards));
  guint new_n = bb_project_count (project);
  guint most = MIN (old_n, new_n);
  guint head = 0, tail = 0;
  g_autoptr (GPtrArray) added = g_ptr_array_new ();

  while (head < most && is_board (self, head, project, head))
    head++;
  while (tail < most - head && is_board (self, old_n - 1 - tail, project, new_n - 1 - tail))
    tail++;
  if (head == most && old_n == new_n)
    return FALSE;

  update_indices (self, project);
  for (guint i = head; i < new_n - tail; i++)
    g_ptr_array_add (added, bb_project_get_board (project, i)->id);
  g_ptr_array_add (added, NULL);
  gtk_string_list_splice (self->boards, head, old_n - head - tail, (const char *const *) added->pdata);
  return TRUE;
}

BbBoardOrder *
bb_board_order_new (BbEditor *editor)
{
  BbBoardOrder *self = g_new0 (BbBoardOrder, 1);

  self->editor = g_object_ref (editor);
  self->indices = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->boards = gtk_string_list_new (NULL);
  self->pass = GTK_FILTER (gtk_custom_filter_new (passes, self, NULL));
  self->filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->boards)), NULL);
  bb_board_order_update (self);
  return self;
}

void
bb_board_order_free (BbBoardOrder *self)
{
  gtk_filter_list_model_set_filter (self->filtered, NULL);
  gtk_custom_filter_set_filter_func (GTK_CUSTOM_FILTER (self->pass), NULL, NULL, NULL);
  g_object_unref (self->filtered);
  g_object_unref (self->pass);
  g_object_unref (self->boards);
  g_hash_table_unref (self->indices);
  bb_board_filter_clear (&self->filter);
  g_object_unref (self->editor);
  g_free (self);
}

GListModel *
bb_board_order_get_model (BbBoardOrder *self)
{
  return G_LIST_MODEL (self->filtered);
}

void
bb_board_order_take_filter (BbBoardOrder *self, BbBoardFilter *filter)
{
  bb_board_filter_clear (&self->filter);
  self->filter = *filter;
  *filter = (BbBoardFilter){ 0 };
  if (!bb_board_order_is_filtered (self))
    gtk_filter_list_model_set_filter (self->filtered, NULL);
  else if (gtk_filter_list_model_get_filter (self->filtered) == NULL)
    gtk_filter_list_model_set_filter (self->filtered, self->pass);
  else
    gtk_filter_changed (self->pass, GTK_FILTER_CHANGE_DIFFERENT);
}

gboolean
bb_board_order_is_filtered (BbBoardOrder *self)
{
  return !bb_board_filter_is_empty (&self->filter);
}

guint
bb_board_order_get_index (BbBoardOrder *self, guint row)
{
  g_autoptr (GtkStringObject) item = g_list_model_get_item (G_LIST_MODEL (self->filtered), row);

  return item != NULL ? find_index (self, gtk_string_object_get_string (item)) : 0;
}

GtkBitset *
bb_board_order_find_rows (BbBoardOrder *self, guint first, guint n)
{
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  GtkBitset *rows = gtk_bitset_new_empty ();

  if (!bb_board_order_is_filtered (self))
    {
      gtk_bitset_add_range (rows, first, n);
      return rows;
    }

  for (guint row = 0; row < n_rows; row++)
    {
      guint index = bb_board_order_get_index (self, row);

      if (index >= first && index < first + n)
        gtk_bitset_add (rows, row);
    }

  return rows;
}
