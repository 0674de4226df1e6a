/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to how a picture lies on its board? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/** Returns: (transfer none) (nullable): the layer of the current board that a hand places: the picture in hand, else
 * the topmost one that can be placed, else the topmost one */
const BbLayer *bb_placement_command_find (BbEditor *editor);

/** Returns: whether @layer of the current board may be placed: says why not where it is hidden, or locked */
gboolean bb_placement_command_may (BbEditor *editor, const BbLayer *layer);

/** Shows the picture of a layer placed, both by their ids, while a hand drags: bb_editor_accept() or
 *  bb_editor_withdraw() ends it. Returns: %FALSE where it is gone */
gboolean
bb_placement_command_propose (BbEditor *editor, const char *board, const char *layer, const BbPlacement *placement);

/* Each is one undo step; @board and @layer are ids. Nothing happens where one of them is gone; one that is locked says
   so. */

/** @merge_key: (nullable): as of bb_editor_commit() */
void bb_placement_command_set (BbEditor *editor,
                               const char *board,
                               const char *layer,
                               const BbPlacement *placement,
                               const char *merge_key);

/** Turns the picture by @degrees clockwise, about its middle */
void bb_placement_command_turn (BbEditor *editor, const char *board, const char *layer, int degrees);

/** Lets it be seen as in a mirror beside it, or with @is_upright as in one below it */
void bb_placement_command_flip (BbEditor *editor, const char *board, const char *layer, gboolean is_upright);

/** Lays it in the middle, as large as it fits or fills: it stays as it is turned, flipped and cropped */
void bb_placement_command_fit (BbEditor *editor, const char *board, const char *layer, BbFit fit);

/** Lays it plainly in the middle, whole and upright */
void bb_placement_command_reset (BbEditor *editor, const char *board, const char *layer);

G_END_DECLS
