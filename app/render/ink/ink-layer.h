/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the strokes of an ink layer become pixels? */
#pragma once

#include "render/ink/ink-mask.h"

G_BEGIN_DECLS

/**
 * bb_ink_layer_redraw:
 * @surface: an ARGB32 image surface
 * @view: where ink lies on it
 * @strokes: (array length=n_strokes): in the order in which they were drawn; an eraser takes from
 * those before it
 * @n_strokes: how many
 * @clip: (nullable): the pixels to redraw; %NULL for all
 *
 * Empties the pixels and draws the strokes there, each one composite through its coverage. Strokes
 * that do not reach into the clip cost nothing.
 */
void bb_ink_layer_redraw (cairo_surface_t *surface,
                          const BbInkView *view,
                          BbStroke *const *strokes,
                          guint n_strokes,
                          const cairo_rectangle_int_t *clip);

/**
 * bb_ink_layer_paint:
 * @cr: whose user unit is an ink unit, with the centre of the picture at its origin; any target of
 * pixels. Clip it to the picture area.
 * @strokes: (array length=n_strokes): as above
 * @n_strokes: how many
 *
 * Paints the strokes over what is there, at the resolution of the target. For targets of vectors
 * use bb_ink_vector_draw().
 */
void bb_ink_layer_paint (cairo_t *cr, BbStroke *const *strokes, guint n_strokes);

G_END_DECLS
