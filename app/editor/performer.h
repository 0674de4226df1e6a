/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which letter names a performer on a plan? */
#pragma once

#include "model/board.h"

G_BEGIN_DECLS

/**
 * bb_performer_find_letter:
 * @sheet: that the performer comes onto
 *
 * Returns: the first of 'A' to 'Z' that stands on no layer of @sheet yet, whatever its size; 'A' after all of them
 */
char bb_performer_find_letter (const BbBoard *sheet);

/**
 * bb_performer_write:
 * @strokes: (element-type BbStroke): of a disc, as bb_shape_draw() draws it; the letter is added, where there is one
 * @brush: that drew it
 * @x: of its middle, in ink units, as @y
 */
void bb_performer_write (GPtrArray *strokes, char letter, const BbBrush *brush, double x, double y);

G_END_DECLS
