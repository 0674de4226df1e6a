/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Along which lags does a song go through another mix of it? */
#pragma once

#include "audio/alignment/white-sound.h"

G_BEGIN_DECLS

/* samples of one step of the path: 0.1 s */
#define BB_MIX_STEP 800

/* how alike two sounds have to be, 0 to 1, for it to be no chance */
#define BB_MIX_ALIKE 0.35f

/**
 * BbMixStretch:
 * @lag: samples that the new song is late by, with a fraction
 * @from: first sample of the old song
 * @to: the sample after its last
 *
 * A part of the old song that is in the new one; all of %BB_WHITE_RATE a second.
 */
typedef struct
{
  double lag;
  gint64 from;
  gint64 to;
} BbMixStretch;

#define BB_MIX_TAPS 6

/* samples of a sound between which one lies, and their weights */
typedef struct
{
  gint64 first; /* from which the sample at 0 is made */
  float weights[BB_MIX_TAPS];
} BbMixShift;

/** Returns: how a sound is read that is @lag samples late */
BbMixShift bb_mix_shift_make (double lag);

/** Returns: the sample of @sound that @shift reads at @at, which may lie outside */
float bb_mix_shift_read (const BbMixShift *shift, const BbWhiteSound *sound, gint64 at);

/** Returns: (transfer full) (element-type BbMixStretch): the way on which both are most alike, to a step; stretches
 * that follow each other have different lags */
GArray *bb_mix_path_find (const BbWhiteSound *old, const BbWhiteSound *new, const double *lags, guint n_lags);

G_END_DECLS
