/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the samples of a sound at another rate? */
#pragma once

#include <gio/gio.h>

#include "audio/pcm.h"

G_BEGIN_DECLS

/**
 * bb_resample_mono:
 * @to: samples a second of what comes out
 * @cancellable: (nullable):
 * @n: (out): how many come out
 *
 * A windowed sinc at exactly the times of the new samples: the first stands where the first stood, and nothing is
 * late. See J. O. Smith, "Digital Audio Resampling", https://ccrma.stanford.edu/~jos/resample/.
 *
 * Returns: (transfer full) (array length=n) (nullable): the channels mixed, full scale ±1; %NULL where cancelled
 */
float *bb_resample_mono (const BbPcm *sound, guint to, GCancellable *cancellable, gsize *n);

G_END_DECLS
