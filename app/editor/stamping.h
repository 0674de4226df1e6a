/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand stamp: what, how large, which way? */
#pragma once

#include "editor/editor.h"
#include "model/stamp.h"
#include "sketch/stroke-change.h"

G_BEGIN_DECLS

/* Places are in units of ink from the centre of the picture. "notify::brush" follows what is in hand. */

/** Takes @stamp in hand, as large as it was drawn, and its tool */
void bb_stamping_take (BbEditor *editor, const BbStamp *stamp);

/** Returns: (transfer none) (nullable): what is in hand, or was before another tool */
const BbStamp *bb_stamping_get (BbEditor *editor);

/** Makes what is about to be stamped a step larger (@direction > 0) or smaller */
void bb_stamping_step_size (BbEditor *editor, int direction);

/** Flips what is about to be stamped: left to right, or top to bottom */
void bb_stamping_flip (BbEditor *editor, gboolean is_across);

/** Returns: where the strokes of the stamp in hand go that a click stamps at @x, @y */
BbInkMatrix bb_stamping_place (BbEditor *editor, double x, double y);

/**
 * bb_stamping_drag:
 * @x: where the hand came down, which is the middle of the stamp, as @y
 * @to_x: where it is, as @to_y: so far the stamp reaches, and what is aimed points there
 * @constrains: Shift: what is aimed turns in steps of 15°
 *
 * Returns: likewise, for one that is dragged
 */
BbInkMatrix bb_stamping_drag (BbEditor *editor, double x, double y, double to_x, double to_y, gboolean constrains);

/** Returns: (transfer full) (element-type BbStroke): the strokes of the stamp in hand where @matrix takes them */
GPtrArray *bb_stamping_make (BbEditor *editor, const BbInkMatrix *matrix);

/** Shows them on the layer of @board (id) that takes ink: bb_stamping_accept() or bb_editor_withdraw() ends it */
void bb_stamping_propose (BbEditor *editor, const char *board, const BbInkMatrix *matrix);

/** What is shown becomes an edit, and is selected then */
void bb_stamping_accept (BbEditor *editor);

/** Stamps it in the middle of the sheet in hand */
void bb_stamping_stamp_middle (BbEditor *editor);

G_END_DECLS
