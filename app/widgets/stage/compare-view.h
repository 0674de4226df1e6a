/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does one board lead the eye to the other across the cut? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_COMPARE_VIEW (bb_compare_view_get_type ())
/**
 * BbCompareView:
 *
 * Covers the stage while two boards are compared: a picture of both, and a bar that says which they are and how they
 * are compared. It follows the selection; the keyboard is in it from when it comes until it goes.
 */
G_DECLARE_FINAL_TYPE (BbCompareView, bb_compare_view, BB, COMPARE_VIEW, AdwBin)

void bb_compare_view_set_editor (BbCompareView *self, BbEditor *editor);

G_END_DECLS
