/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the boards that are selected? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* Each is one undo step, named for the menu, and leaves playhead and selection where a hand expects them. */

/** N: the next picture, by the rule of bb_places_add(), in the scene of the board before it, and goes there */
void bb_board_command_new (BbEditor *editor);

/** Likewise @board, which is called @label as an undo step */
void bb_board_command_add (BbEditor *editor, const char *label, const BbBoard *board);

/** A copy of the current board, by the rule of bb_places_duplicate(), and goes there; of the shelf's, where one is in
 *  hand, as it is the one that is shown */
void bb_board_command_duplicate (BbEditor *editor);

/** Cuts the board under the playhead in two */
void bb_board_command_cut (BbEditor *editor);

/** The selected boards go; the one before lasts longer. Of the shelf's, the one that is in hand */
void bb_board_command_delete (BbEditor *editor);

/** Returns: (transfer full): what bb_board_command_clear() would do: "Clear 11 Boards" */
char *bb_board_command_describe_clear (BbEditor *editor);

/** The selected boards become empty, what is said about them stays; of several it says how many they were */
void bb_board_command_clear (BbEditor *editor);

/** Whether the current board starts a shot */
void bb_board_command_toggle_cut (BbEditor *editor);

/** All pictures of the selected boards fill the picture area, or fit inside where all fill it already */
void bb_board_command_toggle_fit (BbEditor *editor);

/** @fills: (out): whether all of them fill the picture area. Returns: whether the selected boards have pictures */
gboolean bb_board_command_find_fit (BbEditor *editor, gboolean *fills);

/** The selected boards change places with the one before (-1) or after (1); so does that of the shelf that is in hand
 */
void bb_board_command_move (BbEditor *editor, int direction);

/** The edge at which the current board starts moves by @frames */
void bb_board_command_roll (BbEditor *editor, int frames);

/** Returns: (transfer full): what changing @field would do: "Change Action" */
char *bb_board_command_describe_change (BbEditor *editor, const char *field);

/** Says @text in @field of the board with @id; typing on in one field is one undo step */
void bb_board_command_set_text (BbEditor *editor, const char *id, const char *field, const char *text);

/** Says @text in @field of @n boards from the one with @id on; "" takes it away */
void bb_board_command_choose (BbEditor *editor, const char *id, guint n, const char *field, const char *text);

/** Lets the board with @id last @length frames: the edge after it moves, as far as there is room */
void bb_board_command_set_length (BbEditor *editor, const char *id, gint64 length);

/** Types the number of the board with @id; "" lets it follow from order again */
void bb_board_command_set_number (BbEditor *editor, const char *id, const char *number);

/** Adds @stroke to the board with @id, on the layer that bb_board_find_ink() says, or a new one on top */
void bb_board_command_add_stroke (BbEditor *editor, const char *id, BbStroke *stroke);

G_END_DECLS
