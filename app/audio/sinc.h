/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is heard between two samples? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* samples to either side that count */
#define BB_SINC_REACH 16

/**
 * BbSinc:
 *
 * Weights of the samples around a place between them: a sinc under a Hann window, see J. O. Smith, "Digital Audio
 * Resampling Home Page". Immutable; any thread may read it.
 */
typedef struct _BbSinc BbSinc;

/** Returns: (transfer full): weights for places that are @step samples apart; frequencies that those cannot hold are
 *  left out */
BbSinc *bb_sinc_new (double step);
void bb_sinc_free (BbSinc *self);

/** Returns: (transfer none) (array fixed-size=32): the weights of the samples from floor(@place) − %BB_SINC_REACH + 1
 *  on */
const float *bb_sinc_get (const BbSinc *self, double place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSinc, bb_sinc_free)

G_END_DECLS
