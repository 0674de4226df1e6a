/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand lay frames over a photo of paper? */
#pragma once

#include <gtk/gtk.h>

#include "import/paper/paper-sheet.h"

G_BEGIN_DECLS

#define BB_TYPE_PAPER_VIEW (bb_paper_view_get_type ())
/**
 * BbPaperView:
 *
 * The photo with its frames, numbered in their order. A frame or a corner of it is dragged; where there is none,
 * dragging draws one. Tab goes from frame to frame, Space from corner to corner of one; arrows move what is in hand
 * (with Shift by ten), Page Up and Page Down change its place in the order, Delete takes it away and Insert adds one.
 *
 * Signal "changed": the frames, or which of them is in hand.
 */
G_DECLARE_FINAL_TYPE (BbPaperView, bb_paper_view, BB, PAPER_VIEW, GtkWidget)

/** Shows @photo, which @sheet (transfer full) is about */
void bb_paper_view_show (BbPaperView *self, GdkTexture *photo, BbPaperSheet *sheet);

/** Returns: (transfer none) (nullable): the frames; whoever changes them says bb_paper_view_update() */
BbPaperSheet *bb_paper_view_get_sheet (BbPaperView *self);
void bb_paper_view_update (BbPaperView *self);

/** Adds a frame in the middle of what is seen */
void bb_paper_view_add (BbPaperView *self);

G_END_DECLS
