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
 * One layer: what it is called, whether it shows and is locked, by how many boards it is shared; of the one in hand,
 * how opaque it is, up, down, delete. A press takes it in hand, a second one lets its name be typed, a drag moves it.
 */
G_DECLARE_FINAL_TYPE (BbLayerRow, bb_layer_row, BB, LAYER_ROW, GtkBox)

/** Returns: (transfer floating) */
GtkWidget *bb_layer_row_new (BbEditor *editor);

/** Shows the layer at @index of @board */
void bb_layer_row_show (BbLayerRow *self, const BbBoard *board, guint index);

/** Returns: (nullable) (transfer none): the id of the layer that it shows */
const char *bb_layer_row_get_layer (BbLayerRow *self);

/** Returns: (nullable) (transfer none): the id of its board */
const char *bb_layer_row_get_board (BbLayerRow *self);

/** Returns: (transfer none) */
BbEditor *bb_layer_row_get_editor (BbLayerRow *self);

/** Takes its layer in hand */
void bb_layer_row_take (BbLayerRow *self);

/** Lets its name be typed */
void bb_layer_row_rename (BbLayerRow *self);

G_END_DECLS
