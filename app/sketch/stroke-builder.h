/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a movement of the pen become a stroke while it is drawn? */
#pragma once

#include "sketch/hand.h"
#include "sketch/pen.h"
#include "sketch/stroke.h"

G_BEGIN_DECLS

/**
 * BbStrokeBuilder:
 *
 * From pen-down to pen-up: samples go in, dabs to draw come out. Dabs are settled, drawn once and
 * for good, or they are the tip, which reaches to the pen's newest place, and a little before it if the hand wants
 * that, and is redrawn each time. So the line is smoothed with what comes after it, and still never lags.
 *
 * One call of bb_stroke_builder_add() for each sample (history included), then once a screen frame
 * bb_stroke_builder_take_settled() and bb_stroke_builder_get_tip().
 */
typedef struct _BbStrokeBuilder BbStrokeBuilder;

/**
 * bb_stroke_builder_new:
 * @brush: copied
 * @has_pressure: whether the samples' pressure is the hand's; otherwise it is made up from speed, and
 *   the line tapers at both ends; an eraser then keeps its full width
 * @pixel: ink units in a pixel of the screen: smoothing is for the hand, which does not know of
 * zoom
 *
 * Returns: (transfer full): a builder without samples
 */
BbStrokeBuilder *bb_stroke_builder_new (const BbBrush *brush, gboolean has_pressure, double pixel);
void bb_stroke_builder_free (BbStrokeBuilder *self);

/** Follows @hand (copied) from now on, and not one that is taken as it is. Before the first sample */
void bb_stroke_builder_set_hand (BbStrokeBuilder *self, const BbHand *hand);

/** Takes the next sample, in any state: what is no number is dropped, pressures are clamped. */
void bb_stroke_builder_add (BbStrokeBuilder *self, const BbPenSample *sample);

/**
 * bb_stroke_builder_take_settled:
 * @n_dabs: (out): how many; 0, or at least 1 for the first call and 2 for later ones
 *
 * Returns: (transfer none) (array length=n_dabs): the dabs settled since the last call, led by the
 * last one of then, so that each call's dabs can be drawn as a line of their own. Good until the
 * next call of any function here.
 */
const BbInkDab *bb_stroke_builder_take_settled (BbStrokeBuilder *self, guint *n_dabs);

/**
 * bb_stroke_builder_get_tip:
 * @n_dabs: (out): how many; 0 before the first sample and after the end
 *
 * Returns: (transfer none) (array length=n_dabs): from the last settled dab to the pen, and on to where that will be.
 * Good until the next call of any function here.
 */
const BbInkDab *bb_stroke_builder_get_tip (BbStrokeBuilder *self, guint *n_dabs);

/**
 * bb_stroke_builder_end:
 *
 * Settles what is left, at the pen's last place; take it with bb_stroke_builder_take_settled(). No
 * sample may follow.
 *
 * Returns: (transfer full) (nullable): the stroke to keep, simplified to 0.15 pixels; %NULL where
 * no sample was good
 */
BbStroke *bb_stroke_builder_end (BbStrokeBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbStrokeBuilder, bb_stroke_builder_free)

G_END_DECLS
