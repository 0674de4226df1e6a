/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which layers has the current board? */
#include "widgets/inspector/layer-list.h"

#include "widgets/inspector/layer-drag.h"
#include "widgets/inspector/layer-menu.h"

struct _BbLayerList
{
  AdwBin parent;

  BbEditor *editor;
  BbBoard *board; /* the one that is shown */
  GtkBox *rows;
  GtkWidget *empty;
};

G_DEFINE_FINAL_TYPE (BbLayerList, bb_layer_list, ADW_TYPE_BIN)

static GtkWidget *
make_row (BbLayerList *self)
{
  GtkWidget *row = bb_layer_row_new (self->editor);

  bb_layer_menu_attach (BB_LAYER_ROW (row));
  bb_layer_drag_attach (BB_LAYER_ROW (row));
  return row;
}

/* rows are used again, so that a slider stays in hand while its layer changes */
static void
set_count (BbLayerList *self, guint n)
{
  GtkWidget *rows = GTK_WIDGET (self->rows);
  guint n_rows = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (rows); row != NULL; row = gtk_widget_get_next_sibling (row))
    n_rows++;

  for (; n_rows < n; n_rows++)
    gtk_box_append (self->rows, make_row (self));
  for (; n_rows > n; n_rows--)
    gtk_box_remove (self->rows, gtk_widget_get_last_child (rows));
}

static GtkWidget *
find_row (BbLayerList *self, const BbLayer *layer)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      if (g_strcmp0 (bb_layer_row_get_layer (BB_LAYER_ROW (row)), layer->id) == 0)
        return row;
    }

  return NULL;
}

/* the topmost layer first; a row goes with its layer, and takes the keyboard along */
static void
show_layers (BbLayerList *self, const BbBoard *board)
{
  GtkWidget *above = NULL;

  for (guint i = board->layers->n_items; i > 0; i--)
    {
      GtkWidget *row = find_row (self, bb_list_get (board->layers, i - 1));

      if (row != NULL)
        gtk_box_reorder_child_after (self->rows, row, above);
      else if (above != NULL)
        row = gtk_widget_get_next_sibling (above);
      else
        row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));

      bb_layer_row_show (BB_LAYER_ROW (row), board, i - 1);
      bb_layer_menu_show (BB_LAYER_ROW (row), bb_list_get (board->layers, i - 1));
      above = row;
    }
}

static void
update (BbLayerList *self)
{
  const BbBoard *board = bb_editor_get_sheet (self->editor);
  guint n = board->layers->n_items;

  gtk_widget_set_sensitive (GTK_WIDGET (self), !bb_document_is_read_only (bb_editor_get_document (self->editor)));
  if (!bb_value_set (&self->board, board))
    return;

  set_count (self, n);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), n > 0);
  gtk_widget_set_visible (self->empty, n == 0);
  show_layers (self, board);
}

static void
update_hand (BbLayerList *self)
{
  if (self->board != NULL && self->board == bb_editor_get_sheet (self->editor))
    show_layers (self, self->board);
}

/* by how many boards a layer is shared may change elsewhere */
static void
project_changed_cb (BbLayerList *self, BbValue *old, BbValue *current)
{
  if (((const BbProject *) current)->lists[BB_LAYERS]->n_items > 0)
    update_hand (self);
}

void
bb_layer_list_set_editor (BbLayerList *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::layer", G_CALLBACK (update_hand), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
bb_layer_list_dispose (GObject *object)
{
  BbLayerList *self = BB_LAYER_LIST (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->board, bb_board_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_LAYER_LIST);

  G_OBJECT_CLASS (bb_layer_list_parent_class)->dispose (object);
}

static void
bb_layer_list_class_init (BbLayerListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_layer_list_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/layer-list.ui");
  gtk_widget_class_bind_template_child (widget_class, BbLayerList, rows);
  gtk_widget_class_bind_template_child (widget_class, BbLayerList, empty);
}

static void
bb_layer_list_init (BbLayerList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
