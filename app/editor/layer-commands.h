/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to a layer? */
#pragma once

#include "editor/editor.h"
#include "model/move-preset.h"

G_BEGIN_DECLS

/* Each is one undo step; @board and @layer are ids. Nothing happens where one of them is gone. */

void bb_layer_command_toggle_hidden (BbEditor *editor, const char *board, const char *layer);

/** Lets the picture fit inside or fill the picture area, the other way round */
void bb_layer_command_toggle_fit (BbEditor *editor, const char *board, const char *layer);

/** @opacity: 0 to %BB_OPACITY_MAX; one step as long as it is that of one layer */
void bb_layer_command_set_opacity (BbEditor *editor, const char *board, const char *layer, int opacity);

/** Lets it move on its own while its board shows */
void bb_layer_command_set_move (BbEditor *editor, const char *board, const char *layer, BbLayerMove move);

/** Up (1) or down (-1) among the layers of its board */
void bb_layer_command_move (BbEditor *editor, const char *board, const char *layer, int direction);

void bb_layer_command_delete (BbEditor *editor, const char *board, const char *layer);

G_END_DECLS
