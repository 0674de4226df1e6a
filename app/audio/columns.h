/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does each column of pixels of a waveform show, however deep the zoom? */
#pragma once

#include "audio/peaks.h"
#include "audio/wav.h"

G_BEGIN_DECLS

/**
 * bb_columns_read:
 * @peaks: of the whole sound
 * @wav: (nullable): the same sound; without it, deep zoom is as coarse as the peaks
 * @start: the sample at the left edge of the first column; may lie before 0
 * @samples_per_column: more than 0; below %BB_PEAKS_BIN_SIZE the samples themselves are looked
 *   at, below 1 a column shows the sample under its left edge
 * @n_columns: how many columns
 * @columns: (array length=n_columns) (out caller-allocates): filled; zero outside of the sound
 *
 * Returns: how many columns, from the left, begin inside of what is known so far
 */
guint bb_columns_read (BbPeaks *peaks,
                       const BbWav *wav,
                       double start,
                       double samples_per_column,
                       guint n_columns,
                       BbPeak *columns);

G_END_DECLS
