/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How large are letters that are read from afar? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BB_TYPE_FAR_LAYOUT (bb_far_layout_get_type ())
/**
 * BbFarLayout:
 *
 * Gives a widget's one child all of its room, and the widget letters that grow with its window: 14 px at 1280×720. What
 * is in it is sized in em, and grows along.
 */
G_DECLARE_FINAL_TYPE (BbFarLayout, bb_far_layout, BB, FAR_LAYOUT, GtkLayoutManager)

G_END_DECLS
