/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is one layer of a board, and how does it lie? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_LAYER_ROW (bb_layer_row_get_type ())
/**
 * BbLayerRow:
 *
 * One layer: what it is, whether it shows, how a picture lies, how opaque it is, up, down, delete.
 */
G_DECLARE_FINAL_TYPE (BbLayerRow, bb_layer_row, BB, LAYER_ROW, GtkBox)

/** Returns: (transfer floating) */
GtkWidget *bb_layer_row_new (BbEditor *editor);

/** Shows the layer at @index of @board */
void bb_layer_row_show (BbLayerRow *self, const BbBoard *board, guint index);

/** Returns: (nullable) (transfer none): the id of the layer that it shows */
const char *bb_layer_row_get_layer (BbLayerRow *self);

G_END_DECLS
