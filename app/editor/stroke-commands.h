/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to strokes of a board? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/**
 * bb_stroke_command_propose_without:
 * @board: id; the layer of it that takes ink
 * @from_x: where a hand was, in units of ink from the centre of the picture, as @from_y
 * @to_x: where it is now, as @to_y
 * @radius: how far it reaches, in units of ink
 *
 * Shows the board without the strokes that lie on the way, while a hand goes over it: bb_editor_accept() or
 * bb_editor_withdraw() ends it. Where a stroke was erased in part, what is left of it goes by where it was drawn.
 *
 * Returns: whether there were any
 */
gboolean bb_stroke_command_propose_without (BbEditor *editor,
                                            const char *board,
                                            double from_x,
                                            double from_y,
                                            double to_x,
                                            double to_y,
                                            double radius);

/**
 * bb_stroke_command_fill:
 * @board: id; the layer of it that takes ink
 * @stroke: a shape
 * @x: where it was poured, in units of ink from the centre of the picture, as @y
 *
 * One undo step. What was poured there before goes.
 */
void bb_stroke_command_fill (BbEditor *editor, const char *board, BbStroke *stroke, double x, double y);

/** Shows @strokes (element-type BbStroke) on the layer of @board that takes ink, while a hand draws them:
 *  bb_editor_accept() or bb_editor_withdraw() ends it */
void bb_stroke_command_propose_with (BbEditor *editor, const char *board, const GPtrArray *strokes);

G_END_DECLS
