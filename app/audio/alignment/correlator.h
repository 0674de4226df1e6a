/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in a sound is a piece of another? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbCorrelator:
 *
 * A sound in which pieces of another are looked for, by way of its spectrum. One thread at a time.
 */
typedef struct _BbCorrelator BbCorrelator;

/**
 * bb_correlator_new:
 * @sound: (array length=n): copied
 * @longest: samples that a piece may have
 *
 * Returns: (transfer full): a correlator
 */
BbCorrelator *bb_correlator_new (const float *sound, gsize n, gsize longest);
void bb_correlator_free (BbCorrelator *self);

/** Lets @sound (of @n samples, no more than before) be the one that is looked in from now on */
void bb_correlator_set_sound (BbCorrelator *self, const float *sound, gsize n);

/**
 * bb_correlator_run:
 * @piece: (array length=n): at least one sample, at most as many as were said
 *
 * Correlates @piece with the sound at every lag, a lag being the sample of the sound under the first of the piece.
 * See A. V. Oppenheim and R. W. Schafer, "Discrete-Time Signal Processing", on fast convolution.
 */
void bb_correlator_run (BbCorrelator *self, const float *piece, gsize n);

/** Returns: what came out at @lag, from 1 - longest to n - 1: the sum of the products */
float bb_correlator_get (const BbCorrelator *self, gint64 lag);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbCorrelator, bb_correlator_free)

G_END_DECLS
