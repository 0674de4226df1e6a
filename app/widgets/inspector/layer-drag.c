/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a layer go to another place by a drag? */
#include "widgets/inspector/layer-drag.h"

#include "editor/layer-commands.h"

/* a row that is let go on another comes to lie where that one lies */

static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source, double x, double y, BbLayerRow *row)
{
  return gdk_content_provider_new_typed (BB_TYPE_LAYER_ROW, row);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, BbLayerRow *row)
{
  BbLayerRow *other = g_value_get_object (value);
  const BbBoard *board = bb_editor_get_sheet (bb_layer_row_get_editor (row));
  int index = bb_board_find_layer (board, bb_layer_row_get_layer (row));

  if (other == NULL || other == row || index < 0 ||
      g_strcmp0 (bb_layer_row_get_board (other), bb_layer_row_get_board (row)) != 0)
    return FALSE;

  bb_layer_command_move_to (bb_layer_row_get_editor (row), bb_layer_row_get_board (row), bb_layer_row_get_layer (other),
                            (guint) index);
  return TRUE;
}

void
bb_layer_drag_attach (BbLayerRow *row)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (BB_TYPE_LAYER_ROW, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepare_cb), row, 0);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (source));
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), row, 0);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (target));
}
