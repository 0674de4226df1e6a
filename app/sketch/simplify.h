/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which points of a line can go without a visible difference? */
#pragma once

#include "sketch/pen.h"
#include "sketch/stroke.h"

G_BEGIN_DECLS

/* How far the kept line may run from the drawn one, in ink units: 0.15 pixels at a height of 1080.
 */
#define BB_SIMPLIFY_TOLERANCE (0.15 * BB_INK_UNITS_PER_PIXEL)

/**
 * bb_simplify:
 * @line: (array length=n): what was drawn, at least one point; distances do not matter
 * @n: how many; the time taken grows in proportion
 * @brush: says how wide a pressure draws
 *
 * Ramer-Douglas-Peucker in three dimensions, the third being half the width, so that no edge of the
 * line moves by more than %BB_SIMPLIFY_TOLERANCE; then rounded to whole ink units.
 *
 * Returns: (transfer full) (element-type BbInkPoint): at least one point, with the first and last
 * of @line
 */
GArray *bb_simplify (const BbPenPoint *line, guint n, const BbBrush *brush);

G_END_DECLS
