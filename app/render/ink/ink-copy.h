/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do other programs get where ink is copied? */
#pragma once

#include "sketch/stroke.h"

G_BEGIN_DECLS

/* Returns: (transfer full): @strokes (element-type BbStroke, at least one) alone, on nothing, at a height of 1080 */

GBytes *bb_ink_copy_to_png (const GPtrArray *strokes);
GBytes *bb_ink_copy_to_svg (const GPtrArray *strokes);

G_END_DECLS
