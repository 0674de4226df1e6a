/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to a layer? */
#pragma once

#include "editor/editor.h"
#include "model/move-preset.h"

G_BEGIN_DECLS

/* Each is one undo step; @board and @layer are ids. Nothing happens where one of them is gone. */

void bb_layer_command_toggle_hidden (BbEditor *editor, const char *board, const char *layer);

/** One that is locked takes no ink, and is not placed by hand */
void bb_layer_command_toggle_locked (BbEditor *editor, const char *board, const char *layer);

/** @name: "" for what it is called by itself */
void bb_layer_command_rename (BbEditor *editor, const char *board, const char *layer, const char *name);

/** @opacity: 0 to %BB_OPACITY_MAX; one step as long as it is that of one layer */
void bb_layer_command_set_opacity (BbEditor *editor, const char *board, const char *layer, int opacity);

/** Lets it move on its own while its board shows */
void bb_layer_command_set_move (BbEditor *editor, const char *board, const char *layer, BbLayerMove move);

/** Up (1) or down (-1) among the layers of its board */
void bb_layer_command_move (BbEditor *editor, const char *board, const char *layer, int direction);

/** To @index among the layers of its board, counted without it, the lowest being 0 */
void bb_layer_command_move_to (BbEditor *editor, const char *board, const char *layer, guint index);

/** A copy right above it, which is in hand then */
void bb_layer_command_duplicate (BbEditor *editor, const char *board, const char *layer);

void bb_layer_command_delete (BbEditor *editor, const char *board, const char *layer);

/* Of the current board, and of the layer in hand: of the one that takes ink where none is chosen */

/** Returns: (transfer none) (nullable): it */
const BbLayer *bb_layer_command_find (BbEditor *editor);

/** An empty layer for ink above it, which is in hand then */
void bb_layer_command_new (BbEditor *editor);

/** Takes the layer above (1) or below (-1) in hand */
void bb_layer_command_step (BbEditor *editor, int direction);

/** Its ink goes onto the layer below, where what is seen stays as it is; says why not where not */
void bb_layer_command_merge (BbEditor *editor);

G_END_DECLS
