/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where are boards kept that have no place yet? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_SHELF_VIEW (bb_shelf_view_get_type ())
/**
 * BbShelfView:
 *
 * The shelf, beside stage and overview: the board that is chosen in it is in hand, as bb_editor_take_shelved() says.
 */
G_DECLARE_FINAL_TYPE (BbShelfView, bb_shelf_view, BB, SHELF_VIEW, AdwBin)

void bb_shelf_view_set_editor (BbShelfView *self, BbEditor *editor);

/** Puts the keyboard onto its boards */
void bb_shelf_view_focus (BbShelfView *self);

G_END_DECLS
