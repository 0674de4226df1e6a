/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the strokes of an ink layer become vectors, for PDF and SVG? */
#pragma once

#include <cairo.h>

#include "sketch/stroke.h"

G_BEGIN_DECLS

/**
 * bb_ink_vector_draw:
 * @cr: whose user unit is an ink unit, with the centre of the picture at its origin. Clip it to the
 * picture area.
 * @strokes: (array length=n_strokes): in the order in which they were drawn; an eraser takes from
 * those before it
 * @n_strokes: how many
 *
 * Draws the strokes as filled outlines. What an eraser takes away is a clip on the strokes before
 * it: an operator that removes, or a group, would make a picture of the page.
 */
void bb_ink_vector_draw (cairo_t *cr, BbStroke *const *strokes, guint n_strokes);

G_END_DECLS
