/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does each column of pixels of a waveform show, however deep the zoom? */
#include "audio/columns.h"

#include <math.h>

#define FULL_SCALE 32768.0

static BbPeak
scan (const gint16 *values, gsize n_values)
{
  int min = values[0], max = values[0];
  double squares = 0;

  for (gsize i = 0; i < n_values; i++)
    {
      min = MIN (min, values[i]);
      max = MAX (max, values[i]);
      squares += values[i] * values[i];
    }

  return (BbPeak){ (float) (min / FULL_SCALE), (float) (max / FULL_SCALE),
                   (float) (sqrt (squares / n_values) / FULL_SCALE) };
}

static guint
read_samples (const BbWav *wav, double start, double samples_per_column, guint n_columns, BbPeak *columns)
{
  const gint16 *samples = bb_wav_get_samples (wav);
  gint64 end = (gint64) bb_wav_get_n_samples (wav);
  guint channels = bb_wav_get_channels (wav);
  guint known = 0;

  for (guint i = 0; i < n_columns; i++)
    {
      gint64 left = (gint64) floor (start + i * samples_per_column);
      gint64 right = (gint64) floor (start + (i + 1) * samples_per_column);
      gint64 from = MAX (left, 0);
      gint64 to = MIN (MAX (right, left + 1), end);

      columns[i] = from < to ? scan (samples + from * channels, (gsize) (to - from) * channels) : (BbPeak){ 0 };
      if (left < end)
        known = i + 1;
    }

  return known;
}

guint
bb_columns_read (BbPeaks *peaks,
                 const BbWav *wav,
                 double start,
                 double samples_per_column,
                 guint n_columns,
                 BbPeak *columns)
{
  g_return_val_if_fail (samples_per_column > 0, 0);

  if (wav != NULL && samples_per_column < BB_PEAKS_BIN_SIZE)
    return read_samples (wav, start, samples_per_column, n_columns, columns);

  return bb_peaks_read (peaks, start, samples_per_column, n_columns, columns);
}
