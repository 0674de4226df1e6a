/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the camera of a board, and to its layers in time? */
#pragma once

#include "editor/editor.h"
#include "model/move-preset.h"

G_BEGIN_DECLS

/* Each is one undo step. */

/** Lays @preset over each of the selected boards; %BB_MOVE_HOLD lets their cameras stand still */
void bb_move_command_preset (BbEditor *editor, BbMovePreset preset);

/* Of the current board, where its camera moves; it says so where not */

/** The way back: the end becomes the start */
void bb_move_command_swap (BbEditor *editor);

/** A key where the camera is at the playhead */
void bb_move_command_add_key (BbEditor *editor);

/** The key at the playhead goes; start and end stay */
void bb_move_command_remove_key (BbEditor *editor);

/** How the camera gets from each key to the next */
void bb_move_command_set_easing (BbEditor *editor, BbEasing easing);

/** Returns: it, of the first key */
BbEasing bb_move_command_get_easing (BbEditor *editor);

/** Whether the move goes on over the boards of the shot that follow. find: returns whether the camera moves */
void bb_move_command_toggle_goes_on (BbEditor *editor);
gboolean bb_move_command_find_goes_on (BbEditor *editor, gboolean *goes_on);

/** @percent: what the camera sees at the end of the move, or at its start, of the height of the picture area */
void bb_move_command_set_scale (BbEditor *editor, gboolean is_end, int percent);

/** Lets the selected boards be held in the hand: @shake from 0 to %BB_SHAKE_MOST */
void bb_move_command_set_shake (BbEditor *editor, int shake);

/** Shows @keys (transfer full) as the camera of the board with @id while a hand drags: bb_editor_accept() or
 *  bb_editor_withdraw() ends it. Returns: %FALSE where the board is gone */
gboolean bb_move_command_propose (BbEditor *editor, const char *id, BbList *keys);

/* how much a hand shakes */
#define BB_SHAKE_LIGHT 250
#define BB_SHAKE_STRONG 700

G_END_DECLS
