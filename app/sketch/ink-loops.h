/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do several closed lines become one? */
#pragma once

#include "sketch/stroke.h"

G_BEGIN_DECLS

/**
 * bb_ink_loops_join:
 * @loops: (element-type GArray): closed lines of #BbInkPoint, each with one point at least and the first not said again
 *
 * From where the first begins it goes to each of the others and back, on ways that have no width: what lies within
 * stays within, holes included, where these run the other way.
 *
 * Returns: (transfer full) (element-type BbInkPoint): at full pressure; empty where there are none
 */
GArray *bb_ink_loops_join (const GPtrArray *loops);

G_END_DECLS
