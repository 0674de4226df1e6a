/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What did the hand mean: where does the line run without tremor and pixel steps? */
#pragma once

#include "sketch/pen.h"

G_BEGIN_DECLS

/**
 * BbSmoother:
 *
 * A Gaussian over distance, the same on both sides of each sample. On both sides, so that it
 * neither lags nor pulls curves after it; over distance, so that a fast line, whose samples lie
 * apart, is left as it is. It is as wide as tremor and pixel steps need: a few pixels, and more
 * where samples lie some pixels apart. Near the two ends the window shrinks: the line begins where
 * the pen came down and ends where it is now.
 *
 * Distance counts movement and change of pressure alike, so that a resting pen that presses harder
 * moves too.
 */
typedef struct _BbSmoother BbSmoother;

/**
 * bb_smoother_new:
 * @pixel: ink units in a pixel of the screen on which the hand draws
 * @pressure_reach: how many ink units of movement a change from no to full pressure counts for
 * @steadiness: as of #BbHand: at most, what lies some twenty pixels around is smoothed away too
 *
 * Returns: (transfer full): a smoother without samples
 */
BbSmoother *bb_smoother_new (double pixel, double pressure_reach, double steadiness);
void bb_smoother_free (BbSmoother *self);

/**
 * bb_smoother_add:
 * @sample: tidy; kept where it lies at least 0.3 pixels from the one kept before, or farther for a steadier hand
 *
 * Returns: whether it was kept
 */
gboolean bb_smoother_add (BbSmoother *self, const BbPenSample *sample);

/** Ends the line at @sample however near it lies, so that a stroke ends where the pen lifted. */
void bb_smoother_finish (BbSmoother *self, const BbPenSample *sample);

/** Returns: how many samples were kept */
guint bb_smoother_get_n_samples (const BbSmoother *self);

/** Returns: the distance from the first sample to sample @index, in ink units */
double bb_smoother_get_distance (const BbSmoother *self, guint index);

/** Returns: how far behind the newest sample one must lie to change no more, in ink units */
double bb_smoother_get_reach (const BbSmoother *self);

/**
 * bb_smoother_get_point:
 * @index: 0 to one less than the count of samples
 *
 * Returns: sample @index, smoothed with what is known now. It changes no more once the newest
 * sample is the reach away.
 */
BbPenPoint bb_smoother_get_point (const BbSmoother *self, guint index);

/**
 * bb_smoother_add_curve:
 * @curve: (element-type BbPenPoint): what is appended to
 * @knots: (array fixed-size=4): the knot before, both ends, and the knot after
 * @step: ink units between points, about
 *
 * Appends points on the way from the second knot (left out) to the third (included): a centripetal
 * Catmull-Rom curve (Yuksel, Schaefer, Keyser 2011), which goes through every knot without loops or
 * cusps.
 */
void bb_smoother_add_curve (GArray *curve, const BbPenPoint knots[4], double step);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSmoother, bb_smoother_free)

G_END_DECLS
