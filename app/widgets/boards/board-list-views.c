/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which view of the boards is seen, and which of them in it? */
#include "widgets/boards/board-list-private.h"

#include "widgets/boards/board-cell.h"
#include "widgets/boards/board-row.h"
#include "widgets/boards/grid-columns.h"

GtkWidget *
bb_board_list_get_view (BbBoardList *self)
{
  int size;

  return bb_overview_bar_get_layout (self->bar, &size) ? GTK_WIDGET (self->rows) : GTK_WIDGET (self->grid);
}

/* FALSE, where the current board has none */
static gboolean
find_current_row (BbBoardList *self, guint *row)
{
  g_autoptr (GtkBitset) rows = bb_board_order_find_rows (self->order, bb_editor_get_current (self->editor), 1);

  *row = gtk_bitset_get_minimum (rows);
  return !gtk_bitset_is_empty (rows);
}

void
bb_board_list_scroll_to_current (BbBoardList *self)
{
  GtkWidget *view = bb_board_list_get_view (self);
  guint row;

  if (gtk_widget_get_mapped (view) && find_current_row (self, &row))
    gtk_widget_activate_action (view, "list.scroll-to-item", "u", row);
}

/* where the boards lie is known after the layout */
static gboolean
shown_cb (GtkWidget *view, GdkFrameClock *clock, gpointer list)
{
  if (gtk_widget_get_height (view) == 0)
    return G_SOURCE_CONTINUE;

  bb_board_list_scroll_to_current (list);
  if (BB_BOARD_LIST (list)->wants_focus)
    bb_board_list_focus (list);
  return G_SOURCE_REMOVE;
}

void
bb_board_list_show_later (BbBoardList *self)
{
  gtk_widget_add_tick_callback (bb_board_list_get_view (self), shown_cb, self, NULL);
}

void
bb_board_list_focus_later (BbBoardList *self)
{
  self->wants_focus = TRUE;
  bb_board_list_show_later (self);
}

void
bb_board_list_show_layout (BbBoardList *self)
{
  GtkSelectionModel *model;
  int size;
  gboolean is_rows = bb_overview_bar_get_layout (self->bar, &size);

  if (self->editor == NULL)
    return;

  model = bb_board_choice_get_model (self->choice);
  bb_grid_columns_follow (self->grid, bb_board_cell_get_width (bb_editor_get_project (self->editor)->settings, size));
  /* one that is not seen makes no cells */
  gtk_grid_view_set_model (self->grid, is_rows ? NULL : model);
  gtk_list_view_set_model (self->rows, is_rows ? model : NULL);
  gtk_stack_set_visible_child_name (self->views, is_rows ? "rows" : "grid");
  bb_board_row_fill_header (self->header, self->editor, size);
  bb_shown_cells_update (self->cells);
}

/* the current board, once its cell is there; where none shows it, the view */
void
bb_board_list_focus (BbBoardList *self)
{
  GtkWidget *view = bb_board_list_get_view (self);
  guint row;
  gboolean has_row = find_current_row (self, &row);
  GtkWidget *cell = has_row ? bb_shown_cells_find (self->cells, row) : NULL;

  self->wants_focus = has_row && cell == NULL;
  gtk_widget_grab_focus (cell != NULL ? gtk_widget_get_parent (cell) : view);
  if (self->wants_focus && gtk_widget_get_mapped (view))
    bb_board_list_show_later (self);
}
