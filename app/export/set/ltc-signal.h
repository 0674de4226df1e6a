/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does timecode sound? */
#pragma once

#include "export/set/set-timecode.h"

G_BEGIN_DECLS

/**
 * BbLtcSignal:
 *
 * Linear timecode (SMPTE 12M), made by libltc, as it is heard from a moment on: -12 dB of full scale, edges as steep as
 * the standard wants them. Used by one thread at a time.
 */
typedef struct _BbLtcSignal BbLtcSignal;

/**
 * bb_ltc_signal_new:
 * @timecode: what is said
 * @lead: samples from where it begins until @frame is heard
 * @frame: of the video
 *
 * Returns: (transfer full): the signal
 */
BbLtcSignal *bb_ltc_signal_new (const BbSetTimecode *timecode, gint64 lead, gint64 frame, int sample_rate);
void bb_ltc_signal_free (BbLtcSignal *self);

/** Sets every @stride-th of @samples to the next @n_samples of it */
void bb_ltc_signal_read (BbLtcSignal *self, gint64 n_samples, gint16 *samples, guint stride);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbLtcSignal, bb_ltc_signal_free)

G_END_DECLS
