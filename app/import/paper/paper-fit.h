/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which quadrilateral is a shape? */
#pragma once

#include "import/paper/paper-pix.h"
#include "import/paper/quad.h"

G_BEGIN_DECLS

/**
 * bb_paper_fit:
 * @shape: one bit a pixel, one piece without holes
 * @least: a side has at least so many pixels
 * @quad: (out): in pixels of @shape
 *
 * Corners that are rounded and what sticks out in places do not count: each side is the line that most of its outline
 * lies on.
 *
 * Returns: how much of the outline lies on the sides, 0 to 1; 0 where it is no quadrilateral
 */
double bb_paper_fit (PIX *shape, double least, BbQuad *quad);

/** Returns: @quad, whose sides lie on the outside of a border in @ink, without the border */
BbQuad bb_paper_fit_inside (PIX *ink, const BbQuad *quad);

/** Returns: @quad, whose sides lie about on a border in @ink, up to where that begins */
BbQuad bb_paper_fit_near (PIX *ink, const BbQuad *quad, double reach);

/** Returns: @quad without what is left of the grey between a border and the paper inside */
BbQuad bb_paper_fit_clear (const BbQuad *quad);

/** Returns: along how much of a side of @quad ink lies, 0 to 1, of the side that has least of it. A line drawn by hand
 * lies near it; where @is_strict, it lies on it, which words do not */
double bb_paper_fit_weigh (PIX *ink, const BbQuad *quad, gboolean is_strict);

G_END_DECLS
