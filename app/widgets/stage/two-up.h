/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies on the two sides of an edge that is being rolled? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_TWO_UP (bb_two_up_get_type ())
/**
 * BbTwoUp:
 *
 * The last frame before the edge and the first one behind it, side by side, as editing programs show a trim. Seen only
 * while an edge is rolled; it takes no events.
 */
G_DECLARE_FINAL_TYPE (BbTwoUp, bb_two_up, BB, TWO_UP, AdwBin)

void bb_two_up_set_editor (BbTwoUp *self, BbEditor *editor);

G_END_DECLS
