/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How loud is the sound, at any scale, also while it is still being decoded? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Samples in a bin of the finest level; each level above merges four. */
#define BB_PEAKS_BIN_SIZE 256

/**
 * BbPeak:
 * @min: lowest value of any channel, -1 to 1
 * @max: highest value of any channel, -1 to 1
 * @rms: root of the mean square over all channels, 0 to 1
 *
 * What one column of pixels shows of a waveform. Silence and what lies outside of the sound is
 * all zero.
 */
typedef struct
{
  float min;
  float max;
  float rms;
} BbPeak;

/**
 * BbPeaks:
 *
 * Minimum, maximum and sum of squares of every 256 samples, and of every 1024, 4096… above.
 * Atomically reference-counted. One thread adds samples while any others read what is there.
 */
typedef struct _BbPeaks BbPeaks;

/** Returns: (transfer full): peaks of nothing; give them a format, then samples */
BbPeaks *bb_peaks_new (void);

BbPeaks *bb_peaks_ref (BbPeaks *self);
void bb_peaks_unref (BbPeaks *self);

/**
 * bb_peaks_begin:
 * @channels: 1 or 2
 * @sample_rate: samples a second
 *
 * Forgets what was added and starts over.
 */
void bb_peaks_begin (BbPeaks *self, guint channels, guint sample_rate);

/**
 * bb_peaks_add:
 * @samples: (array): @n_samples × channels values, interleaved
 * @n_samples: how many samples follow those already added
 */
void bb_peaks_add (BbPeaks *self, const gint16 *samples, gsize n_samples);

/** Closes the last bins; nothing may be added after it. */
void bb_peaks_finish (BbPeaks *self);

/** Returns: whether bb_peaks_finish() was called */
gboolean bb_peaks_is_finished (BbPeaks *self);

/** Returns: how many samples were added so far */
guint64 bb_peaks_get_n_samples (BbPeaks *self);

/** Returns: samples a second; 0 as long as it is not known */
guint bb_peaks_get_sample_rate (BbPeaks *self);

/**
 * bb_peaks_read:
 * @start: the sample at the left edge of the first column; may lie before 0
 * @samples_per_column: more than 0; the picture is coarse below %BB_PEAKS_BIN_SIZE, where
 *   bb_columns_read() looks at the samples themselves
 * @n_columns: how many columns
 * @columns: (array length=n_columns) (out caller-allocates): filled; each column holds every
 *   sample it covers, and at most a quarter of a column (or one bin) around it
 *
 * Returns: how many columns, from the left, begin inside of what is known so far
 */
guint bb_peaks_read (BbPeaks *self, double start, double samples_per_column, guint n_columns, BbPeak *columns);

/**
 * bb_peaks_dup_fingerprint:
 *
 * What tells one decoding from another: SHA-256 over rate, channels, length, and minimum, maximum
 * and sum of squares of every 256 samples. A hash of all samples would cost half as much as
 * decoding.
 *
 * Returns: (transfer full): 64 hexadecimal digits; %NULL as long as it is not finished
 */
char *bb_peaks_dup_fingerprint (BbPeaks *self);

/**
 * bb_peaks_save:
 * @path: replaced if it is there; in this machine's byte order, for a cache
 */
gboolean bb_peaks_save (BbPeaks *self, const char *path, GError **error);

/**
 * bb_peaks_load:
 * @self: new peaks; filled and finished on success, untouched otherwise
 * @path: as bb_peaks_save() left it
 *
 * Returns: %FALSE with a #GFileError, or %G_IO_ERROR_INVALID_DATA where it is damaged
 */
gboolean bb_peaks_load (BbPeaks *self, const char *path, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPeaks, bb_peaks_unref)

G_END_DECLS
