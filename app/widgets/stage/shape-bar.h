/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which shape is drawn next? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BB_TYPE_SHAPE_BAR (bb_shape_bar_get_type ())
/**
 * BbShapeBar:
 *
 * A button for each shape, as it looks, over the stage while shapes are drawn. Each is a target of win.shape.
 */
G_DECLARE_FINAL_TYPE (BbShapeBar, bb_shape_bar, BB, SHAPE_BAR, AdwBin)

G_END_DECLS
