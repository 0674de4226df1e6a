/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a sound is left when loudness and tone are taken off? */
#pragma once

#include <gio/gio.h>

#include "audio/pcm.h"

G_BEGIN_DECLS

/* samples a second of every #BbWhiteSound */
#define BB_WHITE_RATE 8000

/**
 * BbWhiteSound:
 * @n: how many samples, at %BB_WHITE_RATE
 * @values: (array length=n): about 1 in the mean where something sounds, about 0 where nothing does
 *
 * A sound in which all frequencies are equally strong at every moment: only when things happen is left, which gain,
 * equaliser, compressor, microphone and room change little. Read only.
 */
typedef struct
{
  gsize n;
  float *values;
} BbWhiteSound;

/**
 * bb_white_sound_new:
 * @cancellable: (nullable):
 *
 * The phase transform (C. H. Knapp and G. C. Carter, "The Generalized Correlation Method for Estimation of Time
 * Delay", IEEE Transactions on Acoustics, Speech, and Signal Processing 24, 1976), done to each of many short
 * windows, so that plain correlation is a generalised one from then on.
 *
 * Returns: (transfer full) (nullable): the white sound; %NULL where cancelled
 */
BbWhiteSound *bb_white_sound_new (const BbPcm *sound, GCancellable *cancellable);
void bb_white_sound_free (BbWhiteSound *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbWhiteSound, bb_white_sound_free)

G_END_DECLS
