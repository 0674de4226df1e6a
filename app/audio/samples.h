/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the frames of any sound become samples of 16 bits? */
#pragma once

#include <glib.h>
#include <libavutil/frame.h>

G_BEGIN_DECLS

/**
 * BbSamples:
 *
 * Mono or stereo (more channels are mixed down), at one rate (up to 192 kHz), without dither. A file may change
 * within, as where two were put together: what comes out does not.
 */
typedef struct _BbSamples BbSamples;

/** Returns: (transfer full): samples of the first frame's rate and channels */
BbSamples *bb_samples_new (const AVFrame *first);

void bb_samples_free (BbSamples *self);

/** Returns: samples a second */
int bb_samples_get_rate (const BbSamples *self);

/** Returns: 1 or 2 */
int bb_samples_get_channels (const BbSamples *self);

/**
 * bb_samples_convert:
 * @frame: (nullable): the next; %NULL for what a change of rate kept back
 * @samples: (out) (transfer none): interleaved; valid until the next call
 *
 * Returns: how many there are, for each channel; negative where none can be made of it
 */
int bb_samples_convert (BbSamples *self, const AVFrame *frame, const gint16 **samples);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSamples, bb_samples_free)

G_END_DECLS
