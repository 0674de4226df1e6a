/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the stroke under the pen shown while it is drawn? */
#pragma once

#include "render/ink/ink-mask.h"
#include "sketch/hand.h"
#include "sketch/pen.h"

G_BEGIN_DECLS

/**
 * BbInkLive:
 *
 * The stroke in progress, as coverage over the pixels of a kept layer. For a widget:
 *
 * - when size or zoom change: bb_ink_live_new(), with the view in which the layer was drawn
 * - pen down: bb_ink_live_begin(), then as below
 * - motion: bb_ink_live_add() for the event and all of its history, then bb_ink_live_update():
 * queue the rectangle
 * - draw: bb_ink_live_paint() in place of painting the layer
 * - pen up: bb_ink_live_end(), which leaves the stroke in the layer as it was seen, and gives the
 * one to keep
 */
typedef struct _BbInkLive BbInkLive;

/**
 * bb_ink_live_new:
 * @width: of the layer, in pixels
 * @height: of the layer, in pixels
 * @view: where ink lies on the layer; copied
 *
 * Returns: (transfer full) (nullable): no stroke yet; %NULL where memory does not suffice
 */
BbInkLive *bb_ink_live_new (int width, int height, const BbInkView *view);
void bb_ink_live_free (BbInkLive *self);

/**
 * bb_ink_live_begin:
 * @brush: copied; an eraser shows what it takes away
 * @has_pressure: whether the hand's pressure is known: %FALSE for a mouse
 * @pixel: ink units in a pixel as the hand sees it, not counting the screen's scale factor
 *
 * Begins a stroke; one in progress is cancelled.
 */
void bb_ink_live_begin (BbInkLive *self, const BbBrush *brush, gboolean has_pressure, double pixel);

/** Follows @hand (copied) in the strokes that begin from now on */
void bb_ink_live_set_hand (BbInkLive *self, const BbHand *hand);

/** Returns: whether a stroke is in progress */
gboolean bb_ink_live_is_drawing (const BbInkLive *self);

/** Takes a sample, as bb_stroke_builder_add(). Nothing is drawn yet. */
void bb_ink_live_add (BbInkLive *self, const BbPenSample *sample);

/** Returns: the pixels that look different now, after the samples added since the last call; may be
 * empty */
cairo_rectangle_int_t bb_ink_live_update (BbInkLive *self);

/**
 * bb_ink_live_paint:
 * @cr: whose user unit is a pixel of the layer, with the layer's corner at its origin; clip it to
 * what is dirty
 * @layer: ARGB32, without the stroke in progress
 *
 * Paints the layer with the stroke in it.
 */
void bb_ink_live_paint (BbInkLive *self, cairo_t *cr, cairo_surface_t *layer);

/**
 * bb_ink_live_end:
 * @layer: (nullable): what the stroke is drawn into
 * @dirty: (out): the pixels that look different now
 *
 * Returns: (transfer full) (nullable): the stroke to keep; %NULL where there was none, or none of it
 * touched the layer
 */
BbStroke *bb_ink_live_end (BbInkLive *self, cairo_surface_t *layer, cairo_rectangle_int_t *dirty);

/** Drops the stroke in progress. Returns: the pixels that look different now */
cairo_rectangle_int_t bb_ink_live_cancel (BbInkLive *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbInkLive, bb_ink_live_free)

G_END_DECLS
