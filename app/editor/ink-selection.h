/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which strokes of a board are selected, and what can be done to them? */
#pragma once

#include "editor/editor.h"
#include "sketch/stroke-change.h"

G_BEGIN_DECLS

/* Strokes of the layer in hand of the board that shows; of another board or layer, none are. "notify::brush" follows.
 * Each change is one undo step, and what it makes is selected then. */

/** Returns: (transfer container) (element-type BbStroke): them, the lowest first; perhaps empty */
GPtrArray *bb_ink_selection_get (BbEditor *editor);

/** Returns: whether any is; sets @box to what all of them can touch */
gboolean bb_ink_selection_get_box (BbEditor *editor, BbInkBox *box);

/**
 * bb_ink_selection_take_loop:
 * @loop: (array length=n): a line that is closed, in units of ink from the centre of the picture
 * @adds: Shift: to what is selected
 *
 * Selects the strokes that lie within. Nothing in it: nothing is selected.
 */
void bb_ink_selection_take_loop (BbEditor *editor, const BbInkPoint *loop, guint n, gboolean adds);

/** Likewise the topmost stroke within @radius of a point, in units of ink. Returns: whether there is one */
gboolean bb_ink_selection_take_at (BbEditor *editor, double x, double y, double radius, gboolean adds);

void bb_ink_selection_take_all (BbEditor *editor);
void bb_ink_selection_clear (BbEditor *editor);

/** Shows them where @matrix takes them, while a hand drags: bb_ink_selection_accept() or bb_editor_withdraw() ends it
 */
void bb_ink_selection_propose (BbEditor *editor, const BbInkMatrix *matrix);
void bb_ink_selection_accept (BbEditor *editor, const char *label);

/** Takes them where @matrix does */
void bb_ink_selection_transform (BbEditor *editor, const BbInkMatrix *matrix, const char *label);

/** Flips them about their middle: left to right, or top to bottom */
void bb_ink_selection_flip (BbEditor *editor, gboolean is_across);

void bb_ink_selection_recolour (BbEditor *editor, guint32 colour);
void bb_ink_selection_delete (BbEditor *editor);

/** Puts @strokes (element-type BbStroke) onto the layer in hand, above what is there */
void bb_ink_selection_paste (BbEditor *editor, const GPtrArray *strokes);

G_END_DECLS
